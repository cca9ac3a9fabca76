import type { Day } from './calendar.ts';
import type { DayPiece } from './day-piece.ts';

/** Something to look at, before it is drawn. Words are plain: they are shown letter by letter, whatever they hold. */
export type Picture = { readonly theme: Theme } & (QuotePicture | TimelinePicture);

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
