import { expect, test } from 'vitest';
import { findDates } from '../../../src/analysis/dates/find-dates.ts';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { cpuTimeOf } from '../../support/cpu-time.ts';

/** Pieces of which no endless text may cost more than its length. */
const PIECES = [
	'1',
	'1.',
	'1,',
	'1/1/',
	'12:',
	'2020-',
	'Jan. 1, ',
	'Monday ',
	'“today and tomorrow” ',
	'the first anniversary ',
	'days before the first anniversary of ',
	'a year earlier ',
	'two hours and ',
	'the end of the ',
	'He said on Monday, ',
	' ',
	'\n',
	'“',
	'‘',
	'\u0000',
	'\ud800',
	'\u202e',
	'Ab Cd ',
];

function found(text: string) {
	const document = readDocument({ text, published: '2024-03-14', language: 'en' });
	const dates = findDates(document);
	for (const { start, end, text: words } of dates) expect(text.slice(start, end)).toBe(words);
	return dates;
}

test.each(PIECES)('an endless run of %j ends', { timeout: 20_000 }, (piece) => {
	const text = piece.repeat(Math.ceil(50_000 / piece.length));

	expect(cpuTimeOf(() => found(text))).toBeLessThan(7_500);
});

test('the same text gives the same answer', () => {
	const text =
		'The fair opened on Friday. It ends next week, a year after the flood of May 3, 2023.';

	expect(found(text)).toEqual(found(text));
});
