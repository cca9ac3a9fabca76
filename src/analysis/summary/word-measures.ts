import type { Term } from './reading.ts';

const ARTICLE = /^(?:the|a|an|that|i|we|you)$/;
const PREPOSITION = /^(?:in|of|to|for|on|at|with|by|after|from)$/;

export type WordMeasures = ReturnType<typeof measureWord>;

/** What tells whether a word of an article of `length` sentences is one that a summary needs. */
export function measureWord({ stem, isSmall, inTitle, isName, places }: Term, length: number) {
	const topic = isSmall ? 0 : 1;
	const small = 1 - topic;
	const name = isName ? topic : 0;
	const number = /\d/.test(stem) ? 1 : 0;
	const first = places[0] ?? 0;
	const early = Math.exp(-first / 4);
	const often = Math.log(places.length);
	const distinct = places.filter((place, index) => place !== places[index - 1]);
	const leads = distinct.filter((place) => place < 3).length;
	const size = Math.log(length) / 3;
	return {
		always: 1,
		small,
		topicOften: topic * often,
		topicVeryOften: topic * Math.max(0, often - 1.1),
		topicSpread: (topic * distinct.length) / length,
		topicInFirst: topic * (first === 0 || inTitle ? 1 : 0),
		topicInSecond: topic * (first === 1 ? 1 : 0),
		topicEarly: topic * early,
		topicEarlyAndOften: topic * early * often,
		topicInLeads: (topic * leads) / 3,
		topicInLongText: topic * size,
		smallOften: small * often,
		smallEarly: small * early,
		smallInFirst: small * (first === 0 ? 1 : 0),
		smallInLongText: small * size,
		name,
		nameOften: name * often,
		nameEarly: name * early,
		number,
		numberEarly: number * early,
		short: stem.length <= 2 ? 1 : 0,
		telling: /^(?:said|say)$/.test(stem) ? 1 : 0,
		article: ARTICLE.test(stem) ? 1 : 0,
		preposition: PREPOSITION.test(stem) ? 1 : 0,
	};
}
