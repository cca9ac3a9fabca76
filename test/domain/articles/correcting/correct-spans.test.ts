import { describe, expect, test } from 'vitest';
import {
	correctSentence,
	correctWords,
} from '../../../../src/domain/articles/correcting/correct-spans.ts';
import { type Span, spanOf } from '../../../../src/domain/articles/span.ts';
import { citedQuotes } from '../../../support/shown-articles.ts';

const TEXT = 'One came. Two went. Three stay. Two went.';
const at = (words: string, from = 0): Span => {
	const start = TEXT.indexOf(words, from);
	return spanOf(TEXT, start, start + words.length);
};

describe('a quote from where to where an editor says', () => {
	const [cited] = citedQuotes([{ text: 'Two went.', speaker: 'Ann Lee' }]);
	if (!cited) throw new Error('nothing was built');
	const second = at('Two went.', 20);
	const quote = { ...cited, ...second };
	const words = (to: string) => ({ kind: 'words', quote: 3, from: 'Two went.', to }) as const;
	const corrected = (...said: string[]) =>
		correctWords(quote, { text: TEXT, number: 3, corrections: said.map(words) });

	test('of two places the one where the quote stands', () => {
		expect(corrected('went.')).toMatchObject(at('went.', 30));
		expect(corrected('stay. Two went.')).toMatchObject(at('stay. Two went.'));
	});
	test('what was said last counts', () => {
		expect(corrected('went', 'Two went')).toMatchObject(at('Two went', 20));
	});
	test('where its words no longer stand there, it is as it was read', () => {
		expect(corrected('One came.')).toBe(quote);
		expect(corrected('Two came.')).toBe(quote);
	});
	test('another quote is left alone', () => {
		const corrections = [words('went.')];
		expect(correctWords(quote, { text: TEXT, number: 4, corrections })).toBe(quote);
	});
});

describe('a summary', () => {
	const [one, two, three] = [at('One came.'), at('Two went.'), at('Three stay.')];
	const summary = { line: two, points: [one, two], long: [one, two, three] };
	const corrected = (from: string, to?: string) =>
		correctSentence(summary, TEXT, { kind: 'sentence', from, ...(to !== undefined && { to }) });

	test('has another sentence in its place, in the order of the text', () => {
		expect(corrected('One came.', 'Three stay.')).toEqual({
			line: two,
			points: [two, three],
			long: [two, three],
		});
	});
	test('has the other one for its line', () => {
		expect(corrected('Two went.', 'Three stay').line.text).toBe('Three stay');
	});
	test('does without one', () => {
		expect(corrected('One came.')).toEqual({ line: two, points: [two], long: [two, three] });
	});
	test('without its line the first of the points stands for it, or none', () => {
		expect(corrected('Two went.')).toMatchObject({ line: one, points: [one] });
		const only = { line: one, points: [one], long: [one] };
		const empty = correctSentence(only, TEXT, { kind: 'sentence', from: 'One came.' });
		expect(empty).toEqual({ line: { start: 0, end: 0, text: '' }, points: [], long: [] });
	});
	test('is left alone by a sentence that is not in it, or not in the text', () => {
		expect(corrected('Four left.', 'Three stay.')).toEqual(summary);
		expect(corrected('One came.', 'Four left.')).toBe(summary);
	});
});
