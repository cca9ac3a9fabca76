import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { SearchTerm } from '../../../domain/articles/search-words.ts';
import { compareDays, type Day, dayOf, partsOf } from '../../../domain/calendar.ts';
import { wordsOf } from '../../../domain/words.ts';
import type { ArticleHead, Page, Part, SearchQuery } from '../../../ports/articles/library.ts';
import type { Dialect, Found, FullText, Mark, SearchedPart } from '../../engines/dialect.ts';
import { keptDialectQuery, padded } from '../../kept-query.ts';
import { MOST_COUNTED, upTo } from '../../merged-page.ts';
import { HEAD, type HeadRow, headOf } from '../article-rows.ts';
import { NEWEST_FIRST } from '../articles.ts';
import { keysOf, speakersAskedFor } from '../speakers.ts';
import type { Owners, Visible } from '../visible.ts';
import { monthMark, ownerMark, sourceMark, yearMark } from './article-words.ts';

type Sight = { readonly visible: Visible; readonly dialect: Dialect };

/** Where all the words stand, best first: an article named after them is about them. */
const PLACES: readonly (readonly SearchedPart[])[] = [
	['title'],
	['people'],
	['title', 'people', 'lead'],
];
/** Last of all. */
const EVERYWHERE: readonly SearchedPart[] = ['title', 'people', 'lead', 'body'];
const MOST_FOUND = MOST_COUNTED + 1;
/** Of a very long name only the beginning counts. */
const MOST_WORDS = 8;
/** Of more speakers than these what their names have in common is looked for. */
const MOST_NAMES = 20;
/** The key of a longer one may not be the whole of it. */
const LONGEST_NAME = 200;
const NOTHING = { rows: [], total: 0 };

/** See Library.search. */
export async function searchArticles(
	{ visible, dialect }: Sight,
	query: SearchQuery,
	part: Part,
): Promise<Page<ArticleHead>> {
	const { words, speaker } = query;
	const keys =
		speaker === undefined ? undefined : keysOf((await speakersAskedFor(visible, speaker)).speakers);
	const days = await daysWithin(visible, query);
	if (keys?.length === 0 || days === undefined) return NOTHING;
	const wanted = {
		words,
		marks: marksOf(visible, query, days),
		...(speaker !== undefined && { people: peopleCalled(speaker, keys ?? []) }),
	};
	const search = (within: readonly SearchedPart[]): Promise<readonly Found[]> => {
		const articles = dialect.articlesWith({ ...wanted, within });
		return articlesFound(visible.db, { articles, limit: MOST_FOUND }, dialect);
	};
	const anywhere = await search(EVERYWHERE);
	if (anywhere.length === 0) return NOTHING;
	const isNarrower = keys !== undefined || days.from !== undefined;
	const read = (best: Places) => {
		const places = JSON.stringify([...best]);
		const { db, owners } = visible;
		const told = { ...days, ...(keys && { keys: padded(keys) }) };
		return rowsOf(db, { owners, places, ...told, ...part }, dialect);
	};
	const rows = isNarrower
		? await read(await placesOf(search, anywhere))
		: await firstPlaces({ search, anywhere, read }, part);
	const hasMore = anywhere.length >= MOST_FOUND;
	return {
		rows: rows.map(headOf),
		...upTo(isNarrower ? Number(rows[0]?.total ?? 0) : anywhere.length),
		...(hasMore && { hasMore }),
	};
}

/**
 * Whose name an article is to hold for one of these speakers to be quoted in it: each by the whole of it, as what a word begins
 * is gathered to the last before the first is given.
 */
function peopleCalled(asked: string, keys: readonly string[]): SearchTerm[][] {
	const names = keys.filter(({ length }) => length <= LONGEST_NAME).map(wordsOf);
	const areTold = names.length === keys.length && names.every(({ length }) => length > 0);
	if (areTold && keys.length <= MOST_NAMES)
		return [names.map((words) => ({ words, isPrefix: false }))];
	const words = wordsOf(asked).slice(0, MOST_WORDS);
	return words.map((word) => [{ words: [word], isPrefix: true }]);
}

/** Each article that is found with the best of its places. */
type Places = ReadonlyMap<number, number>;
type Search = (within: readonly SearchedPart[]) => Promise<readonly Found[]>;

/** One place is searched at a time, so that others have their turn between two. */
async function placesOf(search: Search, anywhere: readonly Found[]): Promise<Places> {
	const best = new Map(anywhere.map(({ found }) => [found, PLACES.length]));
	for (const [place, within] of [...PLACES.entries()].reverse()) {
		for (const { found } of await search(within)) best.set(found, place);
	}
	return best;
}

