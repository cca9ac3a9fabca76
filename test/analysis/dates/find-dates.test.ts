import { expect, test } from 'vitest';
import { findDates } from '../../../src/analysis/dates/find-dates.ts';
import { readDocument } from '../../../src/analysis/document.ts';
import type { Day } from '../../../src/domain/calendar.ts';

/** A Thursday. */
const PUBLISHED = '2024-03-14';

function dates(text: string, published: Day | null = PUBLISHED) {
	return findDates(readDocument({ text, language: 'en', ...(published && { published }) }));
}

/** In every row: a text, and what is found in it as `phrase = value`. */
function check(name: string, rows: readonly (readonly [text: string, ...found: string[]])[]) {
	test.each(rows)(`${name}: %s`, (text, ...expected) => {
		const found = dates(text);

		expect(found.map(({ text: words, value }) => `${words} = ${value}`)).toEqual(expected);
		for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
	});
}

check('a full date', [
	['The mill burnt on Thursday, Feb. 29, 2024.', 'Thursday, Feb. 29, 2024 = 2024-02-29'],
	['The mill burnt on 29 February 2024.', '29 February 2024 = 2024-02-29'],
	['The mill burnt on the 3rd of June, 1998.', 'the 3rd of June, 1998 = 1998-06-03'],
	['Filed 2024-02-29.', '2024-02-29 = 2024-02-29'],
	['Filed 2/29/2024.', '2/29/2024 = 2024-02-29'],
	['Filed 29.2.2024.', '29.2.2024 = 2024-02-29'],
	['There is no Feb. 30, 2024.', '2024 = 2024'],
]);

check('a day without its year', [
	['The ferry sank on Dec. 23.', 'Dec. 23 = 2023-12-23'],
	['The ferry will sail on April 2.', 'April 2 = 2024-04-02'],
	['The fair ran on Saturday 2 March.', 'Saturday 2 March = 2024-03-02'],
	['Trams stop from 6 to 8 April.', '6 to 8 April = 2024-04-06/2024-04-08'],
	['Trams stopped Jan. 6-8.', 'Jan. 6-8 = 2024-01-06/2024-01-08'],
	[
		'It flooded twice this year: on 16 April it rained.',
		'this year = 2024',
		'16 April = 2024-04-16',
	],
	['The exam was moved to July 2.', 'July 2 = 2024-07-02'],
]);

check('days told in pairs and stretches', [
	['Roads close between 3 and 5 April.', '3 and 5 April = 2024-04-03/2024-04-05'],
	['They met on 3 and 9 March.', '3 = 2024-03-03', '9 March = 2024-03-09'],
	['They meet on April 24 and 25.', 'April 24 = 2024-04-24', '25 = 2024-04-25'],
	['The fair runs from Monday to Friday.', 'Monday = 2024-03-18', 'Friday = 2024-03-22'],
	['The panel will report on the 21st.', 'the 21st = 2024-03-21'],
	['It fell on 10 March this year.', '10 March this year = 2024-03-10'],
	[
		'It rained on May 3. The following Monday it snowed.',
		'May 3 = 2023-05-03',
		'The following Monday = 2023-05-08',
	],
	['It opened in January nineteen ninety-seven.', 'January nineteen ninety-seven = 1997-01'],
	['He was shot last Oct. 23.', 'last Oct. 23 = 2023-10-23'],
]);

check('the order of figures', [
	['Filed 3/4/2024.', '3/4/2024 = 2024-03-04'],
	['Filed 3/4/2024, paid 9 May 2024.', '3/4/2024 = 2024-04-03', '9 May 2024 = 2024-05-09'],
]);

