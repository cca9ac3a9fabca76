import { sql } from 'kysely';
import type { KeyDate } from '../../domain/articles/key-date.ts';
import type { Cited, KeyDateQuery, KeyDateRef, Page, Part } from '../../ports/articles/library.ts';
import { keyDate } from '../stored/findings.ts';
import { readStored } from '../stored/read-stored.ts';
import { HEAD_COLUMNS, type HeadRow, headOf } from './article-rows.ts';
import { articleNumbered, countAll } from './articles.ts';
import type { Visible } from './visible.ts';

/** See Library.keyDates. */
export async function listKeyDates(
	visible: Visible,
	query: KeyDateQuery,
	part: Part,
): Promise<Page<Cited<KeyDate>>> {
	const found = keyDatesMatching(visible, query);
	const { total } = await found.select(countAll).executeTakeFirstOrThrow();
	// The page is chosen before its articles are read: what is sorted is short then.
	const page = found
		.select('key_dates.row')
		.orderBy(CALENDAR_ORDER)
		.limit(part.limit)
		.offset(part.offset);
	const rows = await visible
		.keyDates()
		.where('row', 'in', page)
		.innerJoin('articles', 'articles.number', 'key_dates.article')
		.select([...HEAD_COLUMNS, 'key_dates.number', 'key_dates.finding'])
		.orderBy(CALENDAR_ORDER)
		.execute();
	return { rows: rows.map(citedKeyDate), total };
}

/** See Library.keyDate. */
export async function readKeyDate(
	visible: Visible,
	{ article, number }: KeyDateRef,
): Promise<Cited<KeyDate> | undefined> {
	const row = await visible
		.keyDates()
		.innerJoin('articles', 'articles.number', 'key_dates.article')
		.where('articles.id', '=', article)
		.where('key_dates.number', '=', number)
		.select([...HEAD_COLUMNS, 'key_dates.number', 'key_dates.finding'])
		.executeTakeFirst();
	return row && citedKeyDate(row);
}

/** What lasts longer is the coarser: a month before its first day. */
export const CALENDAR_ORDER = sql`key_dates.earliest, key_dates.latest desc, key_dates.article, key_dates.number`;

function keyDatesMatching(visible: Visible, { article, from, to, monthDay }: KeyDateQuery) {
	let found = visible.keyDates();
	if (article !== undefined)
		found = found.where('article', 'in', articleNumbered(visible, article));
	if (from !== undefined) found = found.where('latest', '>=', from);
	if (to !== undefined) found = found.where('earliest', '<=', to);
	if (monthDay !== undefined)
		found = found.whereRef('earliest', '=', 'latest').where('earliest', 'like', `____-${monthDay}`);
	return found;
}

/** The key date in `row`, with its article. */
export function citedKeyDate(row: HeadRow & { number: number; finding: string }): Cited<KeyDate> {
	return {
		...readStored('a key date', keyDate, row.finding),
		number: row.number,
		article: headOf(row),
	};
}
