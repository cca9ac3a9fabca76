import { type Model, weigher } from './model.ts';
import type { Scored, ScoredSentence } from './scoring.ts';
import { measureSet, type SentenceSet, survey } from './set-measures.ts';
import { likeness } from './vectors.ts';

/** How many sentences are tried with each other, and how many words they may have together. */
const TRIED = 22;
const MOST_WORDS = 110;

/** The best sentences that may stand in a summary, in the order of the text. */
export function bestSentences({ sentences }: Scored): SentenceSet {
	const inOrder = sentences.toSorted((one, other) => other.score - one.score);
	const best: ScoredSentence[] = [];
	for (const sentence of inOrder) {
		if (best.length === TRIED) break;
		if (sentence.isFit()) best.push(sentence);
	}
	return best.sort(byPlace);
}

/** What the model makes of a set of these sentences. */
export function judge(
	sentences: SentenceSet,
	scored: Scored,
	model: Model,
): (set: SentenceSet) => number {
	const ground = survey(sentences, scored);
	const weigh = weigher(model.set);
	return (set) => weigh(measureSet(set, ground));
}

/** The sentences that need no other to be understood. */
export function singlesOf(sentences: SentenceSet): SentenceSet[] {
	return sentences.map((sentence) => [sentence]).filter(isWhole);
}

/** More than an article has sentences that are read. */
const PLACES = 64;

/** Each set made larger by any one of the sentences, wherever that is short enough and whole; none twice. */
export function grow(sets: readonly SentenceSet[], sentences: SentenceSet): SentenceSet[] {
	const grown = new Map<number, SentenceSet>();
	for (const set of sets) {
		const words = wordsOf(set);
		for (const sentence of sentences) {
			if (set.includes(sentence) || words + sentence.words.length > MOST_WORDS) continue;
			const larger = [...set, sentence].sort(byPlace);
			const key = larger.reduce((sum, { place }) => sum * PLACES + place, 0);
			if (!grown.has(key) && isWhole(larger)) grown.set(key, larger);
		}
	}
	return [...grown.values()];
}

/** How many sets of a size are made larger. */
const KEPT = 4;

/** The best set of `fewest` sentences or more, as long as more make it better; the largest where there are fewer. */
export function bestSet(
	sentences: SentenceSet,
	value: (set: SentenceSet) => number,
	{ fewest, most }: { readonly fewest: number; readonly most: number },
): SentenceSet {
	let best: Valued = { set: [], value: 0 };
	let sets = singlesOf(sentences);
	for (let size = 1; size <= most; size += 1) {
		const ranked = rank(sets, value).slice(0, KEPT);
		const [first] = ranked;
		if (first === undefined || (size > fewest && first.value <= best.value)) break;
		best = first;
		sets = grow(
			ranked.map(({ set }) => set),
			sentences,
		);
	}
	return best.set;
}

type Valued = { readonly set: SentenceSet; readonly value: number };

/** The sets and their value, the best first. */
export function rank(sets: readonly SentenceSet[], value: (set: SentenceSet) => number): Valued[] {
	return sets
		.map((set) => ({ set, value: value(set) }))
		.sort((one, other) => other.value - one.value);
}

const LONG = 8;
const LONG_WORDS = 230;
/** How much likeness to a chosen sentence counts against another. */
const REPETITION = 0.3;

/** `points` and what tells most besides, each sentence as far from the others as can be. */
export function stretch(points: SentenceSet, { sentences }: Scored): SentenceSet {
	let chosen = points;
	const alike = new Map(sentences.map((sentence) => [sentence, mostAlike(sentence, points)]));
	while (chosen.length < LONG) {
		const next = sentences
			.filter((sentence) => !chosen.includes(sentence))
			.map((sentence) => ({
				sentence,
				value: sentence.score - REPETITION * (alike.get(sentence) ?? 0),
			}))
			.toSorted((one, other) => other.value - one.value)
			.find(
				({ sentence }) => isGood([...chosen, sentence].toSorted(byPlace)) && sentence.isFit(),
			)?.sentence;
		if (next === undefined) break;
		for (const [sentence, most] of alike) {
			alike.set(sentence, Math.max(most, likeness(sentence.vector, next.vector)));
		}
		chosen = [...chosen, next].toSorted(byPlace);
	}
	return chosen;
}

function mostAlike({ vector }: ScoredSentence, others: SentenceSet): number {
	return Math.max(0, ...others.map((other) => likeness(vector, other.vector)));
}

function isGood(long: SentenceSet): boolean {
	return isWhole(long) && wordsOf(long) <= LONG_WORDS;
}

function byPlace(one: ScoredSentence, other: ScoredSentence): number {
	return one.place - other.place;
}

function wordsOf(set: SentenceSet): number {
	return set.reduce((sum, { words }) => sum + words.length, 0);
}

/** Does no sentence point back to one that is not there? */
function isWhole(set: SentenceSet): boolean {
	return set.every(({ leaning, place }, index) => !leaning || set[index - 1]?.place === place - 1);
}