check('a weekday goes the way of its verb', [
	['The council voted on Tuesday.', 'Tuesday = 2024-03-12'],
	['The council will vote on Tuesday.', 'Tuesday = 2024-03-19'],
	['The council votes on Tuesday.', 'Tuesday = 2024-03-19'],
	['Rain fell on Thursday.', 'Thursday = 2024-03-14'],
	['The trial is due to open on Monday.', 'Monday = 2024-03-18'],
	['She was seen last Friday.', 'last Friday = 2024-03-08'],
	['Doors open next Monday.', 'next Monday = 2024-03-18'],
	['It closed on Friday of last week.', 'Friday of last week = 2024-03-08'],
	['They strike on Monday week.', 'Monday week = 2024-03-25'],
	['It broke a year ago Tuesday.', 'a year ago Tuesday = 2023-03-12'],
	['He was seen the Tuesday before last.', 'the Tuesday before last = 2024-03-05'],
	['The hearing is on Tuesday.', 'Tuesday = 2024-03-19'],
	['Until Sunday they had not called.', 'Sunday = 2024-03-10'],
	['On Monday the council said it will decide.', 'Monday = 2024-03-11'],
	['The hearing, the mayor promised on Sunday, will be short.', 'Sunday = 2024-03-10'],
	['The ferry is shut until at least Tuesday.', 'Tuesday = 2024-03-19'],
	['The road was closed until Monday.', 'Monday = 2024-03-18'],
	['The ship sails at 11:26 a.m. Friday.', '11:26 a.m. Friday = 2024-03-15T11:26'],
	['The party plans a march on Sunday.', 'Sunday = 2024-03-17'],
	['It will run on 2 April and, again, on Monday.', '2 April = 2024-04-02', 'Monday = 2024-03-18'],
	['They voted two Fridays ago.', 'two Fridays ago = 2024-03-01'],
	['They sing next Friday.', 'next Friday = 2024-03-22'],
	['It came on a Tuesday.', 'Tuesday = XXXX-WXX-2'],
	['The mill burnt ten years ago today.', 'ten years ago today = 2014-03-14'],
	['He left on Monday evening.', 'Monday evening = 2024-03-11TEV'],
	['The mayor takes office on the first Monday in June.', 'the first Monday in June = 2024-06-03'],
]);

check('a day beside another', [
	['It rained yesterday.', 'yesterday = 2024-03-13'],
	['It will rain tomorrow night.', 'tomorrow night = 2024-03-15TNI'],
	[
		'The dam broke on March 3. The town was empty the next day.',
		'March 3 = 2024-03-03',
		'the next day = 2024-03-04',
	],
	[
		'The dam broke on March 3. It had creaked the previous evening.',
		'March 3 = 2024-03-03',
		'the previous evening = 2024-03-02TEV',
	],
	['Ms. Oram will speak later in the day.', 'later in the day = 2024-03-14'],
]);

check('a month', [
	['The bridge fell in December 2022.', 'December 2022 = 2022-12'],
	['The bridge fell in November.', 'November = 2023-11'],
	['The bridge will open in early May.', 'early May = 2024-05'],
	['They may march in the park.'],
	['It ran from June 2021 to September.', 'June 2021 = 2021-06', 'September = 2021-09'],
	[
		'It began in May 2020 and went on through the summer.',
		'May 2020 = 2020-05',
		'the summer = 2020-SU',
	],
	['Abel June left. June will come back with his son, August.'],
	['April Oram was born in April.', 'April = 2023-04'],
	['The bridge fell last June.', 'last June = 2023-06'],
	['In March the following year he quit.', 'March the following year = 2025-03'],
	['It was the wettest March since 1981.', 'March = 2024-03', '1981 = 1981'],
	['Ms. June met Mr. May.'],
	[
		'They met in June 2021. He was charged the following January.',
		'June 2021 = 2021-06',
		'the following January = 2022-01',
	],
]);

check('weeks, quarters, halves, seasons', [
	['It rained last week.', 'last week = 2024-W10'],
	['It rained the week before last.', 'the week before last = 2024-W09'],
	['Fairs are held the coming weekend.', 'the coming weekend = 2024-W11-WE'],
	[
		'They will choose in the second quarter of next year.',
		'the second quarter of next year = 2025-Q2',
	],
	['It rose in the year ended Jan. 31.', 'the year = P1Y', 'Jan. 31 = 2024-01-31'],
	['They met in the summer of ’98.', 'the summer of ’98 = 1998-SU'],
	[
		'It missed the 2022-23 season. It came back the following autumn.',
		'2022-23 = 2022/2023',
		'the following autumn = 2023-FA',
	],
	[
		'The war began on Feb. 9. By the end of the month it was lost.',
		'Feb. 9 = 2024-02-09',
		'the end of the month = 2024-02',
	],
	['It opens in the new year.', 'the new year = 2024'],
	['Sales fell in the fourth quarter.', 'the fourth quarter = 2023-Q4'],
	['Sales fell in the first quarter of 2020.', 'the first quarter of 2020 = 2020-Q1'],
	['Output grows in the second half of 2025.', 'the second half of 2025 = 2025-H2'],
	['It will report fourth-quarter earnings soon.', 'fourth-quarter = 2023-Q4', 'soon = FUTURE_REF'],
	['The plant opens in the spring of next year.', 'the spring of next year = 2025-SP'],
	['Sales for fiscal 2023 fell.', 'fiscal 2023 = 2023'],
	['They married last spring.', 'last spring = 2023-SP'],
	[
		'They met in June 2021. The book came out the following spring.',
		'June 2021 = 2021-06',
		'the following spring = 2022-SP',
	],
	['The snow of the winter of 1999 stayed.', 'the winter of 1999 = 1999-WI'],
	['She sails in the week of May 6.', 'the week of May 6 = 2024-W19'],
]);

