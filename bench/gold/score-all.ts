import type { Analysis } from '../../src/analysis/stages.ts';
import type { GoldArticle } from './gold-article.ts';
import { scoreDates, scoreGreatDays, scorePosts, trapsIn } from './score-dates.ts';
import { scoreQuotes } from './score-quotes.ts';
import { add, NOTHING, type Tally } from './tally.ts';

type Measure = (gold: GoldArticle, found: Analysis) => Tally;

const MEASURES = {
	'quotes and their speaker': (gold, { quotes }) => scoreQuotes(gold, quotes),
	'… of people': (gold, { quotes }) => scoreQuotes(gold, quotes, 'person'),
	'… of institutions': (gold, { quotes }) => scoreQuotes(gold, quotes, 'org'),
	'… of nobody by name': (gold, { quotes }) => scoreQuotes(gold, quotes, 'unnamed'),
	'years, months and days': (gold, { dates }) => scoreDates(gold, dates),
	'no traps': (gold, { dates }) => {
		const mistakes = trapsIn(gold, dates);
		const count = gold.traps.length;
		return { gold: count, told: count, right: count - mistakes.length, mistakes };
	},
	'posted and worth it': (gold, { dates }) => scorePosts(gold, dates),
	'great days posted': (gold, { dates }) => scoreGreatDays(gold, dates),
} satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof MEASURES;

/** Every measure over all articles: what a reader marked in them beside what was found. */
export function scoreAll(
	articles: readonly GoldArticle[],
	find: (article: GoldArticle) => Analysis,
): Readonly<Record<MeasureName, Tally>> {
	const read = articles.map((gold) => ({ gold, found: find(gold) }));
	const total = (measure: Measure): Tally =>
		read.map(({ gold, found }) => measure(gold, found)).reduce(add, NOTHING);
	return Object.fromEntries(
		Object.entries(MEASURES).map(([name, measure]) => [name, total(measure)]),
	) as Record<MeasureName, Tally>;
}
