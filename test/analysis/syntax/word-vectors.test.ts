import { expect, test } from 'vitest';
import { models } from '../../support/models.ts';

const { vectorOf } = models.syntax;

function cosineSimilarity(one: string, other: string): number {
	const second = vectorOf(other)?.vector;
	const numbers = vectorOf(one)?.vector ?? new Float32Array(0);
	return numbers.reduce((sum, number, at) => sum + number * (second?.[at] ?? 0), 0);
}

test('words that stand in the same company point the same way', () => {
	expect(cosineSimilarity('quake', 'tremor')).toBeGreaterThan(0.5);
	expect(cosineSimilarity('explosion', 'blast')).toBeGreaterThan(0.5);
	expect(Math.abs(cosineSimilarity('quake', 'senate'))).toBeLessThan(0.3);
});

test('a vector is of length 1, and frequent words rank first', () => {
	expect(cosineSimilarity('ferry', 'ferry')).toBeCloseTo(1);
	expect(vectorOf('the')?.rank).toBe(0);
	expect(vectorOf('ferry')?.rank).toBeGreaterThan(vectorOf('city')?.rank ?? Infinity);
});

test('a word that nobody knows has none', () => {
	expect(vectorOf('quillorme')).toBeUndefined();
	expect(vectorOf('')).toBeUndefined();
});
