import { check } from './check-dates.ts';

check('the year following', [
	[
		'It fell in 1895. He came back in the year following.',
		'1895 = 1895',
		'the year following = 1896',
	],
	[
		'It fell in 1895. He came back the year following, alone.',
		'1895 = 1895',
		'the year following = 1896',
	],
	['It fell in 1895. He joined within a twelvemonth.', '1895 = 1895', 'a twelvemonth = P1Y'],
	['It fell in 1895. The year following a flood is poor.', '1895 = 1895'],
	['It fell in 1895. The month following the flood was wet.', '1895 = 1895'],
]);