check('years, decades, centuries', [
	['The mill was built in 1987.', '1987 = 1987'],
	['The mill was built in the 1950s.', 'the 1950s = 195'],
	['The mill was built in the 19th century.', 'the 19th century = 18'],
	['He sailed two decades ago.', 'two decades ago = 2004'],
	['They will finish by the end of next year.', 'the end of next year = 2025'],
	['He was born in nineteen eighty-six.', 'nineteen eighty-six = 1986'],
	['It was built in nineteen hundred and four.', 'nineteen hundred and four = 1904'],
	['The war of 1992-94 went on.', '1992-94 = 1992/1994'],
]);

check('counted steps', [
	['She came three days ago.', 'three days ago = 2024-03-11'],
	[
		'The row began in October 2023. Two months later he left.',
		'October 2023 = 2023-10',
		'Two months later = 2023-12',
	],
	[
		'The gate jammed on 3 March. A part came six days later.',
		'3 March = 2024-03-03',
		'six days later = 2024-03-09',
	],
]);

check('holidays', [
	['They ate at Thanksgiving.', 'Thanksgiving = 2023-11-23'],
	['It closed on Good Friday 2023.', 'Good Friday 2023 = 2023-04-07'],
	['They will decide the day after Labor Day.', 'the day after Labor Day = 2024-09-03'],
]);

check('times of the clock', [
	['The boat leaves at 7:45 p.m. on April 2.', '7:45 p.m. on April 2 = 2024-04-02T19:45'],
	['It struck at 4 a.m. on Tuesday and shook.', '4 a.m. on Tuesday = 2024-03-12T04:00'],
	['It burnt on the night of 24 May 1941.', 'the night of 24 May 1941 = 1941-05-24TNI'],
	[
		'It blew up at 3:20 on the afternoon of March 5.',
		'3:20 on the afternoon of March 5 = 2024-03-05T15:20',
	],
]);

check('lengths and repetitions', [
	['It lasted three weeks.', 'three weeks = P3W'],
	['It lasted four hours and nine minutes.', 'four hours and nine minutes = PT4H9M'],
	['They meet every Friday.', 'every Friday = XXXX-WXX-5'],
]);

check('what only looks like a date', [
	['Room 1984 was full.'],
	['Flight 1945 left.'],
	['It cost $2,024 or £20.22.'],
	['They won 6-7, 7-5, 12-10.'],
	['Shares rose 1 7/8.'],
	['Some 1,973 people came.'],
	['He lives at 12 May Street and reads the Sunday Times.'],
	['She sang “Yesterday” twice.'],
	['She sang “Monday’s Gone” and “Second of May,” twice.'],
	['The band Second Sunday sang in School 1812.'],
	['The 2026 model failed, as did 1984 of the 2,020 gauges.'],
	['She wrote it in the journal Current.'],
	['It was Song of the Week.'],
	['At the same time, day by day, they waited.'],
	['A five-year-old boy and a 30-year-old woman were hurt.'],
	['“It is Ostrel today and Vance tomorrow,” he said.'],
]);

test('without a day of publication only absolute dates are read', () => {
	const found = dates('On Friday they met. They had met on May 3, 2021 and last year.', null);

	expect(found.map(({ value, earliest }) => [value, earliest])).toEqual([
		['XXXX-WXX-5', null],
		['2021-05-03', '2021-05-03'],
		['XXXX', null],
	]);
});

test.each([
	['The council will vote on Tuesday.', 'weekday, told as future'],
	['The mill burnt on 3/4/2023.', 'full date in figures; in doubt: the order of day and month'],
	['The mill burnt on 3 April 2023.', 'full date'],
])('%s says why: %s', (text, why) => {
	expect(dates(text).map((date) => date.why)).toEqual([why]);
});
