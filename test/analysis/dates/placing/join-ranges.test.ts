import { expect, test } from 'vitest';
import { dates } from '../check-dates.ts';

/** In every row: a text, and where its first expression reaches from and to. */
test.each([
	['They lay from October 5, 2019, through November 8, 2019.', '2019-10-05', '2019-11-08'],
	['It ran from Tuesday, April 16, to Thursday, April 18.', '2024-04-16', '2024-04-18'],
	['It hung there Sept. 9, 2022, until Feb. 2, 2023.', '2022-09-09', '2023-02-02'],
	[
		'Between January 2, 2009, and on or about March 15, 2014, he stole.',
		'2009-01-02',
		'2014-03-15',
	],
	['It ran 30 April/1 May 2019.', '2019-04-30', '2019-05-01'],
	['It lasted from November 2019 to March.', '2019-11-01', '2020-03-31'],
	['Open Monday, June 3, through Friday, June 7.', '2024-06-03', '2024-06-07'],
	['They met on October 5, 2019, and November 8, 2019.', '2019-10-05', '2019-10-05'],
	['It rained on March 3, to the joy of April 5 marchers.', '2024-03-03', '2024-03-03'],
	['He moved from Halden on March 3, until then a miner.', '2024-03-03', '2024-03-03'],
])('%s', (text, earliest, latest) => {
	expect(dates(text)[0]).toMatchObject({ earliest, latest });
});

test.each([
	['It ran from April to early May.', ['2023-04-01 to 2023-05-11', '2023-05-01 to 2023-05-11']],
	['It ran from 4 July to 17 July 2019.', ['2019-07-04 to 2019-07-17', '2019-07-17 to 2019-07-17']],
	['It ran between 2015 and 2019.', ['2015-01-01 to 2019-12-31', '2019-01-01 to 2019-12-31']],
	['It ran in 2015 and 2019.', ['2015-01-01 to 2015-12-31', '2019-01-01 to 2019-12-31']],
	[
		'It ran between March 1, 2020, and April 2, 2020.',
		['2020-03-01 to 2020-04-02', '2020-04-02 to 2020-04-02'],
	],
	[
		'It ran from Oct. 5, 2019, through Nov. 6, 2019.',
		['2019-10-05 to 2019-11-06', '2019-11-06 to 2019-11-06'],
	],
	[
		'It ran Sept. 9, 2023, until Feb. 2, 2024.',
		['2023-09-09 to 2024-02-02', '2024-02-02 to 2024-02-02'],
	],
	['It ran from Monday to Friday.', ['2024-03-11 to 2024-03-15', '2024-03-15 to 2024-03-15']],
	['It ran from Friday to Monday.', ['2024-03-08 to 2024-03-11', '2024-03-11 to 2024-03-11']],
	[
		'It ran from 4 December to 6 January.',
		['2023-12-04 to 2024-01-06', '2024-01-06 to 2024-01-06'],
	],
	['It ran from 2019 to 2015.', ['2019-01-01 to 2019-12-31', '2015-01-01 to 2015-12-31']],
	['It ran from April to August 1862.', ['1862-04-01 to 1862-08-31', '1862-08-01 to 1862-08-31']],
	['It ran from October to April 1862.', ['1861-10-01 to 1862-04-30', '1862-04-01 to 1862-04-30']],
	[
		'It ran from 4 April to 6 August 1862.',
		['1862-04-04 to 1862-08-06', '1862-08-06 to 1862-08-06'],
	],
	[
		'It ran from 4 October to 6 April 1862.',
		['1861-10-04 to 1862-04-06', '1862-04-06 to 1862-04-06'],
	],
	[
		'It ran from 6 May 1862 or 8 May 1862.',
		['1862-05-06 to 1862-05-08', '1862-05-08 to 1862-05-08'],
	],
	['It came in April and May.', ['2023-04-01 to 2023-04-30', '2023-05-01 to 2023-05-31']],
	['It ran from three days to May.', ['null to null', '2023-05-01 to 2023-05-31']],
	['It ran 2015–2019, not 2012.', ['2015-01-01 to 2019-12-31', '2012-01-01 to 2012-12-31']],
] as [string, string[]][])('from where to where: %s', (text, expected) => {
	const reach = dates(text).map(({ earliest, latest }) => `${earliest} to ${latest}`);
	expect(reach).toEqual(expected);
});

test('the first of a range has the phrase of both', () => {
	expect(dates('It ran from April to early May.').map(({ phrase }) => phrase)).toEqual([
		'April to early May',
		undefined,
	]);
	expect(dates('It ran in April and in early May.').map(({ phrase }) => phrase)).toEqual([
		undefined,
		undefined,
	]);
});
