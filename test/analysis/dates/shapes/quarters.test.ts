import { check } from '../check-dates.ts';

check('quarters in every usual form', [
	['Sales fell in Quarter 2 of 2024.', 'Quarter 2 of 2024 = 2024-Q2'],
	['Sales fell in 1Q 2025 and in 4Q23.', '1Q 2025 = 2025-Q1', '4Q23 = 2023-Q4'],
	['Sales fell in Q2’24.', 'Q2’24 = 2024-Q2'],
	['Sales fell in Q3/2020 and Q3-2021.', 'Q3/2020 = 2020-Q3', 'Q3-2021 = 2021-Q3'],
	['Sales fell in 2024 Q1.', '2024 Q1 = 2024-Q1'],
	['Sales fell in Q3 FY23.', 'Q3 FY23 = 2023-Q3'],
	['Sales fell in Q1 of last year.', 'Q1 of last year = 2023-Q1'],
	['Sales fell in 1H24 and H2 2025.', '1H24 = 2024-H1', 'H2 2025 = 2025-H2'],
	['The Q400 and a Q5 flew.'],
	['Sales fell 25% in Q4.', 'Q4 = 2023-Q4'],
	['They played three quarters of it.', 'three quarters = P3Q'],
	['The vitamin H12 helps.'],
]);

check('quarters near publication', [
	['It rose in the third quarter.', 'the third quarter = 2023-Q3'],
	['It will rise in the third quarter.', 'the third quarter = 2024-Q3'],
	['It rose in the first quarter.', 'the first quarter = 2024-Q1'],
	['It will rise in the first quarter.', 'the first quarter = 2024-Q1'],
	['It will report fourth-quarter earnings.', 'fourth-quarter = 2023-Q4'],
	['It rose in the second quarter of 2020.', 'the second quarter of 2020 = 2020-Q2'],
	['It rose in the final quarter of last year.', 'the final quarter of last year = 2023-Q4'],
	['It will rise in the last quarter of next year.', 'the last quarter of next year = 2025-Q4'],
	['It rose in the second quarter of the year.', 'the second quarter of the year = 2024-Q2'],
	['It rose in the fiscal third quarter.', 'the fiscal third quarter = 2023-Q3'],
	['It rose in the 1988 third quarter.', 'the 1988 third quarter = 1988-Q3'],
	['It rose in last year’s fourth quarter.', 'last year’s fourth quarter = 2023-Q4'],
	['It rose against the year-ago first quarter.', 'the year-ago first quarter = 2022-Q1'],
	['It rose against the year-ago third quarter.', 'the year-ago third quarter = 2022-Q3'],
	['It rose in Q3.', 'Q3 = 2023-Q3'],
	['It rose in Q1.', 'Q1 = 2024-Q1'],
	['It rose in Q3 2020.', 'Q3 2020 = 2020-Q3'],
	['It rose in Quarter 2 of 2024.', 'Quarter 2 of 2024 = 2024-Q2'],
	['It rose in 3Q 2022.', '3Q 2022 = 2022-Q3'],
	['It rose in 4Q23.', '4Q23 = 2023-Q4'],
	['It rose in 2Q.', '2Q = 2023-Q2'],
	['It rose in 2024-Q3.', '2024-Q3 = 2024-Q3'],
	['It rose in FY24 Q1.', 'FY24 Q1 = 2024-Q1'],
	['It rose in 1H24.', '1H24 = 2024-H1'],
	['It rose in H1 2024.', 'H1 2024 = 2024-H1'],
	['It rose in 2H 2025.', '2H 2025 = 2025-H2'],
	['It rose in the first half of 2023.', 'the first half of 2023 = 2023-H1'],
	['It rose in the latter half of last year.', 'the latter half of last year = 2023-H2'],
	['It rose in the second half.'],
]);

check('quarters by their end', [
	['It rose in the quarter that ended Sept. 30.', 'the quarter that ended Sept. 30 = 2023-Q3'],
	['It rose in the three months ended 30 June.', 'the three months ended 30 June = 2023-Q2'],
	['It rose in the three months ended March 31.', 'the three months ended March 31 = 2023-Q1'],
	[
		'It rose in the three months ended 30 June 2021.',
		'the three months ended 30 June 2021 = 2021-Q2',
	],
	['It rose in the December quarter.', 'the December quarter = 2023-Q4'],
	['It rose in the March quarter.', 'the March quarter = 2024-Q1'],
	['It rose in the last three months of 2024.', 'the last three months of 2024 = 2024-Q4'],
	['It rose in the first three months of 2024.', 'the first three months of 2024 = 2024-Q1'],
	['It rose in the last four months of 2024.', 'the last four months = P4M', '2024 = 2024'],
	[
		'It rose in the final three months of the year.',
		'the final three months of the year = 2024-Q4',
	],
]);

check('the quarter told of', [
	[
		'It rose in Q3 2020. It sank in the same quarter.',
		'Q3 2020 = 2020-Q3',
		'the same quarter = 2020-Q3',
	],
	['It rose in the quarter.', 'the quarter = 2023-Q4'],
	['It rose in the latest period.', 'the latest period = 2023-Q4'],
	[
		'It rose in Q3 2020. It had sunk in the year-earlier period.',
		'Q3 2020 = 2020-Q3',
		'the year-earlier period = 2019-Q3',
	],
	[
		'It rose in May 2020. It had sunk in the same period a year ago.',
		'May 2020 = 2020-05',
		'the same period a year ago = 2019-05',
	],
	['It had sunk in the year-earlier period.', 'the year-earlier period = 2023'],
	['It rose in 2020. It had sunk year-earlier.', '2020 = 2020', 'year-earlier = 2023'],
	[
		'It rose in Q3 2020. It sank in the 1988 quarter.',
		'Q3 2020 = 2020-Q3',
		'the 1988 quarter = 1988-Q3',
	],
	[
		'It rose in Q3 2020. It sank in the 1988 period.',
		'Q3 2020 = 2020-Q3',
		'the 1988 period = 1988',
	],
	['It rose in last year’s quarter.', 'last year’s quarter = 2023'],
]);

