import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { InjectedFault } from '../../../src/local-discord/rest/injected-fault.ts';
import { EXECUTED, startWebhookPosting } from '../../support/webhook-posting.ts';

const { ManageWebhooks } = PermissionFlagsBits;
const WEBHOOKS = { method: 'GET', path: /webhooks$/ };

test.each<[string, InjectedFault, { outcome: string; mayBeThere?: boolean }]>([
	[
		'what lies before Discord says no',
		{ ...EXECUTED, with: 403 },
		{ outcome: 'later', mayBeThere: false },
	],
	[
		'Discord knows the bot no more just now',
		{ ...EXECUTED, with: 401 },
		{ outcome: 'later', mayBeThere: false },
	],
	['its webhooks cannot be listed just now', { ...WEBHOOKS, with: 500 }, { outcome: 'later' }],
	['the bot is not let in just now', { ...WEBHOOKS, with: 401 }, { outcome: 'later' }],
])('it waits where %s, and nothing is posted under another name', async (_, fault, expected) => {
	const { discord, announcer, post, authors } = await startWebhookPosting();
	discord.fail(fault);
	expect(await announcer.announce(post)).toMatchObject(expected);
	expect(authors()).toEqual([]);

	await announcer.announce({ ...post, since: new Date() });
	expect(authors()).toEqual(['The Lumen Post']);
});

test('a webhook that is gone twice over is not made for ever', async () => {
	const { discord, announcer, post, authors, executed } = await startWebhookPosting();
	const gone = { status: 404, code: 10_015, message: 'Unknown Webhook' };
	discord.fail({ ...EXECUTED, with: gone, times: 2 });
	expect(await announcer.announce(post)).toMatchObject({ outcome: 'posted' });
	expect(authors()).toEqual([discord.bot.username]);
	expect(executed()).toHaveLength(2);
});

test('what it knows of a channel it looks for again after ten minutes', async () => {
	const { announcer, post, allow, authors, discord } = await startWebhookPosting();
	const listed = () => discord.requests.filter(({ path }) => WEBHOOKS.path.test(path)).length;
	allow(0n);
	const clock = performance.now.bind(performance);
	let ahead = 0;
	const spy = vi.spyOn(performance, 'now').mockImplementation(() => clock() + ahead);
	onTestFinished(() => spy.mockRestore());
	await announcer.announce(post);
	allow(ManageWebhooks);
	ahead = 9.5 * 60_000;
	await announcer.announce({ ...post, nonce: 'nonce2' });
	expect([listed(), authors()]).toEqual([1, Array(2).fill(discord.bot.username)]);

	ahead = 10.5 * 60_000;
	await announcer.announce({ ...post, nonce: 'nonce3' });
	expect(authors().at(-1)).toBe('The Lumen Post');
});

describe('a post by a webhook stands there once', () => {
	test.each([
		['its answer was lost', 'lost', true, 1],
		['the connection broke', 'reset', true, 0],
		['Discord had a fault', 500, true, 0],
		['it came too soon', { retryAfter: 7, scope: 'user' }, false, 0],
	] as const)('where %s', async (_, failure, mayBeThere, there) => {
		const { discord, announcer, post, authors } = await startWebhookPosting();
		const since = new Date();
		discord.fail({ ...EXECUTED, with: failure });

		expect(await announcer.announce(post)).toMatchObject({ outcome: 'later', mayBeThere });
		expect(authors()).toHaveLength(there);
		discord.setClock(() => since.getTime() + 600_000);

		const again = await announcer.announce({ ...post, since });
		expect(again).toMatchObject({ outcome: 'posted' });
		expect(authors()).toEqual(['The Lumen Post']);
	});

	test('also where the right was lost in between', async () => {
		const { discord, announcer, post, allow, authors, restart } = await startWebhookPosting();
		const since = new Date();
		discord.fail({ ...EXECUTED, with: 'lost' });
		await announcer.announce(post);
		allow(0n);

		await restart().announce({ ...post, since });

		expect(authors()).toEqual(['The Lumen Post']);
	});

	test('and one of another application with its mark is none of ours', async () => {
		const { discord, announcer, post, channel } = await startWebhookPosting();
		const since = new Date();
		discord.fail({ ...EXECUTED, with: 'lost' });
		await announcer.announce(post);
		const [forged] = discord.messages(channel.id);
		Object.assign(forged ?? {}, { application_id: '1' });

		await announcer.announce({ ...post, since });

		expect(discord.messages(channel.id)).toHaveLength(2);
	});
});
