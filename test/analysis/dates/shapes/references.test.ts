import { check } from '../check-dates.ts';

check('the present, the past and the future without a day', [
	['We know no more at this moment.', 'this moment = PRESENT_REF'],
	['Hedges are dry at this time of year.', 'this time of year = PRESENT_REF'],
	['She did not see how much this moment meant.'],
	['She moved in recently.', 'recently = PAST_REF'],
	['She moved as recently as last Friday.', 'last Friday = 2024-03-08'],
	['That will change in the future.', 'the future = FUTURE_REF'],
	['A report on the future of the pool is due.'],
	['It stays shut for the foreseeable future.'],
]);
