import type { KeyDate } from '../../domain/articles/key-date.ts';
import type { Day } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { Mute } from '../../domain/reminders/mute.ts';
import type { Cited, KeyDateRef, Library, Page, Part } from '../articles/library.ts';

/** A key date whose anniversaries are told, and the day they go back to. */
export type Remembered = Cited<KeyDate> & {
	readonly origin: Day;
	/** Did an editor of the guild say so? */
	readonly isConfirmed: boolean;
};

/** What an editor decided about a key date: the day whose anniversaries are told, or none; or to decide it later. */
export type Decision = { readonly confirmed: Day } | 'ignored' | 'undecided';

/**
 * What one guild is reminded of: the key dates of all that it sees, and what it decided about them; in a direct message
 * those of the bundled articles, about which nobody decides.
 */
export interface ReminderBook {
	/**
	 * Key dates that go back to one of these days of the year ('02-22'), oldest first: certain ones, and those that an
	 * editor of this guild confirmed; none that was ignored or muted here. With `mostADay`, of each day of the year some
	 * of the oldest, no more than about so many.
	 */
	anniversaries(monthDays: readonly string[], mostADay?: number): Promise<Remembered[]>;

	/** Those of these days of the year to which anniversaries may go back; on any other none does. */
	daysRemembered(monthDays: readonly string[]): Promise<ReadonlySet<string>>;

	/**
	 * Key dates of which nobody is certain and no editor of this guild has decided; none that is muted. As keyDates; of
	 * one article or of all.
	 */
	suggestions(part: Part, article?: string): Promise<Page<Cited<KeyDate>>>;

	/** Keeps what an editor of this guild decided; false where there is no such key date. */
	decide(keyDate: KeyDateRef, decision: Decision): Promise<boolean>;

	/** This guild is no longer reminded of it. */
	mute(mute: Mute): Promise<void>;
	unmute(mute: Mute): Promise<void>;

	/** What this guild has muted, latest first. */
	mutes(): Promise<Mute[]>;
}

/** What one guild sees, and what it is reminded of. */
export type Remembering = { readonly library: Library; readonly book: ReminderBook };

export interface ReminderBooks {
	/** The book of `guild`; without one, a book that can only be read. */
	book(guild?: GuildId): ReminderBook;
}
