import { type RawBuilder, sql } from 'kysely';
import { type KeptQuery, keptQuery, padded } from '../../kept-query.ts';
import type { Queries } from '../../schema.ts';
import type { SpeakersMeant } from '../speakers.ts';
import { libraryNumber, type Owners, type Visible, visibleOf } from '../visible.ts';
import type { AppearanceTable } from './speaker-schema.ts';

/** 0: the articles that quote somebody; 1: those that only name them. */
export type Kind = 0 | 1;

/** Newest published first. */
export const NEWEST = sql`published_day desc, published_at desc, article desc`;

const COLUMNS = [
	'speaker_key',
	'published_day',
	'published_at',
	'article',
	'article_id',
	'name',
	'quotes',
	'told',
] as const;

export type AppearanceRow = Pick<AppearanceTable, (typeof COLUMNS)[number]>;

export type Keys = Owners & { readonly keys: readonly string[]; readonly limit: number };

/** The newest appearances of all who have one of these keys. */
export function newestOfAll(db: Queries, kind: Kind, { owners, keys, limit }: Keys) {
	const all = visibleOf(owners, db).appearances().where('speaker_key', 'in', keys);
	return all.where('named', '=', literal(kind)).orderBy(NEWEST).limit(limit);
}

/** Those of each of these keys, beside which its library stands. */
export function newestOfEach(db: Queries, kind: Kind, { owners, keys, limit }: Keys) {
	return keys.map((key, index) =>
		db
			.selectFrom('appearances')
			.where('library', '=', libraryNumber(db, owners[index] ?? ''))
			.where('speaker_key', '=', key)
			.where('named', '=', literal(kind))
			.orderBy(NEWEST)
			.limit(limit),
	);
}

/** Written out, so that a plan is made for it. */
function literal(kind: Kind): RawBuilder<number> {
	return sql<number>`${sql.lit(kind)}`;
}

/** How appearances of one kind are read. */
export type Ways = {
	readonly ofAll: KeptQuery<AppearanceRow, Keys>;
	/** `limit` of each key. */
	readonly ofEach: KeptQuery<AppearanceRow, Keys>;
};

export const QUOTING = waysOf(0);
export const NAMING = waysOf(1);

function waysOf(kind: Kind): Ways {
	return {
		ofAll: keptQuery((db: Queries, keys: Keys) => newestOfAll(db, kind, keys).select(COLUMNS)),
		ofEach: keptQuery((db: Queries, keys: Keys): RawBuilder<AppearanceRow> => {
			const branches = newestOfEach(db, kind, keys).map(
				(branch) => sql`select * from (${branch.select(COLUMNS)}) as branch`,
			);
			return sql<AppearanceRow>`select * from (${sql.join(branches, sql` union all `)}) as list
				order by ${NEWEST}`;
		}),
	};
}

/** More branches than this are slower than sorting. */
const MOST_BRANCHES = 40;
/** So few are faster, however little there is. */
const FEW_BRANCHES = 4;
/** So much is gathered and sorted within some milliseconds. */
const FEW = 2000;

/** How the newest of speakers are found soon: the total of what they have says so. */
export function wayTo(speakers: SpeakersMeant['speakers'], total: number) {
	if (speakers.length <= (total <= FEW ? FEW_BRANCHES : MOST_BRANCHES)) return 'of each';
	return total <= FEW ? 'of all' : 'of many';
}

type Wanted = Pick<SpeakersMeant, 'speakers' | 'total'> & { readonly limit: number };

/** The newest appearances of speakers, read in the way that is short: the total says which. */
export async function newestBy(
	ways: Ways,
	{ db, owners }: Visible,
	{ speakers, total, limit }: Wanted,
): Promise<readonly AppearanceRow[]> {
	if (speakers.length === 0) return [];
	const way = wayTo(speakers, total);
	if (way === 'of all') {
		const keys = padded([...new Set(speakers.map(({ speaker_key }) => speaker_key))]);
		return ways.ofAll(db, { owners, keys, limit });
	}
	const ofThese = (some: SpeakersMeant['speakers'], each: number) =>
		ways.ofEach(db, {
			owners: some.map(({ owner }) => owner),
			keys: some.map(({ speaker_key }) => speaker_key),
			limit: each,
		});
	if (way === 'of each') return (await ofThese(speakers, limit)).slice(0, limit);

	const first = Math.max(FEWEST_OF_EACH, Math.ceil((4 * limit) / speakers.length));
	const read = async (some: SpeakersMeant['speakers'], each: number) => {
		const rows: AppearanceRow[] = [];
		for (let start = 0; start < some.length; start += MOST_BRANCHES)
			rows.push(...(await ofThese(some.slice(start, start + MOST_BRANCHES), each)));
		return rows.sort(newestFirst);
	};
	const few = await read(speakers, first);
	// Whoever has as many as were asked for, all of them new enough, may have more of those that are wanted.
	const wanted = new Map<string, number>();
	for (const { speaker_key } of few.slice(0, limit))
		wanted.set(speaker_key, (wanted.get(speaker_key) ?? 0) + 1);
	const isMore = ({ speaker_key }: { readonly speaker_key: string }) =>
		(wanted.get(speaker_key) ?? 0) >= first;
	const more = await read(speakers.filter(isMore), limit);
	return [...few.filter((row) => !isMore(row)), ...more].sort(newestFirst).slice(0, limit);
}

const FEWEST_OF_EACH = 10;

function newestFirst(one: AppearanceRow, other: AppearanceRow): number {
	if (one.published_day !== other.published_day)
		return one.published_day < other.published_day ? 1 : -1;
	return other.published_at - one.published_at || other.article - one.article;
}
