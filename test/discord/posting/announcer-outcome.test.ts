import { DiscordAPIError, RateLimitError } from '@discordjs/rest';
import { describe, expect, test } from 'vitest';
import { type Attempt, outcomeOf } from '../../../src/discord/posting/announcer-outcome.ts';

const ATTEMPT: Attempt = {
	mayBeThere: false,
	isPost: true,
	findMissing: async () => ['Send Messages'],
};

/** What Discord says with this code. */
function refusal(code: number | string, status = 403): DiscordAPIError {
	const raw = { code: code as number, message: 'It says so' };
	return new DiscordAPIError(raw, code, status, 'POST', 'https://discord.example', {
		files: undefined,
		body: undefined,
	});
}

function rateLimit(retryAfter: number, timeToReset: number): RateLimitError {
	return new RateLimitError({
		retryAfter,
		timeToReset,
		limit: 5,
		method: 'POST',
		url: '',
		route: '',
		majorParameter: '',
		hash: '',
		global: false,
		sublimitTimeout: 0,
		scope: 'user',
	});
}

describe('tried again', () => {
	test.each([
		[500, 2000],
		[2000, 500],
	])('when the limit ends: %i, %i', async (retryAfter, timeToReset) => {
		expect(await outcomeOf(rateLimit(retryAfter, timeToReset), ATTEMPT)).toMatchObject({
			outcome: 'later',
			afterMs: 2000,
		});
	});
	test.each([
		[new Error('no network'), 15_000],
		[refusal(0, 401), 600_000],
		[refusal(0, 502), 15_000],
		[refusal('invalid', 502), 15_000],
	])('%s after %i ms', async (error, afterMs) => {
		expect(await outcomeOf(error, ATTEMPT)).toMatchObject({ outcome: 'later', afterMs });
	});
});

describe('may it be there?', () => {
	/** Whether an earlier attempt may have posted it; whether this request posts; what is known after it. */
	const CASES: readonly (readonly [boolean, boolean, boolean, boolean])[] = [
		// before, posts, after no answer, after an answer
		[false, false, false, false],
		[false, true, true, false],
		[true, false, true, true],
		[true, true, true, false],
	];
	test.each(CASES)('before: %s, posts: %s', async (mayBeThere, isPost, unanswered, answered) => {
		const attempt = { ...ATTEMPT, mayBeThere, isPost };
		expect(await outcomeOf(new Error('no network'), attempt)).toMatchObject({
			mayBeThere: unanswered,
		});
		for (const error of [rateLimit(1, 1), refusal(0, 401), refusal(0, 502)]) {
			expect(await outcomeOf(error, attempt)).toMatchObject({ mayBeThere: answered });
		}
	});
});

describe('refused', () => {
	test.each([
		[10003, /channel/],
		[10004, /no longer in this server/],
		[50001, /channel/],
		[50007, /does not accept messages/],
		[50008, /./],
		[50024, /./],
		[40067, /tag/],
		[50083, /./],
		[160005, /./],
	])('with the code %i', async (code, reason) => {
		const outcome = await outcomeOf(refusal(code), ATTEMPT);
		expect(outcome).toEqual({ outcome: 'refused', reason: expect.stringMatching(reason) });
		expect(outcome).not.toMatchObject({ reason: expect.stringContaining('It says so') });
	});
	test('with a code that is new', async () => {
		expect(await outcomeOf(refusal(1), ATTEMPT)).toEqual({
			outcome: 'refused',
			reason: 'Discord does not take the post: It says so (1).',
		});
	});
	test('for what the bot may not do', async () => {
		const reasonOf = async (findMissing: Attempt['findMissing']) => {
			const outcome = await outcomeOf(refusal(50013), { ...ATTEMPT, findMissing });
			return outcome.outcome === 'refused' ? outcome.reason : '';
		};
		expect(await reasonOf(async () => ['Create Posts'])).toContain('Create Posts');
		for (const unknown of [async () => [], () => Promise.reject(new Error('away'))]) {
			const reason = await reasonOf(unknown);
			expect(reason).toContain('View Channel');
			expect(reason).toContain('Send Messages');
		}
	});
});
