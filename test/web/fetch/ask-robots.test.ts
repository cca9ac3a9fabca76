import { describe, expect, test } from 'vitest';
import { openRobots } from '../../../src/web/fetch/ask-robots.ts';
import type { GuardedAnswer, GuardedRequest } from '../../../src/web/fetch/guarded-fetch.ts';
import { type RobotsRule, readRobots } from '../../../src/web/fetch/robots-rules.ts';
import type { ReadingPool } from '../../../src/web/reading-jobs.ts';

const SHUT = 'User-agent: Dateline\nDisallow: /shut';
const BELL = 'https://lumen.example/shut/bell';
const HOUR_MS = 3_600_000;

/** Sites whose robots.txt is `text`, and what was asked of them. */
function openSites(text: string, parts: Partial<GuardedAnswer> = {}) {
	const asked: GuardedRequest[] = [];
	let time = Date.parse('2024-03-07T12:00:00Z');
	/** Reads here what the bot reads in a thread. */
	const pool: ReadingPool = {
		run: async (_, given) => readRobots(given as Uint8Array) as never,
		close: async () => undefined,
	};
	const robots = openRobots({
		guardedFetch: async (request) => {
			asked.push(request);
			const body = new TextEncoder().encode(text);
			return { url: request.url, status: 200, headers: {}, body, redirects: [], ...parts };
		},
		pool,
		now: () => new Date(time),
	});
	return {
		asked,
		ask: (address: string) => robots(new URL(address)),
		pass: (ms: number): void => {
			time += ms;
		},
	};
}

describe('may it be read', () => {
	test.each([
		['what is shut to us', BELL, false],
		['what is not', 'https://lumen.example/open', true],
		['a path with a query', 'https://lumen.example/shut?page=1', false],
	])('%s', async (_, address, expected) => {
		expect(await openSites(SHUT).ask(address)).toBe(expected);
	});
	test('by what the query says', async () => {
		const { ask } = openSites('User-agent: Dateline\nDisallow: /a?print');
		expect(await ask('https://lumen.example/a?print=1')).toBe(false);
		expect(await ask('https://lumen.example/a')).toBe(true);
	});
	test.each([
		['is not there', { status: 404 }],
		['is broken', { status: 500 }],
		['is empty', { body: new Uint8Array() }],
	])('yes, where the robots.txt %s', async (_, answer) => {
		expect(await openSites(SHUT, answer).ask(BELL)).toBe(true);
	});
	test('yes, where the site does not answer, or its rules cannot be read', async () => {
		const broken = async (): Promise<never> => {
			throw new Error('the site is away');
		};
		const now = () => new Date(0);
		const pool: ReadingPool = { run: broken, close: async () => undefined };
		const guardedFetch = async () =>
			({ url: '', status: 200, headers: {}, body: new Uint8Array([1]), redirects: [] }) as const;
		expect(await openRobots({ guardedFetch: broken, pool, now })(new URL(BELL))).toBe(true);
		expect(await openRobots({ guardedFetch, pool, now })(new URL(BELL))).toBe(true);
	});
	test('no thread is asked to read an empty file', async () => {
		const read: RobotsRule[][] = [];
		const pool: ReadingPool = {
			run: async () => {
				read.push([]);
				return [] as never;
			},
			close: async () => undefined,
		};
		const guardedFetch = async () =>
			({ url: '', status: 200, headers: {}, body: new Uint8Array(), redirects: [] }) as const;
		await openRobots({ guardedFetch, pool, now: () => new Date(0) })(new URL(BELL));
		expect(read).toEqual([]);
	});
});

describe('how often a site is asked', () => {
	test('once for all its pages, at its own address', async () => {
		const { ask, asked } = openSites(SHUT);
		await ask(BELL);
		await ask('https://lumen.example/open');
		expect(asked.map(({ url, types, maxBytes }) => [url, types, maxBytes])).toEqual([
			['https://lumen.example/robots.txt', ['text/plain'], 500_000],
		]);
	});
	test('each host and port by itself', async () => {
		const { ask, asked } = openSites(SHUT);
		await ask(BELL);
		await ask('https://lumen.example:8443/shut');
		await ask('http://lumen.example/shut');
		expect(asked.length).toBe(3);
	});
	test('again after a day', async () => {
		const { ask, asked, pass } = openSites(SHUT);
		await ask(BELL);
		pass(24 * HOUR_MS);
		await ask(BELL);
		expect(asked.length).toBe(1);
		pass(1);
		await ask(BELL);
		expect(asked.length).toBe(2);
		pass(HOUR_MS);
		await ask(BELL);
		expect(asked.length).toBe(2);
	});
	test('of a thousand and one, the one asked longest ago is forgotten', async () => {
		const { ask, asked, pass } = openSites(SHUT);
		const site = (number: number) => `https://lumen${number}.example/`;
		for (let number = 0; number < 1000; number += 1) await ask(site(number));
		await ask(site(0));
		expect(asked.length).toBe(1000);
		// Asked anew, the first is the last that was asked.
		pass(24 * HOUR_MS + 1);
		await ask(site(0));
		await ask(site(1000));
		expect(asked.length).toBe(1002);
		await ask(site(0));
		expect(asked.length).toBe(1002);
		await ask(site(1));
		expect(asked.length).toBe(1003);
	});
});
