import { check } from '../check-dates.ts';

check('a unit beside this one', [
	['It came last week.', 'last week = 2024-W10'],
	['It came later this month.', 'later this month = 2024-03'],
	['It comes at the end of next year.', 'the end of next year = 2025'],
	['It comes in the coming year.', 'the coming year = 2025'],
	['It came in the previous quarter.', 'the previous quarter = 2023-Q4'],
	['It comes next decade.', 'next decade = 203'],
	['It came last century.', 'last century = 19'],
	['It came in the current week.', 'the current week = 2024-W11'],
	['It comes next weekend.', 'next weekend = 2024-W12-WE'],
	['It comes this coming weekend.', 'this coming weekend = 2024-W11-WE'],
	['It comes the coming weekend.', 'the coming weekend = 2024-W11-WE'],
	['It comes this coming week.', 'this coming week = 2024-W12'],
	['It came in the last fiscal year.', 'the last fiscal year = 2023'],
	['It came in the latest quarter.', 'the latest quarter = 2023-Q4'],
	['It came in the most recent month.', 'the most recent month = 2024-03'],
	['It came in the just-ended week.', 'the just-ended week = 2024-W11'],
	['It came the month before last.', 'the month before last = 2024-01'],
	['It comes the week after next.', 'the week after next = 2024-W13'],
	['It came early last year.', 'early last year = 2023'],
]);

check('the next year of one told of', [
	['It began in 2019. It ended the next year.', '2019 = 2019', 'the next year = 2020'],
	['It will come the next year.', 'the next year = 2025'],
]);

check('a season beside this one', [
	['It came last spring.', 'last spring = 2023-SP'],
	['It came last summer.', 'last summer = 2023-SU'],
	['It came last winter.', 'last winter = 2023-WI'],
	['It came last autumn.', 'last autumn = 2023-FA'],
	['It came this summer.', 'this summer = 2024-SU'],
	['It comes next fall.', 'next fall = 2024-FA'],
	['It comes next winter.', 'next winter = 2024-WI'],
	['It comes next spring.', 'next spring = 2025-SP'],
	['It comes the coming summer.', 'the coming summer = 2024-SU'],
	['It comes in the spring of next year.', 'the spring of next year = 2025-SP'],
	['It came in the winter of last year.', 'the winter of last year = 2023-WI'],
	['It came in summer this year.', 'summer this year = 2024-SU'],
]);

check('the weekend', [
	['It came over the weekend.', 'over the weekend = 2024-W10-WE'],
	['It comes at the weekend.', 'at the weekend = 2024-W11-WE'],
	['It will come at the weekend.', 'at the weekend = 2024-W11-WE'],
	['It will go on over the weekend.', 'over the weekend = 2024-W11-WE'],
]);

check('the unit at hand', [
	['It comes by the end of the year.', 'the end of the year = 2024'],
	['It came earlier in the month.', 'earlier in the month = 2024-03'],
	[
		'It came on 5 June 2019. It ended by the end of the month.',
		'5 June 2019 = 2019-06-05',
		'the end of the month = 2019-06',
	],
	[
		'It came on 5 June 2019. It ended by the end of the year.',
		'5 June 2019 = 2019-06-05',
		'the end of the year = 2024',
	],
	[
		'It came on 5 June 2019. It will end by the end of the month.',
		'5 June 2019 = 2019-06-05',
		'the end of the month = 2024-03',
	],
	[
		'It came on 5 June 2019. It ended by the end of the week.',
		'5 June 2019 = 2019-06-05',
		'the end of the week = 2019-W23',
	],
	['It comes in the new year.', 'the new year = 2024'],
	['It comes by year-end.', 'year-end = 2024'],
	['It comes by year’s end.', 'year’s end = 2024'],
	['It rose so far in the year.', 'the year = 2023'],
	['It rose for the year.', 'the year = 2023'],
	['Profit rose for the full year.', 'the full year = 2023'],
]);