check('years of other kinds', [
	['It rose in fiscal 2023.', 'fiscal 2023 = 2023'],
	['It rose in FY2023.', 'FY2023 = 2023'],
	['It rose in the spring of 2020.', 'the spring of 2020 = 2020-SP'],
	['It rose in winter 1999.', 'winter 1999 = 1999-WI'],
	['It rose in the summer of ’98.', 'the summer of ’98 = 1998-SU'],
	['It rose in the summer of ’23.', 'the summer of ’23 = 2023-SU'],
]);

check(
	'late in the year',
	[
		['It rose in the third quarter.', 'the third quarter = 2024-Q3'],
		['It will rise in the third quarter.', 'the third quarter = 2025-Q3'],
		['It will rise in the fourth quarter.', 'the fourth quarter = 2024-Q4'],
		['It rose in the fourth quarter.', 'the fourth quarter = 2024-Q4'],
		['It rose against the year-ago third quarter.', 'the year-ago third quarter = 2023-Q3'],
		['It rose against the year-ago fourth quarter.', 'the year-ago fourth quarter = 2022-Q4'],
		['Third-quarter earnings will come.', 'Third-quarter = 2024-Q3'],
		['It rose in the quarter.', 'the quarter = 2024-Q3'],
		['It rose in the three months ended 30 June.', 'the three months ended 30 June = 2024-Q2'],
		['It rose in the December quarter.', 'the December quarter = 2023-Q4'],
	],
	'2024-11-20',
);

check(
	'nobody knows when',
	[
		['It rose in the third quarter.', 'the third quarter = XXXX-Q3'],
		['It rose in the quarter.', 'the quarter = XXXX-QX'],
		['It rose in Q3 of last year.', 'Q3 of last year = XXXX'],
		['It rose in the December quarter.', 'the December quarter = XXXX-QX'],
		['It rose in 1H24.', '1H24 = 2024-H1'],
		['It rose in the summer of ’98.', 'the summer of ’98 = XXXX-SU'],
		['It rose in last year’s quarter.'],
		['It rose in the 1988 quarter.', 'the 1988 quarter = 1988'],
		['It had sunk in the year-earlier period.'],
	],
	null,
);

check('in capitals', [
	['It rose in Q3 of LAST year.', 'Q3 of LAST year = 2023-Q3'],
	['It rose in the SPRING of 2020.', 'the SPRING of 2020 = 2020-SP'],
]);

check('quarters and halves by number or beside a year', [
	['It fell in Q3 2019.', 'Q3 2019 = 2019-Q3'],
	['It fell in Q4 2019.', 'Q4 2019 = 2019-Q4'],
	['It fell in the fourth quarter of 2019.', 'the fourth quarter of 2019 = 2019-Q4'],
	['It fell in the fourth quarter last year.', 'the fourth quarter last year = 2023-Q4'],
	['It fell in the second quarter this year.', 'the second quarter this year = 2024-Q2'],
	['It falls in the second quarter next year.', 'the second quarter next year = 2025-Q2'],
	['It fell in the first half of 2019.', 'the first half of 2019 = 2019-H1'],
	['It fell in H1 2019.', 'H1 2019 = 2019-H1'],
]);

check('a quarter beside the one told of', [
	[
		'Sales fell in the third quarter of 2023 from the preceding quarter.',
		'the third quarter of 2023 = 2023-Q3',
		'the preceding quarter = 2023-Q2',
	],
	[
		'Sales fell in the fourth quarter of 2022 and rose in the following quarter.',
		'the fourth quarter of 2022 = 2022-Q4',
		'the following quarter = 2023-Q1',
	],
	['Sales fell from the previous quarter.', 'the previous quarter = 2023-Q4'],
]);

check('quarters by their end', [
	['For the quarter ended June 30 it lost money.', 'the quarter ended June 30 = 2023-Q2'],
	[
		'Profit in the three months to the end of December rose.',
		'the three months to the end of December = 2023-Q4',
	],
	['The quarter ended badly on June 30.', 'June 30 = 2023-06-30'],
]);

check('a fiscal year by two figures', [
	['It has lost money since FY17.', 'FY17 = 2017'],
	['Sales fell in FY ’23.', 'FY ’23 = 2023'],
	['Sales fell in FY2021-22.', 'FY2021-22 = 2021'],
	['Sales rose FY17.5 percent.'],
	['The Model FY-17 was shown.'],
	['It drove a FY17G lorry.'],
]);

check('a year told by its last day', [
	[
		'Sales rose in the year ended December 31, 2023.',
		'the year = 2023',
		'December 31, 2023 = 2023-12-31',
	],
	['Sales rose in the year to 31 Dec 2023.', 'the year = 2023', '31 Dec 2023 = 2023-12-31'],
	['Sales rose in the year ended June 30, 2023.', 'the year = P1Y', 'June 30, 2023 = 2023-06-30'],
]);
