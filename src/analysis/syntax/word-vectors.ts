import { indexFrom, unpack, type Weights } from './weights.ts';

/** What a word means by the company it keeps: words that stand in the same company have vectors that point the same way. */
export type WordVector = {
	/** How many words are more frequent. */
	readonly rank: number;
	/** Of length 1. */
	readonly vector: Float32Array;
};

/** Opens the pretrained vectors that the parser has for words in lower case; undefined of a word that has none. */
export function openWordVectors(weights: Weights): (word: string) => WordVector | undefined {
	const words = indexFrom(weights.list('parser.pretrained'), 0);
	let opened: Pretrained | undefined;
	return (word) => {
		const rank = words.get(word);
		if (rank === undefined) return undefined;
		opened ??= unpackedFrom(weights);
		return { rank, vector: rowOf(opened, rank) };
	};
}

type Pretrained = {
	/** Row by row: the rows that have been asked for of length 1. */
	readonly numbers: Float32Array;
	readonly columns: number;
	readonly middle: Float32Array;
	/** By row: 1 where it has been asked for. */
	readonly isRead: Uint8Array;
};

/** Before the words stands the vector of those that have none. */
const FIRST_WORD = 1;

function unpackedFrom(weights: Weights): Pretrained {
	const matrix = weights.matrix('parser.pretrained');
	const numbers = unpack(matrix);
	const { rows, columns } = matrix;
	const middle = new Float32Array(columns);
	for (let at = FIRST_WORD * columns; at < numbers.length; at += 1) {
		middle[at % columns] = (middle[at % columns] ?? 0) + (numbers[at] ?? 0) / (rows - FIRST_WORD);
	}
	return { numbers, columns, middle, isRead: new Uint8Array(rows) };
}

/** What all words have in common tells none of them apart. */
function rowOf({ numbers, columns, middle, isRead }: Pretrained, rank: number): Float32Array {
	const row = rank + FIRST_WORD;
	const vector = numbers.subarray(row * columns, (row + 1) * columns);
	if (isRead[row] === 1) return vector;
	isRead[row] = 1;
	for (let at = 0; at < columns; at += 1) vector[at] = (vector[at] ?? 0) - (middle[at] ?? 0);
	const length = Math.hypot(...vector) || 1;
	for (let at = 0; at < columns; at += 1) vector[at] = (vector[at] ?? 0) / length;
	return vector;
}
