import { check } from '../check-dates.ts';

check('so long ago in two parts', [
	['He fell ill two months and three days ago.', 'two months and three days ago = 2024-01-11'],
	['He fell ill three years and five months ago.', 'three years and five months ago = 2020-10'],
	['It was lit one year and two days ago.', 'one year and two days ago = 2023-03-12'],
	['It was lit a year and a half ago.', 'a year and a half ago = 2022-09'],
	['It was lit two and a half years ago.', 'two and a half years ago = 2021-09'],
	[
		'She left two months ago and three days later he did.',
		'two months ago = 2024-01',
		'three days later = 2024-01',
	],
	['It took two months and three days.', 'two months = P2M', 'three days = P3D'],
	['A year and a half went by.', 'A year = P1Y'],
]);

check('counted from what was told', [
	[
		'It sank on May 3, 1950. Two nights later it rained.',
		'May 3, 1950 = 1950-05-03',
		'Two nights later = 1950-05-05',
	],
	['Profit rose from a year earlier to $3.', 'a year earlier = 2023'],
	[
		'It opened in May 2019. 18 months later it shut.',
		'May 2019 = 2019-05',
		'18 months later = 2020-11',
	],
]);
