import { expect, test } from 'vitest';
import { carryNumbers, firstNumbers } from '../../../src/domain/articles/finding-numbers.ts';
import type { DateFinding } from '../../../src/domain/articles/key-date.ts';
import type { Quote } from '../../../src/domain/articles/quote.ts';
import { article } from '../../support/articles.ts';

const quoteAt = (start: number, text: string, speaker: string | null = null): Quote => {
	const [quote] = article({ quotes: [{ text: 'x' }] }).analysis.quotes;
	if (!quote) throw new Error('no quote');
	return { ...quote, start, end: start + text.length, text, speaker };
};
const dateAt = (start: number, text: string, value = '2024-03-01', label = ''): DateFinding => {
	const [date] = article({ dates: [{ earliest: '2024-03-01' }] }).analysis.dates;
	if (!date) throw new Error('no date');
	return { ...date, start, end: start + text.length, text, value, label };
};

const NONE = { quotes: [], dates: [] };

/** Quotes read before get the numbers 0, 1, 2…; `numbers` are those of the quotes read now. */
function checkQuotes(
	name: string,
	text: 'the same text' | 'another text',
	[before, now, numbers]: [readonly Quote[], readonly Quote[], readonly number[]],
) {
	test(`quotes, ${text}: ${name}`, () => {
		const first = { ...NONE, quotes: before };
		const carried = carryNumbers(
			{ ...first, numbers: firstNumbers(first) },
			{ ...NONE, quotes: now },
			text,
		);
		expect(carried.quotes).toEqual(numbers);
		expect(carried.nextQuote).toBe(Math.max(before.length, ...numbers.map((number) => number + 1)));
	});
}

function checkDates(
	name: string,
	text: 'the same text' | 'another text',
	[before, now, numbers]: [readonly DateFinding[], readonly DateFinding[], readonly number[]],
) {
	test(`dates, ${text}: ${name}`, () => {
		const first = { ...NONE, dates: before };
		const numbersBefore = firstNumbers(first);
		const found = { ...NONE, dates: now };
		expect(carryNumbers({ ...first, numbers: numbersBefore }, found, text).dates).toEqual(numbers);
	});
}

const [a, b, c] = [quoteAt(0, 'Yes.'), quoteAt(50, 'No.'), quoteAt(90, 'Perhaps.')];
checkQuotes('the same', 'the same text', [
	[a, b],
	[a, b],
	[0, 1],
]);
checkQuotes('one before them', 'the same text', [
	[b, c],
	[a, b, c],
	[2, 0, 1],
]);
checkQuotes('one is gone', 'the same text', [
	[a, b, c],
	[a, c],
	[0, 2],
]);
checkQuotes('one ends elsewhere', 'the same text', [
	[a, b],
	[quoteAt(0, 'Yes. And'), b],
	[0, 1],
]);
checkQuotes('one begins elsewhere', 'the same text', [[b], [quoteAt(49, '‘No.')], [0]]);
checkQuotes('another one', 'the same text', [[a], [b], [1]]);
checkQuotes('moved', 'another text', [
	[a, b],
	[quoteAt(20, 'Yes.'), quoteAt(9, 'No.')],
	[0, 1],
]);
checkQuotes('changed words at its place', 'another text', [[a], [quoteAt(0, 'Yes!')], [1]]);
checkQuotes('the same words twice', 'another text', [
	[quoteAt(0, 'No.', 'Lee'), quoteAt(9, 'No.', 'Reed')],
	[quoteAt(5, 'No.', 'Reed'), quoteAt(30, 'No.', 'Lee')],
	[1, 0],
]);
checkQuotes('once more than before: nobody can tell which', 'another text', [
	[quoteAt(0, 'No.')],
	[quoteAt(5, 'No.'), quoteAt(30, 'No.')],
	[1, 2],
]);

const monday = dateAt(10, 'on Monday', '2024-03-04', 'The fire');
checkDates('another day at its place', 'the same text', [
	[monday],
	[dateAt(10, 'on Monday', '2024-03-11', 'The fire')],
	[0],
]);
checkDates('the same phrase and day elsewhere', 'another text', [
	[monday],
	[dateAt(70, 'on Monday', '2024-03-04', 'Fire in town')],
	[0],
]);
checkDates('the same phrase of another event', 'another text', [
	[monday],
	[dateAt(70, 'on Monday', '2024-03-11', 'The election')],
	[1],
]);

test('a number that is free again is given to nobody', () => {
	const first = { ...NONE, quotes: [a, b] };
	const without = carryNumbers(
		{ ...first, numbers: firstNumbers(first) },
		{ ...NONE, quotes: [a] },
		'the same text',
	);
	const again = carryNumbers({ ...NONE, quotes: [a], numbers: without }, first, 'the same text');
	expect(again.quotes).toEqual([0, 2]);
	expect(again.nextQuote).toBe(3);
});
