import type { Match } from './match-patterns.ts';
import type { Direction, Timex } from './pattern.ts';

/** A match and what it means where it stands. */
export type ResolvedMatch = Match & {
	readonly timex: Timex;
	/** Its sentence, by its place among the document's. */
	readonly sentence: number;
	/** The quotation it stands in, by its place among the document's. */
	readonly quotation: number | undefined;
	/** Where the tense puts it, if that had a say in what it means. */
	readonly toldAs: Direction | undefined;
	/** Has it the year that the words around it tell in another way? */
	readonly isGoverned: boolean;
	/** The whole of a range that this begins or ends. */
	readonly phrase?: { readonly start: number; readonly end: number };
	/** What a range that begins here reaches to. */
	readonly until?: Timex;
	readonly isRangeEnd?: true;
	/** Does it stand in a byline, a caption, or what else surrounds the story? */
	readonly isBesideStory?: true;
};
