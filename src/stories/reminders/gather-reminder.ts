import { traitsOf } from '../../domain/articles/key-date.ts';
import { isOneName } from '../../domain/articles/names/said-names.ts';
import type { Quote } from '../../domain/articles/quote.ts';
import { MOST_WHOLE } from '../../domain/reminders/due-anniversaries.ts';
import type { ReminderChoices } from '../../domain/reminders/reminder-settings.ts';
import type { Library } from '../../ports/articles/library.ts';
import type {
	Remembered,
	RememberedKeyDate,
	Remembering,
} from '../../ports/reminders/reminder-book.ts';
import type { Reminder } from '../../ports/reminders/reminder-cards.ts';
import { type DueAnniversary, type MergedDue, mergeDue } from './due-anniversaries.ts';

/** What a post is to tell, and how late it is. */
export type Telling = {
	readonly told: readonly DueAnniversary[];
	readonly missed: readonly DueAnniversary[];
	/** When it was due, where it comes late. */
	readonly due?: Date;
};

/** A longer quote would drown the rest of the post. */
const LONGEST_QUOTE = 300;

/** All that a post tells: each event once, in telling order, and one thing that was said; the same whenever it is gathered. */
export async function gatherReminder(
	{ library, book }: Remembering,
	{ locale }: Pick<ReminderChoices, 'locale'>,
	{ told, missed, due }: Telling,
): Promise<Reminder> {
	const merged = mergeDue(told);
	const quote = await findQuote({ library, book }, merged.slice(0, MOST_WHOLE));
	return {
		told: merged.map((one) => (one.keyDate === quote?.of ? { ...one, quote: quote.quote } : one)),
		missed: mergeDue(missed),
		locale,
		...(due && { due }),
	};
}

/**
 * One thing that somebody said on the day of one of these events, the first that has any. Where an event says of somebody
 * by name that they were accused or died, nobody is quoted beside it.
 */
async function findQuote(
	{ library, book }: Remembering,
	told: readonly MergedDue[],
): Promise<{ readonly of: Remembered; readonly quote: Quote } | undefined> {
	const mutes = await book.mutes();
	const unwanted = mutes.flatMap((mute) => (mute.kind === 'speaker' ? [mute.name] : []));
	for (const { keyDate } of told) {
		if ('repeat' in keyDate || traitsOf(keyDate).risk) continue;
		const quote = await quoteOfThatDay(library, keyDate, unwanted);
		if (quote) return { of: keyDate, quote };
	}
	return undefined;
}

/** The surest full statement of the article that was said that day; the nearest to the phrase among equals. */
async function quoteOfThatDay(
	library: Library,
	{ article: { id }, origin, start }: RememberedKeyDate,
	unwanted: readonly string[],
): Promise<Quote | undefined> {
	const article = await library.article(id);
	const fits = (article?.analysis.quotes ?? []).filter(
		({ kind, speaker, said, text }) =>
			kind === 'direct' &&
			speaker !== null &&
			!unwanted.some((name) => isOneName(name, speaker)) &&
			(said ?? article?.published.day) === origin &&
			text.length <= LONGEST_QUOTE,
	);
	const distance = (quote: Quote) => Math.abs(quote.start - start);
	return fits.sort(
		(one, other) => other.confidence - one.confidence || distance(one) - distance(other),
	)[0];
}
