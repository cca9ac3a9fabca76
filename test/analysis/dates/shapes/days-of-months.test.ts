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
