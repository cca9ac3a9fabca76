import { check } from '../check-dates.ts';

check('a month in an entry of a chronology is of its year', [
	[
		'1914 – First lifeboat comes, in May; petrol, in September.',
		'1914 = 1914',
		'May = 1914-05',
		'September = 1914-09',
	],
	['1964: Opens the Orla school on 29 February.', '1964 = 1964', '29 February = 1964-02-29'],
	['• 1981 — The pier falls in November.', '1981 = 1981', 'November = 1981-11'],
]);

check('a weekday in one is of no week that is told', [
	['1896 – No blind is raised before Tuesday.', '1896 = 1896', 'Tuesday = XXXX-WXX-2'],
	[
		'4 December 1896 – The ship sinks. No blind is raised before Tuesday.',
		'4 December 1896 = 1896-12-04',
		'Tuesday = XXXX-WXX-2',
	],
	[
		'4 December 1896 – The ship sinks. It is seen on the Sunday.',
		'4 December 1896 = 1896-12-04',
		'Sunday = 1896-12-06',
	],
]);

check('what is of now or of another year is not of the entry', [
	['1914 – First lifeboat comes. It will be shown in May.', '1914 = 1914', 'May = 2024-05'],
	[
		'1914 – First lifeboat comes. It will be shown again, in March.',
		'1914 = 1914',
		'March = 2024-03',
	],
	[
		'1914 – First lifeboat comes. Lost on 3 June 1931 and found in July.',
		'1914 = 1914',
		'3 June 1931 = 1931-06-03',
		'July = 1931-07',
	],
	['In 1914 the lifeboat came. It was shut on Tuesday.', '1914 = 1914', 'Tuesday = 2024-03-12'],
	['2024 – Boat sold on Tuesday.', '2024 = 2024', 'Tuesday = 2024-03-12'],
	[
		'1914\n\nOne.\n\nTwo.\n\nThree.\n\nIt was shut on Tuesday.',
		'1914 = 1914',
		'Tuesday = 2024-03-12',
	],
]);
