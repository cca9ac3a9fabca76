import { expect, test } from 'vitest';
import type { Day } from '../../src/domain/calendar.ts';
import {
	readComingDay,
	readDay,
	readFullDay,
	readPastDay,
	readStretch,
	readWhen,
} from '../../src/stories/read-when.ts';

const TODAY = '2024-03-07';

/** The days somebody means, `from..to`. */
function check(name: string, typed: string, expected: string) {
	test(name, () => {
		const { from = '', to = '' } = readWhen(typed, TODAY);
		expect(`${from}..${to}`).toBe(expected);
	});
}

check('what is to come', 'upcoming', '2024-03-07..');
check('what has been', ' Past ', '..2024-03-07');
check('a year', '2023', '2023-01-01..2023-12-31');
check('a month', '2023-04', '2023-04-01..2023-04-30');
check('a February', '2023-02', '2023-02-01..2023-02-28');
check('a leap February', '2024-02', '2024-02-01..2024-02-29');
check('a day', '2023-02-22', '2023-02-22..2023-02-22');
check('a month in words', 'February 2023', '2023-02-01..2023-02-28');
check('a short month', 'dec 2022', '2022-12-01..2022-12-31');
check('a day in words', '22 February 2023', '2023-02-22..2023-02-22');
check('a day with an ordinal', 'the 22nd of February 2023', '2023-02-22..2023-02-22');
check('a day near by', 'Yesterday', '2024-03-06..2024-03-06');
check('the year before', 'last year', '2023-01-01..2023-12-31');
check('the year after', 'next year', '2025-01-01..2025-12-31');
check('this month', 'this month', '2024-03-01..2024-03-31');
check('the month before', 'last month', '2024-02-01..2024-02-29');
check('a day in American words', 'February 2, 2023', '2023-02-02..2023-02-02');
check('a day in American words without a comma', 'Feb. 2 2023', '2023-02-02..2023-02-02');
check('a short month with a full stop', '2. Feb. 2023', '2023-02-02..2023-02-02');
check('a month as Japanese writes it', '2023年2月', '2023-02-01..2023-02-28');
check('a month with a month of two digits', '2023年12月', '2023-12-01..2023-12-31');

/** No time that can be looked for. */
function checkRefused(name: string, typed: string) {
	test(`refused: ${name}`, () => {
		expect(() => readWhen(typed, TODAY)).toThrow(/^“.*” is not a time/);
	});
}

checkRefused('a day that is none', '2023-02-30');
checkRefused('a month that is none', '2023-13');
checkRefused('a word', 'soon');
checkRefused('a month without its year', 'February');
checkRefused('nothing', '');
checkRefused('a month of two letters', 'fe 2023');
checkRefused('a week', 'last week');

test('of what cannot be read the first sixty letters are told', () => {
	expect(() => readWhen('x'.repeat(61), TODAY)).toThrow(`“${'x'.repeat(60)}” is not a time`);
	expect(() => readDay('x'.repeat(61), TODAY)).toThrow(`“${'x'.repeat(60)}” is not a day`);
});

test.each([
	['', '', {}],
	['2023', '', { from: '2023-01-01' }],
	['', '2023', { to: '2023-12-31' }],
	['2022', '2023-02', { from: '2022-01-01', to: '2023-02-28' }],
	['2023-02-22', '2023-02-22', { from: '2023-02-22', to: '2023-02-22' }],
])('from “%s” to “%s”', (from, to, expected) => {
	expect(readStretch(from, to, TODAY)).toEqual(expected);
});

test('the earlier time comes first', () => {
	expect(() => readStretch('2023-02-23', '2023-02-22', TODAY)).toThrow(
		'“2023-02-23” comes after “2023-02-22”.',
	);
});

test.each([
	['today', '2024-03-07'],
	['Tomorrow', '2024-03-08'],
	['yesterday', '2024-03-06'],
	['the 22nd of February', '2024-02-22'],
	['22 February', '2024-02-22'],
	['February 29', '2024-02-29'],
	['22 February 2023', '2023-02-22'],
	['2023-02-22', '2023-02-22'],
	['22. Februar 2023', '2023-02-22'],
	['am 22. Februar', '2024-02-22'],
	['22 de febrero de 2023', '2023-02-22'],
	['1er août 2023', '2023-08-01'],
	['le 22 février', '2024-02-22'],
	['1º de março de 2023', '2023-03-01'],
	['2023年2月3日', '2023-02-03'],
	['2月22日', '2024-02-22'],
	['22 فبراير 2023', '2023-02-22'],
	['heute', '2024-03-07'],
	['mañana', '2024-03-08'],
	['hier', '2024-03-06'],
	['amanhã', '2024-03-08'],
	['明日', '2024-03-08'],
	['昨天', '2024-03-06'],
	['غدًا', '2024-03-08'],
])('the day %s', (typed, expected) => {
	expect(readDay(typed, TODAY)).toBe(expected);
});

test.each(['2023', 'February', '30 February', 'upcoming', ''])('no day: %s', (typed) => {
	expect(() => readDay(typed, TODAY)).toThrow('is not a day');
});

test('without a year, the next day or the last one is meant', () => {
	expect(readComingDay('7 March', TODAY)).toBe('2024-03-07');
	expect(readComingDay('6 March', TODAY)).toBe('2025-03-06');
	expect(readComingDay('6 March 2024', TODAY)).toBe('2024-03-06');
	expect(readComingDay('tomorrow', TODAY)).toBe('2024-03-08');
	expect(readComingDay('29 February', TODAY)).toBe('2028-02-29');
	expect(() => readComingDay('30 February', TODAY)).toThrow('is not a day');
	expect(() => readComingDay('March', TODAY)).toThrow('is not a day');
	expect(readPastDay('7 March', TODAY)).toBe('2024-03-07');
	expect(readPastDay('8 March', TODAY)).toBe('2023-03-08');
	expect(readPastDay('8 March 2024', TODAY)).toBe('2024-03-08');
});

test.each([2097, 2098, 2099, 2100, 2101, 2102, 2103, 2104])(
	'the 29 February that comes after New Year of %i is of 2104',
	(year) => {
		expect(readComingDay('29 February', `${year}-01-01` as Day)).toBe('2104-02-29');
	},
);

test('a full day has its year', () => {
	expect(readFullDay('24 February 2022', TODAY)).toBe('2022-02-24');
	expect(() => readFullDay('24 February', TODAY)).toThrow('with its year');
});

test('at the end of a year, the month after is in the next', () => {
	expect(readWhen('next month', '2024-12-05')).toEqual({ from: '2025-01-01', to: '2025-01-31' });
	expect(readWhen('last month', '2024-01-05')).toEqual({ from: '2023-12-01', to: '2023-12-31' });
});
