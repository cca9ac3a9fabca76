import type { Piece, Words } from '../card.ts';

/** The pieces of `words`, to stand among others: words may be one text, which is a piece and no list of letters. */
export function piecesOf(words: Words): readonly Piece[] {
	return typeof words === 'string' ? [words] : words;
}
