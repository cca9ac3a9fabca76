import type { KeyDate } from '../../domain/articles/key-date.ts';
import type { Day } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { Mute } from '../../domain/reminders/mute.ts';
import type { OwnDate } from '../../domain/reminders/own-date.ts';
import type { ArticleHead, Cited, KeyDateRef, Library, Page, Part } from '../articles/library.ts';
import type { OwnDates } from './own-dates.ts';

/** What comes back, by the day it goes back to: what an article tells, or a date that the guild added itself. */
export type Remembered = RememberedKeyDate | RememberedOwnDate;

/** A key date whose anniversaries are told, in the words of an editor of the guild where there are such. */
export type RememberedKeyDate = Cited<KeyDate> & {
	readonly origin: Day;
	/** Did an editor of the guild say so? */
	readonly isConfirmed: boolean;
};

/** A date of the guild's own, with what is said of every key date. */
export type RememberedOwnDate = Pick<KeyDate, 'label' | 'text' | 'event'> &
	Pick<OwnDate, 'repeat'> & {
		readonly number: number;
		readonly origin: Day;
		readonly isConfirmed: true;
		/** The article it belongs to, if somebody said so. */
		readonly article?: ArticleHead;
	};

/**
 * What an editor decided about a key date: the day whose anniversaries are told, and what happened in words of their own;
 * that none are told; or to decide it later.
 */
export type Decision =
	| { readonly confirmed: Day; readonly label?: string }
	| 'ignored'
	| 'undecided';

/** What is decided about one key date. */
export type Decided = { readonly keyDate: KeyDateRef; readonly decision: Decision };

/**
 * What one guild is reminded of: the key dates of all that it sees, and what it decided about them; in a direct message
 * those of the bundled articles, about which nobody decides.
 */
export interface ReminderBook {
	/**
	 * What goes back to one of these days of the year ('02-22'), oldest first: certain key dates, those that an editor of
	 * this guild confirmed, and dates of its own; none that was ignored or muted here. With `mostADay`, of each day of the
	 * year some of those most worth remembering, no more than about so many.
	 */
	anniversaries(monthDays: readonly string[], mostADay?: number): Promise<readonly Remembered[]>;

	/** Those of these days of the year to which anniversaries may go back; on any other none does. */
	daysRemembered(monthDays: readonly string[]): Promise<ReadonlySet<string>>;

	/**
	 * Key dates of which nobody is certain and no editor of this guild has decided, those most worth remembering first;
	 * none that is muted. Of one article or of all.
	 */
	suggestions(part: Part, article?: string): Promise<Page<Cited<KeyDate>>>;

	/** Which those are, as many as anybody looks through, in the same order. */
	waiting(article?: string): Promise<Page<KeyDateRef>>;

	/** Keeps what an editor of this guild decided, all of it or nothing; false where one of the key dates is not there. Where it is told, `by` whom. */
	decide(decisions: readonly Decided[], by?: string): Promise<boolean>;

	/** All that editors of this guild decided about key dates that it sees, in no order; nothing is undecided. */
	decisions(): Promise<Decided[]>;

	/** What editors of this guild confirmed of these articles: each with the day and the words they said. */
	confirmed(articles: readonly string[]): Promise<RememberedKeyDate[]>;

	/** Dates that this guild added itself. */
	readonly own: OwnDates;

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
