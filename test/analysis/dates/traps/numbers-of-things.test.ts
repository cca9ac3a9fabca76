import { check } from '../check-dates.ts';

check('numbers that are no years', [
	['A man died in his 2015 white sedan.'],
	['A 1967 Chevrolet was towed.'],
	['She lives at 1480 Bedford Avenue.'],
	['It stands at 1820 N. Harbour Road.'],
	['Call 1800 100 188 or +44 161 2021 1990.'],
	['The tip line is 1-800-2000.'],
	['They saw 2004 MN4 and asteroid 2019 OK.'],
	['The chance is one in 2000.'],
	['Shares fell 12 points to 1890.'],
	['Media release No. 15/01 was sent.'],
	['Circular no. 7/2021 says so.'],
	['Order No 3-12 was made.'],
	['She ran it in 1996 minutes for 2045 crowns.'],
]);

check('years beside things', [
	['In 1980 Oxford Street was shut.', '1980 = 1980'],
	['In 2015 white flags flew.', '2015 = 2015'],
	['The fair moved from 1980 to 1990.', '1980 = 1980', '1990 = 1990'],
	['It dates back to 1890.', '1890 = 1890'],
	['It won Super Bowl 9 in 1975.', '1975 = 1975'],
	['Visitors rose from 56 in 2013.', '2013 = 2013'],
	['The 2016 US election was close.', '2016 = 2016'],
	['CO2 fell: 2022 CO2 levels were low.', '2022 = 2022'],
	['He lived there in 2010, 2011 and 2012.', '2010 = 2010', '2011 = 2011', '2012 = 2012'],
]);

check('how courts number their cases', [
	['Petition No. E2014 of 2015 was one of three.'],
	['He cited Criminal Appeal No 45 of 2021 and Act No. 3 of 2015.'],
	['There was no storm of 2015 like it.', '2015 = 2015'],
	['He won the No. 3 of 2015 votes.'],
	['The hall is at 1918 Main Rd.'],
	['In 1918 Main Rd was shut.', '1918 = 1918'],
]);

check('laws by their title, flights by their code', [
	['It was set up under the Societies Act, 1997.'],
	['Under the Fisheries Rules (1998) it was banned.'],
	['The Act of 1997 was long.', '1997 = 1997'],
	['The Commons passed the Act. 1997 was a dry year.', '1997 = 1997'],
	['Flight KL 1985 turned back, and BA 2019 from Rome did not.'],
	['The flight in 1985 was her first.', '1985 = 1985'],
]);

check('what goes up to a year, and documents with a number', [
	['“My licence is up to 2020,” he said.', '2020 = 2020'],
	['The index rose 12 points to 2022.'],
	['It was down 1.2% to 1990 on Monday.', 'Monday = 2024-03-11'],
	['She read document 2006 and exhibit 1999.'],
	['She read a document of 2006.', '2006 = 2006'],
]);

check('numbers of papers with marks in them, and how long something takes', [
	['Catalogue: inv. no. 1928.07.21-b, 24 crowns.'],
	['Ref: AB2011/1987 and Case No. 5:18-CR-2017 are open.'],
	['Reading time: 5:10. Running time 1:42:10.'],
	['The log of 1928.07.21 is lost.', '1928.07.21 = 1928-07-21'],
	['The case of 1987 is open.', '1987 = 1987'],
	['The time is 5:10 p.m.', '5:10 p.m. = 2024-03-14T17:10'],
]);

check('numbers of pages, hulls, doors and calls', [
	['See pages 1912 to 1918 of the register.'],
	['Hull numbers are 1991 and 1992.'],
	['The warehouse at 2020 N. Third is empty. Text 2003 to vote.'],
	['The pages of 1912 to 1918 are lost.', '1912 = 1912', '1918 = 1918'],
	['The hulls were numbered in 1991 and 1992.', '1991 = 1991', '1992 = 1992'],
	['The warehouse was shut in 2020 and sold.', '2020 = 2020'],
]);
