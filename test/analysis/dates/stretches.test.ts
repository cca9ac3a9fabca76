import { check } from './check-dates.ts';

check('weeks, quarters, halves, seasons', [
	['It rained last week.', 'last week = 2024-W10'],
	['It rained the week before last.', 'the week before last = 2024-W09'],
	['Fairs are held the coming weekend.', 'the coming weekend = 2024-W11-WE'],
	[
		'They will choose in the second quarter of next year.',
		'the second quarter of next year = 2025-Q2',
	],
	['It rose in the year ended Jan. 31.', 'the year = P1Y', 'Jan. 31 = 2024-01-31'],
	['They met in the summer of ’98.', 'the summer of ’98 = 1998-SU'],
	[
		'It missed the 2022-23 season. It came back the following autumn.',
		'2022-23 = 2022/2023',
		'the following autumn = 2023-FA',
	],
	[
		'The war began on Feb. 9. By the end of the month it was lost.',
		'Feb. 9 = 2024-02-09',
		'the end of the month = 2024-02',
	],
	['It opens in the new year.', 'the new year = 2024'],
	['Sales fell in Q3/2020 and Q1 of last year.', 'Q3/2020 = 2020-Q3', 'Q1 of last year = 2023-Q1'],
	['Sales fell in the fourth quarter.', 'the fourth quarter = 2023-Q4'],
	['Sales fell in the first quarter of 2020.', 'the first quarter of 2020 = 2020-Q1'],
	['Output grows in the second half of 2025.', 'the second half of 2025 = 2025-H2'],
	['It will report fourth-quarter earnings soon.', 'fourth-quarter = 2023-Q4', 'soon = FUTURE_REF'],
	['The plant opens in the spring of next year.', 'the spring of next year = 2025-SP'],
	['Sales for fiscal 2023 fell.', 'fiscal 2023 = 2023'],
	['They married last spring.', 'last spring = 2023-SP'],
	['They met two summers ago.', 'two summers ago = 2022-SU'],
	['The spring festival is loud.'],
	['For the December quarter it expects a loss.', 'the December quarter = 2023-Q4'],
	[
		'They met in June 2021. The book came out the following spring.',
		'June 2021 = 2021-06',
		'the following spring = 2022-SP',
	],
	['The snow of the winter of 1999 stayed.', 'the winter of 1999 = 1999-WI'],
	['She sails in the week of May 6.', 'the week of May 6 = 2024-W19'],
]);

check('years, decades, centuries', [
	['The mill was built in 1987.', '1987 = 1987'],
	['The mill was built in the 1950s.', 'the 1950s = 195'],
	['The mill was built in the 19th century.', 'the 19th century = 18'],
	['He sailed two decades ago.', 'two decades ago = 2004'],
	['They will finish by the end of next year.', 'the end of next year = 2025'],
	['He was born in nineteen eighty-six.', 'nineteen eighty-six = 1986'],
	['It was built in nineteen hundred and four.', 'nineteen hundred and four = 1904'],
	['The war of 1992-94 went on.', '1992-94 = 1992/1994'],
	['It was thrown into the sea half a century ago.', 'half a century ago = 1974'],
	['It was promised in 1919 and built a century later.', '1919 = 1919', 'a century later = 2019'],
	['He reigned between 1130 and 1160.', '1130 = 1130', '1160 = 1160'],
	['Merged in 2014, they parted the next year.', '2014 = 2014', 'the next year = 2015'],
]);

check('counted steps', [
	['She came three days ago.', 'three days ago = 2024-03-11'],
	[
		'The row began in October 2023. Two months later he left.',
		'October 2023 = 2023-10',
		'Two months later = 2023-12',
	],
	[
		'The gate jammed on 3 March. A part came six days later.',
		'3 March = 2024-03-03',
		'six days later = 2024-03-09',
	],
]);

check('times of the clock', [
	['The boat leaves at 7:45 p.m. on April 2.', '7:45 p.m. on April 2 = 2024-04-02T19:45'],
	['It struck at 4 a.m. on Tuesday and shook.', '4 a.m. on Tuesday = 2024-03-12T04:00'],
	['The offer ends at midnight on Friday.', 'midnight on Friday = 2024-03-15T24:00'],
	['He writes every morning from 5am.', 'every morning = XXXX-XX-XXTMO', '5am = T05:00'],
	['It burnt on the night of 24 May 1941.', 'the night of 24 May 1941 = 1941-05-24TNI'],
	[
		'It blew up at 3:20 on the afternoon of March 5.',
		'3:20 on the afternoon of March 5 = 2024-03-05T15:20',
	],
]);

check('lengths and repetitions', [
	['It lasted three weeks.', 'three weeks = P3W'],
	['It lasted four hours and nine minutes.', 'four hours and nine minutes = PT4H9M'],
	['They meet every Friday.', 'every Friday = XXXX-WXX-5'],
	['They meet every other year.', 'every other year = P2Y'],
	[
		'It took a hundred and four years and half an hour.',
		'a hundred and four years = P104Y',
		'half an hour = PT30M',
	],
]);
