import { expect, test } from 'vitest';
import { check, dates } from '../check-dates.ts';

check('so long ago in two parts', [
	['He fell ill two months and three days ago.', 'two months and three days ago = 2024-01-11'],
	['He fell ill three years and five months ago.', 'three years and five months ago = 2020-10'],
	['It was lit one year and two days ago.', 'one year and two days ago = 2023-03-12'],
	['It was lit a year and a half ago.', 'a year and a half ago = 2022-09'],
	['It was lit two and a half years ago.', 'two and a half years ago = 2021-09'],
	[
		'She left two months ago and three days later he did.',
		'two months ago = 2024-01',
		'three days later = 2024-01',
	],
	['It took two months and three days.', 'two months = P2M', 'three days = P3D'],
	['A year and a half went by.', 'A year = P1Y'],
]);

check('counted from what was told', [
	[
		'It sank on May 3, 1950. Two nights later it rained.',
		'May 3, 1950 = 1950-05-03',
		'Two nights later = 1950-05-05',
	],
	['Profit rose from a year earlier to $3.', 'a year earlier = 2023'],
	[
		'It opened in May 2019. 18 months later it shut.',
		'May 2019 = 2019-05',
		'18 months later = 2020-11',
	],
]);

check('units of every kind, back and ahead', [
	['It stood here half a century ago.', 'half a century ago = 1974'],
	['It stood here half a decade ago.', 'half a decade ago = 2019'],
	['It fell two weeks ago.', 'two weeks ago = 2024-W09'],
	['It fell a fortnight ago.', 'a fortnight ago = 2024-W09'],
	['It fell two fortnights ago.', 'two fortnights ago = 2024-W07'],
	['It fell three decades ago.', 'three decades ago = 1994'],
	['It fell two centuries ago.', 'two centuries ago = 1824'],
	['It fell thirty centuries ago.'],
	['It fell two quarters ago.', 'two quarters ago = 2023-Q3'],
	['It fell one quarter ago.', 'one quarter ago = 2023-Q4'],
	['It fell five quarters ago.', 'five quarters ago = 2022-Q4'],
	['It fell ten hours ago.'],
	['It fell some time ago.'],
	['It fell a few days ago.', 'a few days ago = PAST_REF'],
	['It comes a few days from now.', 'a few days from now = FUTURE_REF'],
	['It comes two weeks from now.', 'two weeks from now = 2024-W13'],
	['It comes two YEARS from now.', 'two YEARS from now = 2026'],
	['It comes a month hence.', 'a month hence = 2024-04'],
	[
		'Profit rose in the third quarter of 2023 from a year ago.',
		'the third quarter of 2023 = 2023-Q3',
		'a year ago = 2022-Q3',
	],
	[
		'Profit rose in the third quarter of 2023 from two years ago.',
		'the third quarter of 2023 = 2023-Q3',
		'two years ago = 2022',
	],
	[
		'Profit will rise in the third quarter of 2023 and in a year from now.',
		'the third quarter of 2023 = 2023-Q3',
		'a year from now = 2025',
	],
	[
		'Profit rose in the third quarter of 2023 from a year earlier.',
		'the third quarter of 2023 = 2023-Q3',
		'a year earlier = 2022-Q3',
	],
	[
		'Profit rose in the third quarter of 2023 and a year later.',
		'the third quarter of 2023 = 2023-Q3',
		'a year later = 2024',
	],
	[
		'Profit rose in the third quarter of 2023 from two years earlier.',
		'the third quarter of 2023 = 2023-Q3',
		'two years earlier = 2021',
	],
	[
		'It opened in May 2019. Two weeks later it shut.',
		'May 2019 = 2019-05',
		'Two weeks later = 2019-05',
	],
	[
		'It opened in May 2019. Two days later it shut.',
		'May 2019 = 2019-05',
		'Two days later = 2019-05',
	],
	[
		'It opened in May 2019. Forty days earlier it was built.',
		'May 2019 = 2019-05',
		'Forty days earlier = 2019-04',
	],
	[
		'It opened in May 2019. Three weeks earlier it was built.',
		'May 2019 = 2019-05',
		'Three weeks earlier = 2019-04',
	],
	['It opened in May 2019. A decade later it shut.', 'May 2019 = 2019-05', 'A decade later = 2029'],
	[
		'It opened in May 2019. A century earlier it was built.',
		'May 2019 = 2019-05',
		'A century earlier = 1919',
	],
	[
		'It opened in May 2019. Two quarters later it shut.',
		'May 2019 = 2019-05',
		'Two quarters later = 2019-Q4',
	],
	[
		'It opened in May 2019. A few days later it shut.',
		'May 2019 = 2019-05',
		'A few days later = FUTURE_REF',
	],
	[
		'It opened in May 2019. A few days earlier it was built.',
		'May 2019 = 2019-05',
		'A few days earlier = PAST_REF',
	],
	[
		'It opened on 4 May 2019. Two quarters later it shut.',
		'4 May 2019 = 2019-05-04',
		'Two quarters later = 2019-Q4',
	],
	[
		'It opened on 4 May 2019. Two weeks later it shut.',
		'4 May 2019 = 2019-05-04',
		'Two weeks later = 2019-05-18',
	],
	[
		'It opened on 4 May 2019. A month earlier it was built.',
		'4 May 2019 = 2019-05-04',
		'A month earlier = 2019-04',
	],
	['It opened in the 19th century. Two years later it shut.', 'the 19th century = 18'],
	['It was built two years earlier.', 'two years earlier = 2022'],
	['He fell ill two weeks and three days ago.', 'two weeks and three days ago = 2024-02-26'],
	['He fell ill one decade and two years ago.', 'one decade and two years ago = 2012-03'],
	['He fell ill two months and three weeks ago.', 'two months and three weeks ago = 2023-12-24'],
]);

