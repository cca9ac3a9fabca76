import type { Day } from '../../domain/calendar.ts';
import { dayInWords, monthInWords, yearInWords } from '../../domain/day-in-words.ts';
import { fold } from '../../domain/fold.ts';
import { shorten } from '../../domain/shorten.ts';
import { message, type Teller } from '../../domain/wording/message.ts';
import type { Library } from '../../ports/articles/library.ts';

const MOST = 25;

/** Articles whose title or source holds what was typed, newest first; the value is the article's id. */
export async function suggestArticles(library: Library, typed: string): Promise<Offer[]> {
	const heads = await library.titles(typed, MOST);
	return heads.map(({ id, title, source, published }) => ({
		name: nameOf(title, [source, published.day]),
		value: id,
	}));
}

/** Names that hold what was typed, most quoted first. */
export async function suggestSpeakers(library: Library, typed: string): Promise<Offer[]> {
	const speakers = await library.speakers(typed, MOST);
	return speakers.map(({ name }) => ({ name, value: name }));
}

/** The same, and behind them those whom articles only name. */
export async function suggestPeople(library: Library, typed: string): Promise<Offer[]> {
	const people = await library.people(typed, MOST);
	return people.map(({ name }) => ({ name, value: name }));
}

/** Sources of articles that hold what was typed, that of the newest article first. */
export async function suggestSources(library: Library, typed: string): Promise<Offer[]> {
	const heads = await library.titles(typed, 200);
	const sources = new Set(heads.flatMap(({ source }) => (source === undefined ? [] : [source])));
	return matching([...sources], typed, (source) => source).map((source) => ({
		name: source,
		value: source,
	}));
}

export type Offer = { readonly name: string; readonly value: string };

/** As matching, of days and months: also by the value, '2024-03'. */
export function matchingDays(offers: Iterable<Offer>, typed: string): Offer[] {
	return matching(offers, typed, ({ name, value }) => `${name} ${value}`);
}

/**
 * Those whose words hold every word typed, or what is a part of one, in any order, whatever the case and the accents; at
 * most 25, as many as Discord shows.
 */
export function matching<One>(
	all: Iterable<One>,
	typed: string,
	words: (one: One) => string,
): One[] {
	const wanted = fold(typed).split(' ');
	const found: One[] = [];
	for (const one of all) {
		const held = fold(words(one));
		if (wanted.every((word) => held.includes(word))) found.push(one);
		if (found.length === MOST) break;
	}
	return found;
}

const LONGEST = 100;

/** The title gives way where the whole is too long for Discord. */
function nameOf(title: string, rest: readonly (string | undefined)[]): string {
	const end = rest.flatMap((part) => (part === undefined ? [] : [` · ${part}`])).join('');
	const room = LONGEST - end.length;
	if (title.length <= room || room < 20) return title + end;
	return shorten(title, room) + end;
}

/** Times with key dates that hold what was typed: upcoming and past, years, then months. */
export async function suggestTimes(
	library: Library,
	typed: string,
	teller: Teller,
): Promise<Offer[]> {
	const months = (await library.keyMonths()).toReversed();
	return matchingDays(timesIn(months, teller), typed);
}

/** A name costs more than to see that it is not looked at any more. */
function* timesIn(months: readonly string[], { locale, told }: Teller): Generator<Offer> {
	yield { name: told(message('upcoming')), value: 'upcoming' };
	yield { name: told(message('past')), value: 'past' };
	for (const year of new Set(months.map((month) => month.slice(0, -'-MM'.length)))) {
		yield { name: yearInWords(`${year}-01-01` as Day, locale), value: year };
	}
	for (const month of months) {
		yield { name: monthInWords(`${month}-01` as Day, locale), value: month };
	}
}

/** Days with key dates that hold what was typed, in calendar order. */
export async function suggestDays(
	library: Library,
	typed: string,
	locale: string,
): Promise<Offer[]> {
	const { rows } = await library.keyDates({}, { offset: 0, limit: 200 });
	const days = rows.flatMap(({ precision, earliest }) => (precision === 'day' ? [earliest] : []));
	const offers = Array.from(new Set(days), (day) => ({
		name: dayInWords(day, locale),
		value: day,
	}));
	return matchingDays(offers, typed);
}
