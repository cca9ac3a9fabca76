import type { Piece, Words } from '../domain/card.ts';
import { piecesOf } from '../domain/wording/pieces-of.ts';
import type { Say } from './messages/say.ts';

/** So many letters the description of a picture may have. */
export const MOST_DESCRIBED = 1_020;
/** So many letters a day takes in the longest language. */
export const LONGEST_DAY = 30;

/** What a picture shows, one thing behind the other, as many as there is room for; how many more there are is told. */
export function described(say: Say, start: Words, things: readonly Words[]): readonly Piece[] {
	const pieces: Piece[] = [...piecesOf(start)];
	let room = MOST_DESCRIBED - lengthOf(pieces) - say('; and {n} more', { n: 99 }).length;
	for (const [index, thing] of things.entries()) {
		const separated = [index === 0 ? ' ' : '; ', ...piecesOf(thing)];
		room -= lengthOf(separated);
		if (room < 0) return [...pieces, say('; and {n} more', { n: things.length - index })];
		pieces.push(...separated);
	}
	return [...pieces, '.'];
}

function lengthOf(pieces: readonly Piece[]): number {
	return pieces.reduce(
		(sum, piece) => sum + (typeof piece === 'string' ? piece.length : LONGEST_DAY),
		0,
	);
}
