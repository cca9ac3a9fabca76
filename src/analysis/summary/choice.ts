import { type Model, weigh } from './model.ts';
import type { Scored, ScoredSentence } from './scoring.ts';
import { measureSets, type SentenceSet } from './set-measures.ts';
import { likeness } from './vectors.ts';

/** How many sentences are tried with each other, and how many words they may have together. */
const TRIED = 9;
const LARGEST = 4;
const MOST_WORDS = 110;

/** Every summary of up to four of the best sentences in which no sentence needs one that is left out. */
export function possibleSets({ sentences }: Scored): SentenceSet[] {
	const inOrder = sentences.toSorted((one, other) => other.score - one.score);
	const best: ScoredSentence[] = [];
	for (const sentence of inOrder) {
		if (best.length < TRIED && sentence.isFit()) best.push(sentence);
	}
	const sets = subsets(best.toSorted(byPlace)).filter((set) => isShort(set) && isWhole(set));
	return sets.length > 0 ? sets : best.slice(0, 1).map((sentence) => [sentence]);
}

/** A set and what the model makes of it. */
export type ValuedSet = { readonly set: SentenceSet; readonly value: number };

/** What the model makes of each set. */
export function valueSets(sets: readonly SentenceSet[], scored: Scored, model: Model): ValuedSet[] {
	const measured = measureSets(sets, scored);
	return measured.map((measures, place) => ({
		set: sets[place] ?? [],
		value: weigh(measures, model.set),
	}));
}

/** The best of the sets; empty where there is none. */
export function bestOf(sets: readonly ValuedSet[]): SentenceSet {
	const best = Math.max(...sets.map(({ value }) => value));
	return sets.find(({ value }) => value === best)?.set ?? [];
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

function subsets(sentences: SentenceSet): SentenceSet[] {
	let all: SentenceSet[] = [[]];
	for (const sentence of sentences) {
		const longer = all.filter((set) => set.length < LARGEST).map((set) => [...set, sentence]);
		all = [...all, ...longer];
	}
	return all.filter((set) => set.length > 0);
}

function isShort(set: SentenceSet): boolean {
	return set.length === 1 || wordsOf(set) <= MOST_WORDS;
}

function wordsOf(set: SentenceSet): number {
	return set.reduce((sum, { words }) => sum + words.length, 0);
}

/** Does no sentence point back to one that is not there? */
function isWhole(set: SentenceSet): boolean {
	return set.every(({ leaning, place }, index) => !leaning || set[index - 1]?.place === place - 1);
}
