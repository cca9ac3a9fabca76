import type { Day } from './calendar.ts';

/** Something to look at, before it is drawn. Words are plain: they are shown letter by letter, whatever they hold. */
export type Picture = { readonly theme: Theme } & QuotePicture;

export type Theme = 'light' | 'dark';

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
