import type { RequestListener } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import type { PageFetcher, PageReading, Reader } from '../../../src/ports/articles/page-fetcher.ts';
import type { RequestCounts } from '../../../src/ports/request-counts.ts';
import { openGuardedFetch } from '../../../src/web/fetch/open-guarded-fetch.ts';
import type { HostLimits } from '../../../src/web/fetch/take-turns.ts';
import { openPageFetcher } from '../../../src/web/pages/open-page-fetcher.ts';
import { pdf } from '../../support/office-files.ts';
import { PARAGRAPHS, pageHtml, TODAY } from '../../support/pages.ts';
import { readingPool } from '../../support/reading-pool.ts';
import { PUBLIC, type StrangeSite, startSite } from '../../support/strange-site.ts';
import { UNCOUNTED } from '../../support/uncounted.ts';

const pool = readingPool();
const sites: StrangeSite[] = [];
afterEach(async () => {
	await Promise.all(sites.splice(0).map((site) => site.stop()));
});

const SOMEBODY: Reader = { by: '222333444555666777', guild: '111222333444555666' };
const NOON = new Date(`${TODAY}T12:00:00Z`);
const QUICK = { hostRestMs: 0 };
const HTML = { 'content-type': 'text/html' };

type Parts = {
	readonly limits?: Partial<HostLimits>;
	readonly now?: () => Date;
	readonly requests?: Pick<RequestCounts, 'count'>;
};

async function fetcherOf(listener: RequestListener, parts: Parts = {}): Promise<PageFetcher> {
	const { limits = QUICK, now = () => NOON, requests = UNCOUNTED } = parts;
	const site = await startSite(listener);
	sites.push(site);
	const guardedFetch = openGuardedFetch({
		userAgent: 'Dateline/0',
		resolve: async () => [PUBLIC],
		dial: site.dial,
		deniedHosts: ['denied.test'],
	});
	return openPageFetcher({ guardedFetch, pool, requests, now, limits });
}

const showing =
	(html: string, status = 200, headers: Record<string, string> = {}): RequestListener =>
	(_request, response) =>
		void response.writeHead(status, { ...HTML, ...headers }).end(html);

const outcomeOf = (page: PageReading): string =>
	page.outcome === 'article' ? 'article' : page.problem;

test('gives the article of a page, and what else it says', async () => {
	const head = '<meta property="article:published_time" content="2020-03-01T08:30:00+02:00">';
	const pages = await fetcherOf(showing(pageHtml({ head })));

	expect(await pages.read('http://hill.test/bell?utm_source=x', SOMEBODY)).toEqual({
		outcome: 'article',
		article: {
			url: 'http://hill.test/bell',
			text: PARAGRAPHS.join('\n\n'),
			title: 'A new bell',
			site: 'hill.test',
			language: 'en',
			published: {
				day: '2020-03-01',
				instant: '2020-03-01T08:30:00+02:00',
				timeZone: '+02:00',
				source: 'meta',
				confidence: 0.93,
			},
			likelyDays: [],
		},
	});
});

test('goes by the address where the page was found in the end', async () => {
	const pages = await fetcherOf(({ url }, response) => {
		if (url === '/short') response.writeHead(301, { location: 'http://www.hill.test/bell' }).end();
		else response.writeHead(200, HTML).end(pageHtml());
	});
	expect(await pages.read('http://hill.test/short', SOMEBODY)).toMatchObject({
		article: { url: 'http://www.hill.test/bell', site: 'hill.test' },
	});
});

test('a day that would be a guess is only likely', async () => {
	const head = '<meta property="article:modified_time" content="2020-03-09">';
	const pages = await fetcherOf(showing(pageHtml({ head })));
	const page = await pages.read('http://hill.test/bell', SOMEBODY);

	expect(page).toMatchObject({ article: { likelyDays: ['2020-03-09'] } });
	expect(page.outcome === 'article' && page.article.published).toBe(undefined);
});

test('says where a site asks that its text be not kept', async () => {
	const pages = await fetcherOf(showing(pageHtml(), 200, { 'x-robots-tag': 'noarchive' }));
	const page = await pages.read('http://hill.test/bell', SOMEBODY);
	expect(page).toMatchObject({ outcome: 'article', article: { keepsText: false } });
});

test('reads plain text', async () => {
	const pages = await fetcherOf(
		showing(PARAGRAPHS.join('\n\n'), 200, { 'content-type': 'text/plain; charset=utf-8' }),
	);
	const page = await pages.read('http://hill.test/bell.txt', SOMEBODY);
	expect(page).toMatchObject({ outcome: 'article', article: { text: PARAGRAPHS.join('\n\n') } });
});

test('reads a PDF', async () => {
	const lines = PARAGRAPHS.flatMap((text) => text.split(/(?<=\.) /)).map((text) => ({ text }));
	const file = pdf([lines.map((line) => ({ ...line, text: line.text.replace(/[“”]/g, '"') }))]);
	const pages = await fetcherOf((_request, response) => {
		response.writeHead(200, { 'content-type': 'application/pdf' }).end(file);
	});
	const page = await pages.read('http://hill.test/bell.pdf', SOMEBODY);
	expect(page).toMatchObject({ outcome: 'article', article: { url: 'http://hill.test/bell.pdf' } });
});

