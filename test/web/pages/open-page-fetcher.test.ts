import { expect, test } from 'vitest';
import { addDays, type Day } from '../../../src/domain/calendar.ts';
import type { PageReading } from '../../../src/ports/articles/page-fetcher.ts';
import type { RequestCounts } from '../../../src/ports/request-counts.ts';
import { WorkStopped } from '../../../src/ports/worker-pool.ts';
import {
	FetchRefused,
	type GuardedAnswer,
	type GuardedFetch,
	type GuardedProblem,
} from '../../../src/web/fetch/guarded-fetch.ts';
import { openPageFetcher } from '../../../src/web/pages/open-page-fetcher.ts';
import type { ParsedPage } from '../../../src/web/pages/read-page.ts';
import type { ReadingPool } from '../../../src/web/reading-jobs.ts';
import { UNCOUNTED } from '../../support/uncounted.ts';

const URL_OF_PAGE = 'https://hill.test/bell';
const PAGE: ParsedPage = {
	text: 'A new bell.',
	site: 'hill.test',
	url: URL_OF_PAGE,
	likelyDays: ['2024-03-01'],
};

type Site = {
	/** What it answers when it is asked for the page, or why it does not. */
	readonly answer?: Partial<GuardedAnswer> | Error;
	/** What is read of the page, or why nothing is. */
	readonly page?: Partial<ParsedPage> | Error;
	/** Does its robots.txt forbid the page? */
	readonly isClosed?: true;
	readonly requests?: Pick<RequestCounts, 'count'>;
};

/** A fetcher over one site, and what was given to the pool to read. */
function fetcherOf({ answer = {}, page = {}, isClosed, requests = UNCOUNTED }: Site) {
	const given: unknown[] = [];
	const guardedFetch: GuardedFetch = async ({ url }) => {
		const whole = { url, status: 200, headers: {}, body: Buffer.from('x'), redirects: [] };
		if (url.endsWith('/robots.txt')) return { ...whole, status: isClosed ? 200 : 404 };
		if (answer instanceof Error) throw answer;
		return { ...whole, ...answer };
	};
	const run = async (kind: string, what: unknown) => {
		if (kind === 'robots') return [{ path: '/', isAllowed: false }];
		given.push(what);
		if (page instanceof Error) throw page;
		return { ...PAGE, ...page };
	};
	const pool = { run, close: async () => undefined } as ReadingPool;
	const now = () => new Date('2024-03-14T12:00:00Z');
	const pages = openPageFetcher({ guardedFetch, pool, requests, now, limits: { hostRestMs: 0 } });
	return { pages, given };
}

async function read(site: Site, url = URL_OF_PAGE): Promise<string> {
	const reading: PageReading = await fetcherOf(site).pages.read(url, { by: '1' });
	return reading.outcome === 'article' ? 'article' : reading.problem;
}

test.each<[string, string]>([
	[URL_OF_PAGE, 'article'],
	[' http://hill.test/bell ', 'article'],
	['ftp://hill.test/bell', 'address'],
	['hill.test/bell', 'address'],
	['https://', 'address'],
	['httpsx://hill.test', 'address'],
	['', 'address'],
])('an address: %s', async (url, outcome) =>
	expect(await read({}, url.trim() && url)).toBe(outcome),
);

test.each<[number, string, string]>([
	[199, 'unreachable', 'unreachable'],
	[200, 'article', 'article'],
	[299, 'article', 'article'],
	[300, 'unreachable', 'unreachable'],
	[401, 'forbidden', 'forbidden'],
	[402, 'paywall', 'paywall'],
	[403, 'forbidden', 'forbidden'],
	[404, 'not found', 'not found'],
	[410, 'not found', 'not found'],
	[451, 'forbidden', 'forbidden'],
	[500, 'unreachable', 'unreachable'],
])('status %i, with a page and without: %s, %s', async (status, shown, empty) => {
	expect(await read({ answer: { status } })).toBe(shown);
	expect(await read({ answer: { status, body: Buffer.of() } })).toBe(empty);
});

test.each<[ParsedPage['problem'], string, string, string]>([
	['forbidden', 'forbidden', 'not found', 'forbidden'],
	['paywall', 'paywall', 'not found', 'paywall'],
	['javascript', 'javascript', 'not found', 'javascript'],
	['too short', 'unreachable', 'not found', 'too short'],
	['consent', 'unreachable', 'not found', 'consent'],
	[undefined, 'unreachable', 'not found', 'article'],
])('a page that says %s comes with 500, 404 and 200: %s, %s, %s', async (problem, ...said) => {
	const page = problem ? { problem } : {};
	const statuses = [500, 404, 200].map((status) => read({ answer: { status }, page }));
	expect(await Promise.all(statuses)).toEqual(said);
});

