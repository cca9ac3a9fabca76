import { check } from '../check-dates.ts';

check('the day before something of which the day is told', [
	[
		'The day before the premiere on 14 March 1969 it was cut.',
		'The day before = 1969-03-13',
		'14 March 1969 = 1969-03-14',
	],
	[
		'He died the day after the vote of May 3, 2011.',
		'the day after = 2011-05-04',
		'May 3, 2011 = 2011-05-03',
	],
	['She fled on the eve of the vote on 9 March.', 'the eve = 2024-03-08', '9 March = 2024-03-09'],
	[
		'The night before her trial on Feb. 12 she fled.',
		'The night before = 2024-02-11TNI',
		'Feb. 12 = 2024-02-12',
	],
	['The day before the fire he had left.'],
	['It fell the day after the 1987 storm.', '1987 = 1987'],
	['They met the day before a storm in May 2019.', 'May 2019 = 2019-05'],
]);

check('the day beside an event whose day is told behind a comma', [
	[
		'She read it the day after the baby was taken, on March 1, 1932.',
		'the day after = 1932-03-02',
		'March 1, 1932 = 1932-03-01',
	],
	['She read it the day after the baby was taken, in 1932.', '1932 = 1932'],
	['She read it the day after the vote.'],
]);
