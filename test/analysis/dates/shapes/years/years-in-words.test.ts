import { check } from '../../check-dates.ts';

check('years in words', [
	['It fell in nineteen ninety-six.', 'nineteen ninety-six = 1996'],
	['It fell in the year nineteen eighty.', 'the year nineteen eighty = 1980'],
	['It fell in eighteen hundred and twelve.', 'eighteen hundred and twelve = 1812'],
	['It fell in nineteen hundred.'],
	['It fell in nineteen oh five.', 'nineteen oh five = 1905'],
	['It fell in nineteen hundred and oh five.', 'nineteen hundred and oh five = 1905'],
	['It fell in twenty twenty.', 'twenty twenty = 2020'],
	['It fell in twenty ninety-nine.', 'twenty ninety-nine = 2099'],
	['It fell in eighteen hundred and one.', 'eighteen hundred and one = 1801'],
	['It fell in January nineteen ninety-seven.', 'January nineteen ninety-seven = 1997-01'],
	[
		'It fell in the winter of nineteen ninety-four.',
		'the winter of nineteen ninety-four = 1994-WI',
	],
	[
		'It fell in the WINTER of nineteen ninety-four.',
		'the WINTER of nineteen ninety-four = 1994-WI',
	],
	['It fell in the year two thousand.', 'the year two thousand = 2000'],
	['It fell on twenty-nine.'],
	['It drew nineteen people.'],
]);

check('years read out', [
	['It fell in nineteen twenty.', 'nineteen twenty = 1920'],
	['It fell in nineteen eighty-four.', 'nineteen eighty-four = 1984'],
	['It fell in nineteen oh one.', 'nineteen oh one = 1901'],
	['It fell in twenty twenty-one.', 'twenty twenty-one = 2021'],
	['It fell in May nineteen eighty-four.', 'May nineteen eighty-four = 1984-05'],
	['It took one twenty.'],
	['It fell in nineteen ninety-one.', 'nineteen ninety-one = 1991'],
	['It lasted one hundred and one days.', 'one hundred and one days = P101D'],
	['It lasted ninety-one days.', 'ninety-one days = P91D'],
	['It lasted a hundred and ten days.', 'a hundred and ten days = P110D'],
]);
