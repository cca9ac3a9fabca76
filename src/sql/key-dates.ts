import type { KeyDate } from '../domain/key-date.ts';
import type { Cited, KeyDateQuery, Page, Part } from '../ports/article-store.ts';
import { HEAD_COLUMNS, type HeadRow, headOf } from './article-rows.ts';
import { countAll } from './articles.ts';
import type { Visible } from './visible.ts';

/** See Library.keyDates. */
export async function listKeyDates(
	visible: Visible,
	query: KeyDateQuery,
	part: Part,
): Promise<Page<Cited<KeyDate>>> {
	const found = keyDatesMatching(visible, query);
	const { total } = await found.select(countAll).executeTakeFirstOrThrow();
	const rows = await found
		.select([...HEAD_COLUMNS, 'key_dates.number', 'key_dates.finding'])
		.orderBy('key_dates.earliest')
		// What lasts longer is the coarser: a month before its first day.
		.orderBy('key_dates.latest', 'desc')
		.orderBy('key_dates.article')
		.orderBy('key_dates.number')
		.limit(part.limit)
		.offset(part.offset)
		.execute();
	return { rows: rows.map(citedKeyDate), total };
}

function keyDatesMatching(visible: Visible, { article, from, to }: KeyDateQuery) {
	let found = visible.keyDates().innerJoin('articles', 'articles.number', 'key_dates.article');
	if (article !== undefined) found = found.where('articles.id', '=', article);
	if (from !== undefined) found = found.where('key_dates.latest', '>=', from);
	if (to !== undefined) found = found.where('key_dates.earliest', '<=', to);
	return found;
}

function citedKeyDate(row: HeadRow & { number: number; finding: string }): Cited<KeyDate> {
	return { ...(JSON.parse(row.finding) as KeyDate), number: row.number, article: headOf(row) };
}
