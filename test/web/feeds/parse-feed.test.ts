import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../src/web/feeds/parse-feed.ts';
import { readFeed } from '../../../src/web/feeds/read-feed.ts';

const ITEM = '<item><title>The pier opens</title></item>';
const rss = (inside: string, before = '') =>
	`${before}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Hill</title>${inside}</channel></rss>`;

describe('what a feed says of its kind is nobody’s to read', () => {
	test.each([
		['a kind', '<!DOCTYPE rss PUBLIC "-//Hill//DTD 0.91//EN" "http://hill.example/rss.dtd">'],
		['in small letters, behind a declaration', '<?xml version="1.0"?>\n<!doctype rss>'],
		['a file of the machine', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hosts">]>'],
		['words of its own', '<!DOCTYPE a [<!ENTITY x "y">\n<!ELEMENT a (#PCDATA)>] >'],
	])('%s', (_name, before) => {
		expect(parseFeed(rss(ITEM, before))?.items.map(({ title }) => title?.value)).toEqual([
			'The pier opens',
		]);
	});
	test('one that never ends leaves nothing to read', () => {
		expect(parseFeed(rss(ITEM, '<!DOCTYPE a [<!ENTITY x "y">'))).toBeUndefined();
	});
	test('a text that speaks of one keeps it', () => {
		const about = '<item><title>&lt;!DOCTYPE html&gt; explained</title></item>';
		expect(parseFeed(rss(about))?.items[0]?.title?.value).toBe('<!DOCTYPE html> explained');
	});
});

describe('all who wrote an item are named, each once', () => {
	const authorOf = (text: string) => parseFeed(text)?.items[0]?.author;
	const creators = (...names: readonly string[]) =>
		authorOf(
			rss(
				`<item><title>T</title>${names.map((name) => `<dc:creator>${name}</dc:creator>`).join('')}</item>`,
			),
		);
	test.each([
		[['Ruth Amadi'], 'Ruth Amadi'],
		[['Ruth Amadi', 'Ole Berg'], 'Ruth Amadi, Ole Berg'],
		[['Ruth Amadi', ' Ruth Amadi '], 'Ruth Amadi'],
		[[' '], undefined],
		[[], undefined],
	])('%j', (names, expected) => {
		expect(creators(...names)).toBe(expected);
	});
	test('of Atom', () => {
		const authors = ['Ruth Amadi', 'Ole Berg'].map(
			(name) => `<author><name>${name}</name></author>`,
		);
		const entry = `<entry><id>1</id><title>T</title>${authors.join('')}</entry>`;
		const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Hill</title>${entry}</feed>`;
		expect(authorOf(feed)).toBe('Ruth Amadi, Ole Berg');
	});
	test('of JSON', () => {
		const authors = [{ name: 'Ruth Amadi' }, { url: 'https://hill.example' }, { name: 'Ole Berg' }];
		const items = [{ id: '1', title: 'T', authors }];
		const version = 'https://jsonfeed.org/version/1.1';
		expect(authorOf(JSON.stringify({ version, title: 'Hill', items }))).toBe(
			'Ruth Amadi, Ole Berg',
		);
	});
});

test.each([
	[
		'a JSON feed that breaks off',
		'{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"A',
		'The feed is broken: its JSON cannot be read to the end.',
	],
	[
		'JSON that speaks of feeds',
		'{"about":"<p>https://jsonfeed.org/version/1</p>"',
		'The server sent something that is not a feed.',
	],
])('%s is told as what it is', (_name, text, reason) => {
	const bytes = Buffer.from(text);
	const now = new Date('2026-05-07T12:00:00Z');
	const read = readFeed({ bytes, contentType: '', url: 'https://hill.example/feed', now });
	expect(read).toEqual({ outcome: 'none', reason });
});

describe('how long a feed asks to be left alone, in minutes', () => {
	const minutesOf = (head: string) =>
		parseFeed(
			rss(head + ITEM).replace(
				'<rss ',
				'<rss xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" ',
			),
		)?.restMinutes;
	const period = (name: string, times = '') =>
		minutesOf(`<sy:updatePeriod>${name}</sy:updatePeriod>${times}`);
	const times = (count: number) => `<sy:updateFrequency>${count}</sy:updateFrequency>`;
	test.each([
		['hourly', '', 60],
		['daily', '', 24 * 60],
		[' Weekly\n', '', 7 * 24 * 60],
		['monthly', '', 30 * 24 * 60],
		['yearly', '', 365 * 24 * 60],
		['hourly', times(2), 30],
		['hourly', times(1), 60],
		['hourly', times(0), 60],
		['sometimes', '', undefined],
	])('%s %s', (name, often, expected) => {
		expect(period(name, often)).toBe(expected);
	});
	test.each([
		['<ttl>1</ttl>', 1],
		['<ttl>0</ttl>', undefined],
		['', undefined],
		['<ttl>90</ttl><sy:updatePeriod>hourly</sy:updatePeriod>', 90],
		['<ttl>30</ttl><sy:updatePeriod>hourly</sy:updatePeriod>', 60],
	])('%s', (head, expected) => {
		expect(minutesOf(head)).toBe(expected);
	});
});
