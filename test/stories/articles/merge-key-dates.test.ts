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
