import { expect, test } from 'vitest';
import type { FeedItem } from '../../../src/domain/feeds/feed.ts';
import { planFeedPosts } from '../../../src/stories/feeds/plan-feed-posts.ts';
import { wanted } from '../../support/feeds.ts';

const NOW = new Date('2024-03-07T12:00:00Z');
const SUBSCRIPTION = { ...wanted(), id: 's1', guild: 'g1', isPaused: false };
/** `a3` is the item a of 3 March, `b` the item b of no day. */
const itemsOf = (names: string): FeedItem[] =>
	names.split(' ').map((name) => {
		const day = name.slice(1);
		return { title: name.charAt(0), ...(day && { published: `2024-03-0${day}T08:00:00.000Z` }) };
	});
const planned = (names: string, occasion: 'first' | 'later') =>
	planFeedPosts(NOW, () => ({ hour: 8, timeZone: 'UTC' }))(itemsOf(names), SUBSCRIPTION, occasion)
		.map(({ item }) => item.title)
		.join('');

test.each([
	['newest first', 'c3 b2 a1', 'abc'],
	['newest last', 'a1 b2 c3', 'abc'],
	['without days, as if newest first', 'c b a', 'abc'],
	['one without a day among those of a day', 'c3 x a1', 'axc'],
	['one without a day, newest last', 'a1 b2 x d4 e5', 'abdxe'],
	['the first without a day', 'x c3 b2 a1', 'abcx'],
	['the last without a day', 'c3 b2 a1 x', 'xabc'],
])('oldest first: %s', (_, names, order) => {
	expect(planned(names, 'later')).toBe(order);
});

test.each([
	['newest last, one without a day', 'a1 b2 x d4 e5', 'e'],
	['newest first, one without a day', 'e5 d4 x b2 a1', 'e'],
])('at first the newest of the dated ones: %s', (_, names, title) => {
	expect(planned(names, 'first')).toBe(title);
});

const many = (count: number): FeedItem[] =>
	Array.from({ length: count }, (_, place) => ({ title: `${count - place}` }));
type Wanted = Parameters<typeof wanted>[0];
const plan = (
	items: readonly FeedItem[],
	parts: Wanted = {},
	occasion: 'first' | 'later' = 'later',
) =>
	planFeedPosts(NOW, () => ({ hour: 8, timeZone: 'UTC' }))(
		items,
		{ ...SUBSCRIPTION, ...parts },
		occasion,
	);
const titles = (items: readonly FeedItem[], parts?: Wanted, occasion?: 'first') =>
	plan(items, parts, occasion).map(({ item, kind, leftOut }) =>
		[item.title, kind, leftOut].filter((part) => part !== undefined).join(' '),
	);

test('eight at once each by themselves, those before them in one list', () => {
	expect(titles(many(8))).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((title) => `${title} at once`));
	expect(titles(many(10)).slice(0, 3)).toEqual(['1 more', '2 more', '3 at once']);
});
test('of a list fifteen are told, and how many are not', () => {
	expect(titles(many(23))[0]).toBe('1 more');
	expect(titles(many(24)).slice(0, 2)).toEqual(['2 more 1', '3 more']);
	expect(titles(many(24)).length).toBe(23);
});
test('all are due by now, the list first, then one after the other', () => {
	const ago = plan(many(10)).map(({ due }) => NOW.getTime() - due.getTime());
	expect(ago).toEqual([8, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
});
test('together in the guild’s next hour', () => {
	const [first, second] = plan(many(2), { pace: 'daily' });
	expect(first?.due.toISOString()).toMatch(/^2024-03-08T08:/);
	expect(second?.due).toEqual(first?.due);
	expect(titles(many(17), { pace: 'weekly' }).slice(0, 2)).toEqual(['3 weekly 2', '4 weekly']);
});
test('only what is wanted, and at first its newest', () => {
	const filter = { any: ['2', '3'], all: [], none: [] };
	expect(titles(many(4), { filter })).toEqual(['2 at once', '3 at once']);
	expect(titles(many(4), { filter }, 'first')).toEqual(['3 at once']);
	expect(titles(many(4), { filter, pace: 'daily' }, 'first')).toEqual(['3 daily']);
});
