import { check } from './check-dates.ts';

check('weekdays cut short', [
	['It rained hard Thurs, and the mart shut.', 'Thurs = 2024-03-14'],
	['The bus broke down on Tues night.', 'Tues night = 2024-03-12TNI'],
	['She left on Mon. for the coast.', 'Mon. = 2024-03-11'],
	['They will decide by Fri.', 'Fri. = 2024-03-15'],
	['Open Tues-Sat, 10 to 4.'],
	['It opens Tues and Thurs at the mill.'],
	['She left Mon Repos on Sun Lane.'],
	['He read it in the Sun.'],
	['He Wed her in the spring.', 'the spring = 2024-SP'],
	['Rain is due on Mon Repos.'],
]);

check('entries of a diary, each by the one before', [
	[
		'Wed, Feb 28th. Rain.\n\nThurs. It is here.\n\nMon. They came.',
		'Wed, Feb 28th = 2024-02-28',
		'Thurs. = 2024-02-29',
		'Mon. = 2024-03-04',
	],
	['Mon. Tues. Wed. It rained.', 'Mon. = 2024-03-11', 'Tues. = 2024-03-12', 'Wed. = 2024-03-13'],
	['She kept one from 1961.\n\nMon. They came.', '1961 = 1961', 'Mon. = 2024-03-11'],
]);
