import { check } from '../check-dates.ts';

check('a holiday', [
	['It fell on Thanksgiving.', 'Thanksgiving = 2023-11-23'],
	['It fell on Christmas Day.', 'Christmas Day = 2023-12-25'],
	['It will fall on Christmas Day.', 'Christmas Day = 2024-12-25'],
	['It fell on Good Friday 2023.', 'Good Friday 2023 = 2023-04-07'],
	['It fell on Good Friday.', 'Good Friday = 2023-04-07'],
	['It fell on Easter Sunday.', 'Easter Sunday = 2023-04-09'],
	['It fell last Christmas.', 'last Christmas = 2023-12-25'],
	['It falls next Christmas.', 'next Christmas = 2024-12-25'],
	['It falls this Christmas.', 'this Christmas = 2024-12-25'],
	['It fell on Christmas Day last year.', 'Christmas Day last year = 2023-12-25'],
	['It falls on Christmas Day next year.', 'Christmas Day next year = 2024-12-25'],
	['It fell on Labor Day.', 'Labor Day = 2023-09-04'],
	['It fell on New Year’s Eve.', 'New Year’s Eve = 2023-12-31'],
	['It fell on Valentine’s Day.', 'Valentine’s Day = 2024-02-14'],
	['It fell on Memorial Day 2022.', 'Memorial Day 2022 = 2022-05-30'],
	['It fell in 2019, on Christmas Day.', '2019 = 2019', 'Christmas Day = 2019-12-25'],
	[
		'It fell on 25 December 2019, Christmas Day.',
		'25 December 2019 = 2019-12-25',
		'Christmas Day = 2019-12-25',
	],
	[
		'It fell on 24 December 2019, Christmas Day.',
		'24 December 2019 = 2019-12-24',
		'Christmas Day = 2019-12-25',
	],
	['It falls St Patrick’s Day.', 'St Patrick’s Day = 2024-03-17'],
	['It fell on St Patrick’s Day.', 'St Patrick’s Day = 2023-03-17'],
	['It sold a Christmas tree.'],
	['It fell on Boxing Day.', 'Boxing Day = 2023-12-26'],
]);

check('days beside a holiday', [
	['It fell the day after Labor Day.', 'the day after Labor Day = 2023-09-05'],
	['It fell the day before Thanksgiving.', 'the day before Thanksgiving = 2023-11-22'],
	['It fell the day before Christmas 2021.', 'the day before Christmas 2021 = 2021-12-24'],
	['It fell the day after Christmas 2021.', 'the day after Christmas 2021 = 2021-12-26'],
]);

check('weeks of a holiday', [
	['It fell in Easter week.', 'Easter week = 2023-W14'],
	['It fell the week of Thanksgiving.', 'the week of Thanksgiving = 2023-W47'],
	['It will fall the week of Thanksgiving.', 'the week of Thanksgiving = 2024-W48'],
]);

check(
	'a holiday in a few days',
	[
		['It falls Christmas Day.', 'Christmas Day = 2024-12-25'],
		['It fell on Christmas Day.', 'Christmas Day = 2023-12-25'],
		['It falls last Christmas.', 'last Christmas = 2023-12-25'],
	],
	'2024-12-18',
);

check(
	'on the day',
	[
		['It fell Christmas Day.', 'Christmas Day = 2024-12-25'],
		['It falls next Christmas.', 'next Christmas = 2025-12-25'],
		['It falls last Christmas.', 'last Christmas = 2024-12-25'],
	],
	'2024-12-25',
);

check(
	'eight days before',
	[['It falls Christmas Day.', 'Christmas Day = 2024-12-25']],
	'2024-12-17',
);

check(
	'nobody knows when',
	[
		['It fell on Thanksgiving.', 'Thanksgiving = XXXX-XX-XX'],
		['It fell on Good Friday 2023.', 'Good Friday 2023 = 2023-04-07'],
		['It fell the week of Thanksgiving.', 'the week of Thanksgiving = XXXX-WXX'],
	],
	null,
);

check('holidays by their year, or beside the day of publication', [
	['It fell on Christmas Day.', 'Christmas Day = 2023-12-25'],
	['It fell on Christmas Day 2019.', 'Christmas Day 2019 = 2019-12-25'],
	['It fell on Christmas 2019.', 'Christmas 2019 = 2019-12-25'],
	['It fell on Christmas Eve last year.', 'Christmas Eve last year = 2023-12-24'],
	['It comes on Christmas Day next year.', 'Christmas Day next year = 2024-12-25'],
	["It fell on New Year's Day.", "New Year's Day = 2024-01-01"],
	['It fell on Easter Sunday.', 'Easter Sunday = 2023-04-09'],
	['It fell on Easter Monday 2019.', 'Easter Monday 2019 = 2019-04-22'],
	['It comes on Good Friday.', 'Good Friday = 2024-03-29'],
	['It fell on Halloween.', 'Halloween = 2023-10-31'],
	['It fell on Thanksgiving.', 'Thanksgiving = 2023-11-23'],
	['It fell in 2019, on Christmas Day.', '2019 = 2019', 'Christmas Day = 2019-12-25'],
	["It comes on St Patrick's Day.", "St Patrick's Day = 2024-03-17"],
	["It fell on St Patrick's Day.", "St Patrick's Day = 2023-03-17"],
	["It fell on Valentine's Day.", "Valentine's Day = 2024-02-14"],
	['It fell on Boxing Day.', 'Boxing Day = 2023-12-26'],
	['It fell on the last Christmas.', 'last Christmas = 2023-12-25'],
	['It fell last Christmas.', 'last Christmas = 2023-12-25'],
	['It comes next Christmas.', 'next Christmas = 2024-12-25'],
]);

