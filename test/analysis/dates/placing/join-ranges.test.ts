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
