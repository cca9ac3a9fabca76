import { check } from '../check-dates.ts';

check('today and beside it', [
	['In today’s world it is so.', 'today = PRESENT_REF'],
	['On this day in 1953 it fell.', 'this day in 1953 = 1953-03-14'],
	['It fell on this very day, back in 1836.', 'this very day, back in 1836 = 1836-03-14'],
	['On this date in 1953 it fell.', 'this date in 1953 = 1953-03-14'],
	['The pier burned on this day last year.', 'this day last year = 2023-03-14'],
	['On a date like this last year it fell.', 'last year = 2023'],
	['It was never so on this day in the 1950s.', 'the 1950s = 195'],
	['It fell today.', 'today = 2024-03-14'],
	['It falls tomorrow morning.', 'tomorrow morning = 2024-03-15TMO'],
	['It fell late yesterday.', 'late yesterday = 2024-03-13'],
	['It fell the day before yesterday.', 'the day before yesterday = 2024-03-12'],
	['It falls the day after tomorrow.', 'the day after tomorrow = 2024-03-16'],
	['It falls tonight.', 'tonight = 2024-03-14TNI'],
	['It falls later this afternoon.', 'later this afternoon = 2024-03-14TAF'],
	['It fell last night.', 'last night = 2024-03-13TNI'],
	['It fell late last evening.', 'late last evening = 2024-03-13TEV'],
	['It left homes dark overnight.', 'overnight = 2024-03-13TNI'],
	['It will leave homes dark overnight.', 'overnight = 2024-03-14TNI'],
	['It falls two weeks from today.', 'two weeks from today = 2024-03-28'],
	['It falls a week tomorrow.', 'a week tomorrow = 2024-03-22'],
	['It falls three days from tomorrow.', 'three days from tomorrow = 2024-03-18'],
	['It falls two months from today.', 'two months from today = 2024-05-14'],
	['It falls ten months from today.', 'ten months from today = 2025-01-14'],
	['It falls two months from tomorrow.', 'two months from tomorrow = 2024-05-15'],
	['It falls several days from today.', 'several days = PXD', 'today = 2024-03-14'],
]);

check(
	'months from the end of one',
	[
		['It falls a month from today.', 'a month from today = 2024-02-29'],
		['It falls two months from today.', 'two months from today = 2024-03-31'],
		['It falls a month from tomorrow.', 'a month from tomorrow = 2024-03-01'],
	],
	'2024-01-31',
);

check(
	'months from the end of a year',
	[
		['It falls two months from today.', 'two months from today = 2024-02-29'],
		['It falls a week from tomorrow.', 'a week from tomorrow = 2024-01-08'],
	],
	'2023-12-31',
);

check('the day told of', [
	[
		'It fell on 5 June 2019. It sank later in the day.',
		'5 June 2019 = 2019-06-05',
		'later in the day = 2019-06-05',
	],
	[
		'It fell on 5 June 2019. It sank that same day.',
		'5 June 2019 = 2019-06-05',
		'that same day = 2019-06-05',
	],
	[
		'It fell on 5 June 2019. It sank that evening.',
		'5 June 2019 = 2019-06-05',
		'that evening = 2019-06-05TEV',
	],
	[
		'It fell on 5 June 2019. It sank the next day.',
		'5 June 2019 = 2019-06-05',
		'the next day = 2019-06-06',
	],
	[
		'It fell on 5 June 2019. It sank the following morning.',
		'5 June 2019 = 2019-06-05',
		'the following morning = 2019-06-06TMO',
	],
	[
		'It fell on 5 June 2019. It sank the following noon.',
		'5 June 2019 = 2019-06-05',
		'the following noon = 2019-06-06T12:00',
	],
	[
		'It fell on 5 June 2019. It sank the next midnight.',
		'5 June 2019 = 2019-06-05',
		'the next midnight = 2019-06-06T00:00',
	],
	[
		'It fell on 5 June 2019. It sank a day later.',
		'5 June 2019 = 2019-06-05',
		'a day later = 2019-06-06',
	],
	[
		'It fell on 5 June 2019. It sank the day after.',
		'5 June 2019 = 2019-06-05',
		'the day after = 2019-06-06',
	],
	[
		'It fell on 5 June 2019. It rose the previous evening.',
		'5 June 2019 = 2019-06-05',
		'the previous evening = 2019-06-04TEV',
	],
	[
		'It fell on 5 June 2019. It rose the preceding day.',
		'5 June 2019 = 2019-06-05',
		'the preceding day = 2019-06-04',
	],
	[
		'It fell on 5 June 2019. It rose a day earlier.',
		'5 June 2019 = 2019-06-05',
		'a day earlier = 2019-06-04',
	],
	[
		'It fell on 5 June 2019. It rose the night before.',
		'5 June 2019 = 2019-06-05',
		'the night before = 2019-06-04TNI',
	],
	[
		'It fell on 5 June 2019. It rose the day before.',
		'5 June 2019 = 2019-06-05',
		'the day before = 2019-06-04',
	],
	[
		'It fell on 5 June 2019. It closed the day lower.',
		'5 June 2019 = 2019-06-05',
		'the day = 2019-06-05',
	],
	['They spent the night there.', 'the night = 2024-03-13TNI'],
	['It rose the day before.', 'the day before = 2024-03-13'],
	['It sank the next day.', 'the next day = 2024-03-15'],
	['It sank the following midday.', 'the following midday = 2024-03-15T12:00'],
	['It rose the day before it fell.'],
	['It fell in June 2019. It sank the next day.', 'June 2019 = 2019-06'],
]);

