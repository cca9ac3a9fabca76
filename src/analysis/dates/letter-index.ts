/** A piece of text to look for, and the number that its first three letters are kept by. */
export type Piece = { readonly text: string; readonly number: number };

/** Three letters in a row are kept by one of so many numbers. */
const NUMBERS = 2 ** 12;
const LETTERS = 3;

export function pieceOf(text: string): Piece {
	return { text, number: text.length < LETTERS ? -1 : numberOf(text, 0) };
}

/** Tells quickly that `text` holds none of some pieces: what it holds of three letters in a row is looked at first. */
export function indexLetters(text: string): (pieces: readonly Piece[]) => boolean {
	const held = new Uint8Array(NUMBERS);
	for (let at = 0; at + LETTERS <= text.length; at += 1) held[numberOf(text, at)] = 1;
	return (pieces) => {
		for (const { text: piece, number } of pieces) {
			if ((number < 0 || held[number] === 1) && text.includes(piece)) return true;
		}
		return false;
	};
}

function numberOf(text: string, at: number): number {
	const two = text.charCodeAt(at) * 31 + text.charCodeAt(at + 1);
	return (two * 31 + text.charCodeAt(at + 2)) & (NUMBERS - 1);
}
