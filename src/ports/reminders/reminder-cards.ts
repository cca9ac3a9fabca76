import type { Quote } from '../../domain/articles/quote.ts';
import type { Card } from '../../domain/card.ts';
import type { Anniversary } from '../../domain/reminders/anniversary.ts';
import type { Remembered } from './reminder-book.ts';

/** An anniversary as a post tells it. */
export type Told = {
	readonly anniversary: Anniversary;
	readonly keyDate: Remembered;
	/** The same event as other articles tell it, best first. */
	readonly alsoToldBy: readonly Remembered[];
	/** Something somebody said that day. */
	readonly quote?: Quote;
};

/** What one post tells. */
export type Reminder = {
	readonly told: readonly Told[];
	/** When it was due, where it comes late. */
	readonly due?: Date;
	/** What could not be told for so long that a line has to do. */
	readonly missed: readonly Told[];
	/** The guild's language. */
	readonly locale: string;
};

/** Puts into cards what is posted of reminders, in the guild's language. */
export interface ReminderCards {
	/** The post of a day; letter for letter the same for the same reminder. */
	post(reminder: Reminder): Card;

	/** What that post is called in a forum. */
	nameOf(reminder: Reminder): string;

	/** A post that says it is a test; `role` is named and not notified. */
	test(locale: string, role?: string): Card;

	/** What the test is called in a forum. */
	nameOfTest(locale: string): string;

	/** What admins are told when reminders cannot be posted, and why. */
	held(reason: string, locale: string): Card;
}
