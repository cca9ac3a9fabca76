import { expect, test } from 'vitest';
import {
	agreementOf,
	codeOf,
	lettersOf,
	lettersOfBits,
	namesAlso,
	readSketch,
	writeSketch,
} from '../../../../src/domain/articles/telling/event-sketch.ts';

const SKETCH = {
	text: 'q7-_',
	later: 12,
	names: new Map([
		[codeOf('sollen'), 7],
		[codeOf('tarn'), 7],
		[codeOf('paris'), 3],
	]),
	words: new Map([[codeOf('pigeons'), 6]]),
	numbers: new Set(['24', '2.4']),
	topic: lettersOfBits([true, false, true, true, false, false, true]),
	which: ['sw', 'h15'],
};

test('a sketch is read as it was written', () => {
	expect(readSketch(writeSketch(SKETCH))).toEqual(SKETCH);
});

test('of a passage without names, rare words, numbers and known words too', () => {
	const bare = {
		...SKETCH,
		names: new Map(),
		words: new Map(),
		numbers: new Set<string>(),
		topic: '',
		which: [],
	};
	expect(readSketch(writeSketch(bare))).toEqual(bare);
});

test('terms of one rarity share its figure', () => {
	expect(writeSketch(SKETCH).split('|')[2]).toMatch(/^7\S{6} 3\S{3}$/);
});

test.each(['', '|', 'a|b|c|d|e|f', 'x|1|9|||', 'x|1|9ab|||', '1x9k|3|sollen9 tarn4|24|AAA='])(
	'what was damaged on its way, or written otherwise, “%s”, names nothing',
	(written) => {
		const { names, words, later } = readSketch(written);
		expect([names.size, words.size]).toEqual([0, 0]);
		expect(Number.isFinite(later)).toBe(true);
	},
);

test('no term is rarer than the rarest', () => {
	expect([...readSketch('x|1|9abc xdef|||').names.values()]).toEqual([7, 0]);
});

test('a name is known by its beginning', () => {
	expect(codeOf('angolan')).toBe(codeOf('angola'));
	expect(codeOf('ostra')).not.toBe(codeOf('ostrava'));
	const sketch = { ...SKETCH, names: new Map([[codeOf('angola'), 7]]) };
	expect(namesAlso(sketch, ['jose', 'angolan'])).toBe(true);
	expect(namesAlso(sketch, ['jose'])).toBe(false);
});

test('words are told apart by their codes', () => {
	const words = Array.from({ length: 500 }, (_, at) => codeOf(`word${at}`.slice(-6)));
	expect(new Set(words).size).toBe(500);
	expect(words.every((code) => /^[\w-]{3}$/.test(code))).toBe(true);
});

test('a number is written by its last bits', () => {
	expect(lettersOf(0, 2)).toBe('AA');
	expect(lettersOf(1, 2)).toBe('BA');
	expect(lettersOf(64, 2)).toBe('AB');
	expect(lettersOf(2 ** 32 - 1, 3)).toBe('___');
});

test.each<[readonly boolean[], readonly boolean[], number]>([
	[[true, true, true, true, true, true], [true, true, true, true, true, true], 1],
	[[true, true, true, true, true, true], [true, true, true, false, false, false], 0.5],
	[[true, true, true, true, true, true], [false, false, false, false, false, false], 0],
	[Array(64).fill(true), Array(64).fill(true), 1],
	[[true], [], 0.5],
])('of bits it is known how many agree', (one, other, expected) => {
	expect(agreementOf(lettersOfBits(one), lettersOfBits(other))).toBe(expected);
	expect(agreementOf(lettersOfBits(other), lettersOfBits(one))).toBe(expected);
});
