import { check } from '../check-dates.ts';

check('times of the clock', [
	['It fell at 7:45 p.m.', '7:45 p.m. = 2024-03-14T19:45'],
	['It fell at 7.45 a.m.', '7.45 a.m. = 2024-03-14T07:45'],
	['It fell at 12 a.m.', '12 a.m. = 2024-03-14T00:00'],
	['It fell at 12 p.m.', '12 p.m. = 2024-03-14T12:00'],
	['It fell at 12:30 pm.', '12:30 pm = 2024-03-14T12:30'],
	['It fell at 13 p.m.'],
	['It fell at 11pm.', '11pm = 2024-03-14T23:00'],
	['It fell at four o’clock.', 'four o’clock = 2024-03-14T16:00'],
	['It fell at eight o’clock.', 'eight o’clock = 2024-03-14T08:00'],
	['It fell at 7 o’clock.', '7 o’clock = 2024-03-14T07:00'],
	['It fell at 6 o’clock.', '6 o’clock = 2024-03-14T18:00'],
	['It fell at 16:08 UTC.', '16:08 UTC = 2024-03-14T16:08Z'],
	['It fell at 14:30.', '14:30 = 2024-03-14T14:30'],
	['It fell at 24:00.', '24:00 = 2024-03-14T24:00'],
	['It fell at 25:00.'],
	['It fell at 0800 UTC.', '0800 UTC = 2024-03-14T08:00Z'],
	['It fell at 1430 hours.', '1430 hours = 2024-03-14T14:30'],
	['It fell at 4 in the morning.', '4 in the morning = 2024-03-14T04:00'],
	['It fell at 4 in the afternoon.', '4 in the afternoon = 2024-03-14T16:00'],
	['It fell at 4.30 in the afternoon.', '4.30 in the afternoon = 2024-03-14T16:30'],
	['It fell at 9 at night.', '9 at night = 2024-03-14T21:00'],
	['It fell at noon.', 'noon = 2024-03-14T12:00'],
	['It fell at midday EST.', 'midday EST = 2024-03-14T12:00'],
	['It fell at 7 EDT.'],
	['It fell at 10 p.m. EST.', '10 p.m. EST = 2024-03-14T22:00'],
	['It fell at midnight.', 'midnight = 2024-03-14T00:00'],
	['It falls at midnight.', 'midnight = 2024-03-15T00:00'],
	['It will fall at midnight.', 'midnight = 2024-03-15T00:00'],
	['It fell at dawn.', 'dawn = 2024-03-14TMO'],
	['It fell in the morning.', 'morning = 2024-03-14TMO'],
	['It fell at dusk on 5 June 2019.', 'dusk on 5 June 2019 = 2019-06-05TEV'],
	[
		'It fell on 5 June 2019 at 7:45 p.m.',
		'5 June 2019 = 2019-06-05',
		'7:45 p.m. = 2019-06-05T19:45',
	],
	[
		'It fell on 5 June 2019 at midnight.',
		'5 June 2019 = 2019-06-05',
		'midnight = 2019-06-06T00:00',
	],
	['It sold midnight oil.'],
	['Every morning it fell from 5am.', 'Every morning = XXXX-XX-XXTMO', '5am = T05:00'],
	[
		'Every morning it will fall and rise and fall and rise and fall and so on until 5am.',
		'Every morning = XXXX-XX-XXTMO',
		'5am = 2024-03-14T05:00',
	],
]);

check(
	'nobody knows when',
	[
		['It fell at 7:45 p.m.', '7:45 p.m. = T19:45'],
		['It fell at midnight.', 'midnight = T24:00'],
		['It fell at dawn.', 'dawn = TMO'],
	],
	null,
);

