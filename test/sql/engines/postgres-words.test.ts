import { expect, test } from 'vitest';
import {
	articleQuery,
	articleVector,
	headingQuery,
	headingVector,
	quoteQuery,
	quoteVector,
} from '../../../src/sql/engines/postgres-words.ts';

const WORDS = { marks: 'og1 y2024', title: 'harbour', people: '', lead: "the d'arc", body: '' };

test('each word of an article stands at its place, in the weight of its part', () => {
	expect(articleVector(WORDS)).toBe("':og1' ':y2024' 'harbour':1A 'the':4C 'd''arc':5C");
});

test('what is asked for is asked in the weights of the parts', () => {
	const query = articleQuery({
		words: {
			all: [
				{ words: ['red', 'sea'], isPrefix: false },
				{ words: ['harb'], isPrefix: true },
			],
			none: [{ words: ['boat'], isPrefix: false }],
		},
		within: ['title', 'lead'],
		marks: [[{ mark: 'og1' }, { mark: 'obundled' }], [{ mark: 'slumen', isPrefix: true }]],
		people: [
			[
				{ words: ['ann', 'lee'], isPrefix: false },
				{ words: ['lee'], isPrefix: true },
			],
		],
	});

	expect(query).toBe(
		"(':og1' | ':obundled') & (':slumen':*) & (('ann':B <-> 'lee':B) | ('lee':*B)) & ('red':AC <-> 'sea':AC) & ('harb':*AC) & !(('boat'))",
	);
});

test.each([
	["o'hare \\ x", "':g1' 'o''hare':1 '\\\\':2 'x':3"],
	['', "':g1'"],
])('the words of a quote: %s', (words, vector) => {
	expect(quoteVector('g1', words)).toBe(vector);
});

test('quotes that hold two phrases, of two owners', () => {
	expect(quoteQuery(['g1', 'bundled'], ['red sea', 'open'])).toBe(
		"(':g1' | ':bundled') & ('red' <-> 'sea') & ('open')",
	);
});

test('any three letters of a heading, and what is shorter not at all', () => {
	expect(headingVector(7, 'ab c🎉')).toBe("':7' 'ab ':1 'b c':2 ' c🎉':3");
	expect(headingQuery([7], 'b c🎉')).toBe("(':7') & ('b c' <-> ' c🎉')");
	expect(headingQuery([7], 'b🎉')).toBeUndefined();
});

test('a word that is too long is filed and asked for by its beginning', () => {
	const [filed, asked] = [quoteVector('g', 'x'.repeat(900)), quoteQuery(['g'], ['x'.repeat(900)])];

	expect(filed).toContain(`'${'x'.repeat(500)}':1`);
	expect(asked).toContain(`'${'x'.repeat(500)}'`);
});

test('places end, and so does an endless text', () => {
	const many = Array.from({ length: 200_000 }, (_, count) => `word${count}`).join(' ');
	const vector = quoteVector('g', many);

	expect(vector).toContain("'word16382':16383");
	expect(vector).toContain("'word20000':16383");
	expect(Buffer.byteLength(vector.replaceAll(/[':\d]*:\d+/g, ''))).toBeLessThan(1_000_000);
	expect(vector).not.toContain('word199999');
});
