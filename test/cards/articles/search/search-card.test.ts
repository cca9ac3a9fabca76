import { expect, test } from 'vitest';
import {
	highlighted,
	paragraphCard,
	searchCard,
} from '../../../../src/cards/articles/search/search-card.ts';
import { english } from '../../../../src/cards/messages/say.ts';
import type { ToldPassage } from '../../../../src/stories/articles/searching/search-articles.ts';
import { linesOf, wordsOf } from '../../../support/card-lines.ts';
import { storedArticle } from '../../../support/shown-articles.ts';

const ASKED = { words: 'harbour', speaker: '', source: '', from: '', to: '', offset: 0 };
const TEXT = 'It rained. The harbour is open. The harbour is old.\n\nIt froze.';
const ARTICLE = storedArticle({ text: TEXT, quotes: [{ speaker: 'Ann Lee', text: 'It is open' }] });

/** A passage of the text, its paragraph the first, with every “harbour” in it. */
function passage(words: string, changes: Partial<ToldPassage> = {}): ToldPassage {
	const start = TEXT.indexOf(words);
	const end = start + words.length;
	const hits = [...TEXT.matchAll(/harbour/g)]
		.map(({ index }) => ({ start: index, end: index + 7 }))
		.filter((hit) => hit.start >= start && hit.end <= end);
	return { start, end, hits, paragraph: { start: 0, end: 51 }, ...changes };
}

const OPEN = 'The harbour is open.';
const quote = ARTICLE.analysis.quotes[0];

function page(passages: readonly ToldPassage[], asked: Partial<typeof ASKED> = {}, total = 1) {
	const found = { rows: [{ article: ARTICLE, titleHits: [], passages }], total };
	return linesOf(searchCard(english, found, { ...ASKED, ...asked }));
}

test('an article with the passages that hold the words', () => {
	const second = passage('The harbour is old.');
	expect(page([passage(OPEN, quote && { quote }), second])).toEqual([
		'# Search: harbour',
		'Talks in Lumen',
		'-# The Lumen Post · 2024-03-07',
		'> …The **harbour** is open.…',
		'-# **Ann Lee**',
		'[Whole paragraph → search.paragraph(a1, 0, harbour)]',
		'> …The **harbour** is old.',
		'[Whole paragraph → search.paragraph(a1, 0, harbour)]',
		'-- 1 article',
	]);
});

test.each([
	[
		'with an address',
		'Talks in Lumen',
		'https://lumen.example/1',
		'[**Talks** in **Lumen**](https://lumen.example/1)',
	],
	['without one', 'Talks in Lumen', undefined, '**Talks** in **Lumen**'],
	['that is cut', `Talks ${'on '.repeat(30)}Lumen`, undefined, `**Talks** ${'on '.repeat(23)}on…`],
])('words of a title %s are in bold', (_, title, url, expected) => {
	const { url: _url, ...bare } = ARTICLE;
	const article = { ...bare, title, ...(url !== undefined && { url }) };
	const titleHits = [...title.matchAll(/Talks|Lumen/g)].map(({ index }) => ({
		start: index,
		end: index + 5,
	}));
	const found = { rows: [{ article, titleHits, passages: [] }], total: 1 };
	expect(linesOf(searchCard(english, found, ASKED))[1]).toBe(expected);
});

test('an article whose title holds them', () => {
	expect(page([])).toEqual([
		'# Search: harbour',
		'Talks in Lumen',
		'-# The Lumen Post · 2024-03-07',
		'It rained. The harbour is open. The harbour is old.\n\nIt froze.',
		'[About this article → articles.open(a1)]',
		'-- 1 article',
	]);
	const { analysis } = ARTICLE;
	const line = { ...analysis.summary.line, text: 'x'.repeat(301) };
	const long = { ...ARTICLE, analysis: { ...analysis, summary: { ...analysis.summary, line } } };
	const bare = {
		...long,
		analysis: { ...analysis, summary: { ...analysis.summary, line: { ...line, text: '' } } },
	};
	const of = (article: typeof ARTICLE) =>
		linesOf(
			searchCard(english, { rows: [{ article, titleHits: [], passages: [] }], total: 1 }, ASKED),
		);
	expect(of(long)[3]).toHaveLength(300);
	expect(of(bare)[3]).toBe('[About this article → articles.open(a1)]');
});

test.each<[Partial<typeof ASKED>, string]>([
	[{}, 'Talks in Lumen'],
	[{ speaker: 'Ann Lee' }, '-# quoting Ann Lee'],
	[{ source: 'Harbour News' }, '-# in Harbour News'],
	[{ from: '2023' }, '-# from 2023'],
	[{ to: '2024-06' }, '-# to 2024-06'],
	[
		{ speaker: 'Ann Lee', source: 'Harbour News', from: '2023', to: '2024-06' },
		'-# quoting Ann Lee · in Harbour News · from 2023 to 2024-06',
	],
	[
		{ speaker: 'x'.repeat(101) },
		'-# quoting xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…',
	],
])('what is asked for beside the words: %j', (asked, expected) => {
	expect(page([], asked)[1]).toBe(expected);
});

test('pages lead on with all that was asked for', () => {
	const asked = { speaker: 'lee', source: 'news', from: '2023', to: '2024', offset: 4 };
	expect(page([], asked, 9).slice(-2)).toEqual([
		'[Back → search.page(harbour, lee, news, 2023, 2024, 0)] [Next → search.page(harbour, lee, news, 2023, 2024, 8)]',
		'-- 5–8 of 9 articles',
	]);
	expect(page([], { words: ` ${'x'.repeat(101)} ` })[0]).toBe(
		'# Search: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…',
	);
});

test.each<[string, Partial<ToldPassage>, string]>([
	[OPEN, {}, '…The **harbour** is open.…'],
	[
		'It rained. The harbour is open. The harbour is old.',
		{},
		'It rained. The **harbour** is open. The **harbour** is old.',
	],
	['It rained.', {}, 'It rained.…'],
	[OPEN, { end: TEXT.indexOf(OPEN) + 11 }, '…The **harbour**…'],
	[OPEN, { end: TEXT.indexOf(OPEN) + 10 }, '…The harbou…'],
])('with what was looked for in bold: %s %j', (words, changes, expected) => {
	expect(wordsOf(highlighted(TEXT, passage(words, changes)))).toBe(expected);
});

test('a whole paragraph, and the way to its article', () => {
	const whole = passage('It rained. The harbour is open. The harbour is old.', quote && { quote });
	expect(linesOf(paragraphCard(english, ARTICLE, whole))).toEqual([
		'# Talks in Lumen',
		'-# The Lumen Post · 2024-03-07',
		'> It rained. The **harbour** is open. The **harbour** is old.',
		'-# **Ann Lee**',
		'[About this article → articles.open(a1)] [Full summary → summary.open(a1)] [Quotes → quotes.open(, a1, , 0)] [Dates → dates.open(a1, , 0)]',
	]);
});

test.each([
	[2500, 2500],
	[2501, 2499],
])('of a paragraph of %i characters %i are shown', (length, expected) => {
	const text = `${'x'.repeat(2499)} ${'y'.repeat(length - 2500)}`;
	const paragraph = { start: 0, end: length };
	const long: ToldPassage = { start: 0, end: length, hits: [], paragraph };
	const card = paragraphCard(english, storedArticle({ text }), long);
	const block = card.blocks.find(({ kind }) => kind === 'quotation');
	const words = block && 'words' in block ? wordsOf(block.words) : '';
	expect(words.replace(/\s*…$/, '')).toHaveLength(expected);
});
