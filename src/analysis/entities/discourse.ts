import type { Entity } from './entity.ts';
import type { Mention } from './mentions.ts';
import type { Referent } from './referent.ts';

/** What was understood of the text so far; later mentions lean on it. */
export type Discourse = {
	/** Who spoke, newest first. */
	readonly recent: readonly Referent[];
	/** Whom earlier pronouns meant. */
	readonly resolved: ReadonlyMap<Mention, Entity>;
	/** Whom the words at hand are put to: they do not speak them. */
	readonly listeners?: readonly Entity[];
};
