import type { Chunk } from './names/chunk.ts';
import type { Gender } from './names/first-names.ts';

/** Somebody or something that an article names. */
export type Entity = {
	/** As the article gives it in full, without titles. */
	readonly name: string;
	readonly words: readonly string[];
	/** The same, folded. */
	readonly keys: readonly string[];
	readonly kind: 'person' | 'institution';
	/** Where it is first named, among the tokens. */
	readonly first: number;
	/** How often it is named: a person in full, an institution in any way. */
	readonly count: number;
	readonly gender: Gender | undefined;
	/** Does the article tell the gender, rather than a register of first names? */
	readonly isGenderTold: boolean;
	readonly roles: readonly Role[];
	/** What an institution may be called without its name: 'club'; empty for a person. */
	readonly nouns: ReadonlySet<string>;
};

/** What an article calls somebody: “the airline’s chairman”. */
export type Role = {
	/** As written. */
	readonly phrase: string;
	/** The noun that says it: 'chairman'. */
	readonly head: string;
	/** All its words, folded. */
	readonly words: ReadonlySet<string>;
	/** The initials that may stand for it, folded: 'sp' for “Superintendent of Police”. */
	readonly letters: ReadonlySet<string>;
};

/** Where an entity is named. */
export type Naming = {
	readonly chunk: Chunk;
	readonly entity: Entity;
};
