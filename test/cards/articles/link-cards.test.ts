import { expect, test } from 'vitest';
import {
	amongLinks,
	knownLinkCard,
	linksCard,
	readingCard,
	sharedCard,
} from '../../../src/cards/articles/link-cards.ts';
import { english } from '../../../src/cards/messages/say.ts';
import { spanOf } from '../../../src/domain/articles/span.ts';
import type { Summary } from '../../../src/domain/articles/summary.ts';
import { type ArticleParts, article } from '../../support/articles.ts';
import { linesOf } from '../../support/card-lines.ts';
import { storedArticle } from '../../support/shown-articles.ts';

const EDITOR = { by: '7', guild: 'g1', isEditor: true, mayAdd: true };
const MEMBER = { by: '7', guild: 'g1', isEditor: false, mayAdd: false };
const ALONE = { by: '7', isEditor: true, mayAdd: true };
const LINKS = ['https://www.lumen.example/talks?page=2', 'https://tarn.example/', 'no address'];
const CHOICES = [
	'? Choose a link → summarise-links.choose(https://www.lumen.example/talks?page=2, https://tarn.example/, no address)',
	' 0: lumen.example/talks?page=2',
	' 1: tarn.example',
	' 2: no address',
];

test('which of the links', () => {
	expect(linesOf(linksCard(english, LINKS, 0))).toEqual(['# This message has 3 links', ...CHOICES]);
});
test('and more than are listed', () => {
	expect(linesOf(linksCard(english, LINKS, 2))).toEqual([
		'# This message has 5 links',
		...CHOICES,
		'-# Only the first 3 links are listed; 2 more are not.',
	]);
});
test('one that was chosen, and all of them beneath', () => {
	const card = {
		tone: 'article',
		title: 'Talks',
		blocks: [{ kind: 'text', words: 'They open.' }],
	} as const;
	expect(linesOf(amongLinks(english, card, LINKS))).toEqual(['# Talks', 'They open.', ...CHOICES]);
});

/** An article that somebody reads and nobody filed, with this summary. */
function reading(summary: Partial<Summary> = {}, parts: ArticleParts = {}) {
	const { draft, analysis } = article({ text: 'Talks open. They go on.', ...parts });
	const { published, ...undated } = draft;
	const whole = { ...analysis, summary: { ...analysis.summary, ...summary } };
	return { draft: undated, published, likelyDays: [], analysis: whole };
}

const OFF =
	'[Quotes (off) → summarise-links.quotes(k1, 0)] [Dates (off) → summarise-links.dates(k1, 0)]';

