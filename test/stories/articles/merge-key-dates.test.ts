import { expect, test } from 'vitest';
import type { KeyDate } from '../../../src/domain/articles/key-date.ts';
import type { Cited } from '../../../src/ports/articles/library.ts';
import { mergeKeyDates } from '../../../src/stories/articles/merge-key-dates.ts';
import { article } from '../../support/articles.ts';

type Parts = Partial<KeyDate> & { readonly from?: string; readonly worth?: number };

/** A key date of the article called `from`. */
function keyDate({ from = 'Tolls', worth = 0.5, ...parts }: Parts): Cited<KeyDate> {
	const { draft, analysis } = article({ dates: [{ earliest: '2021-07-07', ...parts }] });
	const { text: _, ...head } = draft;
	const added = '2024-03-07T00:00:00Z';
	const event = { class: 'other', people: [], worth, risk: false } as const;
	const [date] = analysis.dates;
	return {
		...(date as KeyDate),
		event,
		number: 0,
		article: { ...head, title: from, id: from, owner: '1', language: 'en', added },
	};
}

function check(name: string, dates: readonly Parts[], expected: readonly string[]) {
	test(name, () => {
		const merged = mergeKeyDates(dates.map(keyDate)).map(({ keyDate, alsoToldBy }) =>
			[keyDate, ...alsoToldBy].map(({ article, label }) => `${article.id}: ${label}`).join(' = '),
		);
		expect(merged).toEqual(expected);
	});
}

const OPENS = 'The bridge of Sollen opens';

check(
	'one event of two articles, the best telling first',
	[
		{ label: 'Bridge of Sollen opens', worth: 0.4 },
		{ label: OPENS, from: 'Tarn' },
	],
	[`Tarn: ${OPENS} = Tolls: Bridge of Sollen opens`],
);
check(
	'what is certain before what is worth more',
	[
		{ label: OPENS, certain: false, worth: 0.9 },
		{ label: OPENS, from: 'Tarn' },
	],
	[`Tarn: ${OPENS} = Tolls: ${OPENS}`],
);
check(
	'two events of a day, the best first, after what was before',
	[
		{ label: 'A quarrel begins', worth: 0.2 },
		{ label: OPENS, worth: 0.8 },
		{ label: 'A vote', earliest: '2021-07-06', latest: '2021-07-06', worth: 0.1 },
	],
	['Tolls: A vote', `Tolls: ${OPENS}`, 'Tolls: A quarrel begins'],
);
check(
	'a month before its days, and never merged',
	[
		{ label: OPENS, earliest: '2021-07-01', latest: '2021-07-01' },
		{ label: OPENS, earliest: '2021-07-01', latest: '2021-07-31', precision: 'month' },
		{
			label: OPENS,
			earliest: '2021-07-01',
			latest: '2021-07-31',
			precision: 'month',
			from: 'Tarn',
		},
	],
	[`Tolls: ${OPENS}`, `Tarn: ${OPENS}`, `Tolls: ${OPENS}`],
);
check(
	'a day before our era first',
	[{ label: 'A fair' }, { label: 'A murder', earliest: '-0043-03-15', latest: '-0043-03-15' }],
	['Tolls: A murder', 'Tolls: A fair'],
);

const WEEKEND = { earliest: '2021-07-03', latest: '2021-07-04', precision: 'week' } as const;
const SATURDAY = { earliest: '2021-07-03', latest: '2021-07-03' } as const;
const SUNDAY = { earliest: '2021-07-04', latest: '2021-07-04' } as const;

check(
	'one article tells the day, the other the weekend',
	[
		{ label: OPENS, ...SUNDAY },
		{ label: OPENS, ...WEEKEND, from: 'Tarn' },
	],
	[`Tolls: ${OPENS} = Tarn: ${OPENS}`],
);
check(
	'what was still to come at the weekend',
	[
		{ label: OPENS, earliest: '2025-07-06', latest: '2025-07-06' },
		{ label: OPENS, ...WEEKEND, earliest: '2025-07-05', latest: '2025-07-06', from: 'Tarn' },
	],
	[`Tarn: ${OPENS}`, `Tolls: ${OPENS}`],
);
check(
	'something else of the weekend',
	[
		{ label: OPENS, ...SUNDAY },
		{ label: 'Thieves emptied a chapel in Velm', ...WEEKEND, from: 'Tarn' },
	],
	['Tarn: Thieves emptied a chapel in Velm', `Tolls: ${OPENS}`],
);
check(
	'the day before the weekend',
	[
		{ label: OPENS, earliest: '2021-07-02', latest: '2021-07-02' },
		{ label: OPENS, ...WEEKEND, from: 'Tarn' },
	],
	[`Tolls: ${OPENS}`, `Tarn: ${OPENS}`],
);
check(
	'a whole week, in which there may be two such',
	[
		{ label: OPENS, ...SATURDAY },
		{
			label: OPENS,
			earliest: '2021-06-28',
			latest: '2021-07-04',
			precision: 'week',
			from: 'Tarn',
		},
	],
	[`Tarn: ${OPENS}`, `Tolls: ${OPENS}`],
);
check(
	'an article that tells the day of it too',
	[
		{ label: OPENS, ...SATURDAY },
		{ label: OPENS, ...WEEKEND },
	],
	[`Tolls: ${OPENS}`, `Tolls: ${OPENS}`],
);
check(
	'two days of the weekend, each with such an event: nobody knows which is meant',
	[
		{ label: OPENS, ...SATURDAY },
		{ label: OPENS, ...SUNDAY, from: 'Velm' },
		{ label: OPENS, ...WEEKEND, from: 'Tarn' },
	],
	[`Tarn: ${OPENS}`, `Tolls: ${OPENS}`, `Velm: ${OPENS}`],
);
