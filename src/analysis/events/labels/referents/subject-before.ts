import type { Clause } from '../../grammar/clause.ts';
import {
	childrenBy,
	lowerOf,
	relationOf,
	rootOf,
	subtree,
	type Tree,
	wordAt,
} from '../../grammar/tree.ts';
import { nameOfThing } from './named-things.ts';
import { maySayName, nameOfNoun, type Told } from './names-of-nouns.ts';

/**
 * What “It” means that is the subject of its sentence, where the sentence before leaves one answer: its subject has a name and is one
 * thing, and nothing else that is one thing stands in it, unless “it” did what only a body can (“It opened the works”).
 */
export function nameOfIt(
	tree: Tree,
	{ subject = -1, verb, subjectOf, isPassive }: Clause,
	{ before, told }: { readonly before: Tree | undefined; readonly told: Told },
): string | undefined {
	const isIt = lowerOf(tree, subject) === 'it' && relationOf(tree, subject) === 'nsubj';
	if (!isIt || subjectOf !== 'itself' || before === undefined || isEarlier(tree, subject))
		return undefined;
	const root = rootOf(before);
	const [noun, ...others] = childrenBy(before, root, ['nsubj']);
	if (noun === undefined || others.length > 0 || wordAt(before, noun).tag === 'NNS')
		return undefined;
	const name = nameOfSubject(before, noun, told);
	if (name === undefined) return undefined;
	const isDoing =
		!isPassive && childrenBy(tree, verb, ['obj']).length > 0 && isBody(before, noun, told);
	const isFounded = isPassive && FOUNDED.test(lowerOf(tree, verb)) && isBody(before, noun, told);
	return isDoing || isAlone(before, noun, told, isFounded) ? name : undefined;
}

/** What is done to a company, a club or a paper, and to hardly anything else that a sentence speaks of. */
const FOUNDED = /^(?:founded|incorporated|chartered|nationali[sz]ed|registered)$/;

/** `The Santa Ida, a ferry, was full when she turned over`: where nobody else is spoken of, “she” is the ship. */
export function nameOfShip(tree: Tree, { subject = -1 }: Clause, told: Told): string | undefined {
	const { start = -1 } = tree.words[subject] ?? {};
	const { tokens, namings } = told.names;
	const ship =
		lowerOf(tree, subject) === 'she' ? nameOfNoun('vessel', { ...told, start }) : undefined;
	if (!ship) return undefined;
	const isSomebody = namings.some(({ entity, chunk }) => {
		const named = tokens[chunk.from]?.start ?? 0;
		const isNear = start - NEAR < named && named < start;
		const isHer = entity.kind === 'person' && entity.gender !== 'm';
		return isNear && isHer && !ship.name.endsWith(entity.name);
	});
	return isSomebody ? undefined : `the ${ship.name}`;
}

const NEAR = 400;

/**
 * Whose “its” of the subject is: of `one of its planes` the airline’s, where that alone is spoken of before it in the sentence, or is the subject
 * of the sentence before.
 */
export function ownerMeant(
	tree: Tree,
	{ subject = -1 }: Clause,
	{ before, told }: { readonly before: Tree | undefined; readonly told: Told },
): { readonly at: number; readonly name: string } | undefined {
	const at = [...subtree(tree, subject)].find((one) => lowerOf(tree, one) === 'its');
	if (at === undefined) return undefined;
	const nouns = [...tree.words.keys()].slice(0, at).filter((one) => isThing(tree, one));
	const [only, ...others] = nouns.filter((one) => maySayName(lowerOf(tree, one)));
	const names = nouns.filter((one) => wordAt(tree, one).upos === 'PROPN');
	if (names.length > 0 || others.length > 0) return undefined;
	const here = only === undefined ? undefined : nameOfNoun(lowerOf(tree, only), told)?.name;
	const name = nouns.length === 0 ? nameOfBodyBefore(before, told) : here;
	return name === undefined ? undefined : { at, name };
}

function nameOfBodyBefore(before: Tree | undefined, told: Told): string | undefined {
	if (before === undefined) return undefined;
	const [noun, ...others] = childrenBy(before, rootOf(before), ['nsubj']);
	const isOne = noun !== undefined && others.length === 0 && wordAt(before, noun).tag !== 'NNS';
	const isSure = isOne && isBody(before, noun, told) && isAlone(before, noun, told);
	return isSure ? nameOfSubject(before, noun, told) : undefined;
}

function isThing(tree: Tree, at: number): boolean {
	const { upos, text } = wordAt(tree, at);
	return /^(?:NOUN|PROPN)$/.test(upos) && !TIME.test(text) && !/^\p{Lu}\p{Ll}+\.$/u.test(text);
}

/** Something before “it” in its own sentence that it may mean. */
function isEarlier(tree: Tree, subject: number): boolean {
	return tree.words
		.slice(0, subject)
		.some(({ upos, text }) => /^(?:NOUN|PROPN|VERB)$/.test(upos) && !TIME.test(text));
}

