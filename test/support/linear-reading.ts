import { test } from 'vitest';
import { readFeed, readSite } from '../../src/web/feeds/read-feed.ts';
import { readOpml } from '../../src/web/feeds/read-opml.ts';
import { letsUsRead, readRobots } from '../../src/web/fetch/robots-rules.ts';
import { cpuTimeOf } from './cpu-time.ts';
import { doublingLine, expectLinear } from './doubling.ts';

const bytesOf = (text: string) => Buffer.from(text);
const given = (text: string) => ({
	bytes: bytesOf(text),
	contentType: '',
	url: 'https://lumen.example/feed',
	now: new Date('2026-05-07T12:00:00Z'),
});
const feed = (text: string) => readFeed(given(text));
const item = (inside: string) => feed(`<rss version="2.0"><channel>${inside}</channel></rss>`);
const described = (text: string) =>
	item(`<item><title>T</title><description>${text}</description></item>`);
const site = (text: string) => readSite(given(text));
const json = (items: string) =>
	feed(`{"version":"https://jsonfeed.org/version/1.1","items":[${items}]}`);
const us = (rules: string) =>
	letsUsRead(readRobots(bytesOf(`User-agent: Dateline\n${rules}`)), `/${'a'.repeat(2000)}`);
const times = (text: string) => (n: number) => text.repeat(n);

type Shape = readonly [name: string, read: (text: string) => unknown, text: (n: number) => string];

/** Each reader with what would make it slow, if it looked at anything more than once. */
const SHAPES: readonly Shape[] = [
	['comments behind a root', (text) => feed(`<rss></rss>${text}x`), times('<!---->')],
	['half-open comments', (text) => feed(`<rss></rss>${text}`), times('<!-- ')],
	['comments in a channel', item, times('<!-- -- -->')],
	['blanks', described, (n) => `x${' '.repeat(n)}x`],
	['blanks that do not break', described, (n) => `x${'\u00a0'.repeat(n)}x`],
	['line ends', described, times('\n')],
	['line ends and blanks', described, times('\n ')],
	['carriage returns', described, times('\r')],
	['entities', described, times('&amp;')],
	['entities of entities', described, times('&amp;amp;')],
	['numbered entities', described, times('&#38;')],
	['half entities', described, times('&#x')],
	['half tags', described, times('a&lt;b')],
	['tags', described, times('&lt;b&gt; &lt;/b&gt;')],
	['nested tags', described, times('&lt;div&gt;')],
	['nested links', described, times('&lt;a&gt;')],
	['closing tags', described, times('&lt;/p&gt;')],
	['paragraphs', described, times('&lt;p&gt;')],
	['attributes of a tag', described, (n) => `&lt;a ${'b="c" '.repeat(n)}&gt;`],
	['a long tag', described, (n) => `&lt;${'a-'.repeat(n)}`],
	['scripts', described, times('&lt;script&gt;')],
	['quotation marks', described, times('"\'')],
	['letters read in a wrong way', described, times('Ã©')],
	['CDATA', described, times('<![CDATA[x]]>')],
	['half CDATA', described, times('<![CDATA[')],
	['a long title', (text) => item(`<item><title>${text}</title></item>`), times('a')],
	['digits for a day', (text) => item(`<item><pubDate>${text}</pubDate></item>`), times('1')],
	['a long link', (text) => item(`<item><title>T</title><link>${text}</link></item>`), times('a/')],
	['descriptions', (text) => item(`<item>${text}</item>`), times('<description>x</description>')],
	['items', item, times('<item><title>x</title></item>')],
	['nested elements', feed, times('<item>')],
	[
		'namespaces',
		feed,
		(n) => `<rss ${Array.from({ length: n }, (_, k) => `xmlns:n${k}="u"`).join(' ')}>`,
	],
	['attributes', feed, (n) => `<rss ${'a="b" '.repeat(n)}>`],
	['open angles', feed, times('<')],
	['instructions', feed, times('<?a ?>')],
	['half instructions', feed, times('<?')],
	['declarations', feed, times('<!DOCTYPE a [')],
	['zeros', feed, times('\0')],
	['JSON items', json, (n) => Array.from({ length: n }, () => '{"id":"1","title":"x"}').join()],
	['JSON in JSON', json, times('[')],
	['elements of a page', site, times('<div>')],
	['links of a page', site, times('<link rel="alternate" type="text/xml" href="a">')],
	['bases of a page', site, times('<base href="a/">')],
	['half tags of a page', site, times('<a')],
	[
		'outlines',
		(text) => readOpml(bytesOf(`<opml><body>${text}</body></opml>`)),
		times('<outline xmlUrl="https://a.example/"/>'),
	],
	['nested outlines', (text) => readOpml(bytesOf(`<opml><body>${text}`)), times('<outline>')],
	['rules for robots', us, times('Disallow: /a*b\n')],
	['names of robots', us, times('User-agent: Dateline\n')],
	['stars', (text) => us(`Disallow: /${text}b`), times('*a')],
	['percent signs', (text) => us(`Disallow: /${text}`), times('%61')],
];

/** Each reader of strangers' feeds, lists and rules takes time in proportion to what it reads: `letters`, and twice as many. */
export function linearReading(letters: number, tell?: (line: string) => void): void {
	const title = 'twice as many take at most 2.5 times as long: %s';
	test.each(SHAPES)(title, { timeout: 60_000 }, (name, read, text) => {
		const count = Math.ceil(letters / (text(100).length / 100));
		read(text(Math.ceil(count / 8)));
		const measure = (n: number): number => {
			const body = text(n);
			return cpuTimeOf(() => read(body));
		};

		const doubling = expectLinear((times) => measure(count * times));
		tell?.(doublingLine(name, doubling));
	});
}
