import { check } from '../check-dates.ts';

check('a weekday and a number of weeks', [
	['The inquest began a week ago Monday.', 'a week ago Monday = 2024-03-04'],
	['The inquest began a week ago on Wednesday.', 'a week ago on Wednesday = 2024-03-06'],
	['The pump failed last week on Tuesday.', 'last week on Tuesday = 2024-03-05'],
	['The convoy left Saturday two weeks ago.', 'Saturday two weeks ago = 2024-02-24'],
	['They vote two weeks from Monday.', 'two weeks from Monday = 2024-04-01'],
	['They vote the Monday after next.', 'the Monday after next = 2024-03-25'],
	['They sang a week ago yesterday.', 'a week ago yesterday = 2024-03-06'],
	['They sang a month ago today.', 'a month ago today = 2024-02-14'],
	['It closes next week on Friday.', 'next week on Friday = 2024-03-22'],
	['It began a week ago. Monday was dry.', 'a week ago = 2024-W10', 'Monday = 2024-03-11'],
	['They spent two weeks from home.', 'two weeks = P2W'],
	['The day after next to nothing was left.'],
]);
