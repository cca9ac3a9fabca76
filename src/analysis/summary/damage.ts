import { opensSentence } from '../sentence-opening.ts';

/** Signs that words were lost, doubled or thrown together, or that it is no sentence at all. */
const DAMAGES: readonly RegExp[] = [
	/** a heading, a caption, a sentence cut off */
	/[^.!?…。！？؟।۔"'”’»)\]」』]$/u,
	/** `It rained .`, `the rain , then` */
	/\s[.,;](?:\s|$)/u,
	/** `the the` */
	/(?:^|\s)(?!(?:had|that|very|so|no|ha) )(?<word>\p{Ll}{2,}) \k<word>(?=[\s.,])/u,
	/** `the rain the rain` */
	/(?:^|\s)(?<words>\p{L}{2,} \p{Ll}{2,}) \k<words>(?=[\s.,])/iu,
	/** `both rain and rain` */
	/\bboth (?<word>\p{L}+) and \k<word>\b/u,
	/** `to visit the town to visit` */
	/\bto (?<verb>\p{Ll}{3,})\b[^.;,“”"]{1,50} to \k<verb>\b/u,
	/** `as he visited the town that they visited.` */
	/\b(?<verb>\p{Ll}{3,}ed)\b.*\s\k<verb>[.!?]$/su,
	/** `Lee said Anna Petrova said that …` */
	/\bsaid (?:\p{Lu}[\p{L}.’'-]{0,30} ){1,4}said\b/u,
	/** `(one crown is two marks)` */
	/^\([^()]{1,400}\)\.?$/u,
	/** `they left the.` */
	/\b(?:the|an|and|or|our|their|my)[.!?]$/u,
	/** `to confront the… improve` */
	/\b(?:the|an?|of|to|and|or) ?(?:…|\.{3}) ?\p{Ll}/u,
	/** `bread.Butter`, three words grown together */
	/(?:\p{Ll}{3}\p{Lu}\p{Ll}{2}.*){3}/su,
	/** `BREAKING NEWS TODAY.` */
	/^[^\p{Ll}]+$/u,
];

/** Is this no whole, sound sentence of English? */
export function isDamaged(sentence: string): boolean {
	return (
		!opensSentence(sentence, 0) ||
		!isBalanced(sentence) ||
		DAMAGES.some((damage) => damage.test(sentence))
	);
}

function isBalanced(sentence: string): boolean {
	const count = (mark: string) => sentence.split(mark).length - 1;
	return (
		count('"') % 2 === 0 &&
		count('“') === count('”') &&
		count('(') === count(')') &&
		count('[') === count(']') &&
		count('‘') <= count('’')
	);
}
