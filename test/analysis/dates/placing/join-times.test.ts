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
