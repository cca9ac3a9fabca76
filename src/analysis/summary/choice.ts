import type { DescribedSentence, SentenceFeatures } from './features.ts';
import { cosineSimilarity, sharedPart } from './topics.ts';

/** A sentence and how useful it is by itself. */
export type Scored = DescribedSentence & { readonly utility: number };

/** What was learned: the weight of each feature. */
export type LinearModel = SentenceFeatures;

/** The utility of each sentence: the sum of its features, weighed. */
export function scoreSentences(
	sentences: readonly DescribedSentence[],
	model: LinearModel,
): Scored[] {
	const weights = new Map(Object.entries(model));
	return sentences.map((sentence) => {
		const features = Object.entries(sentence.features);
		const utility = features.reduce(
			(sum, [name, value]) => sum + value * (weights.get(name) ?? 0),
			0,
		);
		return { ...sentence, utility };
	});
}

/** What saying the same again costs, at most. */
const REPETITION = 0.8;
/** What a topic of a sentence behind the first one costs: of two that are as useful, the shorter is read. */
const LENGTH = 0.028;
/** What a sentence costs of which more than half is somebody’s words: it is a point where little else tells the news. */
const QUOTATION = 0.2;
const QUOTED = 0.5;

/**
 * `chosen` and the most useful of the other sentences, `count` together where there are as many; in text order. One that cannot be understood
 * without another comes only where that one stands before it.
 */
export function chooseSentences(
	sentences: readonly Scored[],
	count: number,
	chosen: readonly Scored[] = [],
): Scored[] {
	const taken = [...chosen];
	const left = new Set(
		sentences.filter((one) => !taken.some((other) => other === one || isToldAgain(one, other))),
	);
	while (taken.length < count) {
		const open = [...left].filter((sentence) => isUnderstood(sentence, taken));
		const [next] = open
			.map((sentence) => ({ sentence, value: valueBeside(sentence, taken) }))
			.toSorted((one, other) => other.value - one.value);
		if (next === undefined) break;
		for (const one of left) {
			if (one === next.sentence || isToldAgain(one, next.sentence)) left.delete(one);
		}
		taken.push(next.sentence);
	}
	return taken.toSorted((one, other) => one.candidate.start - other.candidate.start);
}

/** So much of the shorter sentence makes it the other told again: a standfirst and the lead, “In short” and the body. */
const TOLD_AGAIN = 0.5;
/** Of fewer topics nobody can tell. */
const FEWEST_TOPICS = 4;

function isToldAgain({ topics }: Scored, other: Scored): boolean {
	if (topics.size < FEWEST_TOPICS || other.topics.size < FEWEST_TOPICS) return false;
	return sharedPart(topics, other.topics) > TOLD_AGAIN;
}

/** Needs it nothing, or stands what it needs among `shown`? */
function isUnderstood({ candidate }: Scored, shown: readonly Scored[]): boolean {
	const { antecedents } = candidate;
	return (
		antecedents === undefined || shown.some((other) => antecedents.includes(other.candidate.index))
	);
}

/** The utility of a sentence to who has read the others. */
function valueBeside({ utility, topics, features }: Scored, shown: readonly Scored[]): number {
	const value = features.quoted > QUOTED ? utility - QUOTATION : utility;
	if (shown.length === 0) return value;
	const alike = Math.max(...shown.map((other) => cosineSimilarity(topics, other.topics)));
	return value - REPETITION * alike - LENGTH * topics.size;
}
