import { check } from '../check-dates.ts';

check('works and ships that are called by a day, wherever they are named', [
	['Her opera, The Eighth of August, is loud. The Eighth of August is at Orla.'],
	['He was missing from the trawler Second of May, last heard of off Orla.'],
	[
		'Lee, author of Monday, Afternoon Shift, teaches. A manuscript, Thirty Below in April, is left.',
	],
	['The opera opens on the eighth of August.', 'the eighth of August = 2024-08-08'],
	['The trawler left on the second of May.', 'the second of May = 2023-05-02'],
	['She finished the book in April.', 'April = 2023-04'],
]);

check('surnames in a line-up', [
	['Vale: Winters; Low, Bain; Shaw, Wood; Friday, Mair, Todd.'],
	['Orla: Kelly 5; Tuesday 7, Okafor 8, Pugh 6.'],
	['Best: June, Szabo, Reed.'],
	[
		'The shop is open: Friday, Saturday, Sunday.',
		'Friday = 2024-03-15',
		'Saturday = 2024-03-16',
		'Sunday = 2024-03-17',
	],
	['He left on Friday, and Reed, Todd and Bain stayed.', 'Friday = 2024-03-08'],
	['In May, Szabo and Reed were best.', 'May = 2023-05'],
]);

check('a surname alone behind a preposition', [
	['Robbie May’s corner was good. Then came a goal from May, and a red card.'],
	['Robbie May’s corner was good. He was down before May has left the house.'],
	['Mgr Antoine Sunday-Khoury will rule.'],
	['Robbie May’s corner was good. He left in May.', 'May = 2023-05'],
	['Robbie May’s corner was good. It was sold before May.', 'May = 2023-05'],
	['The shop is open Monday-Friday.', 'Monday = 2024-03-18', 'Friday = 2024-03-22'],
]);

check('a name in capitals at the head of a report', [
	['DELE JANUARY does not do things by halves. January scored three.'],
	['ANN FRIDAY is back. Friday said so.'],
	['DELE JANUARY is 31. JANUARY was fit.'],
	['IN JANUARY the shop closed.', 'JANUARY = 2024-01'],
	['LAST JANUARY the shop closed.', 'LAST JANUARY = 2024-01'],
	['DELE JANUARY is 31. He was born in January.', 'January = 2024-01'],
]);

check('what was printed or minted in a year', [
	['He burnt a 1972 edition of the missal.'],
	['She wrote in the back of a 1998 seed planner.'],
	['He found his 1931 atlas under the 14 August Market.'],
	['He burnt it in 1972 with the missal.', '1972 = 1972'],
	['The 1998 crash killed two.', '1998 = 1998'],
	['On 14 August the market burnt.', '14 August = 2023-08-14'],
]);
