import type { Piece, Words } from '../../domain/card.ts';
import { beginningOf, closingMarks } from '../../domain/shorten.ts';
import { piecesOf } from '../../domain/wording/pieces-of.ts';

const ELLIPSIS = '…';

/** How many letters there are to cut; a command, a day or an instant counts as one. */
export function lengthOf(words: Words): number {
	return piecesOf(words).reduce((sum, piece) => sum + textOf(piece).length, 0);
}

/** The first `most` letters of `words`, less to end with a whole word, and an ellipsis where something is gone; a quotation that is cut keeps its end. */
export function cutWords(words: Words, most: number): Words {
	if (lengthOf(words) <= most) return words;

	const kept: Piece[] = [];
	let room = most;
	for (const piece of piecesOf(words)) {
		const { length } = textOf(piece);
		if (length > room) {
			kept.push(...cutPiece(piece, room));
			break;
		}
		kept.push(piece);
		room -= length;
	}
	return [...kept, `${ELLIPSIS}${closingMarks(kept.map(textOf).join(''))}`];
}

function cutPiece(piece: Piece, room: number): Piece[] {
	if (typeof piece === 'string') return [beginningOf(piece, room)];
	if ('bold' in piece && typeof piece.bold === 'string') {
		return [{ bold: beginningOf(piece.bold, room) }];
	}
	if ('italic' in piece && typeof piece.italic === 'string') {
		return [{ italic: beginningOf(piece.italic, room) }];
	}
	if ('link' in piece) return [{ ...piece, link: beginningOf(piece.link, room) }];
	return [];
}

function textOf(piece: Piece): string {
	if (typeof piece === 'string') return piece;
	if ('bold' in piece) return typeof piece.bold === 'string' ? piece.bold : ' ';
	if ('italic' in piece) return piecesOf(piece.italic).map(textOf).join('');
	if ('code' in piece) return piece.code;
	if ('link' in piece) return piece.link;
	return ' ';
}
