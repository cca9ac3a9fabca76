import { sql } from 'kysely';
import { compareNames, readName } from '../../domain/articles/person-name.ts';
import { compareDays } from '../../domain/calendar.ts';
import { wordsOf } from '../../domain/words.ts';
import type { Appearance, Appearances, QuotedIn } from '../../ports/articles/library.ts';
import type { Dialect } from '../engines/dialect.ts';
import { keptQuery, padded } from '../kept-query.ts';
import type { Queries } from '../schema.ts';
import { besides } from '../stored/findings.ts';
import { keeping } from '../stored/keeping.ts';
import { storedReader } from '../stored/read-stored.ts';
import { articlesNumbered, headsByNumber } from './articles.ts';
import { namingsOf } from './named-people.ts';
import { SHOWN_ORDER } from './quotes/quote-rows.ts';
import { newestBy, waysTo } from './quotes/quotes-of-speakers.ts';
import {
	bearersOf,
	heardForm,
	keysOf,
	namesakesOf,
	peopleAskedFor,
	speakersKept,
} from './speakers.ts';
import { type Owners, type Visible, visibleOf } from './visible.ts';

type Sight = { readonly visible: Visible; readonly dialect: Dialect };

/** So many quotes are gone through within some milliseconds. */
const MOST_QUOTES = 500;
const NEWEST = { offset: 0, limit: MOST_QUOTES };

/** See Library.appearances. */
export async function listAppearances(
	sight: Sight,
	name: string,
	others: readonly string[] = [],
): Promise<Appearances> {
	const { visible } = sight;
	const asked = await peopleAskedFor(visible, name);
	const keys = new Set([
		...keysOf(asked.speakers),
		...(await bearersOf(visible, others)),
		...(await formsOfName(visible, name)),
	]);
	const meant = await speakersKept(visible, [...keys]);
	const quotes = meant.total === 0 ? [] : await newestBy(appearing, sight, meant, NEWEST);
	const namings = await namingsOf(visible, meant);
	const byArticle = Map.groupBy(quotes, ({ article }) => article);
	const numbers = new Set([...byArticle.keys(), ...namings.rows.map(({ number }) => number)]);
	if (numbers.size === 0) return { rows: [], isCut: false };
	const heads = await headsByNumber(visible, [...numbers]);
	const quoted = [...byArticle].flatMap(([number, its]) => {
		const article = heads.get(number);
		return article === undefined ? [] : speakersOf(its).map((one) => ({ article, ...one }));
	});
	const named = namings.rows.flatMap(({ number, ...one }) => {
		const article = heads.get(number);
		return article === undefined ? [] : [{ article, ...one }];
	});
	const isCut = quotes.length >= MOST_QUOTES || namings.isCut;
	return { rows: named.length === 0 ? quoted : newestFirst([...quoted, ...named]), isCut };
}

function newestFirst(appearances: Appearance[]): Appearance[] {
	return appearances.sort((one, other) =>
		compareDays(other.article.published.day, one.article.published.day),
	);
}

type QuoteRow = {
	readonly article: number;
	readonly speaker: string;
	readonly speaker_key: string;
	readonly role: string | null;
	readonly besides: string | null;
};

const appearing = waysTo<QuoteRow>(
	(keys, dialect) => sql`select quotes.article, quotes.speaker, quotes.speaker_key,
		${dialect.textIn(sql`quotes.finding`, 'role')} as role,
		${dialect.textIn(sql`quotes.finding`, 'besides')} as besides
		from (${keys}) as newest cross join quotes where quotes."row" = newest.key
		order by ${SHOWN_ORDER}`,
);

/** Whom an article quotes, by their keys. Forms of one key differ in marks and capitals; the greatest has the most marks. */
function speakersOf(quotes: readonly QuoteRow[]): Omit<Appearance, 'article'>[] {
	const byKey = Map.groupBy(quotes, ({ speaker_key }) => speaker_key);
	return [...byKey.keys()].sort().map((key) => {
		const its = byKey.get(key) ?? [];
		const name = its.reduce((most, { speaker }) => (speaker > most ? speaker : most), '');
		const roles = [...new Set(its.flatMap(({ role }) => role ?? []))];
		const told = its.find((quote) => quote.besides !== null)?.besides;
		const besides = told && { besides: readBesides(told) };
		return { name, roles, quotes: its.length, ...besides };
	});
}

const readBesides = storedReader('what is told of a speaker', besides);

/**
 * Those who may be called by another form of the name: by one of its words, with a first name that begins alike, or by a
 * name with the same first or last word, or that sounds alike, that may be the same. Where a surname stands alone all who bear it, for it may be theirs.
 */
async function formsOfName(visible: Visible, name: string): Promise<string[]> {
	const words = wordsOf(name);
	const [first = '', last = ''] = [words[0], words.at(-1)];
	if (words.length < 2) return bearersOf(visible, words);
	const bare = await bearersOf(visible, [first, last]);
	const bearers = await namesakesOf(visible, last);
	const spelt = await namesakesOf(visible, first);
	const heard = heardForm(name);
	const alike = heard === undefined ? [] : await namesakesOf(visible, heard);
	const read = readName(name);
	const mayBe = (key: string) => compareNames(readKey(key), read) !== 'differ';
	const [letter = ''] = first;
	const near = (key: string) => bare.length > 0 || key.startsWith(letter) || mayBe(key);
	return [...bare, ...bearers.filter(near), ...spelt.filter(mayBe), ...alike];
}

/** Those of one name are compared with whoever is asked for by it. */
const readKey = keeping((key) => readName(key));

/** See Library.quotedIn. */
export async function listQuotedIn(
	visible: Visible,
	articles: readonly string[],
	limit: number,
): Promise<QuotedIn[]> {
	if (articles.length === 0) return [];
	const { db, owners } = visible;
	const rows = await quotedWith(db, { owners, articles: padded(articles), limit });
	return rows.map(({ name, articles: count }) => ({ name: name ?? '', articles: count }));
}

type Beside = Owners & { readonly articles: readonly string[]; readonly limit: number };

const quotedWith = keptQuery((db: Queries, { owners, articles, limit }: Beside) =>
	db
		.selectFrom('quotes')
		.where('article', 'in', articlesNumbered(visibleOf(owners, db), articles))
		.where('speaker', 'is not', null)
		.select(({ fn }) => [
			fn.max('speaker').as('name'),
			fn.count<number>('article').distinct().as('articles'),
		])
		.groupBy('speaker_key')
		.orderBy('articles', 'desc')
		.orderBy('speaker_key')
		.limit(limit),
);