check(
	'late in the year',
	[
		['It comes in the new year.', 'the new year = 2025'],
		['Profit rose for the full year.', 'the full year = 2024'],
		['It came last spring.', 'last spring = 2024-SP'],
		['It came last summer.', 'last summer = 2024-SU'],
		['It came last autumn.', 'last autumn = 2023-FA'],
		['It came last winter.', 'last winter = 2023-WI'],
		['It comes next autumn.', 'next autumn = 2025-FA'],
		['It comes next spring.', 'next spring = 2025-SP'],
		['It came in the previous quarter.', 'the previous quarter = 2024-Q3'],
		['It came in the latest quarter.', 'the latest quarter = 2024-Q3'],
		['It comes next month.', 'next month = 2024-12'],
	],
	'2024-11-20',
);

check(
	'as spring begins',
	[
		['It comes in the new year.', 'the new year = 2024'],
		['Profit rose for the full year.', 'the full year = 2024'],
		['It came in the latest quarter.', 'the latest quarter = 2024-Q1'],
	],
	'2024-04-02',
);

check(
	'as May begins',
	[
		['It comes in the new year.', 'the new year = 2025'],
		['It came last spring.', 'last spring = 2023-SP'],
		['It comes next spring.', 'next spring = 2025-SP'],
	],
	'2024-05-02',
);

check(
	'nobody knows when',
	[
		['It came last week.', 'last week = XXXX'],
		['It began in 2019. It ended the next year.', '2019 = 2019', 'the next year = XXXX'],
		['It came over the weekend.', 'over the weekend = XXXX-WXX-WE'],
		['It comes by the end of the year.', 'the end of the year = XXXX'],
	],
	null,
);

check('in capitals', [
	['It came LAST WEEK.', 'LAST WEEK = 2024-W10'],
	['It came last SUMMER.', 'last SUMMER = 2023-SU'],
	['It came in the SPRING of last year.', 'the SPRING of last year = 2023-SP'],
	[
		'It came on 5 June 2019. It ended by the end of the YEAR.',
		'5 June 2019 = 2019-06-05',
		'the end of the YEAR = 2024',
	],
]);

check('units beside the one it came out in', [
	['It falls next year.', 'next year = 2025'],
	['It fell in 2019. The next year it rose.', '2019 = 2019', 'The next year = 2020'],
	['It fell last century.', 'last century = 19'],
	['It falls next century.', 'next century = 21'],
	['It fell last week.', 'last week = 2024-W10'],
	['It falls next week.', 'next week = 2024-W12'],
	['It falls this week.', 'this week = 2024-W11'],
	['It fell last decade.', 'last decade = 201'],
	['It fell last quarter.', 'last quarter = 2023-Q4'],
	['Profit fell this year.', 'this year = 2024'],
	['Profit fell in the quarter.', 'the quarter = 2023-Q4'],
]);

check('a quarter by a hyphen', [
	['It cut its current-quarter forecast.', 'current-quarter = 2024-Q1'],
	['It cut its last-quarter figures.', 'last-quarter = 2023-Q4'],
]);

check('the next week or month of what is told as past', [
	[
		'The boat sank in May 1954. He sailed again the next month.',
		'May 1954 = 1954-05',
		'the next month = 1954-06',
	],
	[
		'The boat sank on 3 May 1954. He sailed again the next week.',
		'3 May 1954 = 1954-05-03',
		'the next week = 1954-W19',
	],
	['The boat sank in 1954. He sailed again the next year.', '1954 = 1954', 'the next year = 1955'],
	[
		'The boat sank in May 1954. It will be raised in the next month.',
		'May 1954 = 1954-05',
		'the next month = 2024-04',
	],
	[
		'The boat sank in May 1954. It is to be raised next month.',
		'May 1954 = 1954-05',
		'next month = 2024-04',
	],
	['The boat will be raised the next week.', 'the next week = 2024-W12'],
]);

check('counted from the first of January', [
	['It is the fourth fire of the year.', 'the year = 2024'],
	['It was their 21st win of the year.', 'the year = 2024'],
	[
		'It fell 4% in the first nine months of the year.',
		'the first nine months = P9M',
		'the year = 2023',
	],
	['It is the hottest time of the year.'],
	['She was named player of the year.'],
	['It is the third week of the year.'],
	['It is the third quarter of the year.', 'the third quarter of the year = 2024-Q3'],
]);
