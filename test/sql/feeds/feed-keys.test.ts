import { describe, expect, test } from 'vitest';
import type { FeedItem } from '../../../src/domain/feeds/feed.ts';
import { keptKeys, keyItems, newItems, type Trust } from '../../../src/sql/feeds/feed-keys.ts';

const SITE = 'https://lumen.example';
const ALL: Trust = { guids: true, links: true };
const trustAfter = async (items: readonly FeedItem[], before: Trust) =>
	(await keyItems(items, before)).trust;
const item = (guid?: string, path?: string, title = 'Bell'): FeedItem => ({
	title,
	...(guid && { guid }),
	...(path !== undefined && { link: `${SITE}${path}` }),
});

describe('what tells items apart', () => {
	test.each<[string, readonly FeedItem[], Trust]>([
		['nothing', [], ALL],
		['all of it', [item('a', '/a'), item('b', '/b')], ALL],
		[
			'no guids, where two have one',
			[item('a', '/a'), item('a', '/b')],
			{ guids: false, links: true },
		],
		[
			'no links, where two have one',
			[item('a', '/a'), item('b', '/a')],
			{ guids: true, links: false },
		],
		['all, where there is none of them', [item(), item(undefined, undefined, 'Other')], ALL],
		['all, where the same stands there twice', [item('a', '/a'), item('a', '/a')], ALL],
		['all, where all lead to the front', [item('a', '/'), item('b', '/')], ALL],
		[
			'no links, where they lead to one search',
			[item('a', '/?q=1'), item('b', '/?q=1')],
			{ guids: true, links: false },
		],
	])('%s', async (_, items, expected) => {
		expect(await trustAfter(items, ALL)).toEqual(expected);
	});
	test('is never trusted again', async () => {
		const apart = [item('a', '/a'), item('b', '/b')];
		expect(await trustAfter(apart, { guids: false, links: true })).toEqual({
			guids: false,
			links: true,
		});
		expect(await trustAfter(apart, { guids: true, links: false })).toEqual({
			guids: true,
			links: false,
		});
	});
});

describe('the keys of an item', () => {
	const keysOf = async (one: FeedItem, trust = ALL) =>
		(await keyItems([one], trust)).keyed[0]?.keys ?? [];
	test('are its guid and its link', async () => {
		const both = await keysOf(item('a', '/a'));
		expect(both.length).toBe(2);
		expect(await keysOf(item('a'))).toEqual(both.slice(0, 1));
		expect(await keysOf(item(undefined, '/a', 'Other'))).toEqual(both.slice(1));
		expect(both.every((key) => /^[\w-]{22}$/.test(key))).toBe(true);
	});
	test('as far as they can be trusted', async () => {
		const [guid = '', link = ''] = await keysOf(item('a', '/a'));
		expect(await keysOf(item('a', '/a'), { guids: false, links: true })).toEqual([link]);
		expect(await keysOf(item('a', '/a'), { guids: true, links: false })).toEqual([guid]);
	});
	test('else all it says, but its day', async () => {
		const none: Trust = { guids: false, links: false };
		const words = await keysOf(item('a', '/a'), none);
		expect(words.length).toBe(1);
		expect(await keysOf({ ...item('a', '/a'), published: '2024-03-07' }, none)).toEqual(words);
		for (const other of [
			item('b', '/a'),
			item('a', '/b'),
			item('a', '/a', 'Other'),
			{ ...item('a', '/a'), description: 'More' },
		]) {
			expect(await keysOf(other, none)).not.toEqual(words);
		}
		expect(await keysOf(item(undefined, '/'))).toEqual(await keysOf(item(undefined, '/'), none));
	});
	test('the same stands there once', async () => {
		expect(
			(await keyItems([item('a', '/a'), item('a', '/a'), item('b', '/b')], ALL)).keyed.length,
		).toBe(2);
		expect((await keyItems([item('a', '/a'), item('a', '/a', 'Edited')], ALL)).keyed.length).toBe(
			2,
		);
	});
});

describe('what is new behind what was there', () => {
	const keyed = async (items: readonly FeedItem[]) => (await keyItems(items, ALL)).keyed;

	test.each<[string, FeedItem, FeedItem, 'old' | 'new' | 'new at an address of others']>([
		['the same', item('a', '/a'), item('a', '/a'), 'old'],
		['something else', item('a', '/a'), item('b', '/b', 'Other'), 'new'],
		['the same under another address', item('a', '/a'), item('a', '/b'), 'old'],
		['the same under another guid', item('a', '/a'), item('b', '/a'), 'old'],
		['the same with an edited title', item('a', '/a'), item('a', '/a', 'Edited'), 'old'],
		[
			'another guid and title at its address',
			item('a', '/a'),
			item('b', '/a', 'Other'),
			'new at an address of others',
		],
		['another title there, without a guid', item('a', '/a'), item(undefined, '/a', 'Other'), 'old'],
		[
			'another part of a page under the guid of all',
			item('a', '/a#one'),
			item('a', '/a#two', 'Other'),
			'new at an address of others',
		],
		[
			'a state of a page is no part of it',
			item('a', '/a#at=1'),
			item('a', '/a#at=2', 'Other'),
			'old',
		],
		['something without an address', item('a', '/a'), item('b', undefined, 'Other'), 'new'],
	])('%s', async (_, before, after, expected) => {
		const seen = new Set((await keyed([before])).flatMap(keptKeys));

		const found = newItems(await keyed([after]), seen);

		const shared = expected === 'new' ? after : { ...after, sharesLink: true };
		expect(found).toEqual(expected === 'old' ? [] : [shared]);
	});

	test('an address of which no titles are kept stays that of one item', async () => {
		const seen = new Set((await keyed([item('a', '/a')])).flatMap(({ keys }) => keys));
		expect(newItems(await keyed([item('b', '/a', 'Other')]), seen)).toEqual([]);
	});

	test('several at one address say so', async () => {
		const all = await keyed([item('a', '/a'), item('b', '/a'), item('c', '/c')]);
		expect(all.map((each) => each.item.sharesLink)).toEqual([true, true, undefined]);
	});
});
