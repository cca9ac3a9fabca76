import type { Piece, Words } from '../../domain/card.ts';

const ELLIPSIS = '…';

/** How many letters there are to cut; a command, a day or an instant counts as one. */
export function lengthOf(words: Words): number {
	return piecesOf(words).reduce((sum, piece) => sum + textOf(piece).length, 0);
}

/** The first `most` letters of `words`, less to end with a whole word, and an ellipsis where something is gone. */
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
	return [...kept, ELLIPSIS];
}

/** At most `most` UTF-16 units of `text`, with an ellipsis where it was cut, at a word's end if one is near. */
export function cutText(text: string, most: number): string {
	if (text.length <= most) return text;
	return cutAtWord(text, most - ELLIPSIS.length) + ELLIPSIS;
}

function cutPiece(piece: Piece, room: number): Piece[] {
	if (typeof piece === 'string') return [cutAtWord(piece, room)];
	if ('bold' in piece && typeof piece.bold === 'string') {
		return [{ bold: cutAtWord(piece.bold, room) }];
	}
	if ('italic' in piece) return [{ italic: cutAtWord(piece.italic, room) }];
	if ('link' in piece) return [{ ...piece, link: cutAtWord(piece.link, room) }];
	return [];
}

function cutAtWord(text: string, room: number): string {
	const start = wholeLetters(text.slice(0, Math.max(room, 0)));
	const atWord = /^(?<words>[\s\S]*\S)\s/.exec(start)?.groups?.['words'] ?? '';
	return atWord.length > start.length / 2 ? atWord : start;
}

/** Without half a surrogate pair or half a joined emoji at the end. */
function wholeLetters(text: string): string {
	return text.replace(/[\uD800-\uDBFF]$/, '').replace(/(?:\u200C|\u200D|\uFE0F)+$/, '');
}

function piecesOf(words: Words): readonly Piece[] {
	return typeof words === 'string' ? [words] : words;
}

function textOf(piece: Piece): string {
	if (typeof piece === 'string') return piece;
	if ('bold' in piece) return typeof piece.bold === 'string' ? piece.bold : ' ';
	if ('italic' in piece) return piece.italic;
	if ('code' in piece) return piece.code;
	if ('link' in piece) return piece.link;
	return ' ';
}
