import { ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { classOfNoun } from './class-of-event.ts';
import { childrenBy, lowerOf, subtree, type Tree, wordAt } from './tree.ts';

/** The words of one name or noun with what stands before it as its title: `minister`, `Ann` and `Lee` of “minister Ann Lee”. */
function nounsOf(tree: Tree, noun: number): number[] {
	const own = childrenBy(tree, noun, ['flat', 'compound', 'appos']).filter((at) => {
		const [from, to] = at < noun ? [at, noun] : [noun, at];
		return tree.words.slice(from, to).every(({ upos }) => upos !== 'PUNCT');
	});
	return [noun, ...own.flatMap((at) => nounsOf(tree, at))];
}

function massOn(tree: Tree, at: number, heads: readonly number[]): number {
	const { headLogs } = wordAt(tree, at);
	return heads
		.filter((head) => head !== at)
		.reduce((sum, head) => sum + Math.exp(headLogs[head + 1] ?? Number.NEGATIVE_INFINITY), 0);
}

/** How sure it is that a noun is the subject of the verb it hangs on, whichever of its words or its epithet heads the others, from 0 to 1. */
export function certaintyOfSubject(tree: Tree, subject: number, epithet = subject): number {
	const nouns = nounsOf(tree, subject);
	const { head } = wordAt(tree, subject);
	// “was struck and killed”: of both
	const heads = new Set([...nouns, head, ...childrenBy(tree, head, ['conj']), epithet]);
	return Math.min(...nouns.map((at) => massOn(tree, at, [...heads])));
}

/** How sure it is that the clause of a verb tells of this noun, whichever of its words the clause hangs on, from 0 to 1. */
export function certaintyOfDescribed(tree: Tree, verb: number, noun: number): number {
	const isBeside = wordAt(tree, verb).tag === 'VBN' && wordAt(tree, verb - 1).text === ',';
	// Of “attacks on the airport in Zell that killed 31” the clause may hang on any of them.
	const isInside = wordAt(tree, verb).head !== noun;
	const inside = isInside
		? [...subtree(tree, noun)].filter((at) => at < verb)
		: isBeside
			? placesOf(tree, noun, verb)
			: [];
	// “Orla, founded by clerks, has grown”: on “Orla” or on “grown”, it tells of Orla.
	const { head, relation } = wordAt(tree, noun);
	// “Ann Lee was the rower who married”: on “rower”, it tells of her.
	const isWhoSheWas = head >= 0 && childrenBy(tree, head, ['cop']).length > 0;
	const above = (isBeside || isWhoSheWas) && relation.startsWith('nsubj') ? [head] : [];
	const own = new Set([...nounsOf(tree, noun), ...wordsOfName(tree, noun), ...inside, ...above]);
	const all = 1 - massOn(tree, verb, deedsBefore(tree, verb));
	return all > 0 ? massOn(tree, verb, [...own]) / all : 0;
}

/** `Act`, `Restitution` and `Works` of “the Act on the Restitution of Works, passed in May”: one name. */
function wordsOfName(tree: Tree, noun: number): number[] {
	if (!isHigh(tree, noun)) return [];
	const parts = childrenBy(tree, noun, ['nmod']).filter(
		(at) => at > noun && isHigh(tree, at) && isNamedOf(tree, at),
	);
	return parts.flatMap((at) => [at, ...wordsOfName(tree, at)]);
}

const isHigh = (tree: Tree, at: number) =>
	wordAt(tree, at).upos === 'PROPN' && /^\p{Lu}/u.test(wordAt(tree, at).text);

/** `of Art`, `on the Restitution`; not “in Zell”, where it stands. */
function isNamedOf(tree: Tree, at: number): boolean {
	return childrenBy(tree, at, ['case']).every((one) => /^(?:of|on|for)$/.test(lowerOf(tree, one)));
}

/** `murder` of “the murder of Ann Lee, a clerk, who vanished”: no deed is a “who”. */
function deedsBefore(tree: Tree, verb: number): number[] {
	const isWho = childrenBy(tree, verb, ['nsubj']).some((at) => lowerOf(tree, at) === 'who');
	if (!isWho) return [];
	return [...tree.words.keys()].filter(
		(at) =>
			at < verb &&
			wordAt(tree, at).upos === 'NOUN' &&
			classOfNoun(lowerOf(tree, at)) !== undefined &&
			!ROLE_NOUNS.has(lowerOf(tree, at)),
	);
}

/** `Orla Bay` and `Velia` of “the barrage at Orla Bay in Velia, opened by the king”: where it stands, which nobody opens. */
function placesOf(tree: Tree, noun: number, verb: number): number[] {
	const words = [...subtree(tree, noun)].filter((at) => at > noun && at < verb);
	const isPlace = (at: number) =>
		wordAt(tree, at).upos === 'PROPN' ||
		/^(?:in|at|near|on|off)$/.test(lowerOf(tree, at)) ||
		wordAt(tree, at).upos === 'DET' ||
		wordAt(tree, at).text === ',';
	return words.every(isPlace) ? words : [];
}

/** `Ann Lee, late of Zell, who founded the mill`: no place is a “who”; it is the name that the place is told of. */
export function nameOfPlace(tree: Tree, noun: number): number {
	const isOfPlace = childrenBy(tree, noun, ['case']).some((at) => OF_PLACE.test(lowerOf(tree, at)));
	if (!isOfPlace || wordAt(tree, noun).upos !== 'PROPN') return noun;
	let at = wordAt(tree, noun).head;
	while (/^AD[JV]$/.test(wordAt(tree, at).upos)) at = wordAt(tree, at).head;
	return wordAt(tree, at).upos === 'PROPN' ? at : noun;
}

const OF_PLACE = /^(?:of|from|in|at|near)$/;
