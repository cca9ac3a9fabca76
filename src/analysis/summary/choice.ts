import { type Model, weigher } from './model.ts';
import type { Scored, ScoredSentence } from './scoring.ts';
import { measureSets, type SentenceSet } from './set-measures.ts';
import { likeness } from './vectors.ts';

/** How many sentences are tried with each other, and how many words they may have together. */
const TRIED = 12;
const MOST_WORDS = 110;

/** Every summary of up to `largest` of the best sentences in which no sentence needs one that is left out. */
export function possibleSets({ sentences }: Scored, largest: number): SentenceSet[] {
	const inOrder = sentences.toSorted((one, other) => other.score - one.score);
	const best: ScoredSentence[] = [];
	for (const sentence of inOrder) {
		if (best.length === TRIED) break;
		if (sentence.isFit()) best.push(sentence);
	}
	const sets = subsets(best.toSorted(byPlace), largest).filter(isWhole);
	return sets.length > 0 ? sets : best.slice(0, 1).map((sentence) => [sentence]);
}

/** The set that the model makes most of; empty where there is none. */
export function bestOf(sets: readonly SentenceSet[], scored: Scored, model: Model): SentenceSet {
	const weigh = weigher(model.set);
	let best: SentenceSet = [];
	let most = -Infinity;
	for (const [place, measures] of measureSets(sets, scored).entries()) {
		const value = weigh(measures);
		if (value <= most) continue;
		most = value;
		best = sets[place] ?? [];
	}
	return best;
}

/** `sets` made larger by one sentence of any of them, wherever that is short enough and whole. */
export function grow(set: SentenceSet, sentences: Iterable<ScoredSentence>): SentenceSet[] {
	return Array.from(sentences)
		.filter((sentence) => !set.includes(sentence) && isRoom(wordsOf(set), sentence))
		.map((sentence) => [...set, sentence].toSorted(byPlace))
		.filter(isWhole);
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

/** Every set that is short enough; a single sentence always is. */
function subsets(sentences: SentenceSet, largest: number): SentenceSet[] {
	let all: { set: SentenceSet; words: number }[] = [{ set: [], words: 0 }];
	for (const sentence of sentences) {
		const longer = all
			.filter(({ set, words }) => set.length < largest && isRoom(words, sentence))
			.map(({ set, words }) => ({ set: [...set, sentence], words: words + sentence.words.length }));
		all = [...all, ...longer];
	}
	return all.slice(1).map(({ set }) => set);
}

function isRoom(words: number, { words: more }: ScoredSentence): boolean {
	return words === 0 || words + more.length <= MOST_WORDS;
}

function wordsOf(set: SentenceSet): number {
	return set.reduce((sum, { words }) => sum + words.length, 0);
}

/** Does no sentence point back to one that is not there? */
function isWhole(set: SentenceSet): boolean {
	return set.every(({ leaning, place }, index) => !leaning || set[index - 1]?.place === place - 1);
}
