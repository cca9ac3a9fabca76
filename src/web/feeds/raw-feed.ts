/**
 * A text of a feed, and how it is written: as HTML, as plain text, or as whatever its publisher thought, where the
 * format does not say.
 */
export type RawText = { readonly value: string; readonly as: 'html' | 'plain' | 'either' };

/** A feed as a parser gives it, whatever its format. */
export type RawFeed = {
	readonly title?: RawText | undefined;
	/** The page of the site; relative addresses lead from there where the feed says nothing else. */
	readonly home?: string | undefined;
	/** Where its picture is. */
	readonly picture?: string | undefined;
	/** How long it asks to be left alone, in minutes. */
	readonly restMinutes?: number | undefined;
	readonly skipHours?: readonly number[] | undefined;
	readonly items: readonly RawItem[];
};

export type RawItem = {
	readonly guid?: string | undefined;
	readonly link?: string | undefined;
	readonly title?: RawText | undefined;
	readonly description?: RawText | undefined;
	readonly content?: RawText | undefined;
	readonly author?: string | undefined;
	readonly published?: string | undefined;
};
