import { check } from '../check-dates.ts';

const FLOOD = 'The river broke its banks at Orlen on 9 November 1966.';
const FLOODED = '9 November 1966 = 1966-11-09';

check('a bare weekday is of the time that the text goes on to tell', [
	[
		`${FLOOD} Two barges sank. Nobody came until Friday, when the army brought bread.`,
		FLOODED,
		'Friday = 1966-11-11',
	],
	[
		`${FLOOD} The mill had gone. By Saturday the church was full of mud, and by Monday the school.`,
		FLOODED,
		'Saturday = 1966-11-12',
		'Monday = 1966-11-14',
	],
]);

check('a bare weekday of these days is of the news', [
	[`${FLOOD} The mayor left on Tuesday.`, FLOODED, 'Tuesday = 2024-03-12'],
	[
		`${FLOOD}\n\nThe council met on Tuesday, and it will meet again by Friday.`,
		FLOODED,
		'Tuesday = 2024-03-12',
		'Friday = 2024-03-15',
	],
	[
		'The bridge, opened on 3 May 1932, was shut on Monday after a crack was found.',
		'3 May 1932 = 1932-05-03',
		'Monday = 2024-03-11',
	],
	[
		`${FLOOD} “We open on Friday,” says Jan Reyk, who keeps the mill.`,
		FLOODED,
		'Friday = 2024-03-15',
	],
]);

check('where a text has told no day, that of a weekday is open', [
	[
		'In August 1969 the two of them came to Marl. They had no money until the Thursday.',
		'August 1969 = 1969-08',
		'Thursday = XXXX-WXX-4',
	],
]);
