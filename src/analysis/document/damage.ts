import { opensSentence } from './sentence-opening.ts';

/** Signs that words were lost, doubled or thrown together, or that it is no sentence at all. */
const DAMAGES: readonly RegExp[] = [
	/** a heading, a caption, a sentence cut off */
	/$(?<![.!?…。！？؟।۔]["'”’»)\]」』]{0,3})(?<![.!?…。！？؟।۔])/u,
	/** `It rained .`, `the rain , then` */
	/\s[.,;](?:\s|$)/u,
	/** `both rain and rain` */
	/\bboth (?<word>\p{L}+) and \k<word>\b/u,
	/** `to visit the town to visit` */
	/\bto (?<verb>\p{Ll}{3,})\b[^.;,“”"]{1,50} to \k<verb>\b/u,
	/** `Lee said Anna Petrova said that …` */
	/\bsaid (?:\p{Lu}[\p{L}.’'-]{0,30} ){1,4}said\b/u,
	/** `(one crown is two marks)` */
	/^\([^()]{1,400}\)\.?$/u,
	/** `they left the.` */
	/\b(?:the|an|and|or|our|their|my)[.!?]$/u,
	/** `to confront the… improve` */
	/\b(?:the|an?|of|to|and|or) ?(?:…|\.{3}) ?\p{Ll}/u,
	/** `BREAKING NEWS TODAY.` */
	/^[^\p{Ll}]+$/u,
];

/** Is this no whole, sound sentence of English? */
export function isDamaged(sentence: string): boolean {
	return (
		!opensSentence(sentence, 0) ||
		!isBalanced(sentence) ||
		DAMAGES.some((damage) => damage.test(sentence)) ||
		saysTwice(sentence) ||
		endsAgain(sentence) ||
		(sentence.match(GROWN_TOGETHER)?.length ?? 0) >= GROWN
	);
}

/**
 * How much of a sentence is sound: all of it, or what stands before a closing mark without a partner, or before a last verb that was
 * said before and has no place where it stands (`… days before the invasion visited.`).
 */
export function soundLength(sentence: string): number {
	const [stray = ''] = STRAY_MARK.exec(sentence) ?? [];
	if (stray !== '') return sentence.length - stray.length;
	if (!ENDS_IN_ED.test(sentence)) return sentence.length;
	const [verb = ''] = LAST_VERB.exec(sentence.slice(-40)) ?? [];
	const before = sentence.slice(0, sentence.length - verb.length);
	return endsAgain(sentence) && ENDS_IN_NOUN.test(before.slice(-40))
		? before.length
		: sentence.length;
}

const STRAY_MARK = /(?<=[.!?]["”’]) ["”’]$/u;
/** No verb, and nothing that wants a word behind it. */
const ENDS_IN_NOUN = /\s(?!\p{Ll}*(?:ed|ing|ly)$)\p{L}{5,}$/u;

/** `breadButter`: in three places the space between two words was lost. */
const GROWN_TOGETHER = /\p{Lu}(?<=\p{Ll}{3}\p{Lu})\p{Ll}{2}/gu;
const GROWN = 3;

const MAY_DOUBLE: ReadonlySet<string> = new Set(['had', 'that', 'very', 'so', 'no', 'ha']);
const SMALL = /^\p{Ll}{2,}$/u;
const LETTERS = /^\p{L}{2,}$/u;

/** `the the`, `the rain the rain`; but Bora Bora. */
function saysTwice(sentence: string): boolean {
	const words = sentence.split(/\s/u);
	words[0] = words[0]?.toLowerCase() ?? '';
	return words.some((word, place) => {
		const next = words[place + 1] ?? '';
		if (isSame(word, next) && SMALL.test(word)) return !MAY_DOUBLE.has(word);
		return (
			word === words[place + 2] &&
			isSame(next, words[place + 3]) &&
			LETTERS.test(word) &&
			SMALL.test(next)
		);
	});
}

function isSame(word: string, later = ''): boolean {
	return later === word || later === `${word}.` || later === `${word},`;
}

const ENDS_IN_ED = /ed[.!?]$/;
const LAST_VERB = /\s(?<verb>\p{Ll}{3,}ed)[.!?]$/u;

/** `as he visited the town that they visited.` */
function endsAgain(sentence: string): boolean {
	const last = ENDS_IN_ED.test(sentence) ? LAST_VERB.exec(sentence.slice(-40)) : null;
	const verb = last?.groups?.['verb'];
	if (last === null || verb === undefined) return false;
	const before = sentence.slice(0, sentence.length - last[0].length);
	return before.split(/[^\p{L}]+/u).includes(verb);
}

const MARKS = /["“”()[\]‘’]/g;

function isBalanced(sentence: string): boolean {
	const marks = sentence.match(MARKS);
	if (marks === null) return true;
	const count = (mark: string) => marks.filter((one) => one === mark).length;
	return (
		count('"') % 2 === 0 &&
		count('“') === count('”') &&
		count('(') === count(')') &&
		count('[') === count(']') &&
		count('‘') <= count('’')
	);
}
