import { check } from '../check-dates.ts';

check('a span of hours whose end alone has a day', [
	[
		'They searched from 10:30 p.m. until 2:45 a.m. on March 3.',
		'10:30 p.m. = 2024-03-02T22:30',
		'2:45 a.m. on March 3 = 2024-03-03T02:45',
	],
	[
		'They searched from 1 p.m. to 3 p.m. on March 3.',
		'1 p.m. = 2024-03-03T13:00',
		'3 p.m. on March 3 = 2024-03-03T15:00',
	],
	[
		'It rang at 1 p.m. They came at 3 p.m. on March 3.',
		'1 p.m. = 2024-03-14T13:00',
		'3 p.m. on March 3 = 2024-03-03T15:00',
	],
]);

check('a span of hours that passes midnight', [
	[
		'It was dark from 10 p.m. on March 3 to 4 a.m.',
		'10 p.m. on March 3 = 2024-03-03T22:00',
		'4 a.m. = 2024-03-04T04:00',
	],
	[
		'It was dark on March 3, 11:30 p.m. to 1:15 a.m., they said.',
		'March 3, 11:30 p.m. = 2024-03-03T23:30',
		'1:15 a.m. = 2024-03-04T01:15',
	],
	[
		'On March 3 it rained between 11 p.m. and 2 a.m.',
		'March 3 = 2024-03-03',
		'11 p.m. = 2024-03-03T23:00',
		'2 a.m. = 2024-03-04T02:00',
	],
	[
		'On March 3 it began at 9 p.m. and lasted until 3 a.m.',
		'March 3 = 2024-03-03',
		'9 p.m. = 2024-03-03T21:00',
		'3 a.m. = 2024-03-04T03:00',
	],
	[
		'On March 3 it was open from 9 a.m. to 3 p.m.',
		'March 3 = 2024-03-03',
		'9 a.m. = 2024-03-03T09:00',
		'3 p.m. = 2024-03-03T15:00',
	],
	[
		'On March 3 it rained at 11 p.m. and at 2 a.m.',
		'March 3 = 2024-03-03',
		'11 p.m. = 2024-03-03T23:00',
		'2 a.m. = 2024-03-03T02:00',
	],
]);

check('an arrival is later than the departure told before it', [
	[
		'The ferry left at 11 p.m. Tuesday and was due in Orla at 6 a.m.',
		'11 p.m. Tuesday = 2024-03-12T23:00',
		'6 a.m. = 2024-03-13T06:00',
	],
	[
		'The ferry left at 11 p.m. Tuesday, and docked in Orla at 6 a.m.',
		'11 p.m. Tuesday = 2024-03-12T23:00',
		'6 a.m. = 2024-03-13T06:00',
	],
	[
		'The ferry came at 11 p.m. Tuesday, having left Orla at 6 a.m.',
		'11 p.m. Tuesday = 2024-03-12T23:00',
		'6 a.m. = 2024-03-12T06:00',
	],
	[
		'The pool was open between 9pm and 10.30pm on Tuesday.',
		'9pm = 2024-03-12T21:00',
		'10.30pm on Tuesday = 2024-03-12T22:30',
	],
	[
		'It rang at 9pm and at 10.30pm on Tuesday.',
		'9pm = 2024-03-14T21:00',
		'10.30pm on Tuesday = 2024-03-12T22:30',
	],
]);

check('hours that do not pass midnight, and days of their own', [
	[
		'It rang from 4 p.m. to 3 p.m. on March 3.',
		'4 p.m. = 2024-03-02T16:00',
		'3 p.m. on March 3 = 2024-03-03T15:00',
	],
	[
		'On March 3 it rang from 4 p.m. to 4 p.m.',
		'March 3 = 2024-03-03',
		'4 p.m. = 2024-03-03T16:00',
		'4 p.m. = 2024-03-03T16:00',
	],
	[
		'Between two towns it rang at 11 p.m. on March 3 and 2 a.m.',
		'11 p.m. on March 3 = 2024-03-03T23:00',
		'2 a.m. = 2024-03-03T02:00',
	],
	['It rang at 11 p.m. until 2 a.m.', '11 p.m. = 2024-03-14T23:00', '2 a.m. = 2024-03-15T02:00'],
	[
		'It rang from 11 p.m. on March 3 until 2 a.m. on March 9.',
		'11 p.m. on March 3 = 2024-03-03T23:00',
		'2 a.m. on March 9 = 2024-03-09T02:00',
	],
]);

check('what lasts until an hour that was over lasts until the next day', [
	[
		'He lost control at 11.20pm on Monday. The road was shut until 6am.',
		'11.20pm on Monday = 2024-03-11T23:20',
		'6am = 2024-03-12T06:00',
	],
	[
		'It fell on Monday night and the road was shut until 6am.',
		'Monday night = 2024-03-11TNI',
		'6am = 2024-03-12T06:00',
	],
	[
		'He lost control at 11.20am on Monday. The road was shut until 6pm.',
		'11.20am on Monday = 2024-03-11T11:20',
		'6pm = 2024-03-11T18:00',
	],
	[
		'The doors were shut at 9pm on Monday. They had been open until 7am.',
		'9pm on Monday = 2024-03-11T21:00',
		'7am = 2024-03-11T07:00',
	],
	[
		'He lost control at 11.20pm on Monday. He had woken at 6am.',
		'11.20pm on Monday = 2024-03-11T23:20',
		'6am = 2024-03-11T06:00',
	],
]);

check('small hours told behind a late evening are of that night', [
	[
		'A fire was reported at 10.30pm on Tuesday. The roof fell in at around 1am.',
		'10.30pm on Tuesday = 2024-03-12T22:30',
		'1am = 2024-03-13T01:00',
	],
	[
		'The storm reached Orla on Tuesday night. Nobody was hurt. The pier broke at 2:15 a.m.',
		'Tuesday night = 2024-03-12TNI',
		'2:15 a.m. = 2024-03-13T02:15',
	],
	[
		'The vote began at 8pm on Tuesday. It was 4am when the last was counted.',
		'8pm on Tuesday = 2024-03-12T20:00',
		'4am = 2024-03-13T04:00',
	],
	[
		'He was found at 10.30pm on Tuesday. He had left the bar at around 1am.',
		'10.30pm on Tuesday = 2024-03-12T22:30',
		'1am = 2024-03-12T01:00',
	],
	[
		'A fire was reported at 2pm on Tuesday. It had a twin at 1am.',
		'2pm on Tuesday = 2024-03-12T14:00',
		'1am = 2024-03-12T01:00',
	],
	[
		'A fire was reported at 10.30pm on Tuesday. The bakery opens every day at 4am.',
		'10.30pm on Tuesday = 2024-03-12T22:30',
		'every day = P1D',
		'4am = T04:00',
	],
]);
