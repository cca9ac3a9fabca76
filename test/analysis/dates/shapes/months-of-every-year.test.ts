import { check } from '../check-dates.ts';

check('a month of every year', [
	['The rains usually last from May to November.', 'May = XXXX-05', 'November = XXXX-11'],
	['The fair is typically held in June.', 'June = XXXX-06'],
	['The herds come back in April every year.', 'April = XXXX-04', 'every year = P1Y'],
	// traps
	['The fair, usually held in May, was moved to June.', 'May = XXXX-05', 'June = 2024-06'],
	['It usually rains, but it was dry in January.', 'January = 2024-01'],
	['They left, as usual, in December.', 'December = 2023-12'],
]);
