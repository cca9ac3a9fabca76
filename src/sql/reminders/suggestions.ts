import { sql } from 'kysely';
import type { KeyDate } from '../../domain/articles/key-date.ts';
import type { Cited, KeyDateRef, Page, Part } from '../../ports/articles/library.ts';
import { articleNumbered } from '../articles/articles.ts';
import { KEY_DATE_KEYS, readKeyDates } from '../articles/key-dates.ts';
import { type Branch, countUpTo, inOrder, MOST_COUNTED, mergedPage, upTo } from '../merged-page.ts';
import type { Reminding } from './anniversaries.ts';
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
	const branches = undecidedBranches(reminding, article);
	if ((await listMutes(db, guild)).length > 0) {
		const { rows, ...counted } = await listUnmuted(reminding, branches);
		return { rows: rows.slice(part.offset, part.offset + part.limit), ...counted };
	}
	const counted = await countUpTo(db, branches);
	if (counted.total === 0) return { rows: [], total: 0 };
	const keys = await mergedPage(db, { branches, order: BEST_FIRST }, part);
	return { rows: await readKeyDates(visible, keys), ...counted };
}

/** See ReminderBook.waiting. */
export async function listWaiting(
	reminding: Reminding,
	article?: string,
): Promise<Page<KeyDateRef>> {
	const { visible, db, guild } = reminding;
	const branches = undecidedBranches(reminding, article);
	if ((await listMutes(db, guild)).length > 0) {
		const { rows, ...counted } = await listUnmuted(reminding, branches);
		return {
			rows: rows.map(({ article, number }) => ({ article: article.id, number })),
			...counted,
		};
	}
	const keys = await mergedPage(db, { branches, order: BEST_FIRST }, ALL_AND_ONE);
	if (keys.length === 0) return { rows: [], total: 0 };
	const rows = await visible.db
		.selectFrom('key_dates')
		.where('row', 'in', keys)
		.innerJoin('articles', 'articles.number', 'key_dates.article')
		.select(['key_dates.row', 'articles.id', 'key_dates.number'])
		.execute();
	const refs = inOrder(keys, rows, ({ row }) => row).map(({ id, number }) => ({
		article: id,
		number,
	}));
	return { rows: refs.slice(0, MOST_COUNTED), ...upTo(refs.length) };
}

/** What somebody muted is known only by reading it. */
async function listUnmuted(
	{ visible, db, guild }: Reminding,
	branches: readonly Branch[],
): Promise<Page<Cited<KeyDate>>> {
	const mutes = await listMutes(db, guild);
	const keys = await mergedPage(db, { branches, order: BEST_FIRST }, ALL_AND_ONE);
	const undecided = await readKeyDates(visible, keys);
	const rows = undecided.filter((keyDate) => !isMuted(keyDate, mutes));
	return { rows, total: rows.length, ...(keys.length > MOST_COUNTED && { hasMore: true }) };
}

/** Of each library, or of one article, what nobody is certain of and no editor of the guild has decided. */
function undecidedBranches({ visible, db, guild }: Reminding, article?: string): Branch[] {
	return visible.owners.map((owner) => {
		const uncertain = db
			.selectFrom('key_dates')
			.where('key_dates.owner', '=', owner)
			.where('month_day', 'is', null)
			.where(({ not, exists, selectFrom }) =>
				not(
					exists(
						selectFrom('decisions')
							.where('decisions.guild', '=', guild)
							.whereRef('decisions.article', '=', 'key_dates.article')
							.whereRef('decisions.number', '=', 'key_dates.number')
							.select('decisions.guild'),
					),
				),
			);
		const asked =
			article === undefined
				? uncertain
				: uncertain.where('article', 'in', articleNumbered(visible, article));
		return asked.select([...KEY_DATE_KEYS, 'worth']);
	});
}
