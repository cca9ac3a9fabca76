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
	const names = Object.keys(sentences[0]?.features ?? {}) as (keyof SentenceFeatures)[];
	return sentences.map((sentence) => {
		let utility = 0;
		for (const name of names) utility += sentence.features[name] * (model[name] ?? 0);
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
	let left = sentences
		.filter((one) => !taken.some((other) => other === one || isToldAgain(one, other)))
		.map((sentence) => ({ sentence, alike: mostAlike(sentence, taken) }));
	while (taken.length < count) {
		const read = mostUseful(left, taken);
		if (read === undefined) break;
		taken.push(read);
		left = left
			.filter(({ sentence }) => sentence !== read && !isToldAgain(sentence, read))
			.map(({ sentence, alike }) => ({
				sentence,
				alike: Math.max(alike, cosineSimilarity(sentence.topics, read.topics)),
			}));
	}
	return taken.toSorted((one, other) => one.candidate.start - other.candidate.start);
}

/** A sentence, and how much it is like that of those shown which it is most like. */
type Open = { readonly sentence: Scored; readonly alike: number };

/** The first of the most useful sentences to who has read the others. */
function mostUseful(left: readonly Open[], shown: readonly Scored[]): Scored | undefined {
	let best: Scored | undefined;
	let most = Number.NEGATIVE_INFINITY;
	for (const one of left) {
		const value = valueBeside(one, shown);
		if (value <= most || !isUnderstood(one.sentence, shown)) continue;
		[best, most] = [one.sentence, value];
	}
	return best;
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
function valueBeside({ sentence, alike }: Open, shown: readonly Scored[]): number {
	const { utility, topics, features } = sentence;
	const value = features.quoted > QUOTED ? utility - QUOTATION : utility;
	return shown.length === 0 ? value : value - REPETITION * alike - LENGTH * topics.size;
}

function mostAlike({ topics }: Scored, shown: readonly Scored[]): number {
	return shown.reduce((most, other) => Math.max(most, cosineSimilarity(topics, other.topics)), 0);
}
