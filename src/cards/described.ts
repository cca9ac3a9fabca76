import type { Piece, Words } from '../domain/card.ts';

/** So many letters the description of a picture may have. */
export const MOST_DESCRIBED = 1_020;
/** So many letters a day takes in the longest language. */
export const LONGEST_DAY = 30;

/** What a picture shows, one thing behind the other, as many as there is room for; how many more there are is told. */
export function described(start: string, things: readonly Words[]): readonly Piece[] {
	const pieces: Piece[] = [start];
	let room = MOST_DESCRIBED - start.length - ' and 99 more'.length;
	for (const [index, thing] of things.entries()) {
		const separated = [index === 0 ? ' ' : '; ', ...(typeof thing === 'string' ? [thing] : thing)];
		room -= separated.reduce((sum, piece) => sum + lengthOf(piece), 0);
		if (room < 0) return [...pieces, `; and ${things.length - index} more`];
		pieces.push(...separated);
	}
	return [...pieces, '.'];
}

function lengthOf(piece: Piece): number {
	return typeof piece === 'string' ? piece.length : LONGEST_DAY;
}
