import { expect, test } from 'vitest';
import { check, dates } from './check-dates.ts';

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
	['On 30 March an ice jam turned the river.', '30 March = 2023-03-30'],
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
	['She is moving out on Monday.', 'Monday = 2024-03-18'],
	['Minutes will be published two weeks from today.', 'two weeks from today = 2024-03-28'],
	['She reads in Oberwald a week tomorrow.', 'a week tomorrow = 2024-03-22'],
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
	['Homes went dark overnight.', 'overnight = 2024-03-13TNI'],
	[
		'It left on March 3 and landed the following noon.',
		'March 3 = 2024-03-03',
		'the following noon = 2024-03-04T12:00',
	],
	['The truce ends on 2 April. Until then they wait.', '2 April = 2024-04-02', 'then = 2024-04-02'],
	['It closed on the last day of 1938.', 'the last day of 1938 = 1938-12-31'],
	['On the 9th it was cold.', 'the 9th = 2024-03-09'],
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
	[
		'It opened in 2019. A year later, in April, it closed.',
		'2019 = 2019',
		'A year later = 2020',
		'April = 2020-04',
	],
	['It burnt from April to August 1962.', 'April = 1962-04', 'August 1962 = 1962-08'],
	[
		'They met in June 2021. It closed in August of that year.',
		'June 2021 = 2021-06',
		'August of that year = 2021-08',
	],
	[
		'Lind bid in May 2021. Oram refused two weeks later.',
		'May 2021 = 2021-05',
		'two weeks later = 2021-05',
	],
	['In March the following year he quit.', 'March the following year = 2025-03'],
	['It was the wettest March since 1981.', 'March = 2024-03', '1981 = 1981'],
	['Ms. June met Mr. May.'],
	[
		'They met in June 2021. He was charged the following January.',
		'June 2021 = 2021-06',
		'the following January = 2022-01',
	],
]);

check('holidays', [
	['They ate at Thanksgiving.', 'Thanksgiving = 2023-11-23'],
	['It closed on Good Friday 2023.', 'Good Friday 2023 = 2023-04-07'],
	['They will decide the day after Labor Day.', 'the day after Labor Day = 2024-09-03'],
	['A fair will be held on August Bank Holiday.', 'August Bank Holiday = 2024-08-26'],
	[
		'Planned since 2014, it came on Monday, or on 8 March, International Women’s Day.',
		'2014 = 2014',
		'Monday = 2024-03-11',
		'8 March = 2024-03-08',
		'International Women’s Day = 2024-03-08',
	],
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
