import { sql } from 'kysely';
import type { KeyDate } from '../../domain/articles/key-date.ts';
import type { Cited, KeyDateRef, Page, Part } from '../../ports/articles/library.ts';
import { articleNumbered } from '../articles/articles.ts';
import { KEY_DATE_KEYS, readKeyDates } from '../articles/key-dates.ts';
import { libraryNumber, type Owners, visibleOf } from '../articles/visible.ts';
import { keptQuery } from '../kept-query.ts';
import {
	type Bounds,
	type Branch,
	boundsOf,
	countedUpTo,
	MOST_COUNTED,
	mergedKeys,
	upTo,
} from '../merged-page.ts';
import type { Queries } from '../schema.ts';
import { type Reminding, undecidedBy } from './anniversaries.ts';
import { isMuted, listMutes } from './mutes.ts';

/** What is most worth remembering, then the calendar. */
const BEST_FIRST = sql`worth desc, earliest, latest desc, article, number`;
/** One more tells that there are more. */
const ALL_AND_ONE = { offset: 0, limit: MOST_COUNTED + 1 };

/** See ReminderBook.suggestions. */
export async function listSuggestions(
	reminding: Reminding,
	part: Part,
	article?: string,
): Promise<Page<Cited<KeyDate>>> {
	const { visible, db, guild } = reminding;
	const asked = askedFor(reminding, article);
	if ((await listMutes(db, guild)).length > 0) {
		const { rows, ...counted } = await listUnmuted(reminding, asked);
		return { rows: rows.slice(part.offset, part.offset + part.limit), ...counted };
	}
	const [counted] = await countWaiting(db, asked);
	if (counted === undefined || counted.total === 0) return { rows: [], total: 0 };
	if (part.limit === 0) return { rows: [], ...upTo(counted.total) };
	const rows = await bestWaiting(db, { ...asked, ...boundsOf(part) });
	const keys = rows.map(({ key }) => key);
	return { rows: await readKeyDates(visible, keys), ...upTo(counted.total) };
}

/** See ReminderBook.waiting. */
export async function listWaiting(
	reminding: Reminding,
	article?: string,
): Promise<Page<KeyDateRef>> {
	const { db, guild } = reminding;
	const asked = askedFor(reminding, article);
	if ((await listMutes(db, guild)).length > 0) {
		const { rows, ...counted } = await listUnmuted(reminding, asked);
		return {
			rows: rows.map(({ article, number }) => ({ article: article.id, number })),
			...counted,
		};
	}
	const refs = await refsWaiting(db, { ...asked, ...boundsOf(ALL_AND_ONE) });
	const rows = refs.map(({ id, number }) => ({ article: id, number }));
	return { rows: rows.slice(0, MOST_COUNTED), ...upTo(rows.length) };
}

/** What somebody muted is known only by reading it. */
async function listUnmuted(
	{ visible, db, guild }: Reminding,
	asked: Asked,
): Promise<Page<Cited<KeyDate>>> {
	const mutes = await listMutes(db, guild);
	const found = await bestWaiting(db, { ...asked, ...boundsOf(ALL_AND_ONE) });
	const keys = found.map(({ key }) => key);
	const undecided = await readKeyDates(visible, keys);
	const rows = undecided.filter((keyDate) => !isMuted(keyDate, mutes));
	return { rows, total: rows.length, ...(keys.length > MOST_COUNTED && { hasMore: true }) };
}

type Asked = Owners & { readonly guild: string; readonly article?: string };

function askedFor({ visible, guild }: Reminding, article: string | undefined): Asked {
	return { owners: visible.owners, guild, ...(article !== undefined && { article }) };
}

const countWaiting = keptQuery((db: Queries, asked: Asked) =>
	countedUpTo(undecidedBranches(db, asked)),
);

const bestWaiting = keptQuery((db: Queries, { offset, limit, end, ...asked }: Asked & Bounds) =>
	bestOf(db, asked, { offset, limit, end }),
);

/** Where each of them stands, and nothing else: there may be very many. */
const refsWaiting = keptQuery(
	(db: Queries, { offset, limit, end, ...asked }: Asked & Bounds) =>
		sql<{ id: string; number: number }>`
		select articles.id, key_dates.number from (${bestOf(db, asked, { offset, limit, end })}) as best
		cross join key_dates cross join articles
		where key_dates."row" = best.key and articles.number = key_dates.article
		order by worth desc, earliest, latest desc, article, key_dates.number`,
);

function bestOf(db: Queries, asked: Asked, bounds: Bounds) {
	return mergedKeys({ branches: undecidedBranches(db, asked), order: BEST_FIRST }, bounds);
}

/** Of each library, or of one article, what nobody is certain of and no editor of the guild has decided. */
function undecidedBranches(db: Queries, { owners, guild, article }: Asked): Branch[] {
	return owners.map((owner) => {
		const uncertain = db
			.selectFrom('key_dates')
			.where('key_dates.library', '=', libraryNumber(db, owner))
			.where('month_day', 'is', null)
			.where(undecidedBy(guild));
		const asked =
			article === undefined
				? uncertain
				: uncertain.where('article', 'in', articleNumbered(visibleOf(owners, db), article));
		return asked.select([...KEY_DATE_KEYS, 'worth']);
	});
}
