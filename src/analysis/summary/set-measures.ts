import type { Scored, ScoredSentence } from './scoring.ts';
import { likeness } from './vectors.ts';

/** Sentences that may be a summary together, in the order of the text. */
export type SentenceSet = readonly ScoredSentence[];

export type SetMeasures = ReturnType<typeof measureSet>;

/** What tells how good each set is as a summary. The sets are of a few sentences in all: 30 at most. */
export function measureSets(sets: readonly SentenceSet[], scored: Scored): SetMeasures[] {
	const ground = survey([...new Set(sets.flat())], scored);
	return sets.map((set) => measureSet(set, ground));
}

/** What sentences hold, counted once for all sets of them. */
export type Ground = {
	readonly length: number;
	readonly wordTotal: number;
	readonly pairTotal: number;
	/** Each sentence's own bit. */
	readonly bits: ReadonlyMap<ScoredSentence, number>;
	/** The chances of words, topics and pairs, by the bits of the sentences that hold them. */
	readonly words: Shares;
	readonly topics: Shares;
	readonly pairs: Shares;
	/** By the bits of two sentences. */
	readonly likenesses: ReadonlyMap<number, number>;
};

type Shares = { readonly bits: Int32Array; readonly chances: Float64Array };

/** Counts what the sentences hold; 30 at most. */
export function survey(sentences: SentenceSet, { chances, sentences: all }: Scored): Ground {
	const terms = sentences.map((sentence) => [...sentence.terms]);
	const topics = terms.map((some) => some.filter(({ isSmall }) => !isSmall));
	const likenesses = new Map<number, number>();
	for (const [place, { vector }] of sentences.entries()) {
		for (let other = 0; other < place; other += 1) {
			const against = sentences[other]?.vector;
			if (against) likenesses.set((1 << place) | (1 << other), likeness(vector, against));
		}
	}
	return {
		length: all.length,
		wordTotal: chances.wordTotal,
		pairTotal: chances.pairTotal,
		bits: new Map(sentences.map((sentence, place) => [sentence, 1 << place])),
		words: share(terms, chances.words),
		topics: share(topics, chances.words),
		pairs: share(
			sentences.map(({ pairs }) => pairs),
			chances.pairs,
		),
		likenesses,
	};
}

type Numbered = { readonly number: number };

function share(found: readonly Iterable<Numbered>[], chances: readonly number[]): Shares {
	const holders = new Int32Array(chances.length);
	for (const [place, some] of found.entries()) {
		for (const { number } of some) holders[number] = (holders[number] ?? 0) | (1 << place);
	}
	const sums = new Map<number, number>();
	for (const [number, bits] of holders.entries()) {
		if (bits !== 0) sums.set(bits, (sums.get(bits) ?? 0) + (chances[number] ?? 0));
	}
	return { bits: Int32Array.from(sums.keys()), chances: Float64Array.from(sums.values()) };
}

/** The chances of all that any sentence of the set holds. */
function held({ bits, chances }: Shares, set: number): number {
	let sum = 0;
	for (let place = 0; place < bits.length; place += 1) {
		if (((bits[place] ?? 0) & set) !== 0) sum += chances[place] ?? 0;
	}
	return sum;
}

/** What tells how good the set is as a summary. */
export function measureSet(set: SentenceSet, ground: Ground) {
	const count = set.length;
	let all = 0;
	let sum = 0;
	let words = 0;
	let byWord = 0;
	let highest = -Infinity;
	let lowest = Infinity;
	let repeats = 0;
	let mostAlike = 0;
	let neighbours = 0;
	let depth = 0;
	let before: ScoredSentence | undefined;
	for (const sentence of set) {
		const { score, place } = sentence;
		const bit = ground.bits.get(sentence) ?? 0;
		for (let rest = all; rest !== 0; rest &= rest - 1) {
			const alike = ground.likenesses.get(bit | (rest & -rest)) ?? 0;
			repeats += alike;
			mostAlike = Math.max(mostAlike, alike);
		}
		all |= bit;
		sum += score;
		words += sentence.words.length;
		byWord += score * sentence.words.length;
		highest = Math.max(highest, score);
		lowest = Math.min(lowest, score);
		if (before?.place === place - 1) neighbours += 1;
		depth += Math.log(1 + place);
		before = sentence;
	}
	const size = words / 50;
	const wordsHeld = held(ground.words, all);
	const pairs = held(ground.pairs, all);
	const holds = (place: number) => (set.some((sentence) => sentence.place === place) ? 1 : 0);
	return {
		always: 1,
		sum,
		mean: sum / count,
		meanByWord: byWord / words,
		highest,
		lowest,
		held: wordsHeld / 5,
		heldPerWord: (5 * wordsHeld) / words,
		match: (10 * wordsHeld) / (words + ground.wordTotal),
		topics: held(ground.topics, all) / 5,
		pairs,
		pairsPerWord: (10 * pairs) / words,
		pairMatch: (20 * pairs) / (words + 4 * ground.pairTotal),
		size,
		sizeSquared: size * size,
		over: Math.max(0, words - 60) / 50,
		under: Math.max(0, 30 - words) / 50,
		sizeByExpected: (size * ground.wordTotal) / 50,
		sizeByLength: (size * ground.length) / 30,
		repeats,
		mostAlike,
		first: holds(0),
		second: holds(1),
		third: holds(2),
		neighbours,
		depth: depth / count,
		single: count === 1 ? 1 : 0,
		two: count === 2 ? 1 : 0,
		three: count === 3 ? 1 : 0,
	};
}
