import { type Expression, type RawBuilder, sql } from 'kysely';
import { type KeptQuery, keptQuery, padded } from '../../kept-query.ts';
import type { Queries } from '../../schema.ts';
import type { SpeakersMeant } from '../speakers.ts';
import { type Owners, type Visible, visibleOf } from '../visible.ts';
import type { AppearanceTable, SpeakerRow } from './speaker-schema.ts';

/** 0: the articles that quote somebody; 1: those that only name them. */
export type Kind = 0 | 1;

/** Newest published first. */
export const NEWEST = sql`published_day desc, published_at desc, article desc`;

const COLUMNS = [
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

/** Keys, beside each the number of its library. */
export type KeysOfEach = Omit<Keys, 'owners'> & { readonly libraries: readonly number[] };

/** The newest appearances of all who have one of these keys. */
export function newestOfAll(db: Queries, kind: Kind, { owners, keys, limit }: Keys) {
	const all = visibleOf(owners, db).appearances().where('speaker_key', 'in', keys);
	return all.where('named', '=', literal(kind)).orderBy(NEWEST).limit(limit);
}

/** Those of each of these keys, which come of speakers that were found to be visible. */
export function newestOfEach(db: Queries, kind: Kind, { libraries, keys, limit }: KeysOfEach) {
	return keys.map((key, index) =>
		db
			.selectFrom('appearances')
			.where('library', '=', libraries[index] ?? 0)
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

/** Whose an appearance is, and of which day. */
type Standing = Pick<AppearanceTable, 'speaker_key' | 'published_day'>;

const STANDING = ['speaker_key', 'published_day'] as const;

type KeysSince = KeysOfEach & { readonly since: string };

/** How appearances of one kind are read. */
type Ways = {
	readonly ofAll: KeptQuery<AppearanceRow, Keys>;
	/** `limit` of each key, and of which days they are. */
	readonly standing: KeptQuery<Standing, KeysOfEach>;
	/** `limit` of each key, none of which is older than the day `since`. */
	readonly since: KeptQuery<AppearanceRow, KeysSince>;
};

export const QUOTING = waysOf(0);
export const NAMING = waysOf(1);

function waysOf(kind: Kind): Ways {
	return {
		ofAll: keptQuery((db: Queries, keys: Keys) => newestOfAll(db, kind, keys).select(COLUMNS)),
		standing: keptQuery((db: Queries, keys: KeysOfEach) =>
			together<Standing>(newestOfEach(db, kind, keys).map((branch) => branch.select(STANDING))),
		),
		since: keptQuery((db: Queries, { since, ...keys }: KeysSince) =>
			together<AppearanceRow>(
				newestOfEach(db, kind, keys).map((branch) =>
					branch.where('published_day', '>=', since).select(COLUMNS),
				),
			),
		),
	};
}

function together<Row>(branches: readonly Expression<unknown>[]): RawBuilder<Row> {
	const each = branches.map((branch) => sql`select * from (${branch}) as branch`);
	return sql<Row>`${sql.join(each, sql` union all `)}`;
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
	const read = async <Row>(ask: (keys: Theirs) => Promise<Row[]>, some: Speakers) => {
		const rows: Row[] = [];
		for (let start = 0; start < some.length; start += MOST_BRANCHES) {
			const part = evenly(some.slice(start, start + MOST_BRANCHES));
			const keys = part.map(({ speaker_key }) => speaker_key);
			rows.push(...(await ask({ libraries: part.map(({ library }) => library), keys })));
		}
		return rows;
	};
	const rowsSince = async (since: string, some: Speakers) => {
		const rows = await read((keys) => ways.since(db, { ...keys, limit, since }), some);
		return rows.sort(newestFirst);
	};
	if (speakers.length === 1 || total <= limit) return rowsSince('', speakers);

	// However few of each: where all of them are as many as are wanted, nothing older is among the newest.
	const each = Math.min(limit, Math.max(FEWEST_OF_EACH, Math.ceil((2 * limit) / speakers.length)));
	const few = await read((keys) => ways.standing(db, { ...keys, limit: each }), speakers);
	const days = few.map(({ published_day }) => published_day).sort();
	const since = days.at(-limit) ?? '';
	const wanted = new Set(few.flatMap((one) => (one.published_day < since ? [] : one.speaker_key)));
	const theirs = speakers.filter(({ speaker_key }) => wanted.has(speaker_key));
	return (await rowsSince(since, theirs)).slice(0, limit);
}

/** As many as few statements ask for: those that were added are nobody. */
function evenly(speakers: Speakers): Speakers {
	if (speakers.length <= 1) return speakers;
	const missing = -speakers.length & (BRANCHES_BY - 1);
	return [...speakers, ...Array<SpeakerRow>(missing).fill(NOBODY)];
}

/** To make a statement of many branches takes as long as to ask several of them. */
const BRANCHES_BY = 8;
const NOBODY: SpeakerRow = { library: 0, speaker_key: '', quotes: 0, named: 0 };

type Speakers = SpeakersMeant['speakers'];
type Theirs = Pick<KeysOfEach, 'libraries' | 'keys'>;

const FEWEST_OF_EACH = 3;

function newestFirst(one: AppearanceRow, other: AppearanceRow): number {
	if (one.published_day !== other.published_day)
		return one.published_day < other.published_day ? 1 : -1;
	return other.published_at - one.published_at || other.article - one.article;
}
