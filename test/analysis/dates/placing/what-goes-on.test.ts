import { check } from '../check-dates.ts';

check('what was fixed at first, what did not begin until, and what goes on', [
	['It was first fixed for January 31.', 'January 31 = 2024-01-31'],
	['It was first fixed for June 30, and went well.', 'June 30 = 2023-06-30'],
	['The work did not begin until October.', 'October = 2023-10'],
	['The work will not begin until October.', 'October = 2024-10'],
	['The inquest continues on Monday.', 'Monday = 2024-03-18'],
	['The inquest continued on Monday.', 'Monday = 2024-03-11'],
	['The college has asked her to find $180,000 by June 30.', 'June 30 = 2024-06-30'],
	['The college had found $180,000 by June 30.', 'June 30 = 2023-06-30'],
]);

check('a year before somebody had done it, and about an old year', [
	['In 1969 she left. The year before she had seen it.', '1969 = 1969', 'The year before = 1968'],
	['In 1969 she left. The year before the flood was dry.', '1969 = 1969'],
	['The medieval tower was raised about 1284.', '1284 = 1284'],
	['The tower cost about 1284.'],
]);

check('when somebody spoke, and which year something was bought in', [
	['The group said in May that it had lost.', 'May = 2023-05'],
	['The group will say in May what it lost.', 'May = 2024-05'],
	['In 1999 Ford bought Volvo.', '1999 = 1999'],
	['He drove a 1999 Ford.'],
	['The Christmas Day attack killed nine.', 'Christmas Day = 2023-12-25'],
]);
