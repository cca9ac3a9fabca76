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

check('units beside the one told of', [
	['It fell on 5 June 2019. It rose that year.', '5 June 2019 = 2019-06-05', 'that year = 2019'],
	[
		'It fell on 5 June 2019. It rose later that week.',
		'5 June 2019 = 2019-06-05',
		'later that week = 2019-W23',
	],
	[
		'It fell on 5 June 2019. It rose the same month.',
		'5 June 2019 = 2019-06-05',
		'the same month = 2019-06',
	],
	[
		'It fell on 5 June 2019. It rose that weekend.',
		'5 June 2019 = 2019-06-05',
		'that weekend = 2019-W23-WE',
	],
	['It fell in June 2019. It rose that week.', 'June 2019 = 2019-06', 'that week = 2024-W11'],
	['It fell in 2019. It rose that month.', '2019 = 2019', 'that month = 2024-03'],
	['It fell in 2019. It rose the following year.', '2019 = 2019', 'the following year = 2020'],
	[
		'It fell on 5 June 2019. It had risen the preceding month.',
		'5 June 2019 = 2019-06-05',
		'the preceding month = 2019-05',
	],
	['It fell in 2019. It rose the following decade.', '2019 = 2019', 'the following decade = 202'],
	['It fell in 2019. It rose the following century.', '2019 = 2019', 'the following century = 21'],
	['It fell in 2019. It had risen the year before.', '2019 = 2019', 'the year before = 2018'],
	[
		'It fell on 5 June 2019. It rose the week after.',
		'5 June 2019 = 2019-06-05',
		'the week after = 2019-W24',
	],
	[
		'It fell in 2019. It had risen the year before that.',
		'2019 = 2019',
		'the year before that = 2018',
	],
	[
		'It fell in June 2019. It rose the month after that.',
		'June 2019 = 2019-06',
		'the month after that = 2019-07',
	],
	['It fell in 2019. It had risen the year before that flood.', '2019 = 2019'],
	['It rose the year before.', 'the year before = 2023'],
	['It rose that year.', 'that year = 2024'],
]);

check('seasons and months beside it', [
	[
		'It fell in June 2019. It had risen the winter before that.',
		'June 2019 = 2019-06',
		'the winter before that = 2018-WI',
	],
	[
		'It fell in June 2019. It had risen the spring before that.',
		'June 2019 = 2019-06',
		'the spring before that = 2019-SP',
	],
	[
		'It fell in June 2019. It had risen the summer before that.',
		'June 2019 = 2019-06',
		'the summer before that = 2018-SU',
	],
	[
		'It fell in May 2019. It rose the summer after that.',
		'May 2019 = 2019-05',
		'the summer after that = 2019-SU',
	],
	[
		'It fell in May 2019. It rose the spring after that.',
		'May 2019 = 2019-05',
		'the spring after that = 2020-SP',
	],
	[
		'It fell in May 2019. It rose the winter after that.',
		'May 2019 = 2019-05',
		'the winter after that = 2019-WI',
	],
	[
		'It fell in 2019. It had risen the spring before.',
		'2019 = 2019',
		'the spring before = 2019-SP',
	],
	[
		'It fell in 2019. It rose the autumn after that.',
		'2019 = 2019',
		'the autumn after that = 2020-FA',
	],
	[
		'It fell in spring 2019. It rose the summer after that.',
		'spring 2019 = 2019-SP',
		'the summer after that = 2019-SU',
	],
	[
		'It fell in 2017/2019. It rose the summer after that.',
		'2017/2019 = 2017/2019',
		'the summer after that = 2020-SU',
	],
	[
		'It fell in 2019-21. It rose the spring after that.',
		'2019-21 = 2019/2021',
		'the spring after that = 2022-SP',
	],
	[
		'It fell in June 2019. It had risen the May before that.',
		'June 2019 = 2019-06',
		'the May before that = 2019-05',
	],
	[
		'It fell in June 2019. It had risen the June before that.',
		'June 2019 = 2019-06',
		'the June before that = 2018-06',
	],
	[
		'It fell in June 2019. It had risen the July before that.',
		'June 2019 = 2019-06',
		'the July before that = 2018-07',
	],
	[
		'It fell in June 2019. It rose the July after that.',
		'June 2019 = 2019-06',
		'the July after that = 2019-07',
	],
	[
		'It fell in June 2019. It rose the June after that.',
		'June 2019 = 2019-06',
		'the June after that = 2020-06',
	],
	[
		'It fell in June 2019. It rose the May after that.',
		'June 2019 = 2019-06',
		'the May after that = 2020-05',
	],
	['It fell in 2019. It rose the May after that.', '2019 = 2019', 'the May after that = 2020-05'],
	[
		'It fell in 2019. It had risen the May before that.',
		'2019 = 2019',
		'the May before that = 2018-05',
	],
	[
		'It fell in June 2019. It rose again that December.',
		'June 2019 = 2019-06',
		'that December = 2019-12',
	],
	[
		'It fell in June 2019. It rose again that March.',
		'June 2019 = 2019-06',
		'that March = 2020-03',
	],
	['It fell in June 2019. It rose again that June.', 'June 2019 = 2019-06', 'that June = 2019-06'],
	['It fell in 2019. It rose again that March.', '2019 = 2019', 'that March = 2019-03'],
	['It rose the May after that.'],
	['It rose again that December.'],
	['It rose the summer after that.'],
	[
		'It fell in June 2019. It rose the following spring.',
		'June 2019 = 2019-06',
		'the following spring = 2020-SP',
	],
	[
		'It fell in June 2019. It rose the following autumn.',
		'June 2019 = 2019-06',
		'the following autumn = 2019-FA',
	],
	[
		'It fell in June 2019. It had risen the previous spring.',
		'June 2019 = 2019-06',
		'the previous spring = 2019-SP',
	],
	[
		'It fell in June 2019. It had risen the previous autumn.',
		'June 2019 = 2019-06',
		'the previous autumn = 2018-FA',
	],
	['It fell in June 2019. It rose that summer.', 'June 2019 = 2019-06', 'that summer = 2019-SU'],
	[
		'It fell in 2019. It rose the following spring.',
		'2019 = 2019',
		'the following spring = 2020-SP',
	],
	['It rose that summer.'],
]);

