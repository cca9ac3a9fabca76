import { expect, test } from 'vitest';
import { readDay, readWhen } from '../../src/stories/read-when.ts';

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
check('a day in American words', 'February 2, 2023', '2023-02-02..2023-02-02');

/** No time that can be looked for. */
function checkRefused(name: string, typed: string) {
	test(`refused: ${name}`, () => {
		expect(() => readWhen(typed, TODAY)).toThrow(/^“.*” is no time/);
	});
}

checkRefused('a day that is none', '2023-02-30');
checkRefused('a month that is none', '2023-13');
checkRefused('a word', 'soon');
checkRefused('a month without its year', 'February');
checkRefused('nothing', '');

test.each([
	['today', '2024-03-07'],
	['Tomorrow', '2024-03-08'],
	['22 February', '2024-02-22'],
	['February 29', '2024-02-29'],
	['22 February 2023', '2023-02-22'],
	['2023-02-22', '2023-02-22'],
])('the day %s', (typed, expected) => {
	expect(readDay(typed, TODAY)).toBe(expected);
});

test.each(['2023', 'February', '30 February', 'upcoming', ''])('no day: %s', (typed) => {
	expect(() => readDay(typed, TODAY)).toThrow('is no day');
});
