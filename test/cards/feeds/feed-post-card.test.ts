import { expect, test } from 'vitest';
import { feedPostCard, itemTitle } from '../../../src/cards/feeds/feed-post-card.ts';
import type { FeedItem } from '../../../src/domain/feeds/feed.ts';
import { linesOf } from '../../support/card-lines.ts';
import { storedArticle } from '../../support/shown-articles.ts';

const UNREAD = { feedName: 'Lumen News', problem: 'It is behind a wall.' };

/** The post of an item whose article could not be read. */
function check(name: string, item: FeedItem, expected: readonly string[]) {
	test(name, () => {
		expect(linesOf(feedPostCard({ ...UNREAD, item }, 'de'))).toEqual([
			...expected,
			'-# The article could not be read: It is behind a wall.',
			'-- From the feed Lumen News',
		]);
	});
}

check(
	'all that the feed tells',
	{
		title: 'Harbour closes',
		link: 'https://lumen.example/1',
		published: '2024-03-07T23:30:00-05:00',
		description: 'On Friday.',
	},
	[
		'# [Harbour closes](https://lumen.example/1)',
		'-# 2024-03-07',
		'-# In its publisher’s words:',
		'> On Friday.',
	],
);
check('nothing', {}, ['# Untitled']);
check('a title without an address', { title: 'Harbour closes' }, ['# Harbour closes']);
check('words as many as fit', { description: 'a'.repeat(300) }, [
	'# Untitled',
	'-# In its publisher’s words:',
	`> ${'a'.repeat(300)}`,
]);
check('more words', { description: 'a'.repeat(301) }, [
	'# Untitled',
	'-# In its publisher’s words:',
	`> ${'a'.repeat(299)}…`,
]);

const article = storedArticle({ text: 'Talks open.' });

test('an article that was read', () => {
	const card = feedPostCard({ feedName: 'Lumen News', item: {}, article }, 'de');
	expect(card.locale).toBe('de');
	const lines = linesOf(card);
	expect(lines.slice(0, 3)).toEqual([
		'# Talks in Lumen',
		'-# The Lumen Post · 2024-03-07',
		'Talks open.',
	]);
	expect(lines.at(-1)).toBe('-- From the feed Lumen News');
});
test('one much like another', () => {
	const like = storedArticle({ title: 'Talks go on' }, { url: 'https://lumen.example/2' });
	const card = feedPostCard({ feedName: 'Lumen News', item: {}, article, like }, 'de');
	expect(linesOf(card).at(-1)).toBe(
		'-- From the feed Lumen News · much like [Talks go on](https://lumen.example/2)',
	);
});
test('the language of its days', () => {
	expect(feedPostCard({ ...UNREAD, item: {} }, 'ja').locale).toBe('ja');
});
test('the title of an item', () => {
	expect(itemTitle({ link: 'https://lumen.example/1' })).toEqual({
		link: 'Untitled',
		url: 'https://lumen.example/1',
	});
});
