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
