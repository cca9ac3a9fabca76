/** A piece of text to look for, and the lists that it stands in, by their index. */
type Piece = {
	readonly text: string;
	/** Looked for as it is written; any other in any case. */
	readonly isExact: boolean;
	readonly lists: readonly number[];
};

/** By list: 1 where a text holds one of its pieces. */
export type LetterIndex = (text: string) => Uint8Array;

/** Three letters in a row lead to what begins with them by one of so many numbers. */
const NUMBERS = 2 ** 12;
const LETTERS = 3;
const FIGURE = /\d/g;

/**
 * Opens lists of pieces of text: a piece with a capital is looked for as it is written, any other in any case, with `0` for any
 * figure.
 */
export function openLetterIndex(lists: readonly (readonly string[])[]): LetterIndex {
	const { short, long } = piecesOf(lists);
	return (text) => {
		const lower = text.toLowerCase().replace(FIGURE, '0');
		const held = new Uint8Array(lists.length);
		const hold = (piece: Piece) => {
			for (const list of piece.lists) held[list] = 1;
		};
		for (const piece of short) {
			if ((piece.isExact ? text : lower).includes(piece.text)) hold(piece);
		}
		for (let at = 0; at + LETTERS <= lower.length; at += 1) {
			const pieces = long[numberOf(lower, at)];
			if (pieces === undefined) continue;
			for (const piece of pieces) {
				// In small letters a text may be longer: what is looked for as it is written has another place there.
				if (piece.isExact ? text.includes(piece.text) : lower.startsWith(piece.text, at))
					hold(piece);
			}
		}
		return held;
	};
}

/** Those of fewer than three letters, and the others by the number of their first three, in lower case. */
function piecesOf(lists: readonly (readonly string[])[]) {
	const byText = Map.groupBy(
		lists.flatMap((list, index) =>
			list.map((piece) => {
				const isExact = piece.toLowerCase() !== piece;
				return { text: isExact ? piece : piece.replace(FIGURE, '0'), index };
			}),
		),
		({ text }) => text,
	);
	const pieces = Array.from(byText, ([text, places]): Piece => {
		const isExact = text.toLowerCase() !== text;
		return { text, isExact, lists: places.map(({ index }) => index) };
	});
	const { short = [], long = [] } = Object.groupBy(pieces, ({ text }) =>
		text.toLowerCase().length < LETTERS ? 'short' : 'long',
	);
	const byNumber = Map.groupBy(long, ({ text }) => numberOf(text.toLowerCase(), 0));
	return { short, long: Array.from({ length: NUMBERS }, (_, number) => byNumber.get(number)) };
}

function numberOf(text: string, at: number): number {
	const two = text.charCodeAt(at) * 31 + text.charCodeAt(at + 1);
	return (two * 31 + text.charCodeAt(at + 2)) & (NUMBERS - 1);
}