check('a holiday that comes every year', [
	['She sang every Christmas.', 'every Christmas = XXXX-12-25'],
	['They meet each Easter.', 'each Easter = P1Y'],
	['Every Christmas tree was sold.'],
]);

check('a holiday of a year told of', [
	[
		'The war began in 1914. On Boxing Day that year the guns fell silent.',
		'1914 = 1914',
		'Boxing Day that year = 1914-12-26',
	],
	[
		'The ferry sank in 1953. Her sister was lost at Easter the following year.',
		'1953 = 1953',
		'Easter the following year = 1954-04-18',
	],
	['They sang on Boxing Day that year.'],
]);

check('weekends of holidays, and what is none', [
	['It opens over Memorial Day weekend.', 'Memorial Day weekend = 2024-W21-WE'],
	['The Easter weekend was wet.', 'Easter weekend = 2023-W14-WE'],
	['A service of thanksgiving was held.'],
	['They came on Thanksgiving.', 'Thanksgiving = 2023-11-23'],
	['It was an epiphany to her.'],
]);

check('a holiday that is near, of a year told of, or by its tense', [
	['St Patrick’s Day trains run late.', 'St Patrick’s Day = 2024-03-17'],
	['They will meet at Easter.', 'Easter = 2024-03-31'],
	['They met at Easter.', 'Easter = 2023-04-09'],
	[
		'The strike of Boxing Day 2019 hit trains; by Easter the following year it was over.',
		'Boxing Day 2019 = 2019-12-26',
		'Easter the following year = 2020-04-12',
	],
]);

check(
	'a holiday and how far it is, what is arranged for it, and what is so on it',
	[
		[
			'Nine stalls lost their stock five weeks before Christmas.',
			'five weeks = P5W',
			'Christmas = 2023-12-25',
		],
		['The council set the Christmas timetable.', 'Christmas = 2023-12-25'],
		['Three days to Thanksgiving, and no turkey.', 'Three days = P3D', 'Thanksgiving = 2023-11-23'],
		['The stall burnt down two days before Halloween.', 'two days = P2D', 'Halloween = 2023-10-31'],
		['The council spent too much on Christmas last time.', 'Christmas = 2022-12-25'],
		['Ten weeks before Easter she was well.', 'Ten weeks = P10W', 'Easter = 2023-04-09'],
	],
	'2023-11-20',
);

check(
	'a holiday of this week',
	[
		['No bins are emptied on Canada Day.', 'Canada Day = 2023-07-01'],
		['There is no ferry on Canada Day.', 'Canada Day = 2023-07-01'],
		['Canada Day: shops shut.', 'Canada Day = 2023-07-01'],
		['The mill burnt down on Canada Day.', 'Canada Day = 2022-07-01'],
		['Nobody came on Canada Day, and nobody was asked.', 'Canada Day = 2022-07-01'],
		['It has stood empty since Canada Day.', 'Canada Day = 2022-07-01'],
	],
	'2023-06-30',
);

check('a holiday in a year', [
	['He came on Flag Day in 1948.', 'Flag Day in 1948 = 1948-06-14'],
	['The race of Jamhuri Day 1979 was long.', 'Jamhuri Day 1979 = 1979-12-12'],
	['On Waitangi Day in 2011 it rained.', 'Waitangi Day in 2011 = 2011-02-06'],
	['The flag day for orphans raised 1,948 crowns.'],
	['In 1948 he kept Flag Day in 1,200 towns.', '1948 = 1948', 'Flag Day = 1948-06-14'],
	['He wore it at Christmas, in 1,948 words of prose.', 'Christmas = 2023-12-25'],
]);

check('feasts in a list, without a verb', [
	[
		'• Good Friday to Easter Monday: no trains.',
		'Good Friday = 2024-03-29',
		'Easter Monday = 2024-04-01',
	],
	['• The early May bank holiday: line closed.', 'early May bank holiday = 2024-05-06'],
	['• The August bank holiday: a man was shot.', 'August bank holiday = 2023-08-28'],
	['• Easter Monday: the hall burned down.', 'Easter Monday = 2023-04-10'],
	['It shut for the early May bank holiday.', 'early May bank holiday = 2023-05-01'],
	['He sang in a service of thanksgiving.'],
]);
