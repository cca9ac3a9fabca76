import { check } from '../check-dates.ts';

check('the Nth of this, last or next month', [
	['The toll ends on the 19th of this month.', 'the 19th of this month = 2024-03-19'],
	['The ferry was sold on the 6th of last month.', 'the 6th of last month = 2024-02-06'],
	[
		'The vote is on the twenty-fourth of next month.',
		'the twenty-fourth of next month = 2024-04-24',
	],
	[
		'It sank in May 1950. On the 3rd of the following month it was raised.',
		'May 1950 = 1950-05',
		'the 3rd of the following month = 1950-06-03',
	],
	['There is no 31st of last month.'],
	['It was the third of the month’s four storms.', 'the third of the month = 2024-03-03'],
	['He came third of nine last month.', 'last month = 2024-02'],
]);

check('two days of one month with a slash', [
	['Voters chose on 21/22 October 2018.', '21/22 October 2018 = 2018-10-21/2018-10-22'],
	['They meet on June 3/4.', 'June 3/4 = 2024-06-03/2024-06-04'],
	['It fell on the night of 3/4 March 2022.', '3/4 March 2022 = 2022-03-03/2022-03-04'],
	['It is dated 3/4/2022.', '3/4/2022 = 2022-03-04'],
	['He drank 3/4 of it in March.', 'March = 2024-03'],
]);

check('days of one month', [
	['It ran from 6 to 8 January.', '6 to 8 January = 2024-01-06/2024-01-08'],
	['It ran 3-9 March 2023.', '3-9 March 2023 = 2023-03-03/2023-03-09'],
	['It ran between 3 and 5 May 2021.', '3 and 5 May 2021 = 2021-05-03/2021-05-05'],
	['It ran between May 3 and 5.', 'May 3 and 5 = 2023-05-03/2023-05-05'],
	['It ran 8/9 June 2021.', '8/9 June 2021 = 2021-06-08/2021-06-09'],
	['It ran June 8/9, 2021.', 'June 8/9, 2021 = 2021-06-08/2021-06-09'],
	['It ran 9-3 March 2023.', '3 March 2023 = 2023-03-03'],
	['It ran 3-3 March 2023.', '3 March 2023 = 2023-03-03'],
	['It ran 30-31 April 2023.', 'April 2023 = 2023-04'],
	['It ran 30-32 May 2023.', 'May 2023 = 2023-05'],
	['It ran 30-31 May 2023.', '30-31 May 2023 = 2023-05-30/2023-05-31'],
]);

check('a day without its year', [
	['It fell on April 24.', 'April 24 = 2023-04-24'],
	['It fell on 24 April.', '24 April = 2023-04-24'],
	['It will fall on 24 April.', '24 April = 2024-04-24'],
	['It fell on 1 March.', '1 March = 2024-03-01'],
	['It fell on Saturday 3 June.', 'Saturday 3 June = 2023-06-03'],
	['It fell on Sunday 3 June.', 'Sunday 3 June = 2023-06-03'],
	['It fell on the 3rd of June.', 'the 3rd of June = 2023-06-03'],
	['It fell on the fourth of July.', 'the fourth of July = 2023-07-04'],
	['It fell on March eighth.', 'March eighth = 2024-03-08'],
	['It fell on 31 April.', 'April = 2023-04'],
	['It fell on April 24 and 25.', 'April 24 = 2023-04-24', '25 = 2023-04-25'],
	['It fell on 29 February.', '29 February = 2024-02-29'],
]);

check('a day of a year nearby', [
	['It fell on 10 March this year.', '10 March this year = 2024-03-10'],
	['It fell on 10 March last year.', '10 March last year = 2023-03-10'],
	['It falls on March 10 next year.', 'March 10 next year = 2025-03-10'],
	['It fell on 31 April last year.'],
]);

check('the first and last of a month', [
	['It fell on the last day of February.', 'the last day of February = 2024-02-29'],
	['It fell on the last day of February 2023.', 'the last day of February 2023 = 2023-02-28'],
	['It fell on the first day of May.', 'the first day of May = 2023-05-01'],
	['It fell on the first day of May 2021.', 'the first day of May 2021 = 2021-05-01'],
	['It fell on the first day of 1938.', 'the first day of 1938 = 1938-01-01'],
	['It fell on the last day of 1938.', 'the last day of 1938 = 1938-12-31'],
	['It fell on the final day of April.', 'the final day of April = 2023-04-30'],
	['It fell last Oct. 23.', 'last Oct. 23 = 2023-10-23'],
	['It fell last March 14.', 'last March 14 = 2023-03-14'],
	['It fell last March 13.', 'last March 13 = 2024-03-13'],
	['It fell last Feb. 30.'],
]);