type Placing = {
	readonly search: Search;
	readonly anywhere: readonly Found[];
	readonly read: (best: Places) => Promise<FoundRow[]>;
};

/** The rows of a part, for which no place behind them is searched. */
async function firstPlaces(
	{ search, anywhere, read }: Placing,
	{ offset, limit }: Part,
): Promise<FoundRow[]> {
	const best = new Map<number, number>();
	for (const [place, within] of PLACES.entries()) {
		for (const { found } of await search(within)) {
			if (!best.has(found)) best.set(found, place);
		}
		if (best.size >= offset + limit) return read(best);
	}
	for (const { found } of anywhere) {
		if (!best.has(found)) best.set(found, PLACES.length);
	}
	return read(best);
}

type Days = { readonly from?: Day; readonly to?: Day };

/** The days that are asked for, no further than there are articles; undefined where there are none. */
async function daysWithin({ db, owners }: Visible, { from, to }: Days): Promise<Days | undefined> {
	if (from === undefined && to === undefined) return {};
	const found = await Promise.all(
		owners.map((owner) =>
			sql<{ first: Day | null; last: Day | null }>`select
				(select published_day from articles where owner = ${owner} order by published_day limit 1) as first,
				(select published_day from articles where owner = ${owner} order by published_day desc limit 1) as last`.execute(
				db,
			),
		),
	);
	const days = found.flatMap(({ rows }) => rows.flatMap(({ first, last }) => [first, last]));
	const there = days.filter((day) => day !== null).sort(compareDays);
	const [first, last] = [there[0], there.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	const begin = from !== undefined && compareDays(from, first) > 0 ? from : first;
	const end = to !== undefined && compareDays(to, last) < 0 ? to : last;
	return compareDays(begin, end) > 0 ? undefined : { from: begin, to: end };
}

function marksOf({ owners }: Visible, { source }: SearchQuery, days: Days): Mark[][] {
	const marks: Mark[][] = [owners.map((owner) => ({ mark: ownerMark(owner) }))];
	if (source !== undefined) marks.push([{ mark: sourceMark(source), isPrefix: true }]);
	if (days.from !== undefined && days.to !== undefined) {
		marks.push(timeMarks(days.from, days.to).map((mark) => ({ mark })));
	}
	return marks;
}

/** The months that these days touch; of several years whole years. */
function timeMarks(from: Day, to: Day): string[] {
	const [first, last] = [partsOf(from), partsOf(to)];
	const day = (year: number, month: number) => dayOf(year, month, 1) ?? from;
	if (first.year === last.year) {
		const months = Array.from({ length: last.month - first.month + 1 }, (_, place) => place);
		return months.map((month) => monthMark(day(first.year, first.month + month)));
	}
	const years = Array.from(
		{ length: last.year - first.year + 1 },
		(_, place) => first.year + place,
	);
	return years.map((year) => yearMark(day(year, 1)));
}

const articlesFound = keptDialectQuery<
	Found,
	{ readonly articles: FullText; readonly limit: number },
	Dialect
>((_db, { articles, limit }, dialect) => dialect.articlesAbout(articles, limit));

type Told = Owners &
	Part & {
		/** The articles that were found, each with its place, as JSON. */
		readonly places: string;
		readonly keys?: readonly string[];
		readonly from?: string;
		readonly to?: string;
	};

type FoundRow = HeadRow & { readonly total: number };

/** The index tells owner, month and people roughly; here they are told exactly. */
const rowsOf = keptDialectQuery<FoundRow, Told, Dialect>(
	(_db, { owners, places, keys, from, to, offset, limit }, dialect) => {
		const conditions: RawBuilder<SqlBool>[] = [
			sql`articles.owner in (${sql.join(owners)})`,
			...(from === undefined ? [] : [sql<SqlBool>`articles.published_day >= ${from}`]),
			...(to === undefined ? [] : [sql<SqlBool>`articles.published_day <= ${to}`]),
			...(keys === undefined
				? []
				: [
						sql<SqlBool>`exists (select 1 from quotes where quotes.article = articles.number
							and speaker_key in (${sql.join(keys)}))`,
					]),
		];
		// The joins go from what was found to articles, never the other way round.
		return sql<FoundRow>`select ${HEAD}, page.total from (
				select articles.number as key, place, count(*) over () as total
				from (${dialect.placesIn(places)}) as found cross join articles
				where articles.number = found.found and ${sql.join(conditions, sql` and `)}
				order by place, ${NEWEST_FIRST} limit ${limit} offset ${offset}) as page
			cross join articles where articles.number = page.key order by page.place, ${NEWEST_FIRST}`;
	},
);
