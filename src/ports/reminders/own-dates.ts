import type { OwnDate } from '../../domain/reminders/own-date.ts';
import type { ArticleHead } from '../articles/library.ts';

/** A date as it is kept, under a number that no other ever has. */
export type KeptOwnDate = OwnDate & {
	readonly number: number;
	/** The article it belongs to, if somebody said so and it is still there. */
	readonly article?: ArticleHead;
	/** Who added it or changed it last, by snowflake or NOBODY, and when. */
	readonly changed: { readonly by: string; readonly at: Date };
};

/** What became of a wish: 'known' is that the same day with the same words is here already, 'gone' that the date is not. */
export type OwnDateChange =
	| { readonly outcome: 'kept'; readonly date: KeptOwnDate }
	| { readonly outcome: 'known' | 'gone' | 'full' };

/**
 * Dates that one guild added itself; of each is kept who changed it last, and when.
 *
 *     const added = await own.add({ day: '2019-03-12', label: 'Our club began', repeat: 'yearly' }, '222');
 *     if (added.outcome === 'kept') await own.remove(added.date.number, '222');
 */
export interface OwnDates {
	/** In the order of the calendar, by month and day. */
	list(): Promise<KeptOwnDate[]>;

	find(number: number): Promise<KeptOwnDate | undefined>;

	/** Adds it, with the article of that id where one is given; 'full' where there are as many as a guild may have. */
	add(date: OwnDate, by: string, article?: string): Promise<OwnDateChange>;

	/**
	 * Makes it what is given. On another day of the year it is another date under another number: that it was posted on
	 * the day before does not keep it from being posted.
	 */
	change(number: number, to: OwnDate, by: string): Promise<OwnDateChange>;

	/** Removes it; false where there is none. */
	remove(number: number, by: string): Promise<boolean>;

	/** Brings back what was removed, under its number: what was posted of it is not posted again. */
	restore(number: number, by: string): Promise<OwnDateChange>;
}
