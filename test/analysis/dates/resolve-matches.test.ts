import { check } from './check-dates.ts';

check('an hour falls on the day just told', [
	[
		'It rained on 7 March 2024. At 9 a.m. it rang.',
		'7 March 2024 = 2024-03-07',
		'9 a.m. = 2024-03-07T09:00',
	],
	[
		'It rained on 6 March 2024. At 9 a.m. it rang.',
		'6 March 2024 = 2024-03-06',
		'9 a.m. = 2024-03-14T09:00',
	],
	[
		'It rained on 14 March 2024. At 9 a.m. it rang.',
		'14 March 2024 = 2024-03-14',
		'9 a.m. = 2024-03-14T09:00',
	],
	[
		'It will rain on 15 March 2024. At 9 a.m. it stops.',
		'15 March 2024 = 2024-03-15',
		'9 a.m. = 2024-03-15T09:00',
	],
	[
		'It rained on 6 March 2024 and rang at 9 a.m.',
		'6 March 2024 = 2024-03-06',
		'9 a.m. = 2024-03-06T09:00',
	],
	['It rang at 9 a.m.', '9 a.m. = 2024-03-14T09:00'],
	[
		'It rang at 8 a.m. on 13 March 2024. At 9 a.m. it sank.',
		'8 a.m. on 13 March 2024 = 2024-03-13T08:00',
		'9 a.m. = 2024-03-13T09:00',
	],
	[
		'It rained on 13 March 2024.\n\nIt snowed.\n\nIt hailed.\n\nIt froze.\n\nAt 9 a.m. it rang.',
		'13 March 2024 = 2024-03-13',
		'9 a.m. = 2024-03-13T09:00',
	],
	[
		'It rained on 13 March 2024.\n\nIt snowed.\n\nIt hailed.\n\nIt froze.\n\nIt blew.\n\nAt 9 a.m. it rang.',
		'13 March 2024 = 2024-03-13',
		'9 a.m. = 2024-03-14T09:00',
	],
	[
		'It rained in March 2024. At 9 a.m. it rang.',
		'March 2024 = 2024-03',
		'9 a.m. = 2024-03-14T09:00',
	],
]);

check('what is counted goes from what was told', [
	[
		'It fell in 2019.\n\nIt snowed.\n\nIt hailed.\n\nIt froze.\n\nThe next year it rose.',
		'2019 = 2019',
		'The next year = 2020',
	],
	[
		'It fell in 2019.\n\nIt snowed.\n\nIt hailed.\n\nIt froze.\n\nIt blew.\n\nThe next year it rose.',
		'2019 = 2019',
		'The next year = 2025',
	],
	[
		'It fell in 2019. It took two days. The next year it rose.',
		'2019 = 2019',
		'two days = P2D',
		'The next year = 2020',
	],
	[
		'It fell in 2019. Profit was $3, up from a year earlier. The next year it rose.',
		'2019 = 2019',
		'a year earlier = 2018',
		'The next year = 2019',
	],
]);

check('the tense of a quotation is its own', [
	['“It will fall on May 3,” he said, and it fell.', 'May 3 = 2024-05-03'],
	['He will say that “it fell on May 3.”', 'May 3 = 2023-05-03'],
	['“It fell,” he said, and will fall on May 3.', 'May 3 = 2024-05-03'],
	['“It will fall,” he said, and fell on May 3.', 'May 3 = 2023-05-03'],
]);

check(
	'nobody knows when',
	[
		[
			'It rained on 7 March 2024. At 9 a.m. it rang.',
			'7 March 2024 = 2024-03-07',
			'9 a.m. = T09:00',
		],
		['It rang at 9 a.m.', '9 a.m. = T09:00'],
	],
	null,
);
