import type { Entity } from './entity.ts';
import type { Mention } from './mentions.ts';
import { isFirstName } from './names/first-names.ts';

/** Who a mention means. */
export type Referent = {
	/** Canonical name, or a description of somebody unnamed; null where nobody can tell. */
	readonly name: string | null;
	readonly entity?: Entity;
	/** The words that describe it, of somebody or something unnamed. */
	readonly mention?: Mention;
	/** Those who speak jointly, each by itself. */
	readonly parts?: readonly Referent[];
	readonly kind: 'person' | 'institution' | 'unnamed';
	/** From 0 to 1. */
	readonly certainty: number;
};

export const UNCLEAR: Referent = { name: null, kind: 'unnamed', certainty: 0.2 };

const LIST = new Intl.ListFormat('en-GB');

/** All of them together, or nobody: it is never one of several who speak jointly. */
export function joined(parts: readonly Referent[]): Referent {
	const [first] = parts;
	if (!first || parts.some(({ name }) => name === null)) return UNCLEAR;
	const certainty = Math.min(...parts.map((part) => part.certainty));
	const name = LIST.format(parts.map((part) => part.name ?? ''));
	return { name, parts, kind: first.kind, certainty };
}

/** A first name that stands alone has the surname of who is named last: Sam and Lea Reed. */
export function withSurname(part: Referent, last: Entity | undefined): Referent {
	const surname = last?.kind === 'person' ? last.words.slice(1).at(-1) : undefined;
	const isFirst = isFirstName(part.name ?? '');
	return isFirst && surname ? { ...part, name: `${part.name} ${surname}`, kind: 'person' } : part;
}

export function referentOf(entity: Entity, certainty: number): Referent {
	return { name: entity.name, entity, kind: entity.kind, certainty };
}