check(
	'nobody knows when',
	[
		['It fell today.', 'today = XXXX-XX-XX'],
		['It falls two months from today.', 'two months from today = XXXX-XX'],
		['It left homes dark overnight.', 'overnight = XXXX-XX-XXTNI'],
		['It sank the following noon.'],
		['They spent the night there.'],
		['It sank the next day.'],
	],
	null,
);

check('in capitals', [
	['It fell YESTERDAY.', 'YESTERDAY = 2024-03-13'],
	['It falls a week TOMORROW.', 'a week TOMORROW = 2024-03-22'],
]);

check('words for days near by', [
	['It fell yesterday.', 'yesterday = 2024-03-13'],
	['It fell TODAY.', 'TODAY = 2024-03-14'],
	['It falls TOMORROW.', 'TOMORROW = 2024-03-15'],
	['It falls the day after tomorrow.', 'the day after tomorrow = 2024-03-16'],
	['It fell the day before yesterday.', 'the day before yesterday = 2024-03-12'],
	[
		'It fell on 4 May 2019. The next day it rose.',
		'4 May 2019 = 2019-05-04',
		'The next day = 2019-05-05',
	],
	[
		'It fell on 4 May 2019 at noon. The next day it rose.',
		'4 May 2019 = 2019-05-04',
		'noon = 2019-05-04T12:00',
		'The next day = 2019-05-05',
	],
	['The next day it rose.', 'The next day = 2024-03-15'],
]);

check('what has been is not counted from a day to come', [
	[
		'It was sold on 4 March. She sings on 28 March. One left that evening.',
		'4 March = 2024-03-04',
		'28 March = 2024-03-28',
		'that evening = 2024-03-04TEV',
	],
	[
		'It was sold on 4 March. She sings on 28 March. She will leave that evening.',
		'4 March = 2024-03-04',
		'28 March = 2024-03-28',
		'that evening = 2024-03-28TEV',
	],
]);

check('last night, and the last of some nights', [
	['The band played last night.', 'last night = 2024-03-13TNI'],
	['The tour ends in Orla; the last night is sold out.'],
	['She sang on their last evening in Orla.'],
]);

check('today as nowadays', [
	['Today the mill is a museum. In 1950 it had 300 men.', 'Today = PRESENT_REF', '1950 = 1950'],
	['Few people alive today saw it.', 'today = PRESENT_REF'],
	['Today she has a farm near Orla.', 'Today = PRESENT_REF'],
	['Today the mayor is a guest of the king, she said.', 'Today = 2024-03-14'],
	['Today the court is in Orla.', 'Today = 2024-03-14'],
	['The mayor was alive. Today she died.', 'Today = 2024-03-14'],
]);

check('beside a day that nobody told', [
	['“I was ten when it burned in 1940. My father had left the night before.”', '1940 = 1940'],
	['My father had left the night before.', 'the night before = 2024-03-13TNI'],
]);

check('the day after that', [
	[
		'He died on 3 May 1942 or the day after that.',
		'3 May 1942 = 1942-05-03',
		'the day after that = 1942-05-04',
	],
	['He died on 3 May 1942. She came the day after that storm.', '3 May 1942 = 1942-05-03'],
]);

check('days as they were written once, and the day before with more behind it', [
	['To-day the people vote.', 'To-day = 2024-03-14'],
	['They vote to-morrow, and sang to-night.', 'to-morrow = 2024-03-15', 'to-night = 2024-03-14TNI'],
	['It goes on day-to-day.'],
	[
		'It began on 3 May 2019. She had come the day before on a hunch.',
		'3 May 2019 = 2019-05-03',
		'the day before = 2019-05-02',
	],
	['It rained on the day before and after the vote.'],
	['She left the day before the vote.'],
]);

check('so many nights ago', [
	['The mill burnt down the night before last.', 'the night before last = 2024-03-12TNI'],
	['Thieves came two nights ago and took the bell.', 'two nights ago = 2024-03-12TNI'],
	['It was heard three nights ago at Orlen.', 'three nights ago = 2024-03-11TNI'],
]);

check('a night before another is none of these', [
	[
		'It fell on 5 June 2019. The mill had burnt the night before.',
		'5 June 2019 = 2019-06-05',
		'the night before = 2019-06-04TNI',
	],
	['She sang on the night before last orders were called.'],
	['They slept two nights, agog at the stars.', 'two nights = P2D'],
]);
