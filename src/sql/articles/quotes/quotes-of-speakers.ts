import { type RawBuilder, sql } from 'kysely';
import type { Part } from '../../../ports/articles/library.ts';
import { type KeptQuery, keptQuery, padded } from '../../kept-query.ts';
import { type Bounds, boundsOf, mergedKeys } from '../../merged-page.ts';
import type { Queries } from '../../schema.ts';
import {
	type Keys,
	type KeysOfEach,
	NEWEST,
	newestOfAll,
	newestOfEach,
	wayTo,
} from '../appearances/newest-appearances.ts';
import type { SpeakersMeant } from '../speakers.ts';
import type { Visible } from '../visible.ts';
import {
	citedQuote,
	type Listing,
	NO_QUOTES,
	ORDER,
	type QuoteRow,
	quotesByDay,
	shownOf,
} from './quote-rows.ts';

/** A part of what these speakers say. */
export async function quotesOfSpeakers(
	{ db, owners }: Visible,
	{ speakers, total }: SpeakersMeant,
	part: Part,
): Promise<Listing> {
	if (total === 0) return NO_QUOTES;
	const bounds = boundsOf(part);
	const way = wayTo(speakers, total);
	const keys = speakers.map(({ speaker_key }) => speaker_key);
	const rows =
		way === 'of each'
			? await ofEach(db, { libraries: speakers.map(({ library }) => library), keys, ...bounds })
			: await WAYS[way](db, { owners, keys: padded([...new Set(keys)]), ...bounds });
	return { rows: rows.map(citedQuote), total };
}

type Wanted = Omit<Keys, 'limit'> & Bounds;

const ofEach = keptQuery((db: Queries, wanted: Omit<KeysOfEach, 'limit'> & Bounds) => {
	const branches = newestOfEach(db, 0, { ...wanted, limit: wanted.end }).map(
		(branch) => sql`select * from (${branch.select(WHERE)}) as branch`,
	);
	const { end } = wanted;
	const all = sql`select * from (${sql.join(branches, sql` union all `)}) as list order by ${NEWEST} limit ${end}`;
	return shownOf(saidIn(all, wanted));
});

const WAYS: Readonly<Record<'of all' | 'of many', KeptQuery<QuoteRow, Wanted>>> = {
	'of all': keptQuery((db: Queries, wanted: Wanted) => {
		const newest = newestOfAll(db, 0, { ...wanted, limit: wanted.end }).select(WHERE);
		return shownOf(saidIn(sql`${newest}`, wanted));
	}),
	// So many speakers are met soon by whoever goes from the newest quote on.
	'of many': keptQuery((db: Queries, { owners, keys, ...bounds }: Wanted) => {
		const branches = owners.map((owner) =>
			quotesByDay(db, owner).where(sql<string>`coalesce(speaker_key, '')`, 'in', keys),
		);
		return shownOf(mergedKeys({ branches, order: ORDER }, bounds));
	}),
};

const WHERE = ['speaker_key', 'published_day', 'published_at', 'article'] as const;

/** The keys of a part of the quotes in the newest appearances: as many as quotes up to its end hold them all. */
function saidIn(
	appearances: RawBuilder<unknown>,
	{ offset, limit }: Bounds,
): RawBuilder<{ key: number }> {
	return sql<{
		key: number;
	}>`select quotes."row" as key from (${appearances}) as newest cross join quotes
		where quotes.article = newest.article and quotes.speaker_key = newest.speaker_key
		order by newest.published_day desc, newest.published_at desc, newest.article desc,
			quotes.start_index, quotes.number
		limit ${limit} offset ${offset}`;
}
