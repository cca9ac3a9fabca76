import { expect, test } from 'vitest';
import {
	extentOf,
	extentOfTimex,
	monthValue,
	quarterValue,
} from '../../../src/analysis/dates/timex.ts';

test.each([
	['2024-02-29', '2024-02-29', '2024-02-29', 'day'],
	['2024-02-29T19:45', '2024-02-29', '2024-02-29', 'day'],
	['2024-02', '2024-02-01', '2024-02-29', 'month'],
	['2024', '2024-01-01', '2024-12-31', 'year'],
	['2024-Q2', '2024-04-01', '2024-06-30', 'quarter'],
	['2024-H2', '2024-07-01', '2024-12-31', 'range'],
	['2023-W08', '2023-02-20', '2023-02-26', 'week'],
	['2025-W01', '2024-12-30', '2025-01-05', 'week'],
	['2023-W08-WE', '2023-02-25', '2023-02-26', 'week'],
	['2023-SU', '2023-06-01', '2023-08-31', 'season'],
	['2023-WI', '2023-12-01', '2024-02-29', 'season'],
	['199', '1990-01-01', '1999-12-31', 'decade'],
	['18', '1800-01-01', '1899-12-31', 'range'],
	['2024-04-06/2024-04-08', '2024-04-06', '2024-04-08', 'range'],
])('%s is %s to %s, a %s', (value, earliest, latest, precision) => {
	expect(extentOf(value)).toEqual({ earliest, latest, precision });
});

test.each(['PAST_REF', 'P2W', 'XXXX-WXX-5', '2023-02-30', ''])('%s names no day', (value) => {
	expect(extentOf(value)).toEqual({ earliest: null, latest: null, precision: 'vague' });
});

test('early, mid and late narrow a month', () => {
	const may = (part: 'early' | 'mid' | 'late') =>
		extentOfTimex({ type: 'DATE', value: '2024-05', part });

	expect(may('early')).toMatchObject({ earliest: '2024-05-01', latest: '2024-05-11' });
	expect(may('mid')).toMatchObject({ earliest: '2024-05-11', latest: '2024-05-21' });
	expect(may('late')).toMatchObject({ earliest: '2024-05-21', latest: '2024-05-31' });
});

test('a range reaches to the end of what it ends with', () => {
	const extent = extentOfTimex(
		{ type: 'DATE', value: '2023-04' },
		{ type: 'DATE', value: '2023-05', part: 'early' },
	);

	expect(extent).toEqual({ earliest: '2023-04-01', latest: '2023-05-11', precision: 'range' });
});

test('months and quarters run over into other years', () => {
	expect([monthValue(2024, 0), monthValue(2024, 13)]).toEqual(['2023-12', '2025-01']);
	expect([quarterValue(2024, 0), quarterValue(2024, 5)]).toEqual(['2023-Q4', '2025-Q1']);
});
