import { expect, test } from 'vitest';
import { feedItems } from '../../../src/web/feeds/feed-items.ts';
import type { RawItem } from '../../../src/web/feeds/raw-feed.ts';

const url = 'https://lumen.example/feed';
const home = 'https://lumen.example/';
const now = new Date('2026-05-07T12:00:00Z');
const plain = (value: string) => ({ value, as: 'plain' }) as const;
const itemOf = (item: RawItem, notes: object = {}) =>
	feedItems({ home, items: [{ title: plain('T'), ...item }] }, { url, now, notes: [notes] })[0];

test.each([
	['a whole one', { link: 'https://b.example/1' }, 'https://b.example/1'],
	['one of the site', { link: '/1' }, 'https://lumen.example/1'],
	['none', {}, undefined],
	['an empty one', { link: ' ' }, undefined],
	['a word for none', { link: 'N/A' }, undefined],
	['a place on no page', { link: '#top' }, undefined],
	['that of the site', { link: 'https://lumen.example' }, undefined],
	['that of the feed', { link: 'https://lumen.example/feed' }, undefined],
	['that of the site with another host', { link: 'http://www.lumen.example/' }, undefined],
	['that of the site by its file', { link: 'https://lumen.example/index.html' }, undefined],
	['that of the site with a count', { link: 'https://lumen.example/?utm_source=rss' }, undefined],
	['a search on the site’s page', { link: '/?p=7' }, 'https://lumen.example/?p=7'],
	['a place on the site’s page', { link: '/#v2' }, 'https://lumen.example/#v2'],
])('an item’s link: %s', (_, item, link) => {
	expect(itemOf(item)?.link).toBe(link);
});

test('the original link counts, and what a link is relative to', () => {
	const notes = { originalLink: 'https://b.example/1', base: 'https://c.example/n/' };
	expect(itemOf({ link: 'a' }, notes)?.link).toBe('https://b.example/1');
	expect(itemOf({ link: 'a' }, { base: notes.base })?.link).toBe('https://c.example/n/a');
});

test('a description stands in for the content, and the other way', () => {
	expect(itemOf({ description: plain('One.') })).toMatchObject({ content: 'One.' });
	expect(itemOf({ content: plain('One.\n\nTwo.') })).toMatchObject({ description: 'One. Two.' });
});

test('the day is that of the parser, else what was noted', () => {
	const published = '2026-05-01';
	expect(itemOf({}, { published })?.published).toBe('2026-05-01T00:00:00.000Z');
	expect(itemOf({ published: '2026-05-02' }, { published })?.published).toContain('2026-05-02');
});

test('what is too long is cut or left out, and what is empty is dropped', () => {
	const long = itemOf({
		title: plain('a'.repeat(301)),
		guid: 'g'.repeat(2001),
		author: 'b'.repeat(201),
		description: plain('c'.repeat(1501)),
		content: plain('d'.repeat(400_001)),
	});
	expect(long?.title).toBe(`${'a'.repeat(299)}…`);
	expect(long?.guid).toHaveLength(2000);
	expect(long?.author).toHaveLength(200);
	expect(long?.description).toHaveLength(1500);
	expect(long).not.toHaveProperty('content');
	const items = [{ guid: '1' }, ...Array.from({ length: 1001 }, () => ({ title: plain('T') }))];
	expect(feedItems({ items }, { url, now, notes: [] })).toHaveLength(999);
});
