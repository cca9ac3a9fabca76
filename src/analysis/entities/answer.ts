import type { Figure } from './figures.ts';

/** Who a reference means. */
export type Answer = {
	/** Canonical name, or a description of somebody unnamed; null where nobody can tell. */
	readonly name: string | null;
	readonly figure?: Figure;
	readonly kind: 'person' | 'institution' | 'unnamed';
	/** From 0 to 1. */
	readonly certainty: number;
};

export const UNCLEAR: Answer = { name: null, kind: 'unnamed', certainty: 0.2 };

export function answerOf(figure: Figure, certainty: number): Answer {
	return { name: figure.name, figure, kind: figure.kind, certainty };
}
