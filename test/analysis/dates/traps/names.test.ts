import { check } from '../check-dates.ts';

check('months and weekdays that are people', [
	['Abel June left. June will come back.'],
	['Her son, August, is ten.'],
	['The drummer, Wednesday Adler, left.'],
	['A spy known as June lived there.'],
	['In June the mayor met Abel June.', 'June = 2023-06'],
	['Last June it rained.', 'Last June = 2023-06'],
]);

check('dates in titles and in sentences that are quoted', [
	['She sang “Monday’s Gone” and “1933”.'],
	['She read “A Second of May”.'],
	['“I was in Lima in 2011,” she said.', '2011 = 2011'],
	['“She left Osk on Monday,” he said.', 'Monday = 2024-03-11'],
	['“Tomorrow,” she said.'],
	['“tomorrow,” she said.', 'tomorrow = 2024-03-15'],
]);

check('a thing called by a month and more words', [
	['She has a cat called Late December.'],
	['They have a horse named Little August.'],
	['It is a play called The Fourth Friday.'],
	['The mayor called Dana Reed Tuesday.', 'Tuesday = 2024-03-12'],
	['The cat called in December.', 'December = 2023-12'],
	['The strike called last Friday goes on.', 'last Friday = 2024-03-08'],
]);
