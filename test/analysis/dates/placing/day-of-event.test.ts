import { check } from '../check-dates.ts';

check('counted from an event', [
	[
		'The crash on 18 November 2001 killed 87. A mechanic wrote it down 20 days before the accident.',
		'18 November 2001 = 2001-11-18',
		'20 days before the accident = 2001-10-29',
	],
	[
		'The mill burned on 4 May 2012. It was sold two weeks after the fire.',
		'4 May 2012 = 2012-05-04',
		'two weeks after the fire = 2012-05-18',
	],
	[
		'The mill opened on 4 May 2012. It was sold two weeks after the fire.',
		'4 May 2012 = 2012-05-04',
		'two weeks after the fire = P2W',
	],
	['It was sold 20 days before the accident.', '20 days before the accident = P20D'],
]);

check('before what was told of, with more behind it', [
	[
		'She ran on 3 July 1966. She had come two days before with one coat.',
		'3 July 1966 = 1966-07-03',
		'two days before = 1966-07-01',
	],
]);

check('that season', [
	[
		'Nine died on June 20, 1984. The rule came in May 2007. He dug for two days that summer.',
		'June 20, 1984 = 1984-06-20',
		'May 2007 = 2007-05',
		'two days = P2D',
		'that summer = 1984-SU',
	],
]);

check('what was to come', [
	['The council was to meet on Wednesday.', 'Wednesday = 2024-03-20'],
	['A mediator has offered to reopen talks Sunday.', 'Sunday = 2024-03-17'],
	[
		'He lost in an election on Sunday that nobody had thought he could lose.',
		'Sunday = 2024-03-10',
	],
	['The council met on Wednesday.', 'Wednesday = 2024-03-13'],
]);

check('what looks like a day and is none', [
	['He bought a policy numbered 1987.'],
	['The part number, 2002-11, was never ordered.'],
	['See Annals of Botany 41, 1822–1839.'],
	['They left in a plane named 4 May.'],
	['The Fourth of July Parade Committee wept.'],
	['The 4th March Stand is named after them.'],
	['It is open Tuesday to Sunday, 10 to 5.'],
	['Nobody slept on a December 7 since.'],
	['He named 4 May as the day.', '4 May = 2023-05-04'],
	['The parade is on the Fourth of July.', 'the Fourth of July = 2024-07-04'],
	['A policy of 1987 was sold.', '1987 = 1987'],
]);

check('hours and years in words', [
	['It was ten to six in the morning.', 'ten to six in the morning = 2024-03-14T05:50'],
	['She took over two seasons ago.', 'two seasons ago = 2022'],
	['The coins were hidden in about 1041.', '1041 = 1041'],
	['The town has a charter from 1358.', '1358 = 1358'],
	['It cost 1358 crowns.'],
]);
