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
