import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openFeedFetcher } from '../../../src/web/feeds/feed-fetcher.ts';
import { longestBusyMs } from '../../support/busy-spells.ts';
import { rss } from '../../support/feed-answers.ts';
import { readingPool } from '../../support/reading-pool.ts';

const pool = readingPool();
const item = (description: string, title = 'Rain'): string =>
	rss(`<item><title>${title}</title><description>${description}</description></item>`);

/** Each of them once held up the bot, or would have. */
const HOSTILE: Readonly<Record<string, string>> = {
	'comments behind the root': `<rss></rss>${'<!---->'.repeat(45)}x`,
	'many comments behind the root': `<rss></rss>${'<!---->'.repeat(400_000)}x`,
	'half-open comments': `<rss></rss>${'<!-- '.repeat(400_000)}`,
	'blanks that do not break': item(`x${'\u00a0'.repeat(1_000_000)}x`),
	blanks: item(`x${' '.repeat(1_000_000)}x`),
	'line ends': item(`x${'\n'.repeat(1_000_000)}x`),
	'half a tag, again and again': item('', 'a&lt;b'.repeat(300_000)),
	'elements in a text': item('&lt;b&gt; &lt;/b&gt;'.repeat(200_000)),
	'links in links': item('&lt;a&gt;'.repeat(400_000)),
	'elements in elements': item('&lt;div&gt;'.repeat(400_000)),
	'links that are no text': rss('<a>'.repeat(300_000)),
	'nested elements': '<div>'.repeat(900_000),
	'nested items': `<rss><channel>${'<item>'.repeat(700_000)}`,
	items: rss('<item><title>x</title></item>'.repeat(90_000)),
	attributes: `<rss ${'a="b" '.repeat(400_000)}></rss>`,
	namespaces: `<rss ${Array.from({ length: 90_000 }, (_, n) => `xmlns:n${n}="urn:x"`).join(' ')}></rss>`,
	entities: item('&amp;'.repeat(800_000)),
	'a long title': item('', 'a'.repeat(4_000_000)),
	'lists in lists': `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(2_000_000)}`,
	'JSON items': `{"version":"https://jsonfeed.org/version/1.1","items":[${'{"id":"1"},'.repeat(300_000)}{}]}`,
	'open angles': '<'.repeat(4_000_000),
	'an unclosed instruction': `<?xml ${'<?'.repeat(1_000_000)}`,
};

const BODIES = new Map(Object.entries(HOSTILE).map(([name, text]) => [name, Buffer.from(text)]));
const fetcher = openFeedFetcher({
	pool,
	now: () => new Date('2024-03-07T12:00:00Z'),
	fetch: async ({ url }) => {
		const body = BODIES.get(decodeURIComponent(new URL(url).hash.slice(1))) ?? Buffer.alloc(0);
		// As from a network, answers come one by one.
		await setImmediate();
		return { url, status: 200, headers: {}, redirects: [], body };
	},
});
const urlOf = (name: string) => `https://lumen.example/#${encodeURIComponent(name)}`;

test('twenty hostile feeds cost nobody else anything', { timeout: 90_000 }, async () => {
	await fetcher.poll(urlOf('blanks'), {});
	const outcomes: string[] = [];

	const longest = await longestBusyMs(() =>
		Promise.all(
			Object.keys(HOSTILE).map(async (name) => {
				outcomes.push((await fetcher.poll(urlOf(name), {})).outcome);
			}),
		),
	);

	expect(new Set(outcomes)).toEqual(new Set(['items', 'failed']));
	expect(longest).toBeLessThan(50);
});

test('a page of nested elements is looked at to its end', async () => {
	const found = await fetcher.discover(urlOf('nested elements'));

	expect(found).toEqual({ outcome: 'page', feeds: [] });
});

test('a feed that keeps its thread busy fails with a sentence, and the next one is read', async () => {
	const hasty = openFeedFetcher({
		pool: readingPool({ timeoutMs: 1, threads: 1 }),
		now: () => new Date('2024-03-07T12:00:00Z'),
		fetch: async ({ url }) => ({
			url,
			status: 200,
			headers: {},
			redirects: [],
			body: Buffer.from(HOSTILE['JSON items'] ?? ''),
		}),
	});

	const reason = 'Reading it took too long, so it was broken off.';
	expect(await hasty.poll(urlOf(''), {})).toEqual({ outcome: 'failed', reason });
	expect(await hasty.discover(urlOf(''))).toEqual({ outcome: 'failed', reason });
});
