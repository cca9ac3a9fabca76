import { expect, test } from 'vitest';
import { check, dates } from '../check-dates.ts';

check('years to the day before a day that is told', [
	[
		'It came down on Monday, a year to the day after the dam burst.',
		'Monday = 2024-03-11',
		'a year to the day after = 2023-03-11',
	],
	[
		'Roses were thrown into the river yesterday, twenty years to the day since the Orla sank.',
		'yesterday = 2024-03-13',
		'twenty years to the day since = 2004-03-13',
	],
	[
		'The siren sounded on Tuesday, as it did three years ago to the day when nine men died.',
		'Tuesday = 2024-03-12',
		'three years ago to the day = 2021-03-12',
	],
	[
		'The firm was founded on 9 November 1985, 50 years to the day after the first.',
		'9 November 1985 = 1985-11-09',
		'50 years to the day after = P50Y',
	],
	[
		'Ten years to the day since the mill burned, they met on Monday.',
		'Ten years to the day since = 2014-03-11',
		'Monday = 2024-03-11',
	],
	[
		'Ten years to the day since the mill burned, nobody is left.',
		'Ten years to the day since = 2014-03-14',
	],
	['It is ten years today since the mill burned down.', 'ten years today since = 2014-03-14'],
	['He was paid for two years to the day.', 'two years = P2Y'],
]);

check('exactly so many years before a day that is told', [
	[
		'Families lit lamps on Wednesday, exactly two years after the coach fell into the gorge.',
		'Wednesday = 2024-03-13',
		'two years = 2022-03-13',
	],
	[
		'The bridge reopened on Tuesday, exactly five years since it gave way.',
		'Tuesday = 2024-03-12',
		'five years = 2019-03-12',
	],
	[
		'Tonight the bells of Tolve will ring. It will be a year to the night since the storm took the hall.',
		'Tonight = 2024-03-14TNI',
		'a year to the night since = 2023-03-14',
	],
	[
		'They met at the pit on Sunday, forty years to the very day after it flooded.',
		'Sunday = 2024-03-10',
		'forty years to the very day after = 1984-03-10',
	],
	['The firm closed exactly two years after it opened.', 'two years = P2Y'],
	['It is exactly ten years since he left, he said.', 'ten years = P10Y'],
	[
		'He was freed on Monday, exactly two years after the raid of 9 May 2021.',
		'Monday = 2024-03-11',
		'two years = P2Y',
		'9 May 2021 = 2021-05-09',
	],
	['Some sleep a year to the night shift.', 'a year = P1Y'],
]);

check('so many years before a day on which people remember', [
	[
		'A minute of silence was held on Sunday, one year after the mill burned down.',
		'A minute = PT1M',
		'Sunday = 2024-03-10',
		'one year = 2023-03-10',
	],
	[
		'Wreaths were laid at the pit on Tuesday, 40 years after it was flooded.',
		'Tuesday = 2024-03-12',
		'40 years = 1984-03-12',
	],
	[
		'Sunday marks one year since the coach fell into the gorge.',
		'Sunday = 2024-03-10',
		'one year since = 2023-03-10',
	],
	[
		'The firm was sold on Tuesday, 40 years after it was founded.',
		'Tuesday = 2024-03-12',
		'40 years = P40Y',
	],
	[
		'A memorial now stands there, ten years after the flood.',
		'now = PRESENT_REF',
		'ten years = P10Y',
	],
	[
		'Roses lay there on Monday, ten years after the fire of 9 May 2013.',
		'Monday = 2024-03-11',
		'ten years = P10Y',
		'9 May 2013 = 2013-05-09',
	],
]);

check('exactly so many years ago', [
	['The dam burst exactly a year ago.', 'a year ago = 2023-03-14'],
	['Exactly ten years ago the Orla sank.', 'ten years ago = 2014-03-14'],
	['Exactly twenty years ago, she said, it began.', 'twenty years ago = 2004-03-14'],
	['The dam burst a year ago.', 'a year ago = 2023'],
	['It burst exactly a year ago on Saturday.', 'a year ago on Saturday = 2023-03-16'],
	['It burst exactly two months ago.', 'two months ago = 2024-01'],
]);

check('years before the very minute', [
	[
		'Zell fell silent at 5.17 on Tuesday, the minute at which, a year earlier, the hill came down.',
		'Tuesday = 2024-03-12',
		'a year earlier = 2023-03-12',
	],
	['It was the moment when two years ago he had wept.', 'two years ago = 2022-03-14'],
]);

check('years since, where the day is marked', [
	[
		'Hundreds met in Zell on Sunday to mark five years since the fire.',
		'Sunday = 2024-03-10',
		'five years since = 2019-03-10',
	],
	[
		'Twelve lanterns were carried up the hill today. Five years have passed since the hotel burned down.',
		'today = 2024-03-14',
		'Five years = 2019-03-14',
	],
	[
		'The firm named a new head today. Five years have passed since it was founded.',
		'today = 2024-03-14',
		'Five years = P5Y',
	],
	['It is five years since he left.', 'five years = P5Y'],
]);

check('years on, today, on the day of which more is told', [
	['Two years on, today, 41 white chairs stood empty.', 'Two years on, today = 2024-03-14'],
	['Ten years later, today, it fell again.', 'Ten years later, today = 2024-03-14'],
	['They fight two years on today’s terms.', 'two years = P2Y', 'today = PRESENT_REF'],
]);

test('years on, today, go back to the same day of another year', () => {
	expect(dates('Two years on, today, 41 white chairs stood empty.')).toEqual([
		expect.objectContaining({ origin: '2022-03-14', earliest: '2024-03-14' }),
	]);
});
