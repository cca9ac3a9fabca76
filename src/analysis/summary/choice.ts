import { type Model, weigh } from './model.ts';
import type { Scored, ScoredSentence } from './scoring.ts';
import { measureSet } from './set-measures.ts';
import { likeness } from './vectors.ts';

/** Sentences that may be a summary together, in the order of the text. */
export type SentenceSet = readonly ScoredSentence[];

/** How many sentences are tried with each other, and how many words they may have together. */
const TRIED = 9;
const LARGEST = 4;
const MOST_WORDS = 110;

/** Every summary of up to four of the best sentences in which no sentence needs one that is left out. */
export function possibleSets({ sentences }: Scored): SentenceSet[] {
	const best = sentences
		.filter((sentence) => sentence.fit)
		.toSorted((one, other) => other.score - one.score)
		.slice(0, TRIED);
	const sets = subsets(best.toSorted(byPlace)).filter((set) => isShort(set) && isWhole(set));
	return sets.length > 0 ? sets : best.slice(0, 1).map((sentence) => [sentence]);
}

/** The best of `sets`, as the model sees it. */
export function bestOf(sets: readonly SentenceSet[], scored: Scored, model: Model): SentenceSet {
	const values = sets.map((set) =>
		weigh(measureSet(set, scored.chances, scored.sentences.length), model.set),
	);
	return sets[values.indexOf(Math.max(...values))] ?? [];
}

const LONG = 8;
const LONG_WORDS = 230;
/** How much likeness to a chosen sentence counts against another. */
const REPETITION = 0.3;

/** `points` and what tells most besides, each sentence as far from the others as can be. */
export function stretch(points: SentenceSet, { sentences }: Scored): SentenceSet {
	let chosen = points;
	while (chosen.length < LONG) {
		const open = sentences.filter((sentence) => {
			const longer = [...chosen, sentence].toSorted(byPlace);
			return (
				sentence.fit &&
				!chosen.includes(sentence) &&
				isWhole(longer) &&
				wordsOf(longer) <= LONG_WORDS
			);
		});
		const values = open.map(({ score, vector }) => {
			const alike = chosen.map((other) => likeness(vector, other.vector));
			return score - REPETITION * Math.max(0, ...alike);
		});
		const next = open[values.indexOf(Math.max(...values))];
		if (next === undefined) break;
		chosen = [...chosen, next].toSorted(byPlace);
	}
	return chosen;
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
