import { check } from '../check-dates.ts';

check('a weekday alone', [
	['It fell on Monday.', 'Monday = 2024-03-11'],
	['It fell on Thursday.', 'Thursday = 2024-03-14'],
	['It fell on Friday.', 'Friday = 2024-03-08'],
	['It will fall on Monday.', 'Monday = 2024-03-18'],
	['It will fall on Thursday.', 'Thursday = 2024-03-14'],
	['It will fall on Friday.', 'Friday = 2024-03-15'],
	['It fell early Monday.', 'early Monday = 2024-03-11'],
	['It fell on Monday evening.', 'Monday evening = 2024-03-11TEV'],
	['It fell on monday.'],
	['It fell on a Monday.', 'Monday = XXXX-WXX-1'],
	['It fell on a Monday that was dry.', 'Monday = XXXX-WXX-1'],
	['It fell on a Monday here.', 'Monday = 2024-03-11'],
	['It fell on a Monday, when it rained.', 'Monday = XXXX-WXX-1'],
	['It fell on 12, a Monday, and so on.'],
	[
		'It fell on Oct. 12, 1960, a Wednesday, in rain.',
		'Oct. 12, 1960 = 1960-10-12',
		'Wednesday = 1960-10-12',
	],
	[
		'On 5 March 2003, a wet Wednesday, it fell.',
		'5 March 2003 = 2003-03-05',
		'Wednesday = 2003-03-05',
	],
	[
		'It was June 13, 1986, a Friday night, at the hall.',
		'June 13, 1986 = 1986-06-13',
		'Friday night = 1986-06-13TNI',
	],
	['On Oct. 12, 1960, a Tuesday paper told of it.', 'Oct. 12, 1960 = 1960-10-12'],
	['It fell on Oct. 12, 1960, a Monday by his watch.', 'Oct. 12, 1960 = 1960-10-12'],
	['Of the 12, a Thursday club, four fell.'],
]);

check('a weekday beside that of publication', [
	['It fell last Monday.', 'last Monday = 2024-03-11'],
	['It fell last Wednesday.', 'last Wednesday = 2024-03-06'],
	['It fell last Thursday.', 'last Thursday = 2024-03-07'],
	['It fell last Friday.', 'last Friday = 2024-03-08'],
	['It fell this past Monday.', 'this past Monday = 2024-03-11'],
	['It fell this past Wednesday.', 'this past Wednesday = 2024-03-13'],
	['It fell past Thursday.', 'past Thursday = 2024-03-07'],
	['It falls next Monday.', 'next Monday = 2024-03-18'],
	['It falls next Friday.', 'next Friday = 2024-03-22'],
	['It falls next Thursday.', 'next Thursday = 2024-03-21'],
	['It falls next Saturday.', 'next Saturday = 2024-03-16'],
	['It falls next Wednesday.', 'next Wednesday = 2024-03-20'],
	['It falls this coming Friday.', 'this coming Friday = 2024-03-15'],
	['It falls this coming Thursday.', 'this coming Thursday = 2024-03-21'],
	['It falls the coming Monday.', 'the coming Monday = 2024-03-18'],
	['It falls this Monday.', 'this Monday = 2024-03-11'],
	['It falls this Friday.', 'this Friday = 2024-03-15'],
	['It falls this Sunday night.', 'this Sunday night = 2024-03-17TNI'],
]);

check('a weekday of a week nearby', [
	['It fell on Tuesday last week.', 'Tuesday last week = 2024-03-05'],
	['It falls on Friday of next week.', 'Friday of next week = 2024-03-22'],
	['It falls on Friday this week.', 'Friday this week = 2024-03-15'],
	['It fell on Tuesday evening last week.', 'Tuesday evening last week = 2024-03-05TEV'],
]);

check('a weekday and a number of weeks', [
	['It falls Monday week.', 'Monday week = 2024-03-25'],
	['It falls Thursday week.', 'Thursday week = 2024-03-28'],
	['It falls next Friday week.', 'next Friday week = 2024-03-22'],
	['It falls a week on Monday.', 'a week on Monday = 2024-03-25'],
	['It falls a week from Wednesday.', 'a week from Wednesday = 2024-03-27'],
	['It fell two Fridays ago.', 'two Fridays ago = 2024-03-01'],
	['It fell two Wednesdays ago.', 'two Wednesdays ago = 2024-02-28'],
	['It fell three Thursdays ago.', 'three Thursdays ago = 2024-02-22'],
	['It fell the Tuesday before last.', 'the Tuesday before last = 2024-03-05'],
	['It fell the Wednesday before last.', 'the Wednesday before last = 2024-02-28'],
]);

