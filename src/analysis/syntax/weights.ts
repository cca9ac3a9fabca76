/** Learned numbers and lists of strings by name, as `readWeights` found them in a weights file. */
export type Weights = {
	/** Names what the numbers stand for: tags, relations, the words of a vocabulary. */
	readonly list: (name: string) => readonly string[];
	readonly bytes: (name: string) => Uint8Array;
	readonly floats: (name: string) => Float32Array;
	/** Rows of small whole numbers, each row with its own scale. */
	readonly matrix: (name: string) => Matrix;
};

/** `rows` × `columns` numbers: that of row r and column c is `values[r * columns + c] * scales[r]`. */
export type Matrix = {
	readonly rows: number;
	readonly columns: number;
	readonly values: Int8Array;
	readonly scales: Float32Array;
};

/** The head of a weights file: where each part begins, in bytes behind the head, and how long it is. */
export type WeightsHead = {
	readonly lists: Readonly<Record<string, readonly string[]>>;
	readonly parts: Readonly<Record<string, { readonly offset: number; readonly length: number }>>;
};

/**
 * Reads a weights file: the length of its head (32 bits, little-endian), the head as JSON, the parts, each at a multiple of four.
 * A matrix `m` is two parts, `m.values` (8 bits each) and `m.scales` (32-bit floats, one a row).
 */
export function readWeights(file: Uint8Array): Weights {
	// A copy begins at offset 0 of its own buffer, as 32-bit views need it.
	const buffer = file.slice().buffer;
	const headLength = new DataView(buffer).getUint32(0, true);
	const body = HEAD_AT + headLength;
	const head: WeightsHead = JSON.parse(
		new TextDecoder().decode(new Uint8Array(buffer, HEAD_AT, headLength)),
	);
	const partOf = (name: string) => {
		const part = head.parts[name];
		if (part === undefined) throw new Error(`The weights file has no part ${name}`);
		return { at: body + part.offset, length: part.length };
	};
	const bytes = (name: string) => {
		const { at, length } = partOf(name);
		return new Uint8Array(buffer, at, length);
	};
	const floats = (name: string) => {
		const { at, length } = partOf(name);
		return new Float32Array(buffer, at, length / 4);
	};
	return {
		list: (name) => {
			const list = head.lists[name];
			if (list === undefined) throw new Error(`The weights file has no list ${name}`);
			return list;
		},
		bytes,
		floats,
		matrix: (name) => {
			const { at, length } = partOf(`${name}.values`);
			const scales = floats(`${name}.scales`);
			const rows = scales.length;
			return { rows, columns: length / rows, values: new Int8Array(buffer, at, length), scales };
		},
	};
}

const HEAD_AT = 4;

/** The matrix as plain numbers, row by row. */
export function unpack({ rows, columns, values, scales }: Matrix): Float32Array {
	const numbers = new Float32Array(rows * columns);
	for (let row = 0; row < rows; row += 1) {
		const scale = scales[row] ?? 0;
		for (let at = row * columns; at < (row + 1) * columns; at += 1) {
			numbers[at] = (values[at] ?? 0) * scale;
		}
	}
	return numbers;
}

/** Where each name stands among the rows of a matrix, whose first rows have no name. */
export function indexFrom(names: readonly string[], first: number): ReadonlyMap<string, number> {
	return new Map(names.map((name, index) => [name, index + first]));
}
