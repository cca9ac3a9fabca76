import { expect, test } from 'vitest';
import type { DateFinding } from '../../../src/domain/articles/key-date.ts';
import { toldDays } from '../../../src/domain/articles/told-days.ts';
import type { Day } from '../../../src/domain/calendar.ts';

/** A date that stands at `start`. */
function date(text: string, earliest: Day | null, parts: Partial<DateFinding> = {}): DateFinding {
	const start = parts.start ?? 0;
	return {
		start,
		end: start + text.length,
		text,
		type: 'DATE',
		value: earliest ?? 'PAST_REF',
		earliest,
		latest: earliest,
		precision: 'day',
		label: '',
		key: false,
		origin: null,
		certain: false,
		why: '',
		...parts,
	};
}

const SENTENCE = { start: 0, end: 100 };

test.each([
	['Wednesday', true],
	['last Wednesday', true],
	['Wednesday night', true],
	['early Wednesday', true],
	['today', true],
	['Yesterday', true],
	['this morning', true],
	['Monday’s', true],
	['Wednesday, March 6', false],
	['6 March', false],
	['March 6, 2024', false],
	['Christmas Day', false],
	['two days later', false],
])('%s needs its day: %s', (words, isBare) => {
	const expected = isBare ? [{ words, day: '2024-03-06' }] : [];
	expect(toldDays(SENTENCE, [date(words, '2024-03-06')])).toEqual(expected);
});

test('what is not known to the day, or stands elsewhere, is left out', () => {
	const dates = [
		date('Monday', null),
		date('Monday', '2024-03-04', { precision: 'range' }),
		date('Monday', '2024-03-04', { start: 96 }),
		date('Monday', '2024-03-04', { start: 94 }),
	];
	expect(toldDays(SENTENCE, dates)).toEqual([{ words: 'Monday', day: '2024-03-04' }]);
});

test('a day that is told twice stands once', () => {
	const dates = [
		date('today', '2024-03-06'),
		date('Monday', '2024-03-04', { start: 20 }),
		date('this morning', '2024-03-06', { start: 40 }),
	];
	expect(toldDays(SENTENCE, dates)).toEqual([
		{ words: 'today', day: '2024-03-06' },
		{ words: 'Monday', day: '2024-03-04' },
	]);
});
