import { expect, test } from 'vitest';
import {
	namesAlso,
	readSketch,
	stemOfName,
	writeSketch,
} from '../../../../src/domain/articles/telling/event-sketch.ts';

const SKETCH = {
	text: '1x9k',
	later: -2,
	names: new Map([
		['sollen', 9],
		['tarn', 4],
	]),
	numbers: new Set(['24', '2.4']),
	topic: Int8Array.of(-7, 0, 1, 7),
};

test('a sketch is read as it was written', () => {
	expect(readSketch(writeSketch(SKETCH))).toEqual(SKETCH);
});

test('of a passage without names, numbers and known words too', () => {
	const bare = { ...SKETCH, names: new Map(), numbers: new Set<string>(), topic: new Int8Array(0) };
	expect(readSketch(writeSketch(bare))).toEqual(bare);
});

test.each(['', '|', 'a|b|c|d|e', 'x|1|||no base64!', 'x|1|||AAA'])(
	'what was damaged on its way, “%s”, names nothing and points nowhere',
	(written) => {
		const { topic, later } = readSketch(written);
		expect(topic).toHaveLength(0);
		expect(Number.isFinite(later)).toBe(true);
	},
);

test('a name is known by its beginning', () => {
	expect(stemOfName('angolan')).toBe(stemOfName('angola'));
	expect(stemOfName('ostra')).not.toBe(stemOfName('ostrava'));
	const sketch = { ...SKETCH, names: new Map([[stemOfName('angola'), 7]]) };
	expect(namesAlso(sketch, ['jose', 'angolan'])).toBe(true);
	expect(namesAlso(sketch, ['jose'])).toBe(false);
});
