import { check } from '../check-dates.ts';

const SANK = 'The ferry Orla sank on 7 December 1998.';
const SUNK = '7 December 1998 = 1998-12-07';

check('a day, an hour and a feast go on with the day of the story that is told', [
	[`${SANK} Divers came on the 19th and left.`, SUNK, 'the 19th = 1998-12-19'],
	[`${SANK} The last boat left on the 3rd, it turned out.`, SUNK, 'the 3rd = 1999-01-03'],
	[`${SANK} It was raised by Easter.`, SUNK, 'Easter = 1999-04-04'],
	[
		`${SANK} The captain drowned at 4.42pm when she turned over.`,
		SUNK,
		'4.42pm = 1998-12-07T16:42',
	],
	[`${SANK} He had rung his mother on the Sunday.`, SUNK, 'Sunday = 1998-12-06'],
	[`${SANK} She died in the small hours.`, SUNK, 'the small hours = 1998-12-07TNI'],
]);

check('what is to come, a day of these weeks, and another paragraph are not of that story', [
	[`${SANK} Divers will come on the 19th.`, SUNK, 'the 19th = 2024-03-19'],
	[`${SANK} It will be raised by Easter.`, SUNK, 'Easter = 2024-03-31'],
	[`${SANK}\n\nAt 4.42pm the mayor called for calm.`, SUNK, '4.42pm = 2024-03-14T16:42'],
	[`${SANK} He rang his mother on Sunday.`, SUNK, 'Sunday = 2024-03-10'],
	[
		'The ferry sank on 7 March 2024. He rang his mother on the Sunday.',
		'7 March 2024 = 2024-03-07',
		'Sunday = 2024-03-10',
	],
	['She died in the small hours.', 'the small hours = 2024-03-14TNI'],
]);

check('“that Sunday” is the one told before, wherever it stands', [
	[
		'It is Thursday 14 March 2024.\n\nThe captain was born on that Thursday.',
		'Thursday 14 March 2024 = 2024-03-14',
		'Thursday = 2024-03-14',
	],
	[
		'The ferry sank on Thursday 7 March 2024. It is to be raised on Thursday 21 March 2024.\n\nThe captain died on that Thursday.',
		'Thursday 7 March 2024 = 2024-03-07',
		'Thursday 21 March 2024 = 2024-03-21',
		'Thursday = 2024-03-07',
	],
	[
		'The ferry sank on Sunday 6 December 1998.\n\nThe captain died on that Sunday afternoon.',
		'Sunday 6 December 1998 = 1998-12-06',
		'Sunday afternoon = 1998-12-06TAF',
	],
	[
		'The ferry sank on Sunday 6 December 1998.\n\nThe captain died on Sunday afternoon.',
		'Sunday 6 December 1998 = 1998-12-06',
		'Sunday afternoon = 2024-03-10TAF',
	],
]);
