import { check } from '../check-dates.ts';

check('an hour and its day are one time', [
	['It broke at 7:45 p.m. on March 3.', '7:45 p.m. on March 3 = 2024-03-03T19:45'],
	['It broke at 9 a.m. Tuesday.', '9 a.m. Tuesday = 2024-03-12T09:00'],
	['It broke at midnight Tuesday.', 'midnight Tuesday = 2024-03-12T24:00'],
	[
		'It broke at 3:20 on the afternoon of March 3.',
		'3:20 on the afternoon of March 3 = 2024-03-03T15:20',
	],
	['It broke on the night of 11 March.', 'the night of 11 March = 2024-03-11TNI'],
	['It broke in the early hours of 11 March.', 'the early hours of 11 March = 2024-03-11TMO'],
	['It broke at 3:20 in the afternoon.', '3:20 in the afternoon = 2024-03-14T15:20'],
	['It broke at 9 a.m., and Tuesday was dry.', '9 a.m. = 2024-03-14T09:00', 'Tuesday = 2024-03-12'],
	[
		'It broke on Tuesday. At 9 a.m. on the dot it rang.',
		'Tuesday = 2024-03-12',
		'9 a.m. = 2024-03-12T09:00',
	],
]);

check('an hour behind a day goes with it where something came out then', [
	['Dana Reed, ORLA, MARCH 06, 2021 00:15 IST.', 'MARCH 06, 2021 00:15 IST = 2021-03-06T00:15'],
	['Sunday, 10 March 2024, 19:20.', 'Sunday, 10 March 2024, 19:20 = 2024-03-10T19:20'],
	['Thu Nov 9 2023 - 05:30.', 'Thu Nov 9 2023 - 05:30 = 2023-11-09T05:30'],
	[
		'It was posted on Tuesday, July 25 2023 at 10:22.',
		'Tuesday, July 25 2023 at 10:22 = 2023-07-25T10:22',
	],
	['She will speak tomorrow at 7pm.', 'tomorrow = 2024-03-15', '7pm = 2024-03-15T19:00'],
	[
		'The hearing is set for April 20, 2024, at 9:30 a.m. in Orla.',
		'April 20, 2024 = 2024-04-20',
		'9:30 a.m. = 2024-04-20T09:30',
	],
	[
		'Doors open on 9 May 2024 and close at 11pm.',
		'9 May 2024 = 2024-05-09',
		'11pm = 2024-05-09T23:00',
	],
	['It fell from 17.00 to 16.50 points.'],
]);

check('an hour of a night told before', [
	[
		'The mill burned on 3 March. A van was seen at 9pm that night.',
		'3 March = 2024-03-03',
		'9pm that night = 2024-03-03T21:00',
	],
	[
		'The mill burned on 3 March. She left at 7 a.m. the next day.',
		'3 March = 2024-03-03',
		'7 a.m. the next day = 2024-03-04T07:00',
	],
	[
		'The mill burned on 3 March. Who was there between 8.30pm and 9pm that night?',
		'3 March = 2024-03-03',
		'8.30pm = 2024-03-03T20:30',
		'9pm that night = 2024-03-03T21:00',
	],
]);

check('an hour told for two places', [
	['It struck at 10am (08:00 GMT) on Monday.', '10am (08:00 GMT) on Monday = 2024-03-11T10:00'],
	[
		'It struck at 10:35 a.m. (0735 GMT) Tuesday.',
		'10:35 a.m. (0735 GMT) Tuesday = 2024-03-12T10:35',
	],
	['It struck at 10am (08:00 GMT).', '10am (08:00 GMT) = 2024-03-14T10:00'],
	[
		'It struck on Monday at 10am (08:00 GMT).',
		'Monday = 2024-03-11',
		'10am (08:00 GMT) = 2024-03-11T10:00',
	],
	['It struck at 10am (the second at 11am).', '10am = 2024-03-14T10:00', '11am = 2024-03-14T11:00'],
	[
		'It struck at 10am (by his watch) on Monday.',
		'10am (by his watch) on Monday = 2024-03-11T10:00',
	],
]);

check('a part of the day tells which half an hour is of', [
	['She posted it at one o’clock this morning.', 'one o’clock this morning = 2024-03-14T01:00'],
	['It struck at ten o’clock last night.', 'ten o’clock last night = 2024-03-13T22:00'],
	['You do not ring at ten o’clock at night.', 'ten o’clock at night = 2024-03-14T22:00'],
	['It began at six o’clock in the morning.', 'six o’clock in the morning = 2024-03-14T06:00'],
	['It began at 6:30 this morning.', '6:30 this morning = 2024-03-14T06:30'],
	['It began at six o’clock.', 'six o’clock = 2024-03-14T18:00'],
]);

check('so many days behind a comma leave the hour its day', [
	[
		'He typed it at 4.52pm on May 29, eight days before the fire.',
		'4.52pm on May 29 = 2023-05-29T16:52',
		'eight days before the fire = P8D',
	],
]);

check('a part of a day, another place’s hour, and what was put out', [
	[
		'It broke at 5:17 in the morning of October 28.',
		'5:17 in the morning of October 28 = 2023-10-28T05:17',
	],
	[
		'It broke at half past six on Tuesday evening.',
		'half past six on Tuesday evening = 2024-03-12T18:30',
	],
	['It broke at 10am (0800 GMT) on Monday.', '10am (0800 GMT) on Monday = 2024-03-11T10:00'],
	[
		'It broke at 10am (0800 GMT on Monday).',
		'10am = 2024-03-14T10:00',
		'0800 GMT on Monday = 2024-03-11T08:00Z',
	],
	[
		'It broke at 9am, at 10am (0800 GMT) on Monday.',
		'9am = 2024-03-14T09:00',
		'10am (0800 GMT) on Monday = 2024-03-11T10:00',
	],
	[
		'It came out on 10 March 2024 at 19:20.',
		'10 March 2024 = 2024-03-10',
		'19:20 = 2024-03-10T19:20',
	],
	['It was posted on 10 March 2024 at 19:20.', '10 March 2024 at 19:20 = 2024-03-10T19:20'],
	['It was posted on 10 March 2024, 19:20.', '10 March 2024, 19:20 = 2024-03-10T19:20'],
	[
		'It was posted in the hall of the town of Zell on 10 March 2024 at 19:20.',
		'10 March 2024 = 2024-03-10',
		'19:20 = 2024-03-10T19:20',
	],
	[
		'It broke at 12:30 in the morning of Tuesday.',
		'12:30 in the morning of Tuesday = 2024-03-12T00:30',
	],
	['It broke tomorrow at about 5pm.', 'tomorrow = 2024-03-15', '5pm = 2024-03-15T17:00'],
	['It broke tomorrow at midnight.', 'tomorrow = 2024-03-15', 'midnight = 2024-03-16T00:00'],
	['It broke on 11 March at 5pm.', '11 March = 2024-03-11', '5pm = 2024-03-11T17:00'],
]);

check('an hour behind its day', [
	['Update, March 8, 4:15 p.m.: it is open.', 'March 8, 4:15 p.m. = 2024-03-08T16:15'],
	['On March 8, 14 boats left.', 'March 8 = 2024-03-08'],
	[
		'On March 8, at approximately 7:40 a.m., they left.',
		'March 8 = 2024-03-08',
		'7:40 a.m. = 2024-03-08T07:40',
	],
]);
