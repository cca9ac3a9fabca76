import { check } from '../check-dates.ts';

check('counted from an event, beside the date that it is told with', [
	[
		'The lock opened in 1907, forty years after the canal.',
		'1907 = 1907',
		'forty years after = 1907',
	],
	[
		'On 4 July 2005, exactly a week after the vote, the mayor left.',
		'4 July 2005 = 2005-07-04',
		'a week after the vote = 2005-07-04',
	],
	[
		'In May 2011, three months before the wedding, the house burnt.',
		'May 2011 = 2011-05',
		'three months before = 2011-05',
	],
	[
		'The mill shut in June 2010, a week after the owner left.',
		'June 2010 = 2010-06',
		'a week after = P1W',
	],
	[
		'The mill shut on Tuesday, three days after the flood.',
		'Tuesday = 2024-03-12',
		'three days after the flood = 2024-03-12',
	],
	['It fell in 1931, six days after he left.', '1931 = 1931', 'six days after = P6D'],
]);

check('what comes next is not counted from the date told twice', [
	[
		'In May 2011, three months before the wedding, it burnt. Two months later it stood.',
		'May 2011 = 2011-05',
		'three months before = 2011-05',
		'Two months later = 2011-07',
	],
]);
