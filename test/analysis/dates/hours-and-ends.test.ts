import { check } from './check-dates.ts';

check('an hour of a day', [
	['She was born on Thursday at 23.47.', 'Thursday = 2024-03-14', '23.47 = 2024-03-14T23:47'],
	[
		'Come on Thursday, September 26, at 7.30pm.',
		'Thursday, September 26 = 2024-09-26',
		'7.30pm = 2024-09-26T19:30',
	],
	[
		'On 11 September 2020, at about 06h40, they sat.',
		'11 September 2020 = 2020-09-11',
		'06h40 = 2020-09-11T06:40',
	],
	[
		'At 5:17 in the morning of October 28, 2018, it broke.',
		'5:17 in the morning of October 28, 2018 = 2018-10-28T05:17',
	],
	[
		'He signed at 20 minutes to midnight on December 12, 1947.',
		'20 minutes to midnight on December 12, 1947 = 1947-12-12T23:40',
	],
	[
		'She sank at ten past two on the morning of 15 April 1912.',
		'ten past two on the morning of 15 April 1912 = 1912-04-15T02:10',
	],
	[
		'It rang at half past six on Tuesday evening.',
		'half past six on Tuesday evening = 2024-03-12T18:30',
	],
	['Shares closed on Friday at 23.47.', 'Friday = 2024-03-08'],
	['They lost ten to two on Friday.', 'Friday = 2024-03-08'],
	['The bay is 06h4 wide.'],
]);

check('what somebody was meant to do', [
	['The hearing was meant to start on Monday.', 'Monday = 2024-03-18'],
	['The band are supposed to play on Sunday.', 'Sunday = 2024-03-17'],
	['What he said on Monday was meant well.', 'Monday = 2024-03-11'],
]);

check('months that end on a day', [
	['Sales for the six months to December 31 fell.', 'the six months to December 31 = 2023-H2'],
	[
		'Sales for the six months ended 30 June 2022 fell.',
		'the six months ended 30 June 2022 = 2022-H1',
	],
	['Profit in the three months to 31 March rose.', 'the three months to 31 March = 2023-Q1'],
	['Profit in the three months to 31 March will rise.', 'the three months to 31 March = 2024-Q1'],
	['Profit in the three months to 29 February rose.', 'the three months to 29 February = 2024-Q1'],
]);

check('the following day of a month', [
	[
		'It came in May 2008. It was read on the following February 12.',
		'May 2008 = 2008-05',
		'the following February 12 = 2009-02-12',
	],
	[
		'It came in May 2008. It was read on the following 3 July.',
		'May 2008 = 2008-05',
		'the following 3 July = 2008-07-03',
	],
]);

check('holidays, months and years that are', [
	['We have sold the Christmas lights.'],
	['She sent him a Christmas card.'],
	['They met at Christmas.', 'Christmas = 2023-12-25'],
	['After a wet May, the lake is full.', 'May = 2023-05'],
	['It was a May we liked.'],
	['The chiefs gave no land after 1041.', '1041 = 1041'],
	['The path goes to 1041 metres.'],
	['They counted up to 1041 birds.'],
]);

check('what is out, and who turns how old', [
	['Her album is out on Friday.', 'Friday = 2024-03-15'],
	['He turns 60 in June.', 'June = 2024-06'],
	['Her album was out on Friday.', 'Friday = 2024-03-08'],
	['He turned 60 in June.', 'June = 2023-06'],
]);
