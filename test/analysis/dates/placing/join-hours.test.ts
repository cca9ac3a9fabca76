import { check } from '../check-dates.ts';

check('a span of hours whose end alone has a day', [
	[
		'They searched from 10:30 p.m. until 2:45 a.m. on March 3.',
		'10:30 p.m. = 2024-03-02T22:30',
		'2:45 a.m. on March 3 = 2024-03-03T02:45',
	],
	[
		'They searched from 1 p.m. to 3 p.m. on March 3.',
		'1 p.m. = 2024-03-03T13:00',
		'3 p.m. on March 3 = 2024-03-03T15:00',
	],
	[
		'It rang at 1 p.m. They came at 3 p.m. on March 3.',
		'1 p.m. = 2024-03-14T13:00',
		'3 p.m. on March 3 = 2024-03-03T15:00',
	],
]);

check('a span of hours that passes midnight', [
	[
		'It was dark from 10 p.m. on March 3 to 4 a.m.',
		'10 p.m. on March 3 = 2024-03-03T22:00',
		'4 a.m. = 2024-03-04T04:00',
	],
	[
		'It was dark on March 3, 11:30 p.m. to 1:15 a.m., they said.',
		'March 3 = 2024-03-03',
		'11:30 p.m. = 2024-03-03T23:30',
		'1:15 a.m. = 2024-03-04T01:15',
	],
	[
		'On March 3 it rained between 11 p.m. and 2 a.m.',
		'March 3 = 2024-03-03',
		'11 p.m. = 2024-03-03T23:00',
		'2 a.m. = 2024-03-04T02:00',
	],
	[
		'On March 3 it began at 9 p.m. and lasted until 3 a.m.',
		'March 3 = 2024-03-03',
		'9 p.m. = 2024-03-03T21:00',
		'3 a.m. = 2024-03-04T03:00',
	],
	[
		'On March 3 it was open from 9 a.m. to 3 p.m.',
		'March 3 = 2024-03-03',
		'9 a.m. = 2024-03-03T09:00',
		'3 p.m. = 2024-03-03T15:00',
	],
	[
		'On March 3 it rained at 11 p.m. and at 2 a.m.',
		'March 3 = 2024-03-03',
		'11 p.m. = 2024-03-03T23:00',
		'2 a.m. = 2024-03-03T02:00',
	],
]);
