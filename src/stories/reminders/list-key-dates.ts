import type { KeyDate } from '../../domain/articles/key-date.ts';
import type { Cited, KeyDateQuery, Page, Part } from '../../ports/articles/library.ts';
import type { Remembering } from '../../ports/reminders/reminder-book.ts';
import { type MergedKeyDate, mergeKeyDates } from '../articles/merge-key-dates.ts';

/** More key dates than this nobody leafs through. */
const MOST = 1000;

/** A part of the key dates in calendar order, each event once, on the day and in the words that editors of the guild said. */
export async function listKeyDates(
	{ library, book }: Remembering,
	query: KeyDateQuery,
	{ offset, limit }: Part,
): Promise<Page<MergedKeyDate>> {
	const { rows, hasMore } = await library.keyDates(query, { offset: 0, limit: MOST });
	const merged = mergeKeyDates(await asConfirmed(book, rows));
	const shown = merged.slice(offset, offset + limit);
	return { rows: shown, total: merged.length, ...(hasMore && { hasMore }) };
}

/** The key dates as editors of the guild confirmed them, where they did. */
export async function asConfirmed(
	book: Pick<Remembering['book'], 'confirmed'>,
	rows: readonly Cited<KeyDate>[],
): Promise<Cited<KeyDate>[]> {
	const ids = [...new Set(rows.map(({ article }) => article.id))];
	const confirmed = await book.confirmed(ids);
	const nameOf = ({ article, number }: Cited<KeyDate>) => `${article.id} ${number}`;
	const byName = new Map(confirmed.map((one) => [nameOf(one), one]));
	return rows.map((row) => {
		const said = byName.get(nameOf(row));
		if (!said) return row;
		const { origin: day, label, event } = said;
		const inTheirWords = { ...row, label, certain: true, ...(event && { event }) };
		// An article may name a day and mean the one of which it is an anniversary.
		const isNamed = row.precision === 'day' && [row.earliest, row.origin].includes(day);
		return isNamed
			? inTheirWords
			: { ...inTheirWords, earliest: day, latest: day, precision: 'day' };
	});
}
