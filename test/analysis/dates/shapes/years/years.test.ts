import { check } from '../../check-dates.ts';

check('years', [
	['It fell in 1998.', '1998 = 1998'],
	['It fell in mid-2021.', 'mid-2021 = 2021'],
	['It fell at the end of 2015.', 'the end of 2015 = 2015'],
	['It fell in 1066.', '1066 = 1066'],
	['It cost 1066 in all.'],
	['It fell in 1399.', '1399 = 1399'],
	['They say 1399 here.'],
	['They say 1400 here.', '1400 = 1400'],
	['It ends in 2084.', '2084 = 2084'],
	['It ends in 2085.'],
	['It has stood since ’89.', '’89 = 1989'],
	['It has stood since ’23.', '’23 = 2023'],
	['It stood on Rue 1954 then.'],
	['It stood at Olympics 1956 then.', '1956 = 1956'],
	['It stood at UNO 1954 then.', '1954 = 1954'],
	['The 1998 flood came.', '1998 = 1998'],
	['It drew nearly 1998 visitors.'],
	['It drew visitors of early 2015 visits.', 'early 2015 = 2015'],
	['It drew some of 1998 people.'],
]);

check('spans of years', [
	['It ran in 2009-10.', '2009-10 = 2009/2010'],
	['It ran in the 2019-2020 season.', '2019-2020 = 2019/2020'],
	['It ran in 2019–12.'],
	['It ran in 1999-00.'],
	['It ran in 1500-1899.', '1500-1899 = 1500/1899'],
	['It ran in 1500-1900.'],
	['It ran in 2019-06.'],
	['It ran in 2020-2019.'],
]);

check('decades and centuries', [
	['It came in the 1990s.', 'the 1990s = 199'],
	['It came in the early 2000s.', 'the early 2000s = 200'],
	['It came in the ’80s.', 'the ’80s = 198'],
	['They were cars of the 70s and 80s.', '70s = 197', '80s = 198'],
	['It came in the seventies.', 'the seventies = 197'],
	['It came in the nineteen-eighties.', 'the nineteen-eighties = 198'],
	['It came in the twenties.', 'the twenties = 192'],
	['They were in his seventies.'],
	['It came in the 19th century.', 'the 19th century = 18'],
	['It came in the early twentieth century.', 'the early twentieth century = 19'],
	['It came in the 1st century.'],
	['It came in the 2nd century.', 'the 2nd century = 01'],
	['It comes in the 22nd century.', 'the 22nd century = 21'],
	['It comes in the 23rd century.'],
]);

check(
	'nobody knows when',
	[
		['It ends in 2084.', '2084 = 2084'],
		['It has stood since ’89.', '’89 = XXXX'],
	],
	null,
);

check('spans of years', [
	['It ran from 1999-01.'],
	['It ran 1998-99.', '1998-99 = 1998/1999'],
	['It ran 1998-98.'],
	['It ran 1999-2000.', '1999-2000 = 1999/2000'],
	['It ran 1999-2001.', '1999-2001 = 1999/2001'],
	['It ran 1600-1999.', '1600-1999 = 1600/1999'],
	['It ran 1999-1998.'],
	['The year 2019 was wet.', 'The year 2019 = 2019'],
	['He is in room 2019.'],
	['Flight 2019 left.'],
	['It has 2019 seats.'],
]);

check('a year beside a name or a verb of results', [
	['The Constitution of 1868 demands it.', '1868 = 1868'],
	['The Treaty of 1921 binds them.', '1921 = 1921'],
	['A crowd of 2000 people came.'],
	['Sees 2025 sales of 3 million.', '2025 = 2025'],
	['Raises 2024 outlook.', '2024 = 2024'],
	['The Rambler 2000 was sold.'],
]);

check('a year before a verb, and a number of things', [
	['He said the crop of 1976 was the last so bad.', '1976 = 1976'],
	['The vintage of 1982 is sold.', '1982 = 1982'],
	['A stock of 1982 bottles is sold.'],
	['The price of 2000 has no meaning.', '2000 = 2000'],
]);

check('a year by two figures before its flood', [
	['I was here for the ’74 flood.', '’74 = 1974'],
	["It was worse than the '98 one.", "'98 = 1998"],
	['He took the ’74 per cent share.'],
	['They are of the ’74.'],
]);

check('numbers that count', [
	['The museum owns 1960 spoons.'],
	['It has 2020 paid members.'],
	['The book cost 1990 kroner.'],
	['The club sold 1850 flags in 1850.', '1850 = 1850'],
	['The firm reported 2019 results.', '2019 = 2019'],
	['It lost 2015 sales to rivals.', '2015 = 2015'],
	['The harbour it had in 1960 silts up.', '1960 = 1960'],
]);

check('model years', [
	['It was new in the 2008 model year.', '2008 = 2008'],
	['It is a 2008 model.'],
]);

check('how many somebody asked or counted', [
	['A survey of 1709 schoolchildren was carried out.'],
	['A total of 1645 primary schools took part.'],
	['The sample of 1920 young women was drawn by lot.'],
	['The team tested 1850 samples.'],
	['The women of 1920 voted.', '1920 = 1920'],
	['The war of 1709 was long.', '1709 = 1709'],
	['The study of 1987 was right.', '1987 = 1987'],
	['The polls of 1992 and others were wrong.', '1992 = 1992'],
]);

check('behind a verb or a noun, and before a plural, a number counts', [
	['The stone weighs 1990 grams, the cart 2015 kilos.'],
	['He sheared 1960 ewes.'],
	['The yard repaired 1985 wooden boats.'],
	['The firm published 2019 guidelines.', '2019 = 2019'],
	['Under 2010 rules he may stay.', '2010 = 2010'],
	['The town’s 1985 boats were lost.', '1985 = 1985'],
]);

check('a year that begins a season or a school year', [
	['They went up in 1978-79.', '1978-79 = 1978/1979'],
	['The 1939-40 season was wiped out.', '1939-40 = 1939/1940'],
	[
		'They went down in 1998/99. It rose that spring.',
		'1998/99 = 1998/1999',
		'that spring = 1999-SP',
	],
	['The war of 1914-18 took four.', '1914-18 = 1914/1918'],
	['They won 1978-79 votes to none.', '1978-79 = 1978/1979'],
	['Call 0978-1939-40 for it.'],
]);

check('the last line of a page', [
	['Copyright 2022 WKTL. All rights reserved.', '2022 = 2022'],
	['© 2019 Orla Post', '2019 = 2019'],
	['Room 2022 WKTL.'],
]);
