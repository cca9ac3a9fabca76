import { check } from '../check-dates.ts';

check('the nearest such day, unless the tense says otherwise', [
	['The fair was on March 10.', 'March 10 = 2024-03-10'],
	['It was sold on March 24.', 'March 24 = 2023-03-24'],
	['The sale was on March 24.', 'March 24 = 2024-03-24'],
	['On March 30 it sank.', 'March 30 = 2023-03-30'],
	['It was sold on May 30.', 'May 30 = 2023-05-30'],
	['It will be sold on May 30.', 'May 30 = 2024-05-30'],
	['It will be sold on Feb. 10.', 'Feb. 10 = 2025-02-10'],
	['It will be sold on March 10.', 'March 10 = 2024-03-10'],
	['It rained on Feb. 29.', 'Feb. 29 = 2024-02-29'],
	['It rained on Dec. 30.', 'Dec. 30 = 2023-12-30'],
	['It fell three times this year: on 20 May.', 'this year = 2024', '20 May = 2024-05-20'],
]);

check('days at either edge', [
	['On March 24 it sank.', 'March 24 = 2024-03-24'],
	['On March 25 it sank.', 'March 25 = 2023-03-25'],
	['On March 23 it sank.', 'March 23 = 2024-03-23'],
	[
		'On March 30 the very old ship, whose owners had been told of it, and not once but often, sank.',
		'March 30 = 2023-03-30',
	],
	['The sale was on April 18.', 'April 18 = 2024-04-18'],
	['The sale was on April 17.', 'April 17 = 2024-04-17'],
	['The sale was on April 19.', 'April 19 = 2023-04-19'],
	['It was sold on March 16.', 'March 16 = 2024-03-16'],
	['It was sold on March 17.', 'March 17 = 2023-03-17'],
	['It will be sold on Feb. 18.', 'Feb. 18 = 2024-02-18'],
	['It will be sold on Feb. 17.', 'Feb. 17 = 2025-02-17'],
	['It will be sold on Feb. 16.', 'Feb. 16 = 2025-02-16'],
	['It will be sold on Feb. 29.', 'Feb. 29 = 2024-02-29'],
	['It was seen on Monday, Feb. 29.', 'Monday, Feb. 29 = 2024-02-29'],
	['It was seen on Monday, March 4.', 'Monday, March 4 = 2024-03-04'],
	['It was seen on Tuesday, March 4.', 'Tuesday, March 4 = 2025-03-04'],
	['It was seen on Saturday, March 4.', 'Saturday, March 4 = 2023-03-04'],
	['It was seen on Friday, March 4.', 'Friday, March 4 = 2022-03-04'],
	['It was seen on Feb. 30.'],
]);

check(
	'29 February, far from any',
	[
		['It was sold on Feb. 29.', 'Feb. 29 = 2024-02-29'],
		['It will be sold on Feb. 29.', 'Feb. 29 = 2028-02-29'],
		['It was seen on Thursday, Feb. 29.', 'Thursday, Feb. 29 = 2024-02-29'],
	],
	'2026-03-14',
);

check(
	'a weekday that agrees with no year near by may agree with the year told of',
	[
		[
			'It shook on Oct. 24, 1960. It was Sunday, Oct. 30, when they broke through.',
			'Oct. 24, 1960 = 1960-10-24',
			'Sunday, Oct. 30 = 1960-10-30',
		],
		[
			'It shook on Oct. 24, 1960. The bell rings on Sunday, Oct. 24.',
			'Oct. 24, 1960 = 1960-10-24',
			'Sunday, Oct. 24 = 2010-10-24',
		],
	],
	'2010-10-22',
);
