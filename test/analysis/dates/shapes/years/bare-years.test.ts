import { check } from '../../check-dates.ts';

check('a noun that bears a number, and a verb or a time that has a year', [
	['The gift (grant 1407) paid for it.'],
	['She wore bib 2016 in the race.'],
	['It lies under shelf mark 1845.'],
	['The bolt, size 1912, broke.'],
	['The owner showed stub 1998 and left.'],
	['He was born 1961 in Kano.', '1961 = 1961'],
	['In turnout it beat 2020 by far.', '2020 = 2020'],
	['They hope to forget 2020 soon.', '2020 = 2020', 'soon = FUTURE_REF'],
	['The survey ended 2019 in debt.', '2019 = 2019'],
	['It is due in winter 2025.', 'winter 2025 = 2025-WI'],
	['It will last until probably 2030.', '2030 = 2030'],
]);

check('letters and initials before a number', [
	['The NP 1950 pump will ship.'],
	['The grid reference is SE 1908, for walkers.'],
	['ISO 2022 was passed over.'],
	['The bill, HB 1982, was lost, and S. 1984 with it.'],
	['The law, R.S. 1950, is old.'],
	['The US 2016 election was close.', '2016 = 2016'],
	['The U.S. 2016 election was close.', '2016 = 2016'],
	['The EU 2021 budget is short.', '2021 = 2021'],
	['IN 1998 IT SANK.', '1998 = 1998'],
	['He spoke at WWDC 2005.', '2005 = 2005'],
]);

check('how many, how much or how far', [
	['The hall seats 1836.'],
	['A crowd of 1917 saw it.'],
	['The death toll stood at 1755.'],
	['She lives at 1908 Elm.'],
	['He took the 1915 from Leeds.'],
	['Ten came, 2001 fewer than hoped.'],
	['It sang to 1987 listeners.'],
	['The tower rises 1450 ft above the bay.'],
	['The set runs at 1900 kW and turns at 1600 rpm.'],
	['Prices are at 1990 levels.', '1990 = 1990'],
	['In 2001 fewer than ten came.', '2001 = 2001'],
	['The census of 1901 lists him.', '1901 = 1901'],
	['The 1915 from the cellar is sour.', '1915 = 1915'],
	['The crowd of 1917 was larger.', '1917 = 1917'],
	['The mill fell at the end of 2015.', 'the end of 2015 = 2015'],
]);

check('about so many, and who they were', [
	['Nearly 2000 were hurt.'],
	['Police said that at least 1600 have left.'],
	['The fire killed 1836 and made more homeless.'],
	['Of the 1988 tested, 12 were ill.'],
	['The others, some 1914 of them, fled.'],
	['The pub, the 1815, is shut.'],
	['It is dry until at least 2030.', '2030 = 2030'],
	['Over 2023 as a whole it grew.', '2023 = 2023'],
	['The 2008, 2012 and 2016 games were lost.', '2008 = 2008', '2012 = 2012', '2016 = 2016'],
	['He lived there from about 1850.', '1850 = 1850'],
]);

check('a year by which something was made, and what is counted by the year', [
	['The 1987-built trawler sank.', '1987 = 1987'],
	['The cut raises questions about 2019 volumes.', '2019 = 2019'],
	['She drove a 1998-registered van.', '1998 = 1998'],
	// traps
	['It holds 2019 manuscripts.'],
	['There were about 1900 visitors.'],
	['A 1200-seat hall opened.'],
]);
