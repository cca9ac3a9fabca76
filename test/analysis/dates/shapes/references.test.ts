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

check('then, and at the time', [
	['There was a wall in 1950. Since then it has gone.', '1950 = 1950', 'then = 1950'],
	['He came in 2001 and there was no road then.', '2001 = 2001', 'then = 2001'],
	['He left in 1999. She was mayor at the time.', '1999 = 1999', 'at the time = 1999'],
	['He left in 1999. At the time he was nine.', '1999 = 1999', 'At the time = 1999'],
	['He came in 2001, and then he left.', '2001 = 2001'],
	['He sat down in 2001 but then he stood.', '2001 = 2001'],
	['He left in 1999, the then mayor said.', '1999 = 1999'],
	['He left in 1999. She stood up at the time of the flood.', '1999 = 1999'],
	['He left in 1999. He had one key at the time she met him.', '1999 = 1999'],
	['She was mayor then.'],
	['He left in 1999. By then he was ill.', '1999 = 1999'],
]);

check('by that time', [
	[
		'The talks end on 10 June. If no price is agreed by that time, it fails.',
		'10 June = 2024-06-10',
		'that time = 2024-06-10',
	],
	['He left on 10 June. By that time of day it was dark.', '10 June = 2023-06-10'],
]);
