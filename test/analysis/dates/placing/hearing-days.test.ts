import { check } from '../check-dates.ts';

check('what a hearing tells of is not of the day of the hearing', [
	[
		'The mill burned on January 27. The inquest, which began on Tuesday, was told that crews came at 2.40am.',
		'January 27 = 2024-01-27',
		'Tuesday = 2024-03-12',
		'2.40am = 2024-01-27T02:40',
	],
	[
		'Lee died on 15 February. Opening the case on Tuesday, Dana Reed said they had quarrelled. He rang at 10.47pm.',
		'15 February = 2024-02-15',
		'Tuesday = 2024-03-12',
		'10.47pm = 2024-02-15T22:47',
	],
	[
		'Lee died on 15 February. On Tuesday a jury heard of it. He was found the next morning.',
		'15 February = 2024-02-15',
		'Tuesday = 2024-03-12',
		'the next morning = 2024-02-16TMO',
	],
	[
		'The mill burned on January 27. The owner, who came on Tuesday, said that crews came at 2.40am.',
		'January 27 = 2024-01-27',
		'Tuesday = 2024-03-12',
		'2.40am = 2024-03-12T02:40',
	],
	[
		'The court heard it on Tuesday. It rose at 4pm.',
		'Tuesday = 2024-03-12',
		'4pm = 2024-03-12T16:00',
	],
	[
		'Lee died on 15 February. The trial opens in Orla on Friday. It starts at 10am.',
		'15 February = 2024-02-15',
		'Friday = 2024-03-15',
		'10am = 2024-03-15T10:00',
	],
]);

check('on the day it was told nothing else happened', [
	[
		'A man was shot early Monday. Police said on Wednesday that officers arrived at 2:14 a.m.',
		'early Monday = 2024-03-11',
		'Wednesday = 2024-03-13',
		'2:14 a.m. = 2024-03-11T02:14',
	],
	[
		'A man was shot early Monday. The chief told a news conference Wednesday that help came at 2:14 a.m.',
		'early Monday = 2024-03-11',
		'Wednesday = 2024-03-13',
		'2:14 a.m. = 2024-03-11T02:14',
	],
	[
		'A man was shot early Monday. Officers said on Wednesday they left at noon.',
		'early Monday = 2024-03-11',
		'Wednesday = 2024-03-13',
		'noon = 2024-03-13T12:00',
	],
	[
		'A man was shot early Monday. The chief resigned on Wednesday that is said to have been ruined at noon.',
		'early Monday = 2024-03-11',
		'Wednesday = 2024-03-13',
		'noon = 2024-03-13T12:00',
	],
	[
		'Tom Reed died on 3 March. At the court on Wednesday the coroner recorded a verdict. He had rung her at 8.52pm.',
		'3 March = 2024-03-03',
		'Wednesday = 2024-03-13',
		'8.52pm = 2024-03-03T20:52',
	],
]);