check('a day of a month nearby', [
	['It fell on the 6th of last month.', 'the 6th of last month = 2024-02-06'],
	['It falls on the 6th of next month.', 'the 6th of next month = 2024-04-06'],
	['It falls on the 6th of this month.', 'the 6th of this month = 2024-03-06'],
	['It falls on the 6th of the month.', 'the 6th of the month = 2024-03-06'],
	['It falls on the 31st of next month.'],
	[
		'It began in June 2019. It fell on the 4th of the following month.',
		'June 2019 = 2019-06',
		'the 4th of the following month = 2019-07-04',
	],
	[
		'It began in June 2019. It fell on the 4th of that month.',
		'June 2019 = 2019-06',
		'the 4th of that month = 2019-06-04',
	],
	[
		'It began in June 2019. It had fallen on the 4th of the previous month.',
		'June 2019 = 2019-06',
		'the 4th of the previous month = 2019-05-04',
	],
	[
		'It began in June 2019. It fell on the 4th of last month.',
		'June 2019 = 2019-06',
		'the 4th of last month = 2024-02-04',
	],
	['It fell on the 12th.', 'the 12th = 2024-03-12'],
	['It fell on the 20th.', 'the 20th = 2024-02-20'],
	['It will fall on the 12th.', 'the 12th = 2024-04-12'],
	['It will fall on the 20th.', 'the 20th = 2024-03-20'],
	['It fell on the 14th.', 'the 14th = 2024-03-14'],
	['It will fall on the 14th.', 'the 14th = 2024-03-14'],
	['It fell on the twelfth.'],
]);

check(
	'nobody knows when',
	[
		['It fell on April 24.', 'April 24 = XXXX-04-24'],
		['It ran from 6 to 8 January.', '6 to 8 January = XXXX-XX-XX'],
		['It fell on the last day of February.', 'the last day of February = XXXX-XX-XX'],
		['It fell on the 6th of last month.', 'the 6th of last month = XXXX-XX-XX'],
		['It fell last Oct. 23.', 'last Oct. 23 = XXXX-XX-XX'],
		['It fell on 10 March last year.', '10 March last year = XXXX-XX-XX'],
	],
	null,
);

check('in capitals', [
	['It fell on 10 March LAST year.', '10 March LAST year = 2023-03-10'],
	['It falls on the 6th of NEXT month.', 'the 6th of NEXT month = 2024-04-06'],
]);

check('days of a month by number', [
	['It fell on the 4th.', 'the 4th = 2024-03-04'],
	['It falls on the 4th of next month.', 'the 4th of next month = 2024-04-04'],
	['It fell on the 40th.'],
	['It fell on the first of the month.', 'the first of the month = 2024-03-01'],
	['It fell on 3 and 4 May.', '3 = 2023-05-03', '4 May = 2023-05-04'],
	['It fell on May 3 and 4.', 'May 3 = 2023-05-03', '4 = 2023-05-04'],
	['It fell from 3 to 5 May.', '3 to 5 May = 2023-05-03/2023-05-05'],
	['It fell on May 3-5, 2019.', 'May 3-5, 2019 = 2019-05-03/2019-05-05'],
	['It fell on Wednesday, May 3 last year.', 'Wednesday, May 3 last year = 2023-05-03'],
]);

check('the last such day, as it is put in Ireland', [
	['It was refused on February 13th last.', 'February 13th last = 2024-02-13'],
	['He had died on 3rd June last, in Orla.', '3rd June last = 2023-06-03'],
	[
		'It was refused on February 13th last night.',
		'February 13th = 2024-02-13',
		'last night = 2024-03-13TNI',
	],
	['In the race on 3 March last came Tom Reed.', '3 March = 2024-03-03'],
]);

check('a day of a year told of', [
	[
		'She was born in 1931. On 8 May of the same year her father died.',
		'1931 = 1931',
		'8 May of the same year = 1931-05-08',
	],
	[
		'It opened on 3 June 1994 and burnt down on May 2 of the following year.',
		'3 June 1994 = 1994-06-03',
		'May 2 of the following year = 1995-05-02',
	],
	[
		'It shut in 1999; the roof had fallen on 7 March of the previous year.',
		'1999 = 1999',
		'7 March of the previous year = 1998-03-07',
	],
	['It shut on 7 March last year.', '7 March last year = 2023-03-07'],
]);

check('days and months so many years ago', [
	[
		'It closed on 3 May three years ago and in June two years ago.',
		'3 May three years ago = 2021-05-03',
		'June two years ago = 2022-06',
	],
	['It closed in March, two years ago.', 'March, two years ago = 2022-03'],
	['In March it was two years old. Years ago it had closed.', 'March = 2024-03'],
	[
		'It opened on 3 June 1994 and burnt down on May 2 the following year.',
		'3 June 1994 = 1994-06-03',
		'May 2 the following year = 1995-05-02',
	],
]);

check('days of one month with their weekdays', [
	[
		'The court sat from Monday 3 to Friday 7 July 2023.',
		'Monday 3 to Friday 7 July 2023 = 2023-07-03/2023-07-07',
	],
	['The court sat on Monday, 3 to 7.', 'Monday = 2024-03-11'],
]);

check('a day of the month told of, the one behind it or before it', [
	[
		'The mill burned in May 2019. It was rebuilt on the 19th.',
		'May 2019 = 2019-05',
		'the 19th = 2019-05-19',
	],
	[
		'The mill burned on 20 May 2019. On the 25th, it was pulled down.',
		'20 May 2019 = 2019-05-20',
		'the 25th = 2019-05-25',
	],
	[
		'The mill burned on 20 May 2019. By the 5th the site was clear.',
		'20 May 2019 = 2019-05-20',
		'the 5th = 2019-06-05',
	],
	[
		'The mill burned on 20 May 2019. On the 19th, a child had smoked there.',
		'20 May 2019 = 2019-05-20',
		'the 19th = 2019-05-19',
	],
]);
