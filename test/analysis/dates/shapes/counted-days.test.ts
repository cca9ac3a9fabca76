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

check('years before', [
	['It fell ten years ago today.', 'ten years ago today = 2014-03-14'],
	['It fell ten years ago yesterday.', 'ten years ago yesterday = 2014-03-13'],
	['It fell fifty years ago to-day.', 'fifty years ago to-day = 1974-03-14'],
	['It falls a week ago to-morrow.', 'a week ago to-morrow = 2024-03-08'],
	['It fell a year ago this week.', 'a year ago this week = 2023-W11'],
	['It fell a year ago this month.', 'a year ago this month = 2023-03'],
	['It fell two years ago Thursday.', 'two years ago Thursday = 2022-03-14'],
	['It fell a year ago on Friday.', 'a year ago on Friday = 2023-03-15'],
	['It fell several years ago today.'],
	['It fell many years ago Thursday.'],
]);

check('weeks and months before', [
	['It fell three days ago today.', 'three days ago today = 2024-03-11'],
	['It fell two weeks ago tomorrow.', 'two weeks ago tomorrow = 2024-03-01'],
	['It fell three months ago yesterday.', 'three months ago yesterday = 2023-12-13'],
	['It fell several weeks ago today.'],
	['It fell three weeks ago last Friday.', 'three weeks ago last Friday = 2024-02-16'],
	['It fell Sunday night, a week ago.', 'Sunday night, a week ago = 2024-03-03TNI'],
	['It fell several weeks ago Monday.', 'several weeks ago = PAST_REF', 'Monday = 2024-03-11'],
]);

check('weeks ahead', [
	['It falls this week on Monday night.', 'this week on Monday night = 2024-03-11TNI'],
	['It falls three weeks on Friday.', 'three weeks on Friday = 2024-04-05'],
	['It falls two weeks from Thursday.', 'two weeks from Thursday = 2024-04-04'],
	['It falls the Thursday after next.', 'the Thursday after next = 2024-03-28'],
	['It falls several weeks from Monday.', 'several weeks = PXW', 'Monday = 2024-03-18'],
]);

check(
	'at the end of a month',
	[
		['It fell a month ago today.', 'a month ago today = 2024-02-29'],
		['It fell four months ago today.', 'four months ago today = 2023-11-30'],
		['It fell a year ago today.', 'a year ago today = 2023-03-31'],
	],
	'2024-03-31',
);

check(
	'on a leap day',
	[
		['It fell a year ago today.'],
		['It fell four years ago today.', 'four years ago today = 2020-02-29'],
		['It fell two months ago today.', 'two months ago today = 2023-12-29'],
		['It fell a year ago this week.'],
	],
	'2024-02-29',
);

check(
	'nobody knows when',
	[
		['It fell ten years ago today.', 'ten years ago today = XXXX-XX-XX'],
		['It fell two years ago Thursday.', 'two years ago Thursday = XXXX-XX-XX'],
		['It fell a week ago yesterday.', 'a week ago yesterday = XXXX-XX-XX'],
		['It fell a week ago Monday.', 'a week ago Monday = XXXX-WXX-1'],
	],
	null,
);

check('counted from a day that is named', [
	['It comes a week on Tuesday.', 'a week on Tuesday = 2024-03-26'],
	['It comes on Tuesday week.', 'Tuesday week = 2024-03-26'],
	['It comes two weeks on Tuesday.', 'two weeks on Tuesday = 2024-04-02'],
	['A year ago on Tuesday it fell.', 'A year ago on Tuesday = 2023-03-12'],
	['Two years ago on Tuesday it fell.', 'Two years ago on Tuesday = 2022-03-12'],
	['A year ago Tuesday it fell.', 'A year ago Tuesday = 2023-03-12'],
	['Two years ago today it fell.', 'Two years ago today = 2022-03-14'],
	['TWO years ago TODAY it fell.', 'TWO years ago TODAY = 2022-03-14'],
	['A week ago yesterday it fell.', 'A week ago yesterday = 2024-03-06'],
	['A week from tomorrow it falls.', 'A week from tomorrow = 2024-03-22'],
	['A WEEK FROM TOMORROW it falls.', 'A WEEK FROM TOMORROW = 2024-03-22'],
	['Ten days ago it fell.', 'Ten days ago = 2024-03-04'],
]);

check('years ago, at a part of this day', [
	['Sixty years ago tonight the sea came in.', 'Sixty years ago tonight = 1964-03-14TNI'],
	['Ten years ago this morning it burnt.', 'Ten years ago this morning = 2014-03-14TMO'],
	['Five years ago last night he left.', 'Five years ago last night = 2019-03-13TNI'],
	['Sixty years ago, tonight was unknown.', 'Sixty years ago = 1964', 'tonight = 2024-03-14TNI'],
	['Ten years ago the mornings were cold.', 'Ten years ago = 2014'],
	['He left years ago. Last night he came back.', 'Last night = 2024-03-13TNI'],
]);
