import { check } from '../check-dates.ts';

check('a week of a month takes the year behind it', [
	[
		'It began in the second week of September 2021.',
		'the second week of September 2021 = 2021-W36',
	],
	['It moved in the fourth week of January 2023.', 'the fourth week of January 2023 = 2023-W04'],
	['Trams return in the last week of October 2026.', 'the last week of October 2026 = 2026-W44'],
	['It began in the first week of May last year.', 'the first week of May last year = 2023-W18'],
	['It began in the first week of March.', 'the first week of March = 2024-W10'],
	['The week of March 6, 2023, was cold.', 'The week of March 6, 2023 = 2023-W10'],
	['It was the first week of rehearsals.'],
	['The second week in a row was dry.'],
	['It rained the first Monday in May 2021.', 'the first Monday in May 2021 = 2021-05-03'],
]);

check('the week of a day', [
	['It began the week of March 6.', 'the week of March 6 = 2024-W10'],
	['It began the week beginning 6 March.', 'the week beginning 6 March = 2024-W10'],
	['It began the week of March 6, 2023.', 'the week of March 6, 2023 = 2023-W10'],
	['It began the week of May 30.', 'the week of May 30 = 2023-W22'],
	['It will begin the week of May 30.', 'the week of May 30 = 2024-W22'],
	['It began the week of April 31.'],
	['It began the week ending 6 March 2023.', 'the week ending 6 March 2023 = 2023-W10'],
]);

check('a week of a month', [
	['It came in the first week of December.', 'the first week of December = 2023-W49'],
	['It came in the last week in May.', 'the last week in May = 2023-W21'],
	['It came in the final week of February.', 'the final week of February = 2024-W08'],
	['It came in the second week of June 2021.', 'the second week of June 2021 = 2021-W23'],
	['It came in the 5th week of June 2021.', 'the 5th week of June 2021 = 2021-W26'],
	['It came in the fifth week of February 2021.', 'the fifth week of February 2021 = 2021-W08'],
	['It came in the first week of May last year.', 'the first week of May last year = 2023-W18'],
	['It comes in the first week of May next year.', 'the first week of May next year = 2025-W19'],
	[
		'It came in the first week of January this year.',
		'the first week of January this year = 2024-W01',
	],
	['It will come in the third week of January.', 'the third week of January = 2025-W03'],
]);

check('a weekday of a month', [
	['It fell on the first Monday in January.', 'the first Monday in January = 2024-01-01'],
	['It fell on the last Friday of May 2024.', 'the last Friday of May 2024 = 2024-05-31'],
	[
		'It fell on the final Friday of December 2023.',
		'the final Friday of December 2023 = 2023-12-29',
	],
	['It fell on the fifth Friday of May 2024.', 'the fifth Friday of May 2024 = 2024-05-31'],
	['It fell on the second Thursday of March.', 'the second Thursday of March = 2024-03-14'],
	['It fell on the third Thursday of March.', 'the third Thursday of March = 2023-03-16'],
	['It will fall on the second Thursday of March.', 'the second Thursday of March = 2024-03-14'],
	['It will fall on the first Thursday of March.', 'the first Thursday of March = 2025-03-06'],
	[
		'It began in June 2019. It fell again on the first Monday of July that year.',
		'June 2019 = 2019-06',
		'the first Monday of July = 2019-07-01',
		'that year = 2019',
	],
	[
		'It began in June 2019, and fell on the first Monday of July.',
		'June 2019 = 2019-06',
		'the first Monday of July = 2019-07-01',
	],
	['It will fall on the last Monday in June.', 'the last Monday in June = 2024-06-24'],
]);

check(
	'nobody knows when',
	[
		['It began the week of March 6.', 'the week of March 6 = XXXX-WXX'],
		['It came in the first week of December.', 'the first week of December = XXXX-WXX'],
		['It fell on the first Monday in January.', 'the first Monday in January = XXXX-01'],
		[
			'It fell on the first Monday in January 2021.',
			'the first Monday in January 2021 = 2021-01-04',
		],
	],
	null,
);

check('the first, the fourth, the last', [
	['It fell on the first Monday of May 2019.', 'the first Monday of May 2019 = 2019-05-06'],
	['It fell on the fourth Monday of May 2019.', 'the fourth Monday of May 2019 = 2019-05-27'],
	['It fell on the fifth Friday of May 2019.', 'the fifth Friday of May 2019 = 2019-05-31'],
	['It fell on the last Monday of May 2019.', 'the last Monday of May 2019 = 2019-05-27'],
	['It fell on the fifth Monday of May 2019.', 'Monday = 2024-03-11', 'May 2019 = 2019-05'],
	['It fell on the sixth Monday of May 2019.', 'Monday = 2024-03-11', 'May 2019 = 2019-05'],
	['It fell on the second Friday in March.', 'the second Friday in March = 2024-03-08'],
	['It comes on the last Sunday in March.', 'the last Sunday in March = 2024-03-31'],
	['It fell in the first week of May 2019.', 'the first week of May 2019 = 2019-W18'],
	['It fell in the last week of May 2019.', 'the last week of May 2019 = 2019-W22'],
	['It fell in the last week of December 2019.', 'the last week of December 2019 = 2019-W52'],
	['It fell in the second week of May 2019.', 'the second week of May 2019 = 2019-W19'],
	['It fell in mid-May 2019.', 'mid-May 2019 = 2019-05'],
	['It fell in the middle of May 2019.', 'the middle of May 2019 = 2019-05'],
]);