check('in capitals', [
	[
		'It fell in June 2019. It had risen the WINTER before that.',
		'June 2019 = 2019-06',
		'the WINTER before that = 2018-WI',
	],
	['It fell in 2019. It rose THE FOLLOWING YEAR.', '2019 = 2019', 'THE FOLLOWING YEAR = 2020'],
	[
		'It fell in June 2019. It rose the FOLLOWING SPRING.',
		'June 2019 = 2019-06',
		'the FOLLOWING SPRING = 2020-SP',
	],
]);

check('of a year that was told', [
	['It fell in 2019. It rose that January.', '2019 = 2019', 'that January = 2019-01'],
	['It fell in May 2019. It rose later that year.', 'May 2019 = 2019-05', 'later that year = 2019'],
	[
		'It fell in May 2019. It rose in June of that year.',
		'May 2019 = 2019-05',
		'June of that year = 2019-06',
	],
	['It fell in 2019. It rose in March that year.', '2019 = 2019', 'March that year = 2019-03'],
	['It fell in May 2019. In the preceding months it rained.', 'May 2019 = 2019-05'],
	[
		'It fell in May 2019. It rose the same month.',
		'May 2019 = 2019-05',
		'the same month = 2019-05',
	],
]);

check('the season before, told within one', [
	[
		'It was on 7 October 2014. They had met the previous autumn.',
		'7 October 2014 = 2014-10-07',
		'the previous autumn = 2013-FA',
	],
	[
		'It was on 7 December 2014. They had met the previous autumn.',
		'7 December 2014 = 2014-12-07',
		'the previous autumn = 2014-FA',
	],
]);

check('the same year as another', [
	['He left in 2001, the same year that she came.', '2001 = 2001'],
	['He left in 2001, the same year as she.', '2001 = 2001'],
	['She won in 2001. The same year she left.', '2001 = 2001', 'The same year = 2001'],
]);

check('a season of a year told of', [
	[
		'She left in 1960. In the spring of that year it snowed.',
		'1960 = 1960',
		'the spring of that year = 1960-SP',
	],
	[
		'She left in 1960. Work began in the summer of the following year.',
		'1960 = 1960',
		'the summer of the following year = 1961-SU',
	],
	[
		'She left in 1960, in the early autumn of the same year.',
		'1960 = 1960',
		'the early autumn of the same year = 1960-FA',
	],
	['She left in 1960. The mill was sold that year.', '1960 = 1960', 'that year = 1960'],
	['She left in 1960. The fall of that government was quick.', '1960 = 1960'],
	['In the spring of that year it snowed.', 'the spring of that year = 2024-SP'],
]);
