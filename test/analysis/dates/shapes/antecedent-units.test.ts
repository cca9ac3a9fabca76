import { check } from '../check-dates.ts';

check('before that and after that', [
	[
		'The summer of 2019 and the summer before that were hot.',
		'The summer of 2019 = 2019-SU',
		'the summer before that = 2018-SU',
	],
	[
		'It was dry in the spring of 2023 and the spring before that.',
		'the spring of 2023 = 2023-SP',
		'the spring before that = 2022-SP',
	],
	[
		'It closed in 2016 and had been robbed the year before that.',
		'2016 = 2016',
		'the year before that = 2015',
	],
	[
		'They looked in June 2010 and the June before that.',
		'June 2010 = 2010-06',
		'the June before that = 2009-06',
	],
	[
		'It snowed in March 2015 and the winter before that.',
		'March 2015 = 2015-03',
		'the winter before that = 2014-WI',
	],
	['It shut in 2016 and sank the year after that.', '2016 = 2016', 'the year after that = 2017'],
	[
		'It was found in June 2004 and seen again that December.',
		'June 2004 = 2004-06',
		'that December = 2004-12',
	],
	['It was shut in May 2016. The year before that flood was dry.', 'May 2016 = 2016-05'],
	['They knew that December would be dry.', 'December = 2023-12'],
	['He left in 2016, the year before she came.', '2016 = 2016'],
]);
