import { expect, test } from 'vitest';
import {
	type AskedQuotes,
	quotesCard,
	sourceCard,
} from '../../../src/cards/articles/quotes-card.ts';
import { english } from '../../../src/cards/messages/say.ts';
import type { Quote } from '../../../src/domain/articles/quote.ts';
import type { Cited } from '../../../src/ports/articles/library.ts';
import { linesOf } from '../../support/card-lines.ts';
import { citedQuotes, storedArticle } from '../../support/shown-articles.ts';

const ANN = { text: 'We stay.', speaker: 'Ann Lee' };
const BO = { text: 'We go.', speaker: 'Bo Ek' };
const EVERYTHING: AskedQuotes = { speaker: '', article: '', about: '', offset: 0 };

function cardOf(
	rows: readonly Cited<Quote>[],
	asked: Partial<AskedQuotes> = {},
	total = rows.length,
) {
	return linesOf(quotesCard(english, { rows, total }, { ...EVERYTHING, ...asked }));
}

const HEAD = '-# Talks in Lumen · The Lumen Post · 2024-03-07:';

test('of all articles, each named once in a row', () => {
	const rows = [
		...citedQuotes([ANN, BO]),
		...citedQuotes([ANN], { title: 'Later' }, { id: 'a2' }),
		...citedQuotes([BO]),
	];
	const lines = cardOf(rows);
	expect(lines[0]).toBe('# Quotes');
	expect(lines.filter((line) => line.startsWith('-#'))).toEqual([
		HEAD,
		'-# Later · The Lumen Post · 2024-03-07:',
		HEAD,
	]);
	expect(lines.filter((line) => line.startsWith('['))).toEqual([
		'[Source → quotes.source(a1, 0)]',
		'[Source → quotes.source(a1, 1)]',
		'[Source → quotes.source(a2, 0)]',
		'[Source → quotes.source(a1, 0)]',
	]);
	expect(lines.at(-1)).toBe('-- 4 quotes');
});
test('an article without a source', () => {
	const rows = citedQuotes([ANN]).map((row) => {
		const { source: _, ...article } = row.article;
		return { ...row, article };
	});
	expect(cardOf(rows)[1]).toBe('-# Talks in Lumen · 2024-03-07:');
});
test('of one article, which the title names', () => {
	const lines = cardOf(citedQuotes([ANN, BO]), { article: 'a1' });
	expect(lines[0]).toBe('# Quotes · Talks in Lumen');
	expect(lines).not.toContain(HEAD);
	expect(lines).toContain('**Ann Lee**');
});
test('of one speaker, who is named by the title alone', () => {
	const lines = cardOf(citedQuotes([ANN]), { speaker: 'lee' });
	expect(lines[0]).toBe('# Quotes by Ann Lee');
	expect(lines).not.toContain('**Ann Lee**');
});
test('of several who bear that name', () => {
	const lines = cardOf(citedQuotes([ANN, { ...BO, speaker: 'Tom Lee' }]), { speaker: 'lee' });
	expect(lines[0]).toBe('# Quotes by lee');
	expect(lines).toContain('**Ann Lee**');
});
test('of one who was not asked for', () => {
	const lines = cardOf(citedQuotes([ANN]));
	expect(lines[0]).toBe('# Quotes');
	expect(lines).toContain('**Ann Lee**');
});
test('about something, and nothing is found', () => {
	expect(cardOf([], { speaker: 'lee', about: 'ferry' })).toEqual([
		'# Quotes by lee about “ferry”',
		'-- ',
	]);
});
test('an article in another language says so where it is the only one', () => {
	const rows = citedQuotes([ANN], {}, { language: 'de' });
	expect(cardOf(rows, { article: 'a1' })[1]).toMatch(/^-# This text is in German/);
	expect(cardOf(rows).join('\n')).not.toContain('German');
});
test('a page of five', () => {
	const lines = cardOf(citedQuotes([ANN, BO]), { speaker: 'x', about: 'y', offset: 5 }, 11);
	expect(lines.slice(-2)).toEqual([
		'[Back → quotes.page(x, , y, 0)] [Next → quotes.page(x, , y, 10)]',
		'-- 6–10 of 11 quotes',
	]);
});

const stored = storedArticle({ quotes: [ANN] });
const [quote] = citedQuotes([ANN]);
if (!quote) throw new Error('nothing was built');
const SOURCE = ['# Talks in Lumen', '**Ann Lee**', '> Ann Lee said, “**We stay.**”'];

test('the paragraph of a quote', () => {
	expect(linesOf(sourceCard(english, quote, stored, { isEditor: true, guild: 'g1' }))).toEqual([
		...SOURCE,
		'[Quote as a picture → quotes.cardPreview(a1, 0, dark)] [Earlier quotes like this → quotes.before(a1, 0)] [Edit → article.speaker(a1, 0)]',
	]);
});
test.each([
	['no editor', { isEditor: false, guild: 'g1' }],
	['an editor elsewhere', { isEditor: true, guild: 'g2' }],
])('for %s', (_, asked) => {
	expect(linesOf(sourceCard(english, quote, stored, asked))).toEqual([
		...SOURCE,
		'[Quote as a picture → quotes.cardPreview(a1, 0, dark)] [Earlier quotes like this → quotes.before(a1, 0)]',
	]);
});
test('of a text that is no longer kept', () => {
	const lines = linesOf(
		sourceCard(english, quote, { ...stored, isAbridged: true }, { isEditor: false }),
	);
	expect(lines).toContain('-# The full text is no longer kept.');
});
