import { expect, test } from 'vitest';
import { parseStamp } from '../../../../src/web/pages/day/parse-stamp.ts';

const AMERICAN = { isMonthFirst: true, latest: '2026-08-21' } as const;
const OTHER = { isMonthFirst: false, latest: '2026-08-21' } as const;

/** The stamp as one line: its day, hour and zone. */
function check(
	written: string,
	expected: string | undefined,
	reading = OTHER as typeof AMERICAN | typeof OTHER,
): void {
	test(`${written || 'nothing'} → ${expected}`, () => {
		const stamp = parseStamp(written, reading);
		const parts = stamp && [stamp.day, stamp.time, stamp.zone].filter(Boolean).join(' ');
		expect(parts).toBe(expected);
	});
}

check('2020-03-01', '2020-03-01');
check('2020-Mar-01', '2020-03-01');
check('2020. március 1., 8:30', '2020-03-01 08:30:00');
check('2020 Mars 100', undefined);
check('2020-03-01T08:30:00Z', '2020-03-01 08:30:00 +00:00');
check('2020-03-01T08:30:15.123+02:00', '2020-03-01 08:30:15 +02:00');
check('2020-03-01 08:30 -0500', '2020-03-01 08:30:00 -05:00');
check('2020-03-01T08:30:00+01', '2020-03-01 08:30:00 +01:00');
check('2020-03-01 8:30 PM EST', '2020-03-01 20:30:00 -05:00');
check('2020/3/1 8:05', '2020-03-01 08:05:00');
check('2020.03.01', '2020-03-01');
check('2020年3月1日 18:20', '2020-03-01 18:20:00');
check('2020년 3월 1일', '2020-03-01');
check('20200301', '2020-03-01');
check('20200301T083000Z', '2020-03-01 08:30:00 +00:00');
check('202003010830', '2020-03-01 08:30:00');
check('1583051400', '2020-03-01 08:30:00 +00:00');
check('1583051400000', '2020-03-01 08:30:00 +00:00');
check('Sun, 01 Mar 2020 08:30:00 GMT', '2020-03-01 08:30:00 +00:00');
check('Sun Mar 01 08:30:00 EST 2020', '2020-03-01 08:30:00 -05:00');
check('March 1, 2020', '2020-03-01');
check('Mar. 1st, 2020 at 8:30 a.m. ET', '2020-03-01 08:30:00');
check('March 1, 2020 12:05 am', '2020-03-01 00:05:00');
check('March 1, 2020, 12:05 p.m.', '2020-03-01 12:05:00');
check('1 March 2020', '2020-03-01');
check('1st of March 2020', '2020-03-01');
check('01-Mar-20', '2020-03-01');
check("1 Mar '20", '2020-03-01');
check('1. März 2020, 08.30 Uhr', '2020-03-01 08:30:00');
check('1 de marzo de 2020', '2020-03-01');
check('1er mars 2020 à 8h30', '2020-03-01 08:30:00');
check('1 março 2020', '2020-03-01');
check('1 марта 2020 г.', '2020-03-01');
check('1 sierpnia 2019', '2019-08-01');
check('3/4/2020', '2020-04-03');
check('3/4/2020', '2020-03-04', AMERICAN);
check('3.4.2020', '2020-04-03', AMERICAN);
check('13/4/2020', '2020-04-13', AMERICAN);
check('4/13/2020', '2020-04-13');
check('03.04.06', '2006-04-03');
check('', undefined);
check('soon', undefined);
check('2020-02-30', undefined);
check('2020-13-01', undefined);
check('1992-03-01', undefined);
check('2031-03-01', undefined);
check('version 1.2.3.4', undefined);
check('10 people, 2020', undefined);

test('says the other way of reading it, where there is one', () => {
	expect(parseStamp('3/4/2020', OTHER)).toEqual({ day: '2020-04-03', otherWay: '2020-03-04' });
	expect(parseStamp('3/13/2020', OTHER)).toEqual({ day: '2020-03-13' });
	expect(parseStamp('3/3/2020', OTHER)).toEqual({ day: '2020-03-03' });
});

check('1995-01-01', '1995-01-01');
check('1994-12-31', undefined);
check('2026-08-21', '2026-08-21');
check('2026-08-22', undefined);
check('2020-03-01T23:59', '2020-03-01 23:59:00');
check('2020-03-01T24:00', '2020-03-01');
check('2020-03-01T08:60', '2020-03-01');
check('2020-03-01T08:30+14:59', '2020-03-01 08:30:00 +14:59');
check('2020-03-01T08:30+15:00', '2020-03-01 08:30:00');
check('2020-03-01T08:30+02:60', '2020-03-01 08:30:00');

test.each([
	['1.3.69', '2069-03-01'],
	['1.3.70', undefined],
	['1.3.94', undefined],
	['1.3.95', '1995-03-01'],
])('a year of two digits: %s', (written, expected) => {
	expect(parseStamp(written, { isMonthFirst: false, latest: '9999-12-31' })?.day).toBe(expected);
});
