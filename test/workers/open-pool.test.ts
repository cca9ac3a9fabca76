import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { PARAGRAPHS, pageHtml, TODAY } from '../support/pages.ts';
import { openReadingPool, readingPool } from '../support/reading-pool.ts';

const SECOND = 1000;
/** A page is given 5 seconds; starting the thread takes some of the rest. */
const SOON = 6 * SECOND;

const pool = readingPool();

type Outcome = { readonly outcome: string; readonly ms: number; readonly longestPauseMs: number };

/** What came of reading a page, after how long, and how long this thread could do nothing else meanwhile. */
async function readHtml(html: string, from = pool): Promise<Outcome> {
	const pauses = monitorEventLoopDelay({ resolution: 5 });
	const started = performance.now();
	pauses.enable();
	const outcome = await from
		.run('html', { html, url: 'https://news.example/x', today: TODAY })
		.then(
			({ problem }) => problem ?? 'article',
			(error: Error) => error.message,
		);
	pauses.disable();
	return { outcome, ms: performance.now() - started, longestPauseMs: pauses.max / 1e6 };
}

const ARTICLE = pageHtml();
const inside = (html: string) => `<!doctype html><html><body>${html}</body></html>`;
const hasty = readingPool({ timeoutMs: 1000, threads: 1 });

test.each([
	['1,000 nested <div> of 5 KB', inside('<div>'.repeat(1000)), /^too large$/],
	['5,000 nested <div>', inside('<div>'.repeat(5000)), /^too large$/],
	['2,000 nested tables', inside('<table><tr><td>'.repeat(2000)), /^too large$/],
	['50,000 <p>', inside('<p>Rain fell on the harbour.</p>'.repeat(50_000)), /^too large$/],
	['500,000 &amp;', inside(`<p>${'&amp;'.repeat(500_000)}</p>`), /^(?:too large|too short)$/],
	[
		'400,000 &amp;',
		inside(`<p>${'&amp;'.repeat(400_000)}</p>`),
		/too (?:large|short)|too (?:long|much)/,
	],
	['60,000 <br>', inside('<br>'.repeat(60_000)), /^too large$/],
	['25,000 <br><br> in one block', inside(`<div>${'Rain.<br>'.repeat(25_000)}</div>`), /./],
	['100,000 attributes', inside(`<p ${'a=b '.repeat(100_000)}>Rain.</p>`), /./],
	['100,000 open angles', '<a'.repeat(100_000), /./],
	['a text of 2 MB in one word', inside(`<p>${'a'.repeat(2_000_000)}</p>`), /./],
	['dates by the thousand', inside(`<p>${'1 March 2020 3/4/2020 '.repeat(50_000)}</p>`), /./],
	[
		'JSON-LD nested 100,000 times',
		inside(`<script type="application/ld+json">${'['.repeat(100_000)}</script>`),
		/./,
	],
	[
		'binary as HTML',
		String.fromCharCode(...Array.from({ length: 9000 }, (_, n) => n % 30)),
		/^not text$/,
	],
	['nothing', '', /^too short$/],
])('%s ends soon, and holds up nothing', async (_name, html, outcome) => {
	const read = await readHtml(html);

	expect(read.outcome).toMatch(outcome);
	expect(read.ms).toBeLessThan(SOON);
	expect(read.longestPauseMs).toBeLessThan(300);
});

test('a thread that had to be ended is replaced', async () => {
	const endless = inside('<a href="/x">Rain fell on it</a> '.repeat(14_900));

	const [first, second] = [await readHtml(endless, hasty), await readHtml(ARTICLE, hasty)];

	expect(first.outcome).toBe('took too long');
	expect(first.ms).toBeLessThan(SOON);
	expect(second.outcome).toBe('article');
});

test('others are read while one page hangs', async () => {
	const impatient = openReadingPool({ timeoutMs: 2000 });
	await readHtml(ARTICLE, impatient);
	const endless = inside('<a href="/x">Rain fell on it</a> '.repeat(14_900));
	const hanging = readHtml(endless, impatient);
	const others = await Promise.all(Array.from({ length: 5 }, () => readHtml(ARTICLE, impatient)));

	expect(others.map(({ outcome }) => outcome)).toEqual(Array(5).fill('article'));
	expect((await hanging).outcome).toBe('took too long');
	await impatient.close();
});

test('what is waiting is read in its turn', async () => {
	const one = openReadingPool({ threads: 1 });
	const pages = PARAGRAPHS.map((_, index) => pageHtml({ head: `<title>Page ${index}</title>` }));

	const outcomes = await Promise.all(pages.map((html) => readHtml(html, one)));

	expect(outcomes.map(({ outcome }) => outcome)).toEqual(['article', 'article', 'article']);
	await one.close();
});

test('a thread with nothing to do is ended, and another started when it is needed', async () => {
	const drowsy = openReadingPool({ threads: 1, idleMs: 1 });
	const started = once(process, 'worker');

	const first = await readHtml(ARTICLE, drowsy);
	const [thread] = await started;
	if (thread.threadId > 0) await once(thread, 'exit');

	expect(first.outcome).toBe('article');
	expect((await readHtml(ARTICLE, drowsy)).outcome).toBe('article');
	await drowsy.close();
});

test('closed in the middle of something, it leaves nobody waiting', async () => {
	const closing = openReadingPool({ threads: 1 });
	const started = once(process, 'worker');
	const read = readHtml(ARTICLE, closing);
	await started;

	await closing.close();

	expect((await read).outcome).toBe('took too long');
});

test('what does not fit in the queue is refused, and what waits is stopped with the pool', async () => {
	const small = openReadingPool({ threads: 1, queue: 1 });

	const [first, second, third] = ['first', 'second', 'third'].map(() => readHtml(ARTICLE, small));

	expect((await third)?.outcome).toBe('too much is waiting already');
	await first;
	await small.close();
	expect((await second)?.outcome).toBe('took too long');
	expect((await readHtml(ARTICLE, small)).outcome).toBe('took too long');
});
