import { expect, test } from 'vitest';
import { openProducts } from '../../../src/analysis/syntax/products.ts';

const row = (length: number, from: number) =>
	Float32Array.from({ length }, (_, at) => Math.sin(from + at));

/** The same by the definition. */
function expected(matrix: Float32Array, columns: number, inputs: Float32Array): number[] {
	const rows = matrix.length / columns;
	return Array.from({ length: (inputs.length / columns) * rows }, (_, at) => {
		const [input, of] = [Math.floor(at / rows), at % rows];
		let sum = 0;
		for (let column = 0; column < columns; column += 1) {
			sum += (inputs[input * columns + column] ?? 0) * (matrix[of * columns + column] ?? 0);
		}
		return sum;
	});
}

test.each([
	[4, 4, 1],
	[8, 12, 3],
	[1, 1, 1],
	[5, 7, 2],
	[3, 49, 4],
])('%i rows of %i columns with %i inputs', (rows, columns, count) => {
	const matrix = row(rows * columns, 1);
	const inputs = row(count * columns, 5);
	const outputs = new Float32Array(rows * count);
	openProducts().load(matrix, columns)(inputs, outputs);
	for (const [at, value] of expected(matrix, columns, inputs).entries()) {
		expect(outputs[at]).toBeCloseTo(value, 4);
	}
});

test('adds to what the outputs held, and keeps matrices apart', () => {
	const products = openProducts();
	const first = products.load(Float32Array.of(1, 2), 2);
	const second = products.load(Float32Array.of(10, 20), 2);
	const outputs = Float32Array.of(100);
	first(Float32Array.of(1, 1), outputs);
	second(Float32Array.of(1, 1), outputs);
	first(Float32Array.of(1, 0), outputs);
	expect([...outputs]).toEqual([134]);
});
