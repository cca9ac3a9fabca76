import { type Chances, expected } from './chances.ts';
import type { ReadSentence } from './reading.ts';
import { likeness, type Vector } from './vectors.ts';

/** What a sentence is measured against. */
export type Surroundings = {
	readonly place: number;
	/** How many sentences the article has. */
	readonly length: number;
	readonly vector: Vector;
	/** What the article is about, what its first sentences are about, and what all are about alike. */
	readonly core: Vector;
	readonly lead: Vector;
	readonly whole: Vector;
	readonly chances: Chances;
};

export type SentenceMeasures = ReturnType<typeof measureSentence>;

const POINTS_BACK =
	/^["“'‘]?(?:he|she|it|they|this|that|these|those|his|her|their|but|and|so|we|i|you)\b/i;

/** What tells how much of a summary is in a sentence. */
export function measureSentence(sentence: ReadSentence, around: Surroundings) {
	const { text, words, terms } = sentence;
	const { place, length, chances } = around;
	const topics = words.filter((term) => !term.isSmall);
	const size = Math.min(words.length, 60) / 20;
	const held = expected(terms, chances.words);
	const pairs = expected(sentence.pairs, chances.pairs);
	const best = topicChances(sentence, chances);
	const is = (pattern: RegExp) => (pattern.test(text) ? 1 : 0);
	return {
		always: 1,
		first: place === 0 ? 1 : 0,
		second: place === 1 ? 1 : 0,
		third: place === 2 ? 1 : 0,
		nearTop: 1 / (place + 1),
		early: Math.exp(-place / 4),
		late: Math.log(place + 1),
		share: place / length,
		size,
		sizeSquared: size * size,
		tiny: words.length < 8 ? 1 : 0,
		likeAll: likeness(around.vector, around.whole),
		likeCore: likeness(around.vector, around.core),
		likeLead: place < 3 ? 0 : likeness(around.vector, around.lead),
		oftenNamed:
			topics.reduce((sum, term) => sum + Math.log(term.places.length), 0) / (topics.length || 1),
		shared: topics.filter((term) => term.places.length > 1).length / 10,
		density: topics.length / (words.length || 1),
		names: Math.min(6, topics.filter((term) => term.isName).length) / 6,
		number: is(/\d/),
		quotation: is(/["“]/),
		opensWithQuotation: is(/^["“]/),
		pointsBack: is(POINTS_BACK),
		question: is(/\?["”]?$/),
		told: is(/\b(?:said|says|told)\b/),
		firstPerson: is(/\b(?:I|you|we|my|your|our)\b/),
		held: held / 5,
		heldPerWord: (5 * held) / (words.length || 1),
		match: (10 * held) / (words.length + chances.wordTotal),
		bestTopic: best[0] ?? 0,
		thirdTopic: best[2] ?? 0,
		fifthTopic: best[4] ?? 0,
		pairs,
		pairsPerWord: (10 * pairs) / (words.length + 5),
	};
}

function topicChances({ terms }: ReadSentence, { words }: Chances): number[] {
	const topics = [...terms].filter((term) => !term.isSmall);
	return topics.map(({ number }) => words[number] ?? 0).sort((one, other) => other - one);
}
