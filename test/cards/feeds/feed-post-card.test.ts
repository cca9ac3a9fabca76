import { expect, test } from 'vitest';
import { feedPostCard, itemTitle } from '../../../src/cards/feeds/feed-post-card.ts';
import { english } from '../../../src/cards/messages/say.ts';
import type { Event, Threshold } from '../../../src/domain/articles/event.ts';
import type { FeedItem } from '../../../src/domain/feeds/feed.ts';
import type { GuildWishes } from '../../../src/ports/feeds/feed-cards.ts';
import type { ArticleParts, DateParts } from '../../support/articles.ts';
import { linesOf } from '../../support/card-lines.ts';
import { storedArticle } from '../../support/shown-articles.ts';

const WISHES: GuildWishes = { locale: 'en-US', threshold: 'notable' };
const UNREAD = { feedName: 'Lumen News', problem: 'It is behind a wall.' };

/** The post of an item whose article could not be read. */
function check(name: string, item: FeedItem, expected: readonly string[]) {
	test(name, () => {
		expect(linesOf(feedPostCard({ ...UNREAD, item }, WISHES))).toEqual([
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
	const card = feedPostCard({ feedName: 'Lumen News', item: {}, article }, WISHES);
	expect(card.locale).toBe('en-US');
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
	linesOf(
		feedPostCard({ feedName: 'Lumen News', item: {}, article: storedArticle(parts) }, WISHES),
	);

test('the first whole statement of a sure speaker', () => {
	const lines = read({
		quotes: [
			{ text: 'No, never.', speaker: 'Ann Lee', role: null, confidence: 1 },
			{ text: `${LONG} They said so.`, speaker: null },
			{ text: `${LONG} Perhaps.`, speaker: 'Bo Ek', confidence: 0.7 },
			{ text: LONG, speaker: 'Tom Reed', role: 'mayor', confidence: 0.9 },
		],
	});
	expect(lines.slice(3, 5)).toEqual([`> “${LONG}”`, '-# **Tom Reed**, mayor']);
});

test.each([
	[39, 0.8, false],
	[40, 0.8, true],
	[280, 0.8, true],
	[281, 0.8, false],
	[40, 0.79, false],
])('a statement of %i letters, sure to %d, is shown: %s', (length, confidence, isShown) => {
	const quotes = [{ text: 'a'.repeat(length), speaker: 'Ann Lee', confidence }];
	expect(read({ quotes }).some((line) => line.startsWith('> '))).toBe(isShown);
});

test.each<[string, object, boolean]>([
	['certain and of note', {}, true],
	['of little note', { worth: 0.1 }, false],
	['not certain', { certain: false }, false],
	['of somebody by name who is accused', { risk: true }, false],
	['yet to come', { status: 'planned' }, false],
])('a day that is %s', (_name, event, isTold) => {
	expect(rememberedOf(event, 'notable')).toEqual(isTold ? [TOLD_DAY] : []);
});

test.each<[Threshold, number, boolean]>([
	['great days', 0.74, false],
	['great days', 0.75, true],
	['notable', 0.37, false],
	['notable', 0.38, true],
	['everything certain', 0.05, true],
])('where a server wants %s, a day that is worth %d', (threshold, worth, isTold) => {
	expect(rememberedOf({ worth }, threshold)).toEqual(isTold ? [TOLD_DAY] : []);
});

test('everything certain is never what is not, or what somebody by name is accused of', () => {
	expect(rememberedOf({ certain: false }, 'everything certain')).toEqual([]);
	expect(rememberedOf({ risk: true }, 'everything certain')).toEqual([]);
});

const TOLD_DAY = 'Worth remembering: **2020-06-15** — The harbour opened';

const DAY = { earliest: '2020-06-15', phrase: 'on Monday', certain: false } as const;
const OPENED = { ...DAY, label: 'The harbour opened' };

function rememberedOf(event: Partial<Event>, threshold: Threshold): string[] {
	return rememberedIn([OPENED], [event], threshold);
}

function rememberedIn(
	dates: readonly DateParts[],
	events: readonly Partial<Event>[],
	threshold: Threshold = 'notable',
): string[] {
	const built = storedArticle({ dates });
	const told = events.map((event) => ({ ...EVENT, ...event }));
	const article = { ...built, analysis: { ...built.analysis, events: told } };
	const card = feedPostCard(
		{ feedName: 'Lumen News', item: {}, article },
		{ ...WISHES, threshold },
	);
	return linesOf(card).filter((line) => line.startsWith('Worth remembering: '));
}

test('of several days the one that is most worth remembering', () => {
	const closed = { ...DAY, phrase: 'on Tuesday', label: 'The harbour closed' };
	const events = [{ worth: 0.5 }, { dates: [1], worth: 0.6 }, { worth: 0.4 }];
	expect(rememberedIn([OPENED, closed], events)).toEqual([
		'Worth remembering: **2020-06-15** — The harbour closed',
	]);
});

test.each([
	['a date that is no key date', { ...OPENED, key: false }],
	['a month', { ...OPENED, precision: 'month' }],
] as const)('%s is no day to remember', (_name, date) => {
	expect(rememberedIn([date], [{}])).toEqual([]);
});

test('another feed’s title and name are cut behind a hundred letters', () => {
	const other = (length: number) => {
		const name = 'N'.repeat(length);
		return storedArticle({ title: name, draft: { source: name } });
	};
	const lineFor = (length: number) =>
		linesOf(
			feedPostCard({ feedName: 'Lumen News', item: {}, article }, WISHES, [
				{ article: other(length), quotes: [] },
			]),
		).find((line) => line.startsWith('Also in '));
	expect(lineFor(100)).toBe(`Also in ${'N'.repeat(100)}: ${'N'.repeat(100)}`);
	expect(lineFor(101)).toBe(`Also in ${'N'.repeat(99)}…: ${'N'.repeat(99)}…`);
});

test('one much like another', () => {
	const like = storedArticle({ title: 'Talks go on' }, { url: 'https://lumen.example/2' });
	const card = feedPostCard({ feedName: 'Lumen News', item: {}, article, like }, WISHES);
	expect(linesOf(card).at(-1)).toBe(
		'-- From the feed Lumen News · much like [Talks go on](https://lumen.example/2)',
	);
});
test('the language of its days', () => {
	expect(feedPostCard({ ...UNREAD, item: {} }, { ...WISHES, locale: 'ja' }).locale).toBe('ja');
});
test('the title of an item', () => {
	expect(itemTitle(english, { link: 'https://lumen.example/1' })).toEqual({
		link: 'Untitled',
		url: 'https://lumen.example/1',
	});
});
