import type { Day } from '../calendar.ts';

/** Somebody an article quotes, or names in full and tells who they are. */
export type Speaker = {
	/** The canonical name: "Ann Lee". */
	readonly name: string;
	readonly kind: 'person' | 'institution' | 'unnamed';
	/** Other forms of the name in the article, without the canonical one: "Lee". */
	readonly aliases: readonly string[];
	/** What the article calls them: "China’s top diplomat". */
	readonly roles: readonly string[];
	/** How many quotes of the article are theirs; none where it only names them. */
	readonly quotes: number;
} & Bearings;

/** What an article tells of a person beside what it calls them; each only where it does. */
export type Bearings = {
	/** In years. */
	readonly age?: number;
	/** Where the article tells it. */
	readonly gender?: 'm' | 'f';
	/** They are dead, by this day at the latest. */
	readonly died?: Day;
	/** Where they are of, by a title: “Senator Ann Lee of Tarn”, “Norland’s King Aldric”. */
	readonly places?: readonly string[];
	/** What they do, where a clause tells it or a body they are of: “boss of the Grain Board” of who “runs the Grain Board”. */
	readonly tasks?: readonly string[];
	/** The places and bodies that the article names around them, nearest first. */
	readonly scene?: readonly string[];
	/** The words that tell most around them, nearest first, each cut to how it begins, one blank between two. */
	readonly around?: string;
	/** Of which years but its own it tells around them. */
	readonly years?: readonly number[];
	/** Under which other names they are or were known: “Ann Lee, née Reed”. */
	readonly formerly?: readonly string[];
	/** From which towns they are, where it says so: “born in Tarn”, “a native of Tarn”. */
	readonly origins?: readonly string[];
	/** It says that somebody else bears the name. */
	readonly namesake?: true;
};
