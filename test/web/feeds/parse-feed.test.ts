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
		'The server sent something that is no feed.',
	],
])('%s is told as what it is', (_name, text, reason) => {
	const bytes = Buffer.from(text);
	const now = new Date('2026-05-07T12:00:00Z');
	const read = readFeed({ bytes, contentType: '', url: 'https://hill.example/feed', now });
	expect(read).toEqual({ outcome: 'none', reason });
});
