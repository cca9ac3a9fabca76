import {
	fitsReminder,
	remindCard,
	reminderName,
	type Told,
} from '../../cards/reminders/remind-card.ts';
import type { Quote } from '../../domain/articles/quote.ts';
import type { Card } from '../../domain/card.ts';
import type { ReminderChoices } from '../../domain/reminders/reminder-settings.ts';
import type { Library } from '../../ports/articles/library.ts';
import type { Remembered, Remembering } from '../../ports/reminders/reminder-book.ts';
import { type DueAnniversary, dueAnniversaries, inTellingOrder } from './due-anniversaries.ts';

/** What a post is to tell, and how late it is. */
export type Telling = {
	readonly told: readonly DueAnniversary[];
	readonly missed: readonly DueAnniversary[];
	/** When it was due, where it comes late. */
	readonly due?: Date;
};

/** The card of a post: one for all it tells, letter for letter the same whenever it is written. */
export async function writeReminder(
	{ library, book }: Remembering,
	{ locale }: Pick<ReminderChoices, 'locale'>,
	{ told, missed, due }: Telling,
): Promise<Card> {
	const mutes = await book.mutes();
	const unwanted = mutes.flatMap((mute) => (mute.kind === 'speaker' ? [mute.name] : []));
	const withQuotes = await Promise.all(
		told.toSorted(inTellingOrder).map(async (one): Promise<Told> => {
			const quote = await quoteOfThatDay(library, one.keyDate, unwanted);
			return { ...one, ...(quote && { quote }) };
		}),
	);
	return remindCard({
		told: withQuotes,
		missed: missed.toSorted(inTellingOrder),
		locale,
		...(due && { due }),
	});
}

/** The name of the post in a forum. */
export function nameReminder(
	{ locale }: Pick<ReminderChoices, 'locale'>,
	{ told, missed }: Telling,
): string {
	const sorted = { told: told.toSorted(inTellingOrder), missed: missed.toSorted(inTellingOrder) };
	return reminderName({ ...sorted, locale });
}

/** What will be posted on `day`, byte for byte; undefined where nothing will be. */
export async function previewReminder(
	remembering: Remembering,
	settings: ReminderChoices,
	day: DueAnniversary['told'],
): Promise<Card | undefined> {
	const told = await dueAnniversaries(remembering.book, settings, [day]);
	return told.length === 0 ? undefined : writeReminder(remembering, settings, { told, missed: [] });
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
			fitsReminder(quote),
	);
	const distance = (quote: Quote) => Math.abs(quote.start - start);
	return fits.sort(
		(one, other) => other.confidence - one.confidence || distance(one) - distance(other),
	)[0];
}
