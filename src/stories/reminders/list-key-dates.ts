import { isPartOfWeek, type KeyDate } from '../../domain/articles/key-date.ts';
import { onceForEach } from '../../domain/articles/names/once-for-each.ts';
import { compareDays } from '../../domain/calendar.ts';
import type { Cited, KeyDateQuery, Page, Part } from '../../ports/articles/library.ts';
import type { Remembering } from '../../ports/reminders/reminder-book.ts';
import { compareTimes, type MergedKeyDate, mergeKeyDates } from '../articles/merge-key-dates.ts';

/**
 * A part of the key dates in calendar order, each event once, on the day and in the words that editors of the guild said.
 * Of very many only so much is read as the part needs, and the total is that of the key dates.
 */
export async function listKeyDates(
	remembering: Remembering,
	query: KeyDateQuery,
	{ offset, limit }: Part,
): Promise<Page<MergedKeyDate>> {
	const wanted = offset + limit;
	const { rows, ...counted } = await firstEvents(remembering, query, {
		wanted,
		most: wanted * AS_MANY_TELL,
	});
	return { rows: rows.slice(offset, wanted), ...counted };
}

/** In a large library several articles tell each event: to read some more costs less than to read a second time. */
const AS_MANY_TELL = 3;

/** So many events as are wanted, of so many key dates, or of more where these do not tell of so many. */
async function firstEvents(
	{ library, book }: Remembering,
	query: KeyDateQuery,
	{ wanted, most }: { readonly wanted: number; readonly most: number },
): Promise<Page<MergedKeyDate>> {
	const { rows, total, hasMore } = await library.keyDates(query, { offset: 0, limit: most });
	const again = (more: number) => firstEvents({ library, book }, query, { wanted, most: more });
	const isAll = hasMore ? rows.length < most : rows.length === total;
	// Those that are counted to the last are merged to the last too.
	if (!hasMore && !isAll) return again(total);

	const events = mergedOf(await asConfirmed(book, rows));
	if (isAll) return { rows: events, total: events.length };
	const last = rows.at(-1);
	const open = events.findIndex(({ keyDate }) => !last || !isWhole(keyDate, last));
	const whole = open === -1 ? events : events.slice(0, open);
	return whole.length < wanted ? again(most * 2) : { rows: whole, total, hasMore: true };
}

/** The rows merged; those of the same list, which the library gives as long as its article is the same, once. */
const mergedOf = onceForEach(mergeKeyDates);

/** Were all that may be one with it read, up to the last? More of its day, or of one of its days, may be behind that. */
function isWhole(keyDate: KeyDate, last: KeyDate): boolean {
	if (isPartOfWeek(keyDate)) return compareDays(keyDate.latest, last.earliest) < 0;
	const order = compareTimes(keyDate, last);
	return order < 0 || (order === 0 && keyDate.earliest !== keyDate.latest);
}

/** The key dates as editors of the guild confirmed them, where they did. */
export async function asConfirmed(
	book: Pick<Remembering['book'], 'confirmed'>,
	rows: readonly Cited<KeyDate>[],
): Promise<readonly Cited<KeyDate>[]> {
	const ids = [...new Set(rows.map(({ article }) => article.id))];
	const confirmed = await book.confirmed(ids);
	if (confirmed.length === 0) return rows;
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
