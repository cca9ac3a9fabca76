import { agreementOf, type EventSketch, OPENING, RAREST, type Terms } from './event-sketch.ts';
import { areTwoOfDay } from './of-day.ts';
import WEIGHTS from './told-alike.json' with { type: 'json' };

/** What speaks for or against two passages of one day telling of one event. */
export type TellingFeatures = Readonly<Record<TellingFeature, number>>;

export type TellingFeature = keyof typeof TELLING_FEATURES;

/** What each feature of a pair says. */
export const TELLING_FEATURES = {
	constant: 'any two events of one day',
	topic: 'how much the words of both passages point the same way, names left out',
	shared: 'the names and numbers that both have, the rarer the more',
	names: 'how much of what they name both name',
	words: 'how much of their other rare words both have',
	later:
		'how long after the day the later of them tells it: what is still told then is what the day is known for',
	lookedBack: 'one of them tells it two days later or more',
	opened: 'both open with it in the days after: two reports, which tell one thing in words alike',
	aside: 'one of them tells it in the days after, and opens with something else',
} as const;

const NAMES = Object.keys(TELLING_FEATURES) as TellingFeature[];

/** The features of two events of one day, the same either way round. */
export function tellingFeatures(one: EventSketch, other: EventSketch): TellingFeatures {
	const later = Math.max(one.later, other.later);
	const shared = tellingOf(one.names, other.names, USUAL_NAME) + tellingNumbers(one, other);
	const isNews = later <= NEWS_DAYS;
	const areOpenings = one.which.includes(OPENING) && other.which.includes(OPENING);
	return {
		constant: 1,
		topic: agreementOf(one.topic, other.topic),
		shared: Math.min(MOST_SHARED, shared),
		names: cosineSimilarity(one.names, other.names),
		words: cosineSimilarity(one.words, other.words),
		later: Math.log2(1 + later),
		lookedBack: Number(later > 1),
		opened: Number(isNews && areOpenings),
		aside: Number(isNews && !areOpenings),
	};
}

/** Whoever tells of an event so soon tells of it as news. */
export const NEWS_DAYS = 6;
/** Of names and words no rarer than these it tells nothing that both have them. */
const USUAL_NAME = 0.35;
const USUAL_WORD = 0.5;
/** More names in common make nothing surer. */
const MOST_SHARED = 2.7;
const ENOUGH_NAMES = 0.3;
const ENOUGH_WORDS = 0.45;

/** Without telling names and numbers, or several rare words, in common they are about one topic at most. */
export function haveInCommon(one: EventSketch, other: EventSketch): boolean {
	return (
		tellingOf(one.names, other.names, USUAL_NAME) + tellingNumbers(one, other) > ENOUGH_NAMES ||
		tellingOf(one.words, other.words, USUAL_WORD) > ENOUGH_WORDS
	);
}

/** How much each feature counts; those that are learned stand in `told-alike.json`. */
export type TellingWeights = TellingFeatures;

const LEARNED = Object.fromEntries(
	Object.entries(WEIGHTS).map(([name, { weight }]) => [name, weight]),
) as TellingWeights;

/** So much must be learned to speak for one event: of writers it was not learned from, 97 of 100 pairs that are put together are one. */
export const ENOUGH = -0.2;

/** How sure it is that two passages of two articles tell of one event of a day; above 0 they are taken for it. */
export function toldAlike(
	one: EventSketch,
	other: EventSketch,
	weights: TellingWeights = LEARNED,
): number {
	if (one.text === other.text) return Number.NEGATIVE_INFINITY;
	if (areTwoOfDay(one, other) || !haveInCommon(one, other)) return Number.NEGATIVE_INFINITY;
	const features = tellingFeatures(one, other);
	return NAMES.reduce((sum, name) => sum + weights[name] * features[name], -ENOUGH);
}

/** What both have, by how much rarer than `usual` it is. */
function tellingOf(one: Terms, other: Terms, usual: number): number {
	let sum = 0;
	for (const [term, rarity] of one) {
		const also = other.get(term);
		if (also !== undefined) sum += Math.max(0, Math.min(rarity, also) / RAREST - usual);
	}
	return sum;
}

/** `4,350` tells more than `400` and `43`. */
function tellingNumbers({ numbers }: EventSketch, other: EventSketch): number {
	let sum = 0;
	for (const number of numbers) {
		if (!other.numbers.has(number)) continue;
		const digits = number.replace('.', '').replace(/0+$/, '').length;
		sum += Math.max(0, Math.min(1, digits * OF_DIGIT) - USUAL_NAME);
	}
	return sum;
}

/** Each digit makes a number as much rarer. */
const OF_DIGIT = 0.3;

function cosineSimilarity(one: Terms, other: Terms): number {
	let [product, ofOne, ofOther] = [0, 0, 0];
	for (const [term, rarity] of one) {
		ofOne += rarity;
		product += Math.min(rarity, other.get(term) ?? 0);
	}
	for (const rarity of other.values()) ofOther += rarity;
	return product === 0 ? 0 : product / Math.sqrt(ofOne * ofOther);
}