test('an article in no library', () => {
	expect(linesOf(readingCard(english, reading(), { key: 'k1', asked: EDITOR }))).toEqual([
		'# Talks in Lumen',
		'-# The Lumen Post · 2024-03-07',
		'- Talks open. They go on.',
		'-# no quotes · no key dates',
		OFF,
		'[Share in this channel → summarise-links.share(key, k1)] [Save on this server → summarise-links.save(k1)]',
	]);
});
test.each([
	['a member', MEMBER, [OFF, '[Share in this channel → summarise-links.share(key, k1)]']],
	['a server without the bot', ALONE, [OFF]],
])('the ways on for %s', (_, asked, expected) => {
	const lines = linesOf(readingCard(english, reading(), { key: 'k1', asked: asked }));
	expect(lines.filter((line) => line.startsWith('['))).toEqual(expected);
});
test('one that may not be kept has no ways on', () => {
	const lines = linesOf(readingCard(english, reading(), { key: undefined, asked: EDITOR }));
	expect(lines.slice(4)).toEqual([
		'-- This site asks others not to keep its articles, so this one can be neither shared nor saved.',
	]);
});
test('what was found can be looked at', () => {
	const found = {
		quotes: [{ text: 'We stay.', speaker: 'Ann Lee' }],
		dates: [{ earliest: '2024-03-01' }, { earliest: '2024-03-02', key: false }] as const,
	};
	expect(
		linesOf(readingCard(english, reading({}, found), { key: 'k1', asked: MEMBER })).slice(3, 5),
	).toEqual([
		'-# 1 quote · 1 key date',
		'[Quotes → summarise-links.quotes(k1, 0)] [Dates → summarise-links.dates(k1, 0)]',
	]);
	const none = { dates: [{ earliest: '2024-03-02', key: false }] as const };
	expect(linesOf(readingCard(english, reading({}, none), { key: 'k1', asked: MEMBER }))[4]).toBe(
		OFF,
	);
});
test('its points, or its one line where there are none', () => {
	const span = (text: string) => spanOf(text, 0, text.length);
	const summed = (summary: Partial<Summary>) =>
		linesOf(readingCard(english, reading(summary), { key: 'k1', asked: MEMBER })).slice(2, -3);
	expect(summed({ line: span('Line.'), points: [span('One.'), span('Two.')] })).toEqual([
		'- One.',
		'- Two.',
	]);
	expect(summed({ line: span('Line.'), points: [span('One.')] })).toEqual(['- One.']);
	expect(summed({ line: span('Line.'), points: [] })).toEqual(['- Line.']);
	expect(summed({ line: span(''), points: [] })).toEqual(['No sentence in this text sums it up.']);
});
test('who wrote it, and a day that nobody knows', () => {
	const { published: _, ...undated } = reading({}, { draft: { author: 'Bo Ek' } });
	expect(linesOf(readingCard(english, undated, { key: 'k1', asked: MEMBER }))[1]).toBe(
		'-# The Lumen Post · Bo Ek · published on an unknown day',
	);
});

const STORED = storedArticle({ text: 'Talks open.' });
const WAYS =
	'[Full summary → summary.open(a1)] [Quotes → quotes.open(, a1, , 0)] [Dates → dates.open(a1, , 0)] [Cite → articles.cite(a1)] [Other articles on this story → story.open(a1, 0)]';

test('one that the library has is shared, and not saved again', () => {
	expect(linesOf(knownLinkCard(english, STORED, EDITOR)).slice(-3)).toEqual([
		WAYS,
		'[Share in this channel → summarise-links.share(article, a1)] [Edit → article.put(a1)] [History → article.past(a1)]',
		'-- This article is already on this server.',
	]);
	expect(linesOf(knownLinkCard(english, STORED, ALONE)).slice(-2, -1)).toEqual([WAYS]);
});

test('shared out of no library', () => {
	expect(linesOf(sharedCard(english, { reading: reading(), key: 'k1' }, '7'))).toEqual([
		'# Talks in Lumen',
		'-# The Lumen Post · 2024-03-07',
		'Talks open. They go on.',
		'-# no quotes · no key dates',
		OFF,
		'-- Shared by <@7>',
	]);
});
test('shared out of the library', () => {
	expect(linesOf(sharedCard(english, { article: STORED }, '7'))).toEqual([
		'# Talks in Lumen',
		'-# The Lumen Post · 2024-03-07',
		'Talks open.',
		'-# no quotes · no key dates',
		WAYS,
		'-- Shared by <@7>',
	]);
});
test.each([
	[300, 'a'.repeat(300)],
	[301, `${'a'.repeat(299)}…`],
	[0, 'No sentence in this text sums it up.'],
])('a sentence of %i letters, for everybody', (length, expected) => {
	const line = spanOf('a'.repeat(length), 0, length);
	expect(linesOf(sharedCard(english, { reading: reading({ line }), key: 'k1' }, '7'))[2]).toBe(
		expected,
	);
});
test('shared without a day', () => {
	const { published: _, ...undated } = reading();
	expect(linesOf(sharedCard(english, { reading: undated, key: 'k1' }, '7'))[1]).toBe(
		'-# The Lumen Post · published on an unknown day',
	);
});
