import type { Quote } from '../../domain/articles/quote.ts';
import type { ReminderChoices } from '../../domain/reminders/reminder-settings.ts';
import type { Library } from '../../ports/articles/library.ts';
import type { Remembered, Remembering } from '../../ports/reminders/reminder-book.ts';
import type { Reminder, Told } from '../../ports/reminders/reminder-cards.ts';
import { type DueAnniversary, inTellingOrder } from './due-anniversaries.ts';

/** What a post is to tell, and how late it is. */
export type Telling = {
	readonly told: readonly DueAnniversary[];
	readonly missed: readonly DueAnniversary[];
	/** When it was due, where it comes late. */
	readonly due?: Date;
};

/** A longer quote would drown the rest of the post. */
const LONGEST_QUOTE = 300;

/** All that a post tells, in its order and with what was said that day; the same whenever it is gathered. */
export async function gatherReminder(
	{ library, book }: Remembering,
	{ locale }: Pick<ReminderChoices, 'locale'>,
	{ told, missed, due }: Telling,
): Promise<Reminder> {
	const mutes = await book.mutes();
	const unwanted = mutes.flatMap((mute) => (mute.kind === 'speaker' ? [mute.name] : []));
	const withQuotes = await Promise.all(
		told.toSorted(inTellingOrder).map(async (one): Promise<Told> => {
			const quote = await quoteOfThatDay(library, one.keyDate, unwanted);
			return { ...one, ...(quote && { quote }) };
		}),
	);
	return {
		told: withQuotes,
		missed: missed.toSorted(inTellingOrder),
		locale,
		...(due && { due }),
	};
}

/** The surest full statement of the article that was said that day; the nearest to the phrase among equals. */
async function quoteOfThatDay(
	library: Library,
	{ article: { id }, origin, start }: Remembered,
	unwanted: readonly string[],
): Promise<Quote | undefined> {
	const article = await library.article(id);
	const fits = (article?.analysis.quotes ?? []).filter(
		(quote) =>
			quote.kind === 'direct' &&
			quote.speaker !== null &&
			!unwanted.includes(quote.speaker) &&
			(quote.said ?? article?.published.day) === origin &&
			quote.text.length <= LONGEST_QUOTE,
	);
	const distance = (quote: Quote) => Math.abs(quote.start - start);
	return fits.sort(
		(one, other) => other.confidence - one.confidence || distance(one) - distance(other),
	)[0];
}
