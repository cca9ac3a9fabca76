import { describe, expect, test } from 'vitest';
import {
	type Counted,
	countRequests,
	retryHeaders,
	USUAL_LIMITS,
} from '../../../src/local-discord/rest/rate-limits.ts';

const HOUR_MS = 3_600_000;
const WIDE = { requests: 1000, windowMs: HOUR_MS };
const TWO = { requests: 2, windowMs: HOUR_MS };
const asked = (more: Partial<Counted> = {}): Counted => ({
	method: 'GET',
	path: '/users/@me',
	params: {},
	isOfInteraction: false,
	...more,
});

test.each([
	['POST', '/channels/:channel/messages', 5, 5000],
	['PATCH', '/channels/:channel/messages/:message', 5, 5000],
	['GET', '/channels/:channel/messages', 50, 1000],
	['POST', '/channels/:channel/typing', 50, 1000],
])('%s %s may be asked %d times in %d ms', (method, path, requests, windowMs) => {
	expect(USUAL_LIMITS.of(method, path)).toEqual({ requests, windowMs });
	expect(USUAL_LIMITS.global).toEqual({ requests: 50, windowMs: 1000 });
});

describe('a limit', () => {
	test('says how many requests are left, and refuses those beyond it', () => {
		const count = countRequests({ global: WIDE, of: () => TWO });
		const verdicts = Array.from({ length: 4 }, () => count(asked()));
		expect(verdicts.map(({ headers }) => headers['x-ratelimit-remaining'])).toEqual([
			'1',
			'0',
			'0',
			'0',
		]);
		expect(verdicts.map(({ retryAfter }) => retryAfter !== undefined)).toEqual([
			false,
			false,
			true,
			true,
		]);
		const [first, , third] = verdicts;
		expect(first?.headers['x-ratelimit-limit']).toBe('2');
		expect(Number(first?.headers['x-ratelimit-reset-after'])).toBeCloseTo(3600, -1);
		expect(Number(first?.headers['x-ratelimit-reset'])).toBeCloseTo(Date.now() / 1000 + 3600, -1);
		expect(third).toMatchObject({ isGlobal: false, headers: { 'x-ratelimit-scope': 'user' } });
		expect(third?.retryAfter).toBeCloseTo(3600, -1);
	});

	test('is over with its window', async () => {
		const count = countRequests({ global: WIDE, of: () => ({ requests: 1, windowMs: 20 }) });
		expect(count(asked()).retryAfter).toBeUndefined();
		expect(count(asked()).retryAfter).toBeLessThanOrEqual(0.02);
		await expect.poll(() => count(asked()).retryAfter, { interval: 5 }).toBeUndefined();
	});

	test.each<[string, Partial<Counted>, boolean]>([
		['another method', { method: 'PUT' }, false],
		['another route', { path: '/users/:user' }, false],
		['another channel', { params: { channel: '2' } }, false],
		['another guild', { params: { guild: '2' } }, false],
		['another token', { params: { token: '2' } }, false],
		['another message', { params: { message: '2' } }, true],
	])('counts %s together with the first: %s', (_, more, isTogether) => {
		const count = countRequests({ global: WIDE, of: () => ({ requests: 1, windowMs: HOUR_MS }) });
		count(asked());
		expect(count(asked(more)).retryAfter !== undefined).toBe(isTogether);
	});

	test('of the whole bot counts all but what answers interactions', () => {
		const count = countRequests({ global: TWO, of: () => WIDE });
		const refused = (more: Partial<Counted> = {}) => count(asked(more)).isGlobal === true;
		const all = [
			refused({ isOfInteraction: true }),
			refused(),
			refused({ method: 'PUT' }),
			refused(),
		];
		expect([...all, refused({ isOfInteraction: true })]).toEqual([
			false,
			false,
			false,
			true,
			false,
		]);
	});
});

test.each([
	[1.2, 'user', { 'retry-after': '2', 'x-ratelimit-scope': 'user' }],
	[3, 'shared', { 'retry-after': '3', 'x-ratelimit-scope': 'shared' }],
	[
		1,
		'global',
		{ 'retry-after': '1', 'x-ratelimit-scope': 'global', 'x-ratelimit-global': 'true' },
	],
] as const)('%d seconds of a limit of the scope %s are told so', (seconds, scope, headers) => {
	expect(retryHeaders(seconds, scope)).toStrictEqual(headers);
});
