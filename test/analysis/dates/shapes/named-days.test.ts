import { check } from '../check-dates.ts';

check('days told by a holiday', [
	[
		'They married on the Monday after Christmas, 1953.',
		'the Monday after Christmas, 1953 = 1953-12-28',
	],
	['It was dated the Thursday before Easter.', 'the Thursday before Easter = 2023-04-06'],
	[
		'He died in 2020, on the Thursday after Easter.',
		'2020 = 2020',
		'the Thursday after Easter = 2020-04-16',
	],
	['It opened on the Tuesday of Holy Week.', 'the Tuesday of Holy Week = 2023-04-04'],
	[
		'It was seen on the eve of the Assumption, 1986.',
		'the eve of the Assumption, 1986 = 1986-08-14',
	],
	['The fire of Christmas night, 1953, took it.', 'Christmas night, 1953 = 1953-12-25TNI'],
	['It shut the week before Christmas 2019.', 'the week before Christmas 2019 = 2019-W51'],
	[
		'It shut the weekend before Easter Monday 2019.',
		'the weekend before Easter Monday 2019 = 2019-W16-WE',
	],
	[
		'They sang on the Sunday after Michaelmas 1950.',
		'the Sunday after Michaelmas 1950 = 1950-10-01',
	],
	['She asked on the eve of a Christmas concert.'],
	['The Monday after thanksgiving was said is a feast.', 'Monday = 2024-03-11'],
	['The day after Christmas trees are cut they burn them.'],
	['He drew the eve of the battle.'],
	['The Feast of Crows is a book.'],
]);

check('days of one country', [
	['The dockers of Durban were to be paid by Freedom Day.', 'Freedom Day = 2024-04-27'],
	['In Mumbai it opened on Republic Day in 1974.', 'Republic Day in 1974 = 1974-01-26'],
	['In Kochi they sang on Independence Day.', 'Independence Day = 2023-08-15'],
	['They sang on Independence Day.', 'Independence Day = 2023-07-04'],
	['In Toronto they met at Thanksgiving.', 'Thanksgiving = 2023-10-09'],
	['In Ottawa they met on Victoria Day 2019.', 'Victoria Day 2019 = 2019-05-20'],
	['Oslo kept a National Day of Mourning.'],
	['The Freedom Day Trust of Oslo met.'],
	['Nobody in Zagreb kept Republic Day.'],
	['In Oslo they sang on Independence Day.'],
]);

check('days that can be reckoned', [
	['The Mid-Autumn Festival of 1956 was wet.', 'Mid-Autumn Festival of 1956 = 1956-09-19'],
	['They closed on Yom Kippur 1973.', 'Yom Kippur 1973 = 1973-10-06'],
	['The Yom Kippur War of 1973 ended.', '1973 = 1973'],
	['He turned 70 on Melbourne Cup day.', 'Melbourne Cup day = 2023-11-07'],
	['He has won the Melbourne Cup.'],
	['They had a bun on Coronation Day, 1953.', 'Coronation Day, 1953 = 1953-06-02'],
	[
		'It shut on the May bank holiday Monday of 2013.',
		'May bank holiday Monday of 2013 = 2013-05-06',
	],
	['They met on St. Andrew’s Day, 1990.', 'St. Andrew’s Day, 1990 = 1990-11-30'],
	['It sold a Christmas Eve hamper.'],
]);

check('feasts that are also churches', [
	['He thought he had missed All Saints.', 'All Saints = 2023-11-01'],
	['All Souls was three days off.', 'All Souls = 2023-11-02', 'three days = P3D'],
	['It has been dark since Whitsun 1950.', 'Whitsun 1950 = 1950-05-28'],
	['They sang at All Saints.'],
	['Ryde All Saints fell on hard times.'],
	['Her spaniel Whitsun was a pest.'],
]);

check('the Armistice', [
	['It closed the school until the day of the Armistice.', 'the day of the Armistice = 1918-11-11'],
	['He died a week before the Armistice, at home.', 'a week = P1W', 'the Armistice = 1918-11-11'],
	['They came home after the Armistice.', 'the Armistice = 1918-11-11'],
	['They came home from Korea after the Armistice.'],
	['Talks went on before the Armistice with Rome.'],
	['She signed the Armistice.'],
]);

check('feasts that no rule reckons, by their year', [
	['It will be cleared by Onam 2025.', '2025 = 2025'],
	['It has been stuck since New Year 2003.', '2003 = 2003'],
	['It will be cleared by Onam.'],
	['He lives at Onam 2025 Road.', '2025 = 2025'],
]);