check('before and after, of what was told last', [
	[
		'The bank failed on 9 May 2003. Two weeks before it had been praised.',
		'9 May 2003 = 2003-05-09',
		'Two weeks before = 2003-04-25',
	],
	[
		'The bank failed on 9 May 2003. Two weeks before it failed, a clerk had left.',
		'9 May 2003 = 2003-05-09',
		'Two weeks = P2W',
	],
	[
		'The choir left in 1990; ten years after, it was back.',
		'1990 = 1990',
		'ten years after = 2000',
	],
	['They met in 1988 and had parted four years before.', '1988 = 1988', 'four years before = 1984'],
	['She left in 1988, four years before her brother.', '1988 = 1988', 'four years = P4Y'],
	['It ran for ten years after the war.', 'ten years = P10Y'],
]);

check('so many units on', [
	[
		'The choir was formed in May 1947. Six months on it sang.',
		'May 1947 = 1947-05',
		'Six months on = 1947-11',
	],
	[
		'He left in May 1947. Six months on the road had tired him.',
		'May 1947 = 1947-05',
		'Six months = P6M',
	],
]);

check(
	'counted from an event, beside the date that it is told with: of that day nothing else happened',
	[
		['The lock opened in 1907, forty years after the canal.', '1907 = 1907', 'forty years = P40Y'],
		[
			'On 4 July 2005, exactly a week after the vote, the mayor left.',
			'4 July 2005 = 2005-07-04',
			'a week after the vote = P1W',
		],
		[
			'The mill shut on Tuesday, three days after the flood.',
			'Tuesday = 2024-03-12',
			'three days after the flood = P3D',
		],
	],
);

test.each([
	['The mayor was removed on 13 May 1989. She was ill at the time.', 'at the time'],
	['The mayor was removed on 13 May 1989. Since then the town has grown.', 'then'],
])('what only looks back at a day has no event of its own: %s', (text, words) => {
	const found = dates(text).find((one) => one.text === words);

	expect(found?.value).toBe('1989-05-13');
	expect(found?.role).toBe('side');
	expect(found?.isDoubtful).toBe(true);
});

check('days before what opens no clause', [
	['Nine days before the garrison had left.', 'Nine days before = 2024-03-05'],
	[
		'On 4 May 2019 the town fell. Nine days before the garrison had left.',
		'4 May 2019 = 2019-05-04',
		'Nine days before = 2019-04-25',
	],
	['He left two years and a month ago.', 'two years and a month ago = 2022-02'],
]);

check('decades, centuries, quarters and what nobody counted', [
	['It broke three decades ago.', 'three decades ago = 1994'],
	['It broke two centuries ago.', 'two centuries ago = 1824'],
	['It broke 20 centuries ago.', '20 centuries ago = 0024'],
	['It broke 21 centuries ago.'],
	['It broke 3 quarters from now.', '3 quarters from now = 2024-Q4'],
	['It broke some years ago.', 'some years ago = PAST_REF'],
	['It broke some years from now.', 'some years from now = FUTURE_REF'],
	[
		'Sales rose in the second quarter of 2023, from $3 million a year ago.',
		'the second quarter of 2023 = 2023-Q2',
		'a year ago = 2022-Q2',
	],
	[
		'Sales rose in the second quarter of 2023, from $3 million two years ago.',
		'the second quarter of 2023 = 2023-Q2',
		'two years ago = 2022',
	],
	[
		'Sales rise in the second quarter of 2023, to $3 million a year from now.',
		'the second quarter of 2023 = 2023-Q2',
		'a year from now = 2025',
	],
	[
		'It sank on May 3, 1950. Some years later it rained.',
		'May 3, 1950 = 1950-05-03',
		'Some years later = FUTURE_REF',
	],
	[
		'It sank on May 3, 1950. Some years earlier it rained.',
		'May 3, 1950 = 1950-05-03',
		'Some years earlier = PAST_REF',
	],
	[
		'It sank in May 1950. Three days later it rained.',
		'May 1950 = 1950-05',
		'Three days later = 1950-05',
	],
	[
		'It sank in May 1950. Three weeks later it rained.',
		'May 1950 = 1950-05',
		'Three weeks later = 1950-06',
	],
	[
		'It sank in May 1950. Two weeks later it rained.',
		'May 1950 = 1950-05',
		'Two weeks later = 1950-05',
	],
	['It sank in the 1950s. Three years later it rained.', 'the 1950s = 195'],
	['It sank in the 19th century. Three years later it rained.', 'the 19th century = 18'],
	['It sank in 1950. Three months later it rained.', '1950 = 1950'],
	['It sank in 1950. Three years later it rained.', '1950 = 1950', 'Three years later = 1953'],
	['It sank in 1950. Three hours later it rained.', '1950 = 1950', 'Three hours = PT3H'],
	[
		'It sank on May 3, 1950. Two fortnights later it rained.',
		'May 3, 1950 = 1950-05-03',
		'Two fortnights later = 1950-05-31',
	],
	['Three years earlier it rained.', 'Three years earlier = 2021'],
	['Three years later it rained.'],
]);

check('earlier than that', [
	[
		'It shut in 2018. Two years earlier than that, it grew.',
		'2018 = 2018',
		'Two years earlier = 2016',
	],
	['It shut in 2018, two years earlier than planned.', '2018 = 2018', 'two years = P2Y'],
	['It came two weeks earlier than last year.', 'two weeks = P2W', 'last year = 2023'],
]);
