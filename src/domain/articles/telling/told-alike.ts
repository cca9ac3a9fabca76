import type { EventSketch } from './event-sketch.ts';
import WEIGHTS from './told-alike.json' with { type: 'json' };

/** What speaks for or against two passages of one day telling of one event. */
export type TellingFeatures = Readonly<Record<TellingFeature, number>>;

export type TellingFeature = keyof typeof TELLING_FEATURES;

/** What each feature of a pair says. */
export const TELLING_FEATURES = {
	constant: 'any two events of one day',
	topic: 'how much the words of both passages point the same way, names left out',
	rareNames: 'rare names that both have, up to two',
	names: 'both name something',
	numbers: 'numbers of two digits or more that both have, up to two',
	smallNumbers: 'smaller numbers that both have, up to two',
	later:
		'how long after the day the later of them tells it: what is still told then is what the day is known for',
	lookedBack: 'one of them tells it two days later or more',
} as const;

/** The features of two events of one day, the same either way round. */
export function tellingFeatures(one: EventSketch, other: EventSketch): TellingFeatures {
	const names = [...one.names].filter(([name]) => other.names.has(name));
	const rare = names.filter(
		([name, rarity]) => Math.min(rarity, other.names.get(name) ?? 0) >= RARE,
	);
	const numbers = [...one.numbers].filter((number) => other.numbers.has(number));
	const large = numbers.filter((number) => number.length > 1);
	const later = Math.max(0, one.later, other.later);
	return {
		constant: 1,
		topic: cosineSimilarity(one.topic, other.topic),
		rareNames: Math.min(2, rare.length),
		names: Number(names.length > 0),
		numbers: Math.min(2, large.length),
		smallNumbers: Math.min(2, numbers.length - large.length),
		later: Math.log2(1 + Math.min(later, LONGEST_LATER)),
		lookedBack: Number(later > 1),
	};
}

/** Without a name or a number of two digits in common they are about one topic at most. */
export function haveInCommon(one: EventSketch, other: EventSketch): boolean {
	for (const name of one.names.keys()) if (other.names.has(name)) return true;
	for (const number of one.numbers) if (number.length > 1 && other.numbers.has(number)) return true;
	return false;
}

/** So much must be learned to speak for one event: of writers it was not learned from, 97 of 100 pairs that are put together are one. */
export const ENOUGH = 0.5;
const RARE = 8;
const LONGEST_LATER = 60;

/** How sure it is that two passages of two articles tell of one event of a day; above 0 they are taken for it. */
export function toldAlike(one: EventSketch, other: EventSketch): number {
	if (one.text === other.text) return Number.NEGATIVE_INFINITY;
	if (!haveInCommon(one, other)) return Number.NEGATIVE_INFINITY;
	const features = tellingFeatures(one, other);
	const weights: Readonly<Record<TellingFeature, { readonly weight: number }>> = WEIGHTS;
	return Object.entries(weights).reduce(
		(sum, [name, { weight }]) => sum + weight * features[name as TellingFeature],
		-ENOUGH,
	);
}

function cosineSimilarity(one: Int8Array, other: Int8Array): number {
	let [product, ofOne, ofOther] = [0, 0, 0];
	for (const [at, number] of one.entries()) {
		const against = other[at] ?? 0;
		product += number * against;
		ofOne += number * number;
		ofOther += against * against;
	}
	return product === 0 ? 0 : product / Math.sqrt(ofOne * ofOther);
}
