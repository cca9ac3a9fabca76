import { isWorthPosting, type Threshold } from '../../../domain/articles/event.ts';
import { traitsOf } from '../../../domain/articles/key-date.ts';
import type { Quote } from '../../../domain/articles/quote.ts';
import { type Day, nextDay } from '../../../domain/calendar.ts';
import { fold } from '../../../domain/fold.ts';
import { mayStandAlone, quoteWorth } from '../../../domain/reminders/highlight.ts';
import { stableHash } from '../../../domain/stable-hash.ts';
import type { Cited, Library, QuoteRef } from '../../../ports/articles/library.ts';
import type { Highlight } from '../../../ports/reminders/highlight-ledger.ts';
import { mergeKeyDates } from '../../articles/merge-key-dates.ts';

/** So many quotes, the newest, are chosen from: to go further back takes longer each time. */
const MOST_QUOTES = 20_000;
const WINDOW = 25;
const MOST_WINDOWS = 12;
const WEEK = { days: 7, articles: 40, quotes: 4, dates: 3 };

/** A quote from somewhere in the library that stands alone, the best of those around a place that `seed` says; none of `avoid`. */
export async function chooseQuote(
	library: Library,
	{ seed, avoid }: { readonly seed: string; readonly avoid: readonly QuoteRef[] },
	speaker?: string,
): Promise<Cited<Quote> | undefined> {
	const query = speaker === undefined ? {} : { speaker };
	const { total } = await library.quotes(query, { offset: 0, limit: 0 });
	const reach = Math.min(total, MOST_QUOTES);
	if (reach === 0) return undefined;
	const known = keysOf(avoid);
	for (let time = 0; time < MOST_WINDOWS; time += 1) {
		const offset = Math.max(0, (stableHash(`${seed} ${time}`) % reach) - 1);
		const { rows } = await library.quotes(query, { offset, limit: WINDOW });
		const [best] = bestOf(rows.filter((quote) => !known.has(keyOf(refOf(quote)))));
		if (best) return best;
	}
	return undefined;
}

/**
 * What the articles of the week until `day` brought: their best quotes, each of another speaker, and their days worth most, of those that
 * the guild wants to be told of.
 */
export async function chooseWeek(
	library: Library,
	{
		day,
		avoid,
		threshold,
	}: {
		readonly day: Day;
		readonly avoid: readonly QuoteRef[];
		readonly threshold: Threshold;
	},
): Promise<Highlight> {
	const from = nextDay(day, -WEEK.days);
	const { rows: newest } = await library.articles({ offset: 0, limit: WEEK.articles });
	const heads = newest.filter(({ published }) => published.day >= from && published.day <= day);
	const known = keysOf(avoid);
	const quotes: Cited<Quote>[] = [];
	for (const { id } of heads) {
		const { rows } = await library.quotes({ article: id }, { offset: 0, limit: WINDOW * 2 });
		quotes.push(...bestOf(rows.filter((quote) => !known.has(keyOf(refOf(quote))))).slice(0, 2));
	}
	const bySpeaker = new Map(
		bestOf(quotes)
			.toReversed()
			.map((quote) => [fold(quote.speaker ?? ''), quote]),
	);
	const ids = heads.map(({ id }) => id);
	const { rows: dates } = ids.length
		? await library.keyDates({ articles: ids, from, to: day }, { offset: 0, limit: 200 })
		: { rows: [] };
	const worthy = dates.filter(
		(date) =>
			date.certain &&
			date.precision === 'day' &&
			isWorthPosting(traitsOf(date).worth, threshold) &&
			!traitsOf(date).risk,
	);
	const best = mergeKeyDates(worthy)
		.map(({ keyDate }) => keyDate)
		.sort((one, other) => traitsOf(other).worth - traitsOf(one).worth);
	return {
		quotes: bestOf([...bySpeaker.values()])
			.slice(0, WEEK.quotes)
			.map(refOf),
		dates: best.slice(0, WEEK.dates).map(refOf),
	};
}

function bestOf(quotes: readonly Cited<Quote>[]): Cited<Quote>[] {
	return quotes.filter(mayStandAlone).toSorted((one, other) => quoteWorth(other) - quoteWorth(one));
}

function refOf({
	article,
	number,
}: {
	readonly article: { readonly id: string };
	readonly number: number;
}) {
	return { article: article.id, number };
}

function keyOf({ article, number }: QuoteRef): string {
	return `${article} ${number}`;
}

function keysOf(refs: readonly QuoteRef[]): ReadonlySet<string> {
	return new Set(refs.map(keyOf));
}
