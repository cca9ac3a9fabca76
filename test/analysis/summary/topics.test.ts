import { expect, test } from 'vitest';
import {
	cosineSimilarity,
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
