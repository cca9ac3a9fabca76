import type { Day } from './calendar.ts';
import type { DayPiece } from './day-piece.ts';

/** Something to look at, before it is drawn. Words are plain: they are shown letter by letter, whatever they hold. */
export type Picture = { readonly theme: Theme } & (
	| QuotePicture
	| TimelinePicture
	| YearPicture
	| SharesPicture
);

export type Theme = 'light' | 'dark';

/** Words in which a day is written in the reader's language. */
export type PlainWords = readonly (string | DayPiece)[];

/** Somebody's words, whole, and who said them where and when. */
export type QuotePicture = {
	readonly kind: 'quote';
	/** With their quotation marks. */
	readonly words: string;
	readonly name: string;
	/** What they are, or how they said it; may be empty. */
	readonly role: string;
	/** Who published it. */
	readonly source: string;
	readonly day: Day;
};

/** Events from above to below, in calendar order. */
export type TimelinePicture = {
	readonly kind: 'timeline';
	readonly title: string;
	readonly events: readonly TimelineEvent[];
	/** What else there is to say, below it all. */
	readonly footer: string;
};

export type TimelineEvent = {
	/** When it begins, or began. */
	readonly day: Day;
	/** The time as far as it is known. */
	readonly when: PlainWords;
	readonly label: string;
	readonly isCertain: boolean;
};

/** The days of twelve months, a row each. */
export type YearPicture = {
	readonly kind: 'year';
	readonly title: PlainWords;
	/** The first day of each. */
	readonly months: readonly Day[];
	/** Days on which there is something. */
	readonly marked: readonly Day[];
	/** The day that all is seen from. */
	readonly chosen: Day;
	readonly footer: string;
};

/** Who is quoted how much, the most first. */
export type SharesPicture = {
	readonly kind: 'shares';
	readonly title: string;
	readonly shares: readonly Share[];
	readonly footer: string;
};

export type Share = {
	readonly name: string;
	/** How many words of theirs are quoted. */
	readonly words: number;
	/** The number in words: '120 words in 3 quotes'. */
	readonly amount: string;
	/** Is it known whose words they are? */
	readonly isKnown: boolean;
};
