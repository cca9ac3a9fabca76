import { expect, test } from 'vitest';
import { feedPostCard, itemTitle } from '../../../src/cards/feeds/feed-post-card.ts';
import type { Event } from '../../../src/domain/articles/event.ts';
import type { FeedItem } from '../../../src/domain/feeds/feed.ts';
import type { ArticleParts } from '../../support/articles.ts';
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

const EVENT: Event = {
	dates: [0],
	value: '2020-06-15',
	precision: 'day',
	label: 'The harbour opened',
	class: 'opening',
	status: 'happened',
	people: [],
	worth: 0.6,
	certain: true,
	risk: false,
	evidence: { start: 0, end: 1, text: 'T' },
	why: 'told',
};

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
const LONG = 'We will keep the harbour open for as long as there are boats in it.';
const read = (parts: ArticleParts) =>
	linesOf(feedPostCard({ feedName: 'Lumen News', item: {}, article: storedArticle(parts) }, 'de'));

test('the first whole statement of a sure speaker', () => {
	const lines = read({
		quotes: [
			{ text: 'No, never.', speaker: 'Ann Lee', role: null, confidence: 1 },
			{ text: `${LONG} They said so.`, speaker: null },
			{ text: `${LONG} Perhaps.`, speaker: 'Bo Ek', confidence: 0.7 },
			{ text: LONG, speaker: 'Tom Reed', role: 'mayor', confidence: 0.9 },
		],
	});
	expect(lines.slice(3, 5)).toEqual([`> “${LONG}”`, '-# **Tom Reed**, Mayor']);
});

test.each<[string, object, boolean]>([
	['certain and of note', {}, true],
	['of little note', { worth: 0.1 }, false],
	['not certain', { certain: false }, false],
	['of somebody by name who is accused', { risk: true }, false],
	['yet to come', { status: 'planned' }, false],
])('a day that is %s', (_name, event, isTold) => {
	const date = { earliest: '2020-06-15', label: 'The harbour opened', phrase: 'on Monday' };
	const parts = { dates: [date] } as never;
	const built = storedArticle(parts);
	const article = {
		...built,
		analysis: { ...built.analysis, events: [{ ...EVENT, ...event }] },
	};
	const lines = linesOf(feedPostCard({ feedName: 'Lumen News', item: {}, article }, 'de'));
	const told = lines.filter((line) => line.startsWith('To remember: '));
	expect(told).toEqual(isTold ? ['To remember: **2020-06-15** — The harbour opened'] : []);
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
