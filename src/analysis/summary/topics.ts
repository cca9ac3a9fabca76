import { STOP_WORDS } from '../words/stop-words.ts';
import { stem } from './stem.ts';

/** What a text is about: the stems of its words, without stop words, and how much each counts. */
export type TopicVector = ReadonlyMap<string, number>;

/** Words of one sentence past these are not read, nor letters of one word. */
const LONGEST = 150;
const LONGEST_WORD = 40;
const WORD = /[\p{L}\p{N}]+/gu;
/** Most sentences hold no other letters, and are read faster so. */
const ASCII = /^[ -~’“”]*$/;
const ASCII_WORD = /[a-z\d]+/gi;

/** The words of a text, as they are written. */
export function wordsOf(text: string): readonly string[] {
	return text.match(ASCII.test(text) ? ASCII_WORD : WORD) ?? [];
}

/** The stems of a text's words, without stop words. */
export function topicsOf(text: string): string[] {
	return wordsOf(text)
		.slice(0, LONGEST)
		.map((word) => word.slice(0, LONGEST_WORD).toLowerCase())
		.filter((word) => !STOP_WORDS.has(word))
		.map(stem);
}

/** For each text its topics; one that few of the texts share counts for more (tf-idf). */
export function topicVectors(texts: readonly (readonly string[])[]): TopicVector[] {
	const spread = new Map<string, number>();
	for (const topics of texts) {
		for (const topic of new Set(topics)) spread.set(topic, (spread.get(topic) ?? 0) + 1);
	}
	return texts.map((topics) => {
		const vector = new Map<string, number>();
		for (const topic of topics) {
			const rarity = Math.log(1 + texts.length / (spread.get(topic) ?? 1));
			vector.set(topic, (vector.get(topic) ?? 0) + rarity);
		}
		return vector;
	});
}

/** What all texts are about together: topics of one text alone do not count. */
export function sharedTopics(vectors: readonly TopicVector[]): TopicVector {
	const sums = new Map<string, { sum: number; texts: number }>();
	for (const vector of vectors) {
		for (const [topic, weight] of vector) {
			const { sum, texts } = sums.get(topic) ?? { sum: 0, texts: 0 };
			sums.set(topic, { sum: sum + weight, texts: texts + 1 });
		}
	}
	const shared = [...sums].filter(([, { texts }]) => texts > 1);
	return new Map(shared.map(([topic, { sum }]) => [topic, sum]));
}

/** How alike two texts are, from 0 to 1. */
export function cosineSimilarity(one: TopicVector, other: TopicVector): number {
	let product = 0;
	for (const [topic, weight] of one) product += weight * (other.get(topic) ?? 0);
	return product === 0 ? 0 : product / (lengthOf(one) * lengthOf(other));
}

/** How much of the one that says less stands in the other, too, from 0 to 1. */
export function sharedPart(one: TopicVector, other: TopicVector): number {
	let shared = 0;
	for (const [topic, weight] of one) shared += Math.min(weight, other.get(topic) ?? 0);
	const fewer = Math.min(sumOf(one), sumOf(other));
	return fewer === 0 ? 0 : shared / fewer;
}

function sumOf(vector: TopicVector): number {
	let sum = 0;
	for (const weight of vector.values()) sum += weight;
	return sum;
}

function lengthOf(vector: TopicVector): number {
	let squares = 0;
	for (const weight of vector.values()) squares += weight * weight;
	return Math.sqrt(squares);
}