check('an hour in words with its part of the day', [
	['It fell at three in the morning.', 'three in the morning = 2024-03-14T03:00'],
	['It fell by nine at night.', 'nine at night = 2024-03-14T21:00'],
	['It fell about 4.30 in the afternoon.', '4.30 in the afternoon = 2024-03-14T16:30'],
	['She saw three in the morning.', 'morning = 2024-03-14TMO'],
	['They sang five at night.'],
]);

check('hours in words with the part of a day, and hours of every day', [
	['He rang at six this morning.', 'six this morning = 2024-03-14T06:00'],
	['She left at nine on Tuesday evening.', 'nine on Tuesday evening = 2024-03-12T21:00'],
	['He ate two this morning.', 'this morning = 2024-03-14TMO'],
	['The shop is shut until mid-afternoon.', 'mid-afternoon = 2024-03-14TAF'],
	[
		'The bus leaves at 7 o’clock every morning.',
		'7 o’clock = T07:00',
		'every morning = XXXX-XX-XXTMO',
	],
	['The bell is rung at noon daily.', 'noon = T12:00', 'daily = P1D'],
]);

check('the morning after a night', [
	[
		'On Monday night the wind rose. By dawn the roof had gone.',
		'Monday night = 2024-03-11TNI',
		'dawn = 2024-03-12TMO',
	],
	[
		'The hearing was on Monday. By dawn a crowd had come.',
		'Monday = 2024-03-11',
		'dawn = 2024-03-11TMO',
	],
]);

check('minutes in words', [
	['The wave came at nineteen minutes past two.', 'nineteen minutes past two = 2024-03-14T14:19'],
	['Twelve past two: a noise.', 'Twelve past two = 2024-03-14T14:12'],
	['He walked twelve miles past two farms.'],
]);

check('hours in words alone', [
	['Doors open at eight.', 'eight = 2024-03-14T08:00'],
	['The bells rang at six, and he left.', 'six = 2024-03-14T18:00'],
	['By five the square was full.', 'five = 2024-03-14T17:00'],
	['He won by five.'],
	['They met at one of the bars.'],
	['By five votes the motion fell.'],
]);

check('minutes beside an hour', [
	[
		'It began on 4 May 2019 at twenty past five a.m., they say.',
		'4 May 2019 = 2019-05-04',
		'twenty past five a.m. = 2019-05-04T05:20',
	],
	[
		'It began on 4 May 2019 at twenty to nine p.m.',
		'4 May 2019 = 2019-05-04',
		'twenty to nine p.m. = 2019-05-04T20:40',
	],
	['It began at half past six on 4 May 2019.', 'half past six on 4 May 2019 = 2019-05-04T18:30'],
	[
		'It began at quarter past six on 4 May 2019.',
		'quarter past six on 4 May 2019 = 2019-05-04T18:15',
	],
	[
		'It began at 20 minutes to midnight on 4 May 2019.',
		'20 minutes to midnight on 4 May 2019 = 2019-05-04T23:40',
	],
	['It began at 70 minutes to midnight.', '70 minutes = PT70M', 'midnight = 2024-03-14T00:00'],
]);

check('an hour by which something is known, and one of old habit', [
	['The 06:40 express to Leigh was full.', '06:40 = T06:40'],
	['She took the 7 o’clock bus.', '7 o’clock = T07:00'],
	['In those days the last tram left at 11 p.m.', '11 p.m. = T23:00'],
	['They met at 06:40 by the train.', '06:40 = 2024-03-14T06:40'],
	['The express left at 06:40.', '06:40 = 2024-03-14T06:40'],
	['On Monday the last tram left at 11 p.m.', 'Monday = 2024-03-11', '11 p.m. = 2024-03-11T23:00'],
]);

check('an hour in four figures', [
	[
		'Divers came at 0700 local time (0400 UTC) today.',
		'0700 local time (0400 UTC) today = 2024-03-14T07:00',
	],
	[
		'The quake struck at 1430 local time on Monday.',
		'1430 local time on Monday = 2024-03-11T14:30',
	],
	['They paid 0700 local people.'],
]);
