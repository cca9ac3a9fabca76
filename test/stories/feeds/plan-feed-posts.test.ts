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
