import { check } from '../check-dates.ts';

check('a stretch of time and the day in it, told once more', [
	[
		'The knee went three years ago last March, on the 18th, in a net.',
		'three years ago last March, on the 18th = 2020-03-18',
	],
	[
		'It was named on a Saturday last September, the 16th, and sailed.',
		'Saturday last September, the 16th = 2023-09-16',
	],
	['They said so two years ago, on Christmas Day.', 'two years ago, on Christmas Day = 2022-12-25'],
	[
		'It fell on 19 August 1911. They met eleven days before, on the eighth, in a hall.',
		'19 August 1911 = 1911-08-19',
		'eleven days before, on the eighth = 1911-08-08',
	],
	['It fell in 2019, on Christmas Day.', '2019 = 2019', 'Christmas Day = 2019-12-25'],
	['It fell last March, and on the 13th it rose.', 'last March = 2023-03', 'the 13th = 2023-03-13'],
	['He came last March, the 16th to do so.', 'last March = 2023-03'],
	[
		'It fell last September, on Christmas Day.',
		'last September = 2023-09',
		'Christmas Day = 2023-12-25',
	],
]);
