import type { Entity } from './entity.ts';

/** Who a mention means. */
export type Referent = {
	/** Canonical name, or a description of somebody unnamed; null where nobody can tell. */
	readonly name: string | null;
	readonly entity?: Entity;
	readonly kind: 'person' | 'institution' | 'unnamed';
	/** From 0 to 1. */
	readonly certainty: number;
};

export const UNCLEAR: Referent = { name: null, kind: 'unnamed', certainty: 0.2 };

export function referentOf(entity: Entity, certainty: number): Referent {
	return { name: entity.name, entity, kind: entity.kind, certainty };
}
