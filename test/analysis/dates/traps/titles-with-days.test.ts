import { check } from '../check-dates.ts';

check('titles of works that no mark tells', [
	['The film Groundhog Day was on, and her hit Last Christmas was sung.'],
	['Independence Day is an old movie, as is Born on the Fourth of July.'],
	['Twelfth Night was played at the Globe.'],
	['They sang Sunday Bloody Sunday for Black Friday Ltd.'],
	['She read The Winter’s Tale, with a spring in her step, to a May bug.'],
	['The film was shown on Groundhog Day.', 'Groundhog Day = 2024-02-02'],
	['Independence Day is a holiday.', 'Independence Day = 2024-07-04'],
	['He left on Twelfth Night.', 'Twelfth Night = 2024-01-05'],
	['The shop was full on Black Friday.', 'Black Friday = 2023-11-24'],
	['In May the bugs came.', 'May = 2023-05'],
]);

check('ships, towns and people', [
	['The MV October Rose sank off the town of March.'],
	['Her name is Tuesday Weld. Wednesday Martin wrote it.'],
	['A firm named 7 July sued, over a BMW 2002 and pp. 1901-1987.'],
	['The curfew is from 2000 to 0600.'],
	['The ship sank in October. Rose wept.', 'October = 2023-10'],
	['He lived in the town in March.', 'March = 2024-03'],
	['A firm was named on 7 July.', '7 July = 2023-07-07'],
	['He lived there from 2000 to 2006.', '2000 = 2000', '2006 = 2006'],
]);
