import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';
import { createClock } from '../../src/playground/clock.ts';
import { listPageFiles } from '../../src/playground/page-files.ts';
import { createTravel, type Live } from '../../src/playground/travel.ts';

const NOON = Date.UTC(2024, 2, 7, 12);
const HOUR_MS = 3_600_000;
const STAYS = 'What was posted stays, and is not posted a second time.';

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['Date'], now: NOON });
});
afterEach(() => {
	vi.useRealTimers();
});

test('a clock that is set runs on from there, until it is this machine’s again', () => {
	const clock = createClock();
	expect([clock.now(), clock.aheadMs]).toEqual([NOON, 0]);
	clock.set(NOON + HOUR_MS);
	vi.setSystemTime(NOON + 1000);
	expect([clock.now(), clock.aheadMs]).toEqual([NOON + HOUR_MS + 1000, HOUR_MS]);
	clock.reset();
	expect([clock.now(), clock.aheadMs]).toEqual([NOON + 1000, 0]);
});

/** Journeys on which the bot, or somebody else, says something in these channels. */
function travelling(said: readonly (readonly [channel: string, by: string])[] = [], lived?: Live) {
	const listeners = new Set<(message: object) => void>();
	const on = (_name: string, listener: (message: object) => void) => {
		listeners.add(listener);
		return () => void listeners.delete(listener);
	};
	const discord = { bot: { id: 'bot' }, on } as unknown as LocalDiscord;
	const clock = createClock();
	const told: number[] = [];
	const scene = {
		tellHour: () => void told.push(clock.aheadMs),
		channel: (id: string) => (id === 'direct' ? { id } : { id, name: id }) as never,
	};
	const live: Live = async (until) => {
		for (const [channel_id, id] of said)
			for (const tell of listeners) tell({ channel_id, author: { id } });
		return lived ? lived(until) : { hint: 'Choose a channel.' };
	};
	const travel = createTravel({ discord, scene, clock, live: () => live });
	return { travel, clock, told, listeners };
}

describe('a journey ahead', () => {
	test.each<[string, readonly (readonly [string, string])[], string]>([
		['nothing', [], 'Choose a channel.'],
		['what others say', [['news', 'ann']], 'Choose a channel.'],
		['one message', [['news', 'bot']], '1 message arrived in #news.'],
		[
			'two',
			[
				['news', 'bot'],
				['news', 'bot'],
			],
			'2 messages arrived in #news.',
		],
		[
			'some in several places',
			[
				['news', 'bot'],
				['direct', 'bot'],
				['news', 'bot'],
				['general', 'bot'],
				['news', 'ann'],
			],
			'2 messages arrived in #news, 1 in direct messages, 1 in #general.',
		],
	])('tells of %s that came on the way', async (_, said, says) => {
		const { travel, clock, told, listeners } = travelling(said);
		expect(await travel(NOON + HOUR_MS)).toEqual({ says, aheadMs: HOUR_MS });
		expect([clock.now(), told, listeners.size]).toEqual([NOON + HOUR_MS, [HOUR_MS], 0]);
	});

	test('tells when something falls due where nothing did', async () => {
		const next = new Date(NOON + 2 * HOUR_MS);
		const { travel } = travelling([], async () => ({ hint: 'Later.', next }));
		expect(await travel(NOON + HOUR_MS)).toMatchObject({ says: 'Later.', next: next.getTime() });
	});

	test('ends no earlier than it took', async () => {
		const { travel, clock } = travelling([], async () => {
			vi.setSystemTime(NOON + 2 * HOUR_MS);
			return { hint: 'Slowly.' };
		});
		expect(await travel(NOON + HOUR_MS)).toMatchObject({ aheadMs: 0 });
		expect(clock.now()).toBe(NOON + 2 * HOUR_MS);
	});

	test('that fails lets the next one go, and hears nothing more', async () => {
		const lived = vi
			.fn<Live>()
			.mockRejectedValueOnce(new Error('lost'))
			.mockResolvedValue({ hint: 'Well.' });
		const { travel, listeners } = travelling([], lived);
		const [first, second] = [travel(NOON + HOUR_MS), travel(NOON + 2 * HOUR_MS)];
		await expect(first).rejects.toThrow('lost');
		expect(await second).toMatchObject({ says: 'Well.', aheadMs: 2 * HOUR_MS });
		expect(listeners.size).toBe(0);
	});
});

describe('a journey back', () => {
	test.each<[string, number | undefined, number]>([
		['to an hour before', NOON - HOUR_MS, -HOUR_MS],
		['to this machine’s hour', undefined, 0],
	])('%s lives through nothing', async (_, to, aheadMs) => {
		const { travel, clock, told } = travelling([['news', 'bot']]);
		clock.set(NOON + HOUR_MS);
		expect(await travel(to)).toEqual({ says: STAYS, aheadMs });
		expect([clock.aheadMs, told]).toEqual([aheadMs, [aheadMs]]);
	});

	test('is none to the hour it is', async () => {
		expect(await travelling().travel(NOON)).toMatchObject({ says: 'Choose a channel.' });
	});
});

test('the page’s files are there under their names, their types and without what browsers do not read', () => {
	const files = listPageFiles();
	const typeOf = (path: string) => files.get(path)?.type.split(';')[0];
	expect(['/', '/main.ts', '/posts/post.ts', '/styles/page.css', '/icon.svg'].map(typeOf)).toEqual([
		'text/html',
		'text/javascript',
		'text/javascript',
		'text/css',
		'image/svg+xml',
	]);
	expect([files.has('/index.html'), files.has('/posts')]).toEqual([false, false]);
	expect(files.get('/')?.body()).toContain('<!doctype html>');
	expect(files.get('/posts/post.ts')?.body()).not.toContain('import type');
});
