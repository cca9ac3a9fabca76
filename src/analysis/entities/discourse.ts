import type { Answer } from './answer.ts';
import type { Figure } from './figures.ts';
import type { Reference } from './references.ts';

/** What was understood of the text so far; later references lean on it. */
export type Discourse = {
	/** Who spoke, newest first. */
	readonly recent: readonly Answer[];
	/** Whom earlier pronouns meant. */
	readonly meant: ReadonlyMap<Reference, Figure>;
};
