import { check } from '../check-dates.ts';

check('the nearest such day, unless the tense says otherwise', [
	['The fair was on March 10.', 'March 10 = 2024-03-10'],
	['It was sold on March 24.', 'March 24 = 2024-03-24'],
	['On March 30 it sank.', 'March 30 = 2023-03-30'],
	['It was sold on May 30.', 'May 30 = 2023-05-30'],
	['It will be sold on May 30.', 'May 30 = 2024-05-30'],
	['It will be sold on Feb. 10.', 'Feb. 10 = 2025-02-10'],
	['It will be sold on March 10.', 'March 10 = 2024-03-10'],
	['It rained on Feb. 29.', 'Feb. 29 = 2024-02-29'],
	['It rained on Dec. 30.', 'Dec. 30 = 2023-12-30'],
	['It fell three times this year: on 20 May.', 'this year = 2024', '20 May = 2024-05-20'],
]);
