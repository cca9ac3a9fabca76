import { expect, test } from 'vitest';
import { summaryCard, whereCard } from '../../../src/cards/articles/summary-card.ts';
import { english } from '../../../src/cards/messages/say.ts';
import { spanOf } from '../../../src/domain/articles/span.ts';
import type { StoredArticle } from '../../../src/ports/articles/library.ts';
import { linesOf } from '../../support/card-lines.ts';
import { storedArticle } from '../../support/shown-articles.ts';

const SENTENCES = ['One opens.', 'Two opens.', 'Three opens.', 'Four opens.', 'Five opens.'];
const TEXT = SENTENCES.join('\n\n');

/** An article whose summary is so many of its sentences, in each length. */
function summed(
	lengths: { line?: number; points?: number; long?: number },
	text = TEXT,
): StoredArticle {
	const stored = storedArticle({ text });
	const spans = (count = 0) =>
		SENTENCES.slice(0, count).map((sentence) => {
			const start = stored.text.indexOf(sentence);
			return spanOf(stored.text, start, start + sentence.length);
		});
	const [line = spanOf('', 0, 0)] = spans(lengths.line);
	const summary = { line, points: spans(lengths.points), long: spans(lengths.long) };
	return { ...stored, analysis: { ...stored.analysis, summary } };
}

const NONE = 'No sentence in this text sums it up.';

test('one line', () => {
	expect(linesOf(summaryCard(english, summed({ line: 1, points: 2 }), 'line'))).toEqual([
		'# Talks in Lumen',
		'-# The Lumen Post · 2024-03-07',
		'One opens.',
		'[Show source paragraphs → summary.where(a1, line, 0)] [Quotes → quotes.open(, a1, , 0)] [Dates → dates.open(a1, , 0)] [Cite → articles.cite(a1)]',
	]);
});
test('points', () => {
	const lines = linesOf(summaryCard(english, summed({ points: 2 }), 'points'));
	expect(lines.slice(2, 4)).toEqual(['- One opens.', '- Two opens.']);
});
test('long', () => {
	const lines = linesOf(summaryCard(english, summed({ long: 2 }), 'long'));
	expect(lines.slice(2, 4)).toEqual(['One opens.', 'Two opens.']);
});
test.each(['line', 'points', 'long'] as const)('which day a bare weekday was, as %s', (length) => {
	const stored = storedArticle({ dates: [{ earliest: '2024-03-06', phrase: 'Wednesday' }] });
	const [{ start, end } = spanOf('', 0, 0)] = stored.analysis.dates;
	const around = stored.text.lastIndexOf('It happened', start);
	const sentence = spanOf(stored.text, around, end + 1);
	const summary = { line: sentence, points: [sentence], long: [sentence] };
	const lines = linesOf(
		summaryCard(english, { ...stored, analysis: { ...stored.analysis, summary } }, length),
	);
	expect(lines[2]).toMatch(
		/It happened on Wednesday\. \*\(“Wednesday” here means 2024-03-06\.\)\*$/,
	);
});
test.each(['line', 'points', 'long'] as const)('no sentence, as %s', (length) => {
	expect(linesOf(summaryCard(english, summed({}), length))[2]).toBe(NONE);
});
test('the latest one says so', () => {
	expect(linesOf(summaryCard(english, summed({ line: 1 }), 'line', true)).at(-1)).toBe(
		'-- This is the latest article. To choose another, type /summary and pick “article”.',
	);
});
test('its language, where it comes from and what is left of it are told', () => {
	const article = {
		...summed({ line: 1 }),
		language: 'de',
		note: 'Shortened.',
		isAbridged: true as const,
	};
	expect(linesOf(summaryCard(english, article, 'line')).slice(3, 6)).toEqual([
		'-# This text is in German: its summary is its first sentences, and only quotation marks and full dates were read.',
		'-# Shortened.',
		'-# The full text is no longer kept.',
	]);
});

const MEMBER = { isEditor: false };

test('where it stands, four paragraphs a page', () => {
	expect(
		linesOf(whereCard(english, summed({ long: 5 }), { length: 'long', offset: 0 }, MEMBER)),
	).toEqual([
		'# Where the summary comes from · Talks in Lumen',
		...['One', 'Two', 'Three', 'Four'].flatMap((word, index) => [
			`-# Paragraph ${index + 1} of 5`,
			`> **${word} opens.**`,
		]),
		'[Back (off) → summary.page(a1, long, 0)] [Next → summary.page(a1, long, 4)]',
		'-- 1–4 of 5 sentences',
	]);
});
test('the rest of it', () => {
	expect(
		linesOf(whereCard(english, summed({ long: 5 }), { length: 'long', offset: 4 }, MEMBER)).slice(
			1,
		),
	).toEqual([
		'-# Paragraph 5 of 5',
		'> **Five opens.**',
		'[Back → summary.page(a1, long, 0)] [Next (off) → summary.page(a1, long, 4)]',
		'-- 5 sentences',
	]);
});
test('an editor of the article edits each sentence', () => {
	const own = { ...summed({ long: 2 }), owner: '111' as const };
	const editor = { isEditor: true, guild: '111' as const };
	const lines = linesOf(whereCard(english, own, { length: 'long', offset: 0 }, editor));
	const [one, two] = own.analysis.summary.long;
	expect(lines.slice(1, 7)).toEqual([
		'-# Paragraph 1 of 5',
		'> **One opens.**',
		`[Edit → article.sentence(a1, ${one?.start})]`,
		'-# Paragraph 2 of 5',
		'> **Two opens.**',
		`[Edit → article.sentence(a1, ${two?.start})]`,
	]);
	for (const other of [MEMBER, { isEditor: true, guild: '222' as const }, { isEditor: true }]) {
		const shown = linesOf(whereCard(english, own, { length: 'long', offset: 0 }, other));
		expect(shown.slice(2, 5)).toEqual([
			'> **One opens.**',
			'-# Paragraph 2 of 5',
			'> **Two opens.**',
		]);
	}
});
test('no paragraph is counted where only passages of the text are left', () => {
	const abridged = { ...summed({ long: 2 }), isAbridged: true as const };
	const lines = linesOf(whereCard(english, abridged, { length: 'long', offset: 0 }, MEMBER));
	expect(lines.slice(1, 3)).toEqual(['> **One opens.**', '> **Two opens.**']);
});
