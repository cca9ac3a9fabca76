import { expect, test } from 'vitest';
import {
	cosineSimilarity,
	sharedPart,
	sharedTopics,
	topicsOf,
	topicVectors,
} from '../../../src/analysis/summary/topics.ts';

test('stems, without stop words', () => {
	expect(topicsOf('The bridges were bridged over the Orla.')).toEqual(['bridg', 'bridg', 'orla']);
});

test('the same words are alike, others are not, some are between', () => {
	const [one, same, other, some] = topicVectors(
		['bridge flood', 'flood bridge', 'snow hill', 'bridge snow'].map(topicsOf),
	).map((vector) => vector);
	const like = (vector: typeof one) => cosineSimilarity(one ?? new Map(), vector ?? new Map());
	expect(like(same)).toBeCloseTo(1);
	expect(like(other)).toBe(0);
	expect(like(some)).toBeGreaterThan(0.3);
	expect(like(some)).toBeLessThan(0.7);
});

test('a rare topic counts for more', () => {
	const [first] = topicVectors(['bridge flood', 'bridge snow', 'bridge hill'].map(topicsOf));
	expect(first?.get('flood')).toBeGreaterThan(first?.get('bridg') ?? 0);
});

test('of all texts together only what two of them share', () => {
	const vectors = topicVectors(['bridge flood', 'bridge snow'].map(topicsOf));
	expect([...sharedTopics(vectors).keys()]).toEqual(['bridg']);
});

test('a topic weighs by how many texts have it, once for each time it is told', () => {
	const texts = ['bridge bridge flood', 'bridge snow'].map(topicsOf);
	const [first, second] = topicVectors(texts);
	expect(first?.get('bridg')).toBeCloseTo(2 * Math.log(2), 10);
	expect(first?.get('flood')).toBeCloseTo(Math.log(3), 10);
	expect(second?.get('bridg')).toBeCloseTo(Math.log(2), 10);
});

test('what two texts share weighs as much as in both together', () => {
	const shared = sharedTopics(topicVectors(['bridge flood', 'bridge snow'].map(topicsOf)));
	expect(shared.get('bridg')).toBeCloseTo(2 * Math.log(2), 10);
});

test('words without end are cut, and a sentence of them is', () => {
	expect(topicsOf('x'.repeat(50))).toEqual(['x'.repeat(40)]);
	const words = Array.from({ length: 160 }, (_, index) => `zq${index}`);
	expect(topicsOf(words.join(' '))).toHaveLength(150);
});

test.each([
	['bridge flood', 'flood bridge snow hill', 1],
	['bridge flood', 'bridge snow hill', 0.5],
	['bridge flood', 'snow hill', 0],
	['', 'snow hill', 0],
])('how much of “%s” stands in “%s”, or the other way', (one, other, part) => {
	const [mine, theirs] = [one, other].map(
		(text) => new Map(topicsOf(text).map((word) => [word, 2])),
	);
	expect(sharedPart(mine ?? new Map(), theirs ?? new Map())).toBe(part);
	expect(sharedPart(theirs ?? new Map(), mine ?? new Map())).toBe(part);
});
