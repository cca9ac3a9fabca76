import { type RawBuilder, sql } from 'kysely';
import type { Part } from '../../../ports/articles/library.ts';
import type { Dialect } from '../../engines/dialect.ts';
import { type KeptDialectQuery, keptDialectQuery, padded } from '../../kept-query.ts';
import { type Bounds, boundsOf, type Merged, mergedKeys } from '../../merged-page.ts';
import type { Queries } from '../../schema.ts';
import type { SpeakersMeant } from '../speakers.ts';
import { type Owners, type Visible, visibleOf } from '../visible.ts';
import { citedQuote, KEYS, type Listing, NO_QUOTES, ORDER, shownOf } from './quote-rows.ts';

/** More branches than this are slower than sorting. */
const MOST_BRANCHES = 40;
/** So few are faster, however few quotes there are. */
const FEW_BRANCHES = 4;
/** So many quotes are gathered and sorted within some milliseconds. */
const FEW_QUOTES = 2000;

/** A part of what these speakers say. */
export async function quotesOfSpeakers(
	sight: Sight,
	meant: SpeakersMeant,
	part: Part,
): Promise<Listing> {
	const { total } = meant;
	if (total === 0) return NO_QUOTES;
	return { rows: (await newestBy(shownBy, sight, meant, part)).map(citedQuote), total };
}

type Sight = { readonly visible: Visible; readonly dialect: Dialect };

/** What is read of the quotes of speakers, in each of the ways to them. */
export type Ways<Row> = Readonly<
	Record<keyof typeof WAYS, KeptDialectQuery<Row, Branches & Bounds, Dialect>>
>;
type Branches = Owners & { readonly keys: readonly string[] };

/** What `read` makes of the keys of the newest quotes of speakers. */
export function waysTo<Row>(
	read: (keys: RawBuilder<{ key: number }>, dialect: Dialect) => RawBuilder<Row>,
): Ways<Row> {
	const kept = (way: (db: Queries, branches: Branches) => Merged['branches']) =>
		keptDialectQuery<Row, Branches & Bounds, Dialect>(
			(db, { offset, limit, end, ...branches }, dialect) =>
				read(
					mergedKeys({ branches: way(db, branches), order: ORDER }, { offset, limit, end }),
					dialect,
				),
		);
	return { ofEach: kept(WAYS.ofEach), ofAll: kept(WAYS.ofAll), ofMany: kept(WAYS.ofMany) };
}

/** The newest of what these speakers say, read in the way that is short: the totals say which. */
export function newestBy<Row>(
	ways: Ways<Row>,
	{ visible: { db, owners }, dialect }: Sight,
	{ speakers, total }: SpeakersMeant,
	part: Part,
): Promise<Row[]> {
	const bounds = boundsOf(part);
	if (speakers.length <= (total <= FEW_QUOTES ? FEW_BRANCHES : MOST_BRANCHES)) {
		const branches = {
			owners: speakers.map(({ owner }) => owner),
			keys: speakers.map(({ speaker_key }) => speaker_key),
		};
		return ways.ofEach(db, { ...branches, ...bounds }, dialect);
	}
	const keys = padded([...new Set(speakers.map(({ speaker_key }) => speaker_key))]);
	// So many speakers are met soon by whoever goes from the newest quote on.
	const way = total <= FEW_QUOTES ? ways.ofAll : ways.ofMany;
	return way(db, { owners, keys, ...bounds }, dialect);
}

const WAYS = {
	/** Of each of these speakers, beside whom their library stands. */
	ofEach: (db: Queries, { owners, keys }: Branches) =>
		keys.map((key, index) =>
			ofOwner(db, owners[index] ?? '')
				.where('speaker_key', '=', key)
				.select(KEYS),
		),
	ofAll: (db: Queries, { owners, keys }: Branches) => [
		visibleOf(owners, db).quotes().where('speaker_key', 'in', keys).select(KEYS),
	],
	ofMany: (db: Queries, { owners, keys }: Branches) =>
		owners.map((owner) =>
			ofOwner(db, owner).where(sql<string>`coalesce(speaker_key, '')`, 'in', keys).select(KEYS),
		),
};

function ofOwner(db: Queries, owner: string) {
	return db.selectFrom('quotes').where('owner', '=', owner);
}

const shownBy = waysTo((keys) => shownOf(keys));
