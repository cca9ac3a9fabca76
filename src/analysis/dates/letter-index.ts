/** A piece of text to look for, and the number that its first three letters, in lower case, are kept by. */
export type Piece = {
	readonly text: string;
	readonly number: number;
	/** Looked for as it is written; any other in any case. */
	readonly isExact: boolean;
};

/** Three letters in a row are kept by one of so many numbers. */
const NUMBERS = 2 ** 12;
const LETTERS = 3;

export function pieceOf(text: string): Piece {
	const lower = text.toLowerCase();
	const number = lower.length < LETTERS ? -1 : numberOf(lower, 0);
	return { text, number, isExact: lower !== text };
}

/** Tells quickly that a text holds none of some pieces: what it holds of three letters in a row is looked at first. */
export type LetterIndex = (pieces: readonly Piece[]) => boolean;

/** Makes the indices of many texts in one place: each holds until the next is made. */
export function openLetterIndex(): (text: string) => LetterIndex {
	const held = new Uint8Array(NUMBERS);
	return (text) => {
		const lower = text.toLowerCase();
		held.fill(0);
		for (let at = 0; at + LETTERS <= lower.length; at += 1) held[numberOf(lower, at)] = 1;
		return (pieces) => {
			for (const { text: piece, number, isExact } of pieces) {
				if (number >= 0 && held[number] !== 1) continue;
				if ((isExact ? text : lower).includes(piece)) return true;
			}
			return false;
		};
	};
}

function numberOf(text: string, at: number): number {
	const two = text.charCodeAt(at) * 31 + text.charCodeAt(at + 1);
	return (two * 31 + text.charCodeAt(at + 2)) & (NUMBERS - 1);
}
