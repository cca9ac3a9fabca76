import { check } from '../check-dates.ts';

check('an hour takes the day of which the text speaks, not one that bounds it', [
	[
		'Shares fell most since March 11, 2020, and were down 9% by 0915 GMT.',
		'March 11, 2020 = 2020-03-11',
		'0915 GMT = 2024-03-14T09:15Z',
	],
	[
		'Rovers play in Orla on April 6. Kick-off is at 12.30pm.',
		'April 6 = 2024-04-06',
		'12.30pm = 2024-04-06T12:30',
	],
	[
		'Rovers play in Orla on April 6. The referee was named at 12.30pm.',
		'April 6 = 2024-04-06',
		'12.30pm = 2024-03-14T12:30',
	],
]);

check('an hour to come is not that of the day on which it all began', [
	[
		'The strike, which began at 5am on Monday, will end at 11pm.',
		'5am on Monday = 2024-03-11T05:00',
		'11pm = 2024-03-14T23:00',
	],
	[
		'The strike, which began at 5am on Monday, ended at 11pm.',
		'5am on Monday = 2024-03-11T05:00',
		'11pm = 2024-03-11T23:00',
	],
	[
		'They sing this Sunday. Tea will be served from noon.',
		'this Sunday = 2024-03-17',
		'noon = 2024-03-17T12:00',
	],
]);

check('an hour that heads an entry is that of the day the text came out', [
	[
		'The mill burnt on 3 May 1932.\n\n2.10pm: The vote falls.',
		'3 May 1932 = 1932-05-03',
		'2.10pm = 2024-03-14T14:10',
	],
]);

check('an hour that bounds is no day of another', [
	[
		'It has rained since 6am on Monday, and a gust was measured at 3am.',
		'6am on Monday = 2024-03-11T06:00',
		'3am = 2024-03-14T03:00',
	],
	[
		'It rained at 6am on Monday, and a gust was measured at 9am.',
		'6am on Monday = 2024-03-11T06:00',
		'9am = 2024-03-11T09:00',
	],
]);

check('an hour is of the day told of, if that was within a week', [
	[
		'The mill burned on March 7. Nobody came. Nobody knew why. The roof fell at 3 p.m.',
		'March 7 = 2024-03-07',
		'3 p.m. = 2024-03-07T15:00',
	],
	[
		'The mill burned on March 6. Nobody came. Nobody knew why. The roof fell at 3 p.m.',
		'March 6 = 2024-03-06',
		'3 p.m. = 2024-03-14T15:00',
	],
]);

check('no hour goes on from a day told by the way, and one at the head of an entry is of today', [
	[
		'The fire, which broke out at 2 p.m. on Monday, has spread. It was held at 4 a.m. by crews.',
		'2 p.m. on Monday = 2024-03-11T14:00',
		'4 a.m. = 2024-03-14T04:00',
	],
	[
		'On Monday he slept.\n\n02:05 Rain stops play\n\nIt rained.',
		'Monday = 2024-03-11',
		'02:05 = 2024-03-14T02:05',
	],
	[
		'The fire broke out at 2 p.m. on Monday. It was held at 4 p.m. by crews.',
		'2 p.m. on Monday = 2024-03-11T14:00',
		'4 p.m. = 2024-03-11T16:00',
	],
	[
		'On Monday he slept.\n\n02:05 was when it rained.',
		'Monday = 2024-03-11',
		'02:05 = 2024-03-11T02:05',
	],
]);

check('what is asked for is of the deed, and how many are missing is told now', [
	[
		'A shop burnt on Tuesday night. It was shut this morning. Anyone with footage between 9pm and 11pm may call.',
		'Tuesday night = 2024-03-12TNI',
		'this morning = 2024-03-14TMO',
		'9pm = 2024-03-12T21:00',
		'11pm = 2024-03-12T23:00',
	],
	[
		'A shop burnt on Tuesday night. It was shut this morning. Anyone who comes at 9pm may sing.',
		'Tuesday night = 2024-03-12TNI',
		'this morning = 2024-03-14TMO',
		'9pm = 2024-03-14T21:00',
	],
	[
		'A ferry sank yesterday. Seven were missing as of 10 a.m.',
		'yesterday = 2024-03-13',
		'10 a.m. = 2024-03-14T10:00',
	],
	[
		'A ferry sank yesterday. Seven were seen at 10 a.m.',
		'yesterday = 2024-03-13',
		'10 a.m. = 2024-03-13T10:00',
	],
]);

const FAR = 'It stood there. It was red. '.repeat(6).replaceAll(' It stood', '\n\nIt stood');
check('far from any day, what has been has its hour on the day of the news', [
	[
		`A ferry sank on Tuesday. ${FAR}She sailed at 2 p.m.`,
		'Tuesday = 2024-03-12',
		'2 p.m. = 2024-03-12T14:00',
	],
	[
		`A ferry will sail on Tuesday. ${FAR}It was shown at 2 p.m.`,
		'Tuesday = 2024-03-19',
		'2 p.m. = 2024-03-14T14:00',
	],
	[
		`A ferry sank on Tuesday. ${FAR}It will be shown at 2 p.m.`,
		'Tuesday = 2024-03-12',
		'2 p.m. = 2024-03-14T14:00',
	],
	[`A ferry sank in 1987. ${FAR}She sailed at 2 p.m.`, '1987 = 1987', '2 p.m. = 2024-03-14T14:00'],
]);
