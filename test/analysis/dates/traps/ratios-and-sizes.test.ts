import { check } from '../check-dates.ts';

check('two numbers that are a ratio, a score, a size or a verse', [
	['The screen has a ratio of about 14:10.'],
	['The score was 19:14 at the break.'],
	['He read from John 3:16 and 1 Corinthians 13:04.'],
	['It has 2025 x 1440 dots, or 1920 by 1080.'],
	['A 16:9 screen hangs there.'],
	['He cited 18 U.S.C. 1956 and 1957.'],
	['Turnout fell from 2044 to 1988 voters.'],
	['She found asteroid (1862) Apollo.'],
	['The verse was read at 10:14.', '10:14 = 2024-03-14T10:14'],
	['John left at 3:16.', '3:16 = 2024-03-14T03:16'],
	['The fair moved from 1988 to 1990.', '1988 = 1988', '1990 = 1990'],
	['The harvest fell from 2019 to 2021 as prices rose.', '2019 = 2019', '2021 = 2021'],
	['She found it (1862).', '1862 = 1862'],
]);

check('the number of a house or a thing between commas', [
	['The house, 1812 Ridge View, was sold.'],
	['1812, Hill Road is empty.'],
	['The grant, 1407, has ended.'],
	['In 1812, Hill Road was empty.', '1812 = 1812'],
	['The school, built in 1908, has closed.', '1908 = 1908'],
	['In this case, 1998 was dry.', '1998 = 1998'],
]);

check('blocks of houses, squares of maps, plates, races and machines', [
	['Shots were fired in the 1900 block of Oak Street.'],
	['It lies at NT 1812 2041.'],
	['The van had the plate MAY 16.'],
	['Directive 2014/65 applies.'],
	['She took the 1500 in record time, and he won the 2000 metres in 5:10.'],
	['He bid for a used 1974 mower.'],
	['The 14:10 from Leeds is full.', '14:10 = T14:10'],
	['The 1987 tram crash was worse.', '1987 = 1987'],
	['The 1900 flood was worse.', '1900 = 1900'],
	['The race began at 5:10.', '5:10 = 2024-03-14T05:10'],
]);

check('how long it took, and bodies in the sky', [
	['The mile was won by Ada Obi in 5:12.'],
	['With 2:31 to play, Osk led.'],
	['It is catalogued as (5263) 1986 QL, and another as 1998 KY26.'],
	['The mile began at 5:12.', '5:12 = 2024-03-14T05:12'],
	['It is known from 1986, and a US ship saw it.', '1986 = 1986'],
	['The play began at 2:31.', '2:31 = 2024-03-14T02:31'],
]);

check('numbers with letters at their end, series, indices and bodies in the sky', [
	['Call with reference 1987/B. Plans 12/01/1988/FUL were passed.'],
	['The note, Series 1994, is worn. Its Series 1776 hybrid grows.'],
	['Output (index, 2010=100) fell.'],
	['The minor planet 1812 Halina shone.'],
	['Prices rose in 2019/Q1.', '2019/Q1 = 2019-Q1'],
	['The World Series 1994 was called off.', '1994 = 1994'],
	['Take mops to the hall: they are brought to 1492 Summit Avenue.'],
	['They flew from 1980 to 1990 over Summit Avenue.', '1980 = 1980', '1990 = 1990'],
	['They halve it from the level of 2019 by 2030.', '2019 = 2019', '2030 = 2030'],
	['A screen of 2048 by 1536 is fine.'],
	['The constitution of 1992 allows it.', '1992 = 1992'],
	['A crowd of 1992 people came.'],
]);

check('cars by their model, and how long something lasted', [
	['She drove a rusting 1967 Mustang behind the 1902 State Landau.'],
	['She drove in 1967. Mustangs came later.', '1967 = 1967'],
	['In 1967 Landau was a town.', '1967 = 1967'],
	['He thought about it for 11:59.'],
	['It is planned for 11:59.', '11:59 = 2024-03-14T11:59'],
	['She spoke at 11:59.', '11:59 = 2024-03-14T11:59'],
]);
