import type { Insertable } from 'kysely';
import type { Event } from '../../domain/articles/event.ts';
import type { FindingNumbers } from '../../domain/articles/finding-numbers.ts';
import {
	type DateFinding,
	isKeyDate,
	type KeyDate,
	traitsOf,
} from '../../domain/articles/key-date.ts';
import type { Quote } from '../../domain/articles/quote.ts';
import { isBare, toldDays } from '../../domain/articles/told-days.ts';
import { type Day, dayNumber, monthDayOf } from '../../domain/calendar.ts';
import type { StoredArticle } from '../../ports/articles/library.ts';
import { dayKey } from '../day-key.ts';
import { parts } from '../in-turn.ts';
import type { KeyDateTable, Queries, QuoteTable } from '../schema.ts';
import { briefKeyDate, briefQuote } from '../stored/brief.ts';
import { fileAppearances, namedIn } from './appearances/file-appearances.ts';
import { eventsByDate } from './kept-once.ts';
import { publishedAt } from './published-at.ts';
import { formsOf, type SpeakerForms, speakerKey } from './speakers.ts';
import { addTotals } from './totals.ts';

/** The findings' numbers in their order; their places where none are given. */
type Numbers = Pick<FindingNumbers, 'quotes' | 'dates'>;

/** The article's number, and that of its library. */
type Filed = { readonly number: number; readonly library: number };

/** Gives what was found in the article numbered `number` rows of its own, by which it is asked for. */
export async function fileFindings(
	db: Queries,
	number: number,
	article: StoredArticle,
	numbers: Numbers = { quotes: [], dates: [] },
): Promise<void> {
	const named = namedIn(article.analysis);
	const forms = [
		...formsOfSpeakers(article),
		...named.map(({ key, name, aliases, formerly = [] }) =>
			formsOf(key, [name, ...aliases, ...formerly]),
		),
	];
	const { owner, analysis } = article;
	const library = await addTotals(db, { number, owner, quotes: analysis.quotes.length }, forms);
	for (const rows of parts(quoteRows({ number, library }, article, numbers.quotes))) {
		await db.insertInto('quotes').values(rows).execute();
	}
	for (const rows of parts(keyDateRows({ number, library }, article, numbers.dates))) {
		await db.insertInto('key_dates').values(rows).execute();
	}
	await fileAppearances(db, { library, number }, article);
}

function* quoteRows(
	{ number: article, library }: Filed,
	{ published, analysis }: StoredArticle,
	numbers: readonly number[],
): Generator<Insertable<QuoteTable>> {
	const bare = analysis.dates.filter(isBare);
	for (const [place, quote] of analysis.quotes.entries()) {
		yield {
			article,
			number: numbers[place] ?? place,
			library,
			published_day: published.day,
			published_at: publishedAt(published),
			start_index: quote.start,
			speaker_key: quote.speaker === null ? null : speakerKey(quote.speaker),
			finding: JSON.stringify(briefQuote({ ...quote, ...toldBy(quote, bare) })),
		};
	}
}

/** Kept beside the quote, so that a list of quotes need not read their articles. */
function toldBy(quote: Quote, dates: readonly DateFinding[]): Pick<Quote, 'told'> {
	const told = toldDays(quote, dates);
	return told.length === 0 ? {} : { told };
}

/** The forms of all who are quoted, with the aliases the article gives them; those who speak jointly are found by either. */
function formsOfSpeakers({ analysis: { quotes, speakers } }: StoredArticle): SpeakerForms[] {
	const namesByKey = new Map<string, string[]>();
	const aliasesOf = new Map(
		speakers.map(({ name, aliases, formerly = [] }) => [name, [...aliases, ...formerly]]),
	);
	for (const { speaker, speakers: each } of quotes) {
		if (speaker === null) continue;
		const names = [speaker, ...each.filter((name) => name !== speaker)];
		const aliases = names.flatMap((name) => aliasesOf.get(name) ?? []);
		namesByKey.set(speakerKey(speaker), [...names, ...aliases]);
	}
	return [...namesByKey].map(([key, names]) => formsOf(key, names));
}

function* keyDateRows(
	{ number: article, library }: Filed,
	{ analysis }: StoredArticle,
	numbers: readonly number[],
): Generator<Insertable<KeyDateTable>> {
	const eventsAt = eventsByDate(analysis);
	for (const [place, date] of analysis.dates.entries()) {
		if (!isKeyDate(date)) continue;
		const number = numbers[place] ?? place;
		const keyDate = withEvent(date, eventsAt.get(place));
		const { earliest, latest } = keyDate;
		const month_day = monthDay(anniversaryDay(keyDate));
		const days = { earliest: dayKey(earliest), latest: dayKey(latest), month_day };
		const year = { span: spanOf(date), day_of_year: dayOfYear(date) };
		const { worth } = traitsOf(keyDate);
		const finding = JSON.stringify(briefKeyDate(keyDate));
		yield { article, number, library, ...days, ...year, worth, finding };
	}
}

/** No month, and no year, is longer. */
export const MONTH_DAYS = 31;
export const YEAR_DAYS = 366;

/** How long it is: a day; within a month; within a year; or longer, and all before the year 1. */
function spanOf({ earliest, latest }: KeyDate): number {
	if (earliest === latest) return 0;
	if (earliest.startsWith('-')) return 3;
	const days = dayNumber(latest) - dayNumber(earliest);
	if (days <= MONTH_DAYS) return 1;
	return days <= YEAR_DAYS ? 2 : 3;
}

function dayOfYear({ earliest, latest }: KeyDate): string | null {
	return earliest === latest ? monthDayOf(earliest) : null;
}

function monthDay(day: Day | undefined): string | null {
	return day === undefined ? null : monthDayOf(day);
}

/**
 * The key date with what is known of its event. How much an event must be worth is the guild's to say, so that here a date
 * is as certain as its event.
 */
function withEvent(date: KeyDate, event: Event | undefined): KeyDate {
	if (event === undefined) return date;
	const { class: kind, people, worth, risk, certain, sketch, outdone } = event;
	const known = { ...(sketch !== undefined && { sketch }), ...(outdone && { outdone }) };
	const traits = { class: kind, people, worth, risk, ...known };
	return { ...date, certain: date.certain || certain, event: traits };
}

/** The day whose anniversaries are told without asking an editor, if there is one. */
export function anniversaryDay({ certain, precision, origin, earliest }: KeyDate): Day | undefined {
	return certain && precision === 'day' ? (origin ?? earliest) : undefined;
}
