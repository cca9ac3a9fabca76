import { PRODUCT_KERNEL } from './product-kernel.ts';

/**
 * Adds to `outputs` the product of a matrix with each of `inputs`: vectors of as many numbers as the matrix has columns, one behind the
 * other; for each as many outputs as it has rows.
 */
export type Product = (inputs: Float32Array, outputs: Float32Array) => void;

/** Multiplies matrices, four numbers at a time, in a memory of its own: five times as fast as a loop over arrays. */
export type Products = {
	/** Takes in a matrix, row by row. */
	readonly load: (matrix: Float32Array, columns: number) => Product;
};

type Kernel = {
	readonly memory: WebAssembly.Memory;
	/** Addresses and strides are in bytes. */
	readonly addProducts: (
		matrix: number,
		rows: number,
		stride: number,
		inputs: number,
		count: number,
		outputs: number,
	) => void;
};

const FLOAT = 4;
/** Numbers that are multiplied at once: rows and columns are filled up to a multiple of them with zeros. */
const LANES = 4;
const fill = (count: number): number => Math.ceil(count / LANES) * LANES;

/** Opens a memory of 8 MB for all matrices that are loaded, and what they are multiplied with. */
export function openProducts(): Products {
	const bytes = Uint8Array.from(atob(PRODUCT_KERNEL), (letter) => letter.charCodeAt(0));
	const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
	const { memory, addProducts } = exports as Kernel;
	const numbers = new Float32Array(memory.buffer);
	let used = 0;
	return {
		load: (matrix, columns) => {
			const rows = matrix.length / columns;
			const [high, wide] = [fill(rows), fill(columns)];
			const start = used;
			used += high * wide;
			for (let row = 0; row < rows; row += 1) {
				numbers.set(matrix.subarray(row * columns, (row + 1) * columns), start + row * wide);
			}
			return (inputs, outputs) => {
				const count = inputs.length / columns;
				const from = used;
				const to = used + count * wide;
				copyRows(inputs, { width: columns, at: from, wide });
				copyRows(outputs, { width: rows, at: to, wide: high });
				addProducts(start * FLOAT, high, wide * FLOAT, from * FLOAT, count, to * FLOAT);
				for (let row = 0; row < count; row += 1) {
					const place = to + row * high;
					outputs.set(numbers.subarray(place, place + rows), row * rows);
				}
			};
		},
	};

	function copyRows(rows: Float32Array, { width, at, wide }: Rows): void {
		const count = rows.length / width;
		for (let row = 0; row < count; row += 1) {
			const place = at + row * wide;
			numbers.set(rows.subarray(row * width, (row + 1) * width), place);
			numbers.fill(0, place + width, place + wide);
		}
	}
}

/** Rows of `width` numbers that are to stand at `at`, each filled up to `wide`. */
type Rows = { readonly width: number; readonly at: number; readonly wide: number };