check('a weekday beside a day told of', [
	[
		'It fell on 5 June 2019. It fell again the following Monday.',
		'5 June 2019 = 2019-06-05',
		'the following Monday = 2019-06-10',
	],
	[
		'It fell on 5 June 2019. It fell again the following Wednesday.',
		'5 June 2019 = 2019-06-05',
		'the following Wednesday = 2019-06-12',
	],
	[
		'It fell on 5 June 2019. It fell again the next Thursday.',
		'5 June 2019 = 2019-06-05',
		'the next Thursday = 2019-06-06',
	],
	[
		'It fell on 5 June 2019. It had stood the previous Monday.',
		'5 June 2019 = 2019-06-05',
		'the previous Monday = 2019-06-03',
	],
	[
		'It fell on 5 June 2019. It had stood the previous Wednesday.',
		'5 June 2019 = 2019-06-05',
		'the previous Wednesday = 2019-05-29',
	],
	[
		'It fell on 5 June 2019. It had stood the preceding Thursday.',
		'5 June 2019 = 2019-06-05',
		'the preceding Thursday = 2019-05-30',
	],
	['It fell the following Monday.'],
	['It fell the previous Monday.', 'the previous Monday = 2024-03-11'],
	['It falls the next Monday.', 'the next Monday = 2024-03-18'],
	['It began in June 2019. It fell the following Monday.', 'June 2019 = 2019-06'],
]);

check(
	'nobody knows when',
	[
		['It fell on Monday.', 'Monday = XXXX-WXX-1'],
		['It fell last Friday.', 'last Friday = XXXX-WXX-5'],
		['It fell the following Monday.'],
		['It fell the previous Monday.'],
	],
	null,
);

check('in capitals', [
	['It fell on Friday of NEXT week.', 'Friday of NEXT week = 2024-03-22'],
	['It fell on Friday EVENING.', 'Friday EVENING = 2024-03-08TEV'],
]);

check('weekdays are written with a capital', [
	['It fell on monday.'],
	['It fell on Monday.', 'Monday = 2024-03-11'],
	['It fell on Mondays.', 'on Mondays = XXXX-WXX-1'],
	['It fell last Monday.', 'last Monday = 2024-03-11'],
]);

check('some weekday or other', [
	['You are a villain one Saturday.', 'Saturday = XXXX-WXX-6'],
	['One Monday in June 2021 he left.', 'Monday = XXXX-WXX-1', 'June 2021 = 2021-06'],
	['She came on Monday.', 'Monday = 2024-03-11'],
]);

check('a weekday with next or last behind it', [
	['The law takes effect on Thursday next.', 'Thursday next = 2024-03-21'],
	['He died on Friday last, aged 90.', 'Friday last = 2024-03-08'],
	['On Friday next door burnt.', 'Friday = 2024-03-08'],
	['It rained on Friday last of all.', 'Friday = 2024-03-08'],
]);

check('a weekday that comes round', [
	[
		'Each Monday is washing day, because Monday is theirs.',
		'Each Monday = XXXX-WXX-1',
		'Monday = XXXX-WXX-1',
	],
	['Buses run to a Sunday timetable.', 'Sunday = XXXX-WXX-7'],
	[
		'Every Friday they sing, and Friday means fish.',
		'Every Friday = XXXX-WXX-5',
		'Friday = XXXX-WXX-5',
	],
	[
		'Each Monday they wash, and on Monday it rained.',
		'Each Monday = XXXX-WXX-1',
		'Monday = 2024-03-11',
	],
	['He spoke at a Tuesday meeting.', 'Tuesday = 2024-03-12'],
	['Monday is polling day.', 'Monday = 2024-03-18'],
]);

check('the weekday of a day just told', [
	[
		'We left on 31 March 1988. It was a Thursday.',
		'31 March 1988 = 1988-03-31',
		'Thursday = 1988-03-31',
	],
	[
		'The mill burnt on 12 May 2003. That was a cold Monday.',
		'12 May 2003 = 2003-05-12',
		'Monday = 2003-05-12',
	],
	// traps
	[
		'We left on 31 March 1988. It was a Friday.',
		'31 March 1988 = 1988-03-31',
		'Friday = XXXX-WXX-5',
	],
	['It was a Friday when they met.', 'Friday = XXXX-WXX-5'],
	[
		'We left on 31 March 1988. They meet on a Thursday.',
		'31 March 1988 = 1988-03-31',
		'Thursday = XXXX-WXX-4',
	],
]);

check('what has just been is told by its day, whatever is to come of it', [
	['They will have to wait following Wednesday’s vote.', 'Wednesday = 2024-03-13'],
	['The bill will go to the Senate after Tuesday’s vote.', 'Tuesday = 2024-03-12'],
	['Prices will rise despite Wednesday’s decision.', 'Wednesday = 2024-03-13'],
	['They will decide at Wednesday’s meeting.', 'Wednesday = 2024-03-20'],
	['The bill will go to the Senate after Monday’s vote.', 'Monday = 2024-03-18'],
	['She will sing before Wednesday’s match.', 'Wednesday = 2024-03-20'],
]);