/** The subject’s words where they name it; a name of the article in place of “the company”. */
function nameOfSubject(tree: Tree, noun: number, told: Told): string | undefined {
	const words = [...subtree(tree, noun)].sort((one, other) => one - other);
	const head = lowerOf(tree, noun);
	const isDefinite = childrenBy(tree, noun, ['det']).some((at) => lowerOf(tree, at) === 'the');
	const isBareNoun = wordAt(tree, noun).tag === 'NN' && isDefinite && words.length === 2;
	if (isBareNoun)
		return (
			(maySayName(head) ? nameOfNoun(head, told)?.name : undefined) ?? thingWithArticle(head, told)
		);
	if (isPerson(tree, noun, told)) return undefined;
	const own = beforeComma(tree, words, noun);
	const isNamed = own.some((at) => wordAt(tree, at).upos === 'PROPN');
	const isShort =
		own.length <= LONGEST &&
		own.every((at) => /^(?:ADJ|ADP|DET|NOUN|PROPN|NUM|PART|PUNCT)$/.test(wordAt(tree, at).upos));
	const [first, last] = [tree.words[own[0] ?? -1], tree.words[own.at(-1) ?? -1]];
	if (!isNamed || !isShort || !first || !last) return undefined;
	const text = told.document.text.slice(first.start, last.end);
	return /[,;:“”"()]/.test(text)
		? undefined
		: text
				.replace(/^[Tt]he /, 'the ')
				.replace(/^A(n?) /, 'a$1 ')
				.replace(/\s+/g, ' ');
}

const LONGEST = 8;

function thingWithArticle(noun: string, told: Told): string | undefined {
	const name = nameOfThing(noun, told);
	return name && `the ${name}`;
}

/** The words up to the comma behind which something more is told of the noun. */
function beforeComma(tree: Tree, words: readonly number[], noun: number): number[] {
	const end =
		words.find((at) => at > noun && wordAt(tree, at).upos === 'PUNCT') ?? Number.POSITIVE_INFINITY;
	return words.filter((at) => at < end);
}

function isPerson(tree: Tree, noun: number, { names }: Told): boolean {
	const { start = -1 } = tree.words[noun] ?? {};
	return names.namings.some(({ entity, chunk }) => {
		const [first, last] = [names.tokens[chunk.from], names.tokens[chunk.to - 1]];
		return entity.kind === 'person' && (first?.start ?? 0) <= start && start < (last?.end ?? 0);
	});
}

/** A company or council does things; a mill or a city does not. */
function isBody(tree: Tree, noun: number, { names }: Told): boolean {
	const { start = -1, text = '' } = tree.words[noun] ?? {};
	if (maySayName(text.toLowerCase()) && !PLACED.test(text)) return true;
	return names.namings.some(({ entity, chunk }) => {
		const [first, last] = [names.tokens[chunk.from], names.tokens[chunk.to - 1]];
		const isHere = (first?.start ?? 0) <= start && start < (last?.end ?? 0);
		return isHere && entity.kind === 'institution' && entity.nouns.size > 0;
	});
}

const PLACED = /^(?:city|town|village|port|island|province|region|ship|ferry|liner)$/i;

/** Is nothing else told of in the sentence that “it” could be? Places behind “in” and days cannot. */
function isAlone(tree: Tree, noun: number, told: Told, isFounded = false): boolean {
	const own = subtree(tree, noun);
	return tree.words.every(({ upos, tag }, at) => {
		if (
			own.has(at) ||
			isSaidToBe(tree, at) ||
			(isFounded && upos === 'NOUN' && !maySayName(lowerOf(tree, at))) ||
			!/^(?:NN|NNP)$/.test(tag) ||
			!/^(?:NOUN|PROPN)$/.test(upos)
		)
			return true;
		return isSetting(tree, at) || isPerson(tree, at, told);
	});
}

/** `city` of “Zell is a city”: Zell once more. */
function isSaidToBe(tree: Tree, at: number): boolean {
	return wordAt(tree, at).head === -1 && childrenBy(tree, at, ['cop']).length > 0;
}

function isSetting(tree: Tree, at: number): boolean {
	const { upos, relation, head, text } = wordAt(tree, at);
	if (
		/^(?:flat|compound|nmod:unmarked|obl:unmarked)/.test(relation) &&
		head >= 0 &&
		upos === 'PROPN'
	)
		return isSetting(tree, head);
	if (TIME.test(text)) return true;
	const isIn = childrenBy(tree, at, ['case']).some((one) =>
		/^(?:in|at|near|on|off|from|to)$/.test(lowerOf(tree, one)),
	);
	return upos === 'PROPN' && isIn;
}

const TIME =
	/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|year|month|week|day|morning|afternoon|evening|night|today|yesterday|\d+)$/;
