import { expect, test } from 'vitest';
import { newPerceptron } from '../../bench/syntax/perceptron.ts';
import { hashText } from '../../src/analysis/syntax/hashing.ts';
import { openTable } from '../../src/analysis/syntax/packed-table.ts';

const features = (...names: string[]) => Uint32Array.from(names, hashText);

test('what it learns by its mistakes is packed, and read again', () => {
	const perceptron = newPerceptron(3);
	const lessons = [
		{ seen: features('bark', 'dog'), right: 0 },
		{ seen: features('mew', 'cat'), right: 1 },
		{ seen: features('moo', 'cow'), right: 2 },
	];
	const scores = new Float64Array(3);
	const best = (all: Float64Array | Int32Array) => all.indexOf(Math.max(...all));
	for (let round = 0; round < 40; round += 1) {
		for (const { seen, right } of lessons) {
			const wrong = (right + 1 + (round % 2)) % 3;
			if (round < 20) perceptron.correct(seen, right, wrong);
			perceptron.step();
		}
	}
	const { parts } = perceptron.pack('animal');
	const floats = (name: string) => {
		const part = parts[name] ?? new Uint8Array();
		return new Float32Array(part.slice().buffer);
	};
	const never = () => {
		throw new Error('not asked');
	};
	const table = openTable(
		{ bytes: (name) => parts[name] ?? new Uint8Array(), floats, list: never, matrix: never },
		'animal',
	);
	const packed = new Int32Array(3);
	for (const { seen, right } of lessons) {
		perceptron.score(seen, scores);
		expect(best(scores)).toBe(right);
		table.score(seen, seen.length, packed);
		expect(best(packed)).toBe(right);
	}
	table.score(features('unknown'), 1, packed);
	expect([...packed]).toEqual([0, 0, 0]);
});
