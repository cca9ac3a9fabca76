import { check } from '../check-dates.ts';

const FIRST = 'Thursday, 8 June 1978, 9.40 p.m.\n\nThe Orla leaves the quay.';
const FOUND = 'Thursday, 8 June 1978, 9.40 p.m. = 1978-06-08T21:40';

check('a reconstruction goes on from its headings', [
	[
		`${FIRST}\n\nFriday, 1.10 a.m.\n\nThe bell has rung twice since Tuesday.`,
		FOUND,
		'Friday = 1978-06-09',
		'1.10 a.m. = 1978-06-09T01:10',
		'Tuesday = 1978-06-06',
	],
	[
		`${FIRST}\n\n11.15 p.m.\n\nThe master has had the ship since 2 May.\n\nOn 4 July 1981 the court sat. Last month the bell was sold.`,
		FOUND,
		'11.15 p.m. = 1978-06-08T23:15',
		'2 May = 1978-05-02',
		'4 July 1981 = 1981-07-04',
		'Last month = 2024-02',
	],
	[`${FIRST}\n\nThe keeper sleeps. It was shut on Tuesday.`, FOUND, 'Tuesday = 2024-03-12'],
]);

const DIARY = '“Tuesday, 9 November 1897. Ice all round.”';
const OPENED = 'Tuesday, 9 November 1897 = 1897-11-09';

check('a diary goes on from its entries', [
	[
		`${DIARY}\n\n“Wednesday. A bear came yesterday.”\n\n“12th. She will be nipped before Sunday.”`,
		OPENED,
		'Wednesday = 1897-11-10',
		'yesterday = 1897-11-09',
		'12th = 1897-11-12',
		'Sunday = 1897-11-14',
	],
	[`${DIARY}\n\nThe book will be sold on Thursday.`, OPENED, 'Thursday = 2024-03-14'],
	[
		`${DIARY}\n\nWednesday was market day in Orla. He went yesterday.`,
		OPENED,
		'Wednesday = 2024-03-13',
		'yesterday = 2024-03-13',
	],
]);

check('the entries of a year go on as long as they open with a time', [
	[
		'1996\n\nMay 9 - Roof falls.\n\nNext day - Two come out.\n\nMay 12 - Search ends.\n\nFollowing Tuesday - A mass is held.\n\nAugust - A board sits.\n\nMarch - Relatives settle.\n\n1999\n\nJune 2 - It opens.',
		'1996 = 1996',
		'May 9 = 1996-05-09',
		'Next day = 1996-05-10',
		'May 12 = 1996-05-12',
		'Following Tuesday = 1996-05-14',
		'August = 1996-08',
		'March = 1996-03',
		'1999 = 1999',
		'June 2 = 1999-06-02',
	],
	[
		'1997\n\nMay 27 - The board reports.\n\nSame evening - The minister resigns.\n\n1999\n\nJune 2 - It opens.',
		'1997 = 1997',
		'May 27 = 1997-05-27',
		'Same evening = 1997-05-27TEV',
		'1999 = 1999',
		'June 2 = 1999-06-02',
	],
	[
		'1991\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nIt was shut on Tuesday.\n\n1999\n\nIt opens.',
		'1991 = 1991',
		'Tuesday = 2024-03-12',
		'1999 = 1999',
	],
]);
