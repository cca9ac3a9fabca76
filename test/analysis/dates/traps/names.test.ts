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