test.each<[GuardedProblem, string, string | RegExp]>([
	['address', 'address', 'the address leads inside'],
	['type', 'not text', /^There is no text at that address/],
	['redirects', 'unreachable', /^The site could not be reached/],
	['encoding', 'unreachable', /^The site could not be reached/],
	['unreachable', 'unreachable', /^The site could not be reached/],
	['too large', 'too large', /^That page is too large/],
	['too slow', 'too slow', /^That page took too long/],
])('what the guard refuses: %s', async (problem, refused, reason) => {
	const answer = new FetchRefused(problem, 'the address leads inside');
	expect(await fetcherOf({ answer }).pages.read(URL_OF_PAGE, { by: '1' })).toEqual({
		outcome: 'refused',
		problem: refused,
		reason: typeof reason === 'string' ? reason : expect.stringMatching(reason),
	});
});

test.each([
	['busy', 'limit'],
	['too slow', 'too slow'],
	['too large', 'too large'],
] as const)('reading that is stopped: %s', async (problem, refused) => {
	expect(await read({ page: new WorkStopped(problem) })).toBe(refused);
});

test('anything else that goes wrong is no refusal', async () => {
	await expect(read({ page: new Error('a bug') })).rejects.toThrow('a bug');
	await expect(read({ answer: new Error('a bug') })).rejects.toThrow('a bug');
});

test('a site that asks not to be read says so', async () => {
	expect(await fetcherOf({ isClosed: true }).pages.read(URL_OF_PAGE, { by: '1' })).toEqual({
		outcome: 'refused',
		problem: 'forbidden',
		reason: expect.stringMatching(/^The site asks Dateline not to read that page/),
	});
});

test('who asks too often is told how often they may', async () => {
	const counted: unknown[] = [];
	const limit = { of: 'host', most: 20, within: 'minute' } as const;
	const requests: Pick<RequestCounts, 'count'> = {
		count: async (request) => {
			counted.push(request);
			return { limit, waitMs: 3000 };
		},
	};
	const refused = await fetcherOf({ requests }).pages.read(URL_OF_PAGE, { by: '1', guild: '2' });
	expect(refused).toMatchObject({ problem: 'limit', reason: expect.stringContaining('hill.test') });
	expect(counted).toEqual([{ by: '1', guild: '2', host: 'hill.test' }]);
});

test('the page is read with its headers and the day of today', async () => {
	const headers = { 'content-type': 'text/html', 'x-robots-tag': 'noarchive', server: 'x' };
	const { pages, given } = fetcherOf({ answer: { headers, url: 'https://hill.test/moved' } });
	await pages.read(URL_OF_PAGE, { by: '1' });
	const bare = fetcherOf({});
	await bare.pages.read(URL_OF_PAGE, { by: '1' });
	const page = { bytes: Buffer.from('x'), today: '2024-03-14' };
	expect([...given, ...bare.given]).toStrictEqual([
		{ ...page, url: 'https://hill.test/moved', contentType: 'text/html', robots: 'noarchive' },
		{ ...page, url: URL_OF_PAGE },
	]);
});

test.each<[number, boolean, number]>([
	[0.49, false, 3],
	[0.5, true, 2],
	[0.9, true, 2],
])('of a day that is right with a probability of %d', async (confidence, isDay, days) => {
	const published = { day: '2024-03-02', source: 'text', confidence } as const;
	const likelyDays = ['2024-03-01', '2024-02-01'] as const;
	const { pages } = fetcherOf({ page: { published, likelyDays } });
	const reading = await pages.read(URL_OF_PAGE, { by: '1' });
	if (reading.outcome !== 'article') throw new Error('no article');
	expect(reading.article.published !== undefined).toBe(isDay);
	expect(reading.article.likelyDays).toHaveLength(days);
	expect(reading.article.likelyDays.includes('2024-03-02')).toBe(!isDay);
});

test('ten likely days are kept, a guess first', async () => {
	const published = { day: '2024-03-02', source: 'text', confidence: 0.1 } as const;
	const likelyDays = Array.from(
		{ length: 10 },
		(_, index): Day => addDays('2024-01-10', index) ?? '2024-01-10',
	);
	const { pages } = fetcherOf({ page: { published, likelyDays } });
	const reading = await pages.read(URL_OF_PAGE, { by: '1' });
	if (reading.outcome !== 'article') throw new Error('no article');
	expect(reading.article.likelyDays).toEqual(['2024-03-02', ...likelyDays.slice(0, 9)]);
	expect(await fetcherOf({}).pages.read(URL_OF_PAGE, { by: '1' })).toMatchObject({
		article: { likelyDays: ['2024-03-01'], text: 'A new bell.' },
	});
});