/** A page that is refused as `problem`, in one sentence that offers another way. */
function refuse(
	name: string,
	listener: RequestListener,
	problem: string,
	url = 'http://hill.test/x',
): void {
	test(`${name}: ${problem}`, async () => {
		const pages = await fetcherOf(listener);
		const page = await pages.read(url, SOMEBODY);
		expect(page).toMatchObject({ outcome: 'refused', problem });
		const reason = page.outcome === 'refused' ? page.reason : '';
		expect(reason).toMatch(/^[A-Z][^.]*\.$/);
		if (!['address', 'limit'].includes(problem)) expect(reason).toContain('/article add text');
	});
}
const captcha = '<html><body><p>Please verify you are human.</p></body></html>';
refuse('no address at all', showing(''), 'address', 'bell');
refuse('a private address', showing(''), 'address', 'http://127.0.0.1/');
refuse('a page that is not there', showing(pageHtml(), 404), 'not found');
refuse('a page that is gone', showing('', 410), 'not found');
refuse('a page for nobody', showing('', 401), 'forbidden');
refuse('a page for people', showing(captcha, 403), 'forbidden');
refuse('a page for people, with the status of a fault', showing(captcha, 503), 'forbidden');
refuse('a page for money', showing('', 402), 'paywall');
refuse('a site with a fault', showing(pageHtml(), 500), 'unreachable');
refuse('a site that says nothing', (request) => void request.socket.destroy(), 'unreachable');
refuse(
	'a circle',
	(_request, response) => void response.writeHead(302, { location: '/x' }).end(),
	'unreachable',
);
refuse('a picture', showing('', 200, { 'content-type': 'image/png' }), 'not text');
refuse(
	'a picture that says it is a page',
	showing('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0'),
	'not text',
);
refuse(
	'a PDF of pictures',
	(_request, response) =>
		void response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf([[]])),
	'not text',
);
refuse('a page of 50 MB', showing('', 200, { 'content-length': '50000000' }), 'too large');
refuse('a page of very many elements', showing('<p>Rain.</p>'.repeat(40_000)), 'too large');
refuse(
	'a notice about cookies',
	showing(
		'<p>We use cookies. Accept all? See our privacy policy. Manage settings of our partners.</p>',
	),
	'consent',
);

test('a site may ask us by name not to read it, and is asked for that once a day', async () => {
	const asked: string[] = [];
	let day = 0;
	const pages = await fetcherOf(
		({ url = '' }, response) => {
			asked.push(url);
			const rules = 'User-agent: Dateline\nDisallow: /private';
			if (url !== '/robots.txt') response.writeHead(200, HTML).end(pageHtml());
			else response.writeHead(200, { 'content-type': 'text/plain' }).end(rules);
		},
		{ now: () => new Date(NOON.getTime() + day * 86_400_001) },
	);

	expect(await pages.read('http://hill.test/private/bell', SOMEBODY)).toMatchObject({
		problem: 'forbidden',
		reason: expect.stringContaining('asks Dateline not to read'),
	});
	expect(outcomeOf(await pages.read('http://hill.test/bell', SOMEBODY))).toBe('article');
	day = 1;
	expect(outcomeOf(await pages.read('http://hill.test/bell', SOMEBODY))).toBe('article');
	expect(asked).toEqual(['/robots.txt', '/bell', '/robots.txt', '/bell']);
});

test('a host that the operator has switched off is named as such', async () => {
	const pages = await fetcherOf(showing(pageHtml()));
	expect(await pages.read('http://www.denied.test/x', SOMEBODY)).toEqual({
		outcome: 'refused',
		problem: 'address',
		reason: 'Whoever runs this bot has switched that site off.',
	});
});

test('whoever asks for too much is told how many there are and when to try again; no site is asked', async () => {
	const asked: unknown[] = [];
	const limit = { of: 'person', most: 5, within: 'minute' } as const;
	const requests: Pick<RequestCounts, 'count'> = {
		async count(request) {
			asked.push(request);
			return { limit, waitMs: 40_000 };
		},
	};
	const pages = await fetcherOf(() => expect.fail('a request came'), { requests });

	expect(await pages.read('http://hill.test/x', SOMEBODY)).toEqual({
		outcome: 'refused',
		problem: 'limit',
		reason:
			'You can ask for 5 pages and feeds a minute, and that many were asked for; try again in 40 seconds.',
	});
	expect(outcomeOf(await pages.read('bell', SOMEBODY))).toBe('address');
	expect(asked).toEqual([{ ...SOMEBODY, host: 'hill.test' }]);
});

test('one host is asked once at a time, with a rest; others meanwhile', async () => {
	const times: { host: string | undefined; at: number; end?: number }[] = [];
	const pages = await fetcherOf(
		({ headers, url }, response) => {
			if (url === '/robots.txt') return void response.writeHead(404).end();
			const time: (typeof times)[number] = { host: headers.host, at: performance.now() };
			times.push(time);
			setTimeout(() => {
				time.end = performance.now();
				response.writeHead(200, HTML).end(pageHtml());
			}, 50);
		},
		{ limits: { hostRestMs: 100 } },
	);
	const urls = ['http://hill.test/1', 'http://hill.test/2', 'http://quay.test/1'];

	const read = await Promise.all(urls.map((url) => pages.read(url, SOMEBODY)));

	expect(read.map(outcomeOf)).toEqual(['article', 'article', 'article']);
	const [first, second] = times.filter(({ host }) => host === 'hill.test');
	const other = times.find(({ host }) => host === 'quay.test');
	expect(second?.at).toBeGreaterThanOrEqual((first?.end ?? 0) + 99);
	expect(other?.at).toBeLessThan(first?.end ?? 0);
});

test('who would have to wait too long for a host is told so', async () => {
	const pages = await fetcherOf(showing(pageHtml()), {
		limits: { hostRestMs: 60_000, hostWaitMs: 50 },
	});
	const read = [
		await pages.read('http://hill.test/1', SOMEBODY),
		await pages.read('http://hill.test/2', SOMEBODY),
	];
	expect(read.map(outcomeOf)).toEqual(['article', 'limit']);
});
