import { describe, expect, test } from 'vitest';
import { compareFindings } from '../../../src/domain/articles/compare-findings.ts';
import { storedArticle, workingArticle } from '../../support/shown-articles.ts';

const QUOTES = [
	{ text: 'We stay.', speaker: 'Ann Lee' },
	{ text: 'We go.', speaker: 'Bo Ek' },
];
const DATES = [
	{ earliest: '2024-03-01', label: 'It opens' },
	{ earliest: '2024-03-05', label: 'It closes' },
] as const;

type Changes = {
	readonly quotes?: readonly (readonly [number, object])[];
	readonly dates?: readonly (readonly [number, object])[];
};

/** The article with these numbers, each changed so. */
function numbered({
	quotes = [
		[0, {}],
		[1, {}],
	],
	dates = [
		[0, {}],
		[1, {}],
	],
}: Changes = {}) {
	const { article } = workingArticle(storedArticle({ quotes: QUOTES, dates: DATES }));
	const { analysis } = article;
	return {
		findings: {
			...analysis,
			quotes: quotes.flatMap(([number, more]) =>
				analysis.quotes.slice(number % 2, (number % 2) + 1).map((quote) => ({ ...quote, ...more })),
			),
			dates: dates.flatMap(([number, more]) =>
				analysis.dates.slice(number % 2, (number % 2) + 1).map((date) => ({ ...date, ...more })),
			),
		},
		numbers: {
			quotes: quotes.map(([number]) => number),
			dates: dates.map(([number]) => number),
			nextQuote: 9,
			nextDate: 9,
		},
	};
}

/** What is otherwise: its kind, its number, and which sides there are. */
function check(name: string, after: Changes, expected: readonly string[]) {
	test(name, () => {
		const found = compareFindings(numbered(), numbered(after));
		expect(
			found.map(
				({ kind, number, from, to }) => `${kind} ${number}${from ? ' from' : ''}${to ? ' to' : ''}`,
			),
		).toEqual(expected);
	});
}

describe('what is otherwise', () => {
	check('nothing', {}, []);
	check(
		'another speaker',
		{
			quotes: [
				[0, { speaker: 'Mara Lind' }],
				[1, {}],
			],
		},
		['quote 0 from to'],
	);
	check(
		'other words',
		{
			quotes: [
				[0, {}],
				[1, { text: 'We went.' }],
			],
		},
		['quote 1 from to'],
	);
	check(
		'another role is the same',
		{
			quotes: [
				[0, { role: 'mayor' }],
				[1, {}],
			],
		},
		[],
	);
	check('a quote that is gone', { quotes: [[1, {}]] }, ['quote 0 from']);
	check(
		'a new one',
		{
			quotes: [
				[0, {}],
				[1, {}],
				[2, {}],
			],
		},
		['quote 2 to'],
	);
	check(
		'another first day',
		{
			dates: [
				[0, { earliest: '2024-02-01' }],
				[1, {}],
			],
		},
		['key date 0 from to'],
	);
	check(
		'another last day',
		{
			dates: [
				[0, { latest: '2024-03-02' }],
				[1, {}],
			],
		},
		['key date 0 from to'],
	);
	check(
		'another label',
		{
			dates: [
				[0, {}],
				[1, { label: 'It shuts' }],
			],
		},
		['key date 1 from to'],
	);
	check(
		'another phrase is the same',
		{
			dates: [
				[0, { text: 'on Friday' }],
				[1, {}],
			],
		},
		[],
	);
	check(
		'a date that is none of the key dates any more',
		{
			dates: [
				[0, {}],
				[1, { key: false }],
			],
		},
		['key date 1 from'],
	);
	check(
		'a new date',
		{
			dates: [
				[0, {}],
				[1, {}],
				[2, {}],
			],
		},
		['key date 2 to'],
	);
	check(
		'much of it: quotes before dates, what is gone last',
		{
			quotes: [
				[2, {}],
				[1, {}],
			],
			dates: [
				[3, {}],
				[0, {}],
			],
		},
		['quote 2 to', 'quote 0 from', 'key date 3 to', 'key date 1 from'],
	);
});
