import { check } from './check-dates.ts';

check('fortnights', [
	['It goes before them a fortnight tomorrow.', 'a fortnight tomorrow = 2024-03-29'],
	['The sale is on Monday fortnight.', 'Monday fortnight = 2024-04-01'],
	['He dated it back to Monday fortnight last.', 'Monday fortnight last = 2024-02-26'],
	['The fortnight lasted.'],
	['It lasted a fortnight.', 'a fortnight = P2W'],
	['Tomorrow a fortnight begins.', 'Tomorrow = 2024-03-15', 'a fortnight = P2W'],
]);

check('days of this, the last and the next month, as letters had them', [
	['The fleet will pass on the 29th prox.', 'the 29th prox. = 2024-04-29'],
	['Yours of the 3rd inst. came.', 'the 3rd inst. = 2024-03-03'],
	[
		'It was held on the 20th ult. at noon.',
		'the 20th ult. = 2024-02-20',
		'noon = 2024-02-20T12:00',
	],
	['It was the 3rd instalment.'],
	['The 9th proxy vote failed.'],
	['It was her ult. score.'],
]);

check('to the day', [
	[
		'It fell on 28 August 1979. It rose a year later to the day.',
		'28 August 1979 = 1979-08-28',
		'a year later to the day = 1980-08-28',
	],
	[
		'It fell on 28 August 1979. It rose a year later.',
		'28 August 1979 = 1979-08-28',
		'a year later = 1980',
	],
	[
		'It fell in 1979. It rose a year later to the day.',
		'1979 = 1979',
		'a year later to the day = 1980',
	],
	['He added two years to the day.', 'two years = P2Y'],
]);

check('years since, on the day as it comes round', [
	[
		'On Friday it will be ten years since the mill burned down.',
		'Friday = 2024-03-15',
		'ten years since = 2014-03-15',
	],
	[
		'Today it is thirty years since the Orla sank.',
		'Today = 2024-03-14',
		'thirty years since = 1994-03-14',
	],
	[
		'The siren sounds today. It is fifty years to the day since the dam burst.',
		'today = 2024-03-14',
		'fifty years to the day since = 1974-03-14',
	],
	['It is fifty years since the dam burst.', 'fifty years = P50Y'],
	['On Monday she said it was ten years since he left.', 'Monday = 2024-03-11', 'ten years = P10Y'],
	[
		'She sang on Monday. It has been ten years since he left.',
		'Monday = 2024-03-11',
		'ten years = P10Y',
	],
]);

check('weekdays and ends of months', [
	[
		'They voted the first Monday of last December.',
		'the first Monday of last December = 2023-12-04',
	],
	[
		'He was killed on the last night of November, 1920.',
		'the last night of November, 1920 = 1920-11-30TNI',
	],
	['It shut on the last day of March 2019.', 'the last day of March 2019 = 2019-03-31'],
	['It was the last night of the Proms.'],
	['It was the first Monday of many.', 'Monday = 2024-03-11'],
	['She sang the first night of May Blossom.'],
]);

check('days counted from what the text dates', [
	[
		'It was withdrawn two days before the sale, set for Oct. 21, 2003.',
		'two days before the sale = 2003-10-19',
		'Oct. 21, 2003 = 2003-10-21',
	],
	[
		'The grounding of 6 February 2019 shut it. Agents came 18 days after the grounding.',
		'6 February 2019 = 2019-02-06',
		'18 days after the grounding = 2019-02-24',
	],
	[
		'The fire of 6 May 2013 took it. On the evening before the fire he drank.',
		'6 May 2013 = 2013-05-06',
		'the evening before = 2013-05-05TEV',
	],
	['He came two days before the sale.', 'two days before the sale = P2D'],
	['He came the evening before the fire.'],
	[
		'The fire of 6 May 2013 took it. On the evening before the wedding he drank.',
		'6 May 2013 = 2013-05-06',
	],
]);

check('an event told with a day before the phrase, not beside it', [
	[
		'On Feb. 6, 2019, the tanker ran aground. It was shut until Feb. 11, 2019 and, 18 days after the grounding, searched.',
		'Feb. 6, 2019 = 2019-02-06',
		'Feb. 11, 2019 = 2019-02-11',
		'18 days after the grounding = 2019-02-24',
	],
]);

check('years since, counted to a day beside the count', [
	['It is 40 years today since the dam failed.', '40 years today since = 1984-03-14'],
	['It’s ten years tomorrow since the dam failed.', 'ten years tomorrow since = 2014-03-15'],
	['It has been ten years this week since the dam failed.', 'ten years this week since = 2014-W11'],
	['She was ten years today.', 'ten years = P10Y', 'today = 2024-03-14'],
	['It is ten years since the dam failed today.', 'ten years = P10Y', 'today = 2024-03-14'],
]);
