import { sureOf, type Word } from '../../syntax/tree.ts';
import { maybeOfNounBefore } from '../doubts/which-of-two.ts';
import { childrenBy, lowerOf, type Tree, treeOf, wordAt } from '../grammar/tree.ts';
import type { Placed, Scene } from './scene.ts';

/**
 * The sentence as if what a relative clause tells of its noun were told by itself: of `the Skarv bridge, which King Olav opened` there is left
 * “King Olav opened the Skarv bridge”, and the verb in it. Undefined where the verb at `verb` has no such clause, or where its noun says
 * too little.
 */
export function asToldByItself(
	scene: Scene,
	{ stretch }: Placed,
	verb: number,
): { readonly scene: Scene; readonly verb: number } | undefined {
	const { tree, placed } = scene;
	const read = objectRelative(tree, verb);
	if (!read || stretch.from <= verb || !isKnownBy(tree, verb, read)) return undefined;
	const { first, noun, link, subject } = read;
	if (placed.some(({ stretch: { to } }) => first < to && to <= verb)) return undefined;
	let from = first;
	while (wordAt(tree, from - 1).upos === 'ADP') from -= 1;
	// The subject and its verb come first, then the noun, then the comma and the “which”, and what held the noun.
	const all = [...tree.words.keys()];
	const order = [
		...all.slice(0, from),
		...all.slice(link + 1, verb + 1),
		...all.slice(first, link + 1),
		...all.slice(from, first),
		...all.slice(verb + 1),
	];
	const places = new Map(order.map((at, place) => [at, place]));
	const changes = new Map<number, Partial<Word>>(
		[link, ...childrenBy(tree, noun, ['case', 'mark', 'cc']), ...childrenBy(tree, verb, ['punct'])]
			.filter((at) => at <= link)
			.map((at) => [at, { head: -1, relation: 'dep' }]),
	);
	changes.set(verb, { tag: 'VBD', upos: 'VERB', head: -1, relation: 'root' });
	changes.set(noun, { head: verb, relation: 'obj' });
	changes.set(subject, { head: verb, relation: 'nsubj' });
	const words = order.flatMap((at) => {
		const change = changes.get(at);
		const own = wordAt(tree, at);
		// “The act that …” stands behind its verb now.
		const text = own.upos === 'DET' && first <= at && at < link ? own.text.toLowerCase() : own.text;
		const word = { ...own, text, ...change };
		const head = places.get(word.head) ?? -1;
		return { ...word, head, ...(change && { headLogs: sureOf(word, head) }) };
	});
	return { scene: { ...scene, tree: treeOf(words) }, verb: places.get(verb) ?? verb };
}

type ObjectRelative = {
	/** Where the noun begins with what stands before it. */
	readonly first: number;
	readonly noun: number;
	/** The “which”. */
	readonly link: number;
	readonly subject: number;
};

/** `noun [,] which SUBJECT verb`, without another object. */
function objectRelative(tree: Tree, verb: number): ObjectRelative | undefined {
	const { relation, tag, head: noun } = wordAt(tree, verb);
	if (!relation.startsWith('acl') || !/^VB[DN]$/.test(tag) || noun < 0) return undefined;
	const link = [...tree.words.keys()].findLast(
		(at) => at > noun && at < verb && /^(?:which|that|whom)$/.test(lowerOf(tree, at)),
	);
	if (link === undefined || !isRightBehind(tree, link, noun)) return undefined;
	const between = [...tree.words.keys()].slice(link + 1, verb);
	const subject = childrenBy(tree, verb, ['nsubj']).find((at) => at > link && at < verb);
	const isSubject = between.every((at) => IN_SUBJECT.test(wordAt(tree, at).upos));
	const others = childrenBy(tree, verb, ['obj', 'iobj', 'ccomp', 'xcomp', 'aux']);
	const isFree = others.every((at) => at === link || lowerOf(tree, at) === 'had');
	if (subject === undefined || !isSubject || !isFree || maybeOfNounBefore(tree, noun))
		return undefined;
	let first = noun;
	while (IN_NOUN.test(wordAt(tree, first - 1).upos)) first -= 1;
	return { first, noun, link, subject };
}

const IN_SUBJECT = /^(?:DET|ADJ|NOUN|PROPN|NUM|CCONJ|AUX|PART|PUNCT)$/;
const IN_NOUN = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;

/** Nothing but the rest of its name stands between the noun and its clause. */
function isRightBehind(tree: Tree, link: number, noun: number): boolean {
	const last = wordAt(tree, link - 1).text === ',' ? link - 2 : link - 1;
	return [...tree.words.keys()]
		.slice(noun + 1, last + 1)
		.every((at) => wordAt(tree, at).upos === 'PROPN' && wordAt(tree, at).head === noun);
}

/** By its name, or by what it was for: “the act creating the Velda Authority”; “the photograph” may be any. */
function isKnownBy(tree: Tree, verb: number, { first, link }: ObjectRelative): boolean {
	const isNamed = tree.words
		.slice(first, link)
		.some(({ text }, at) => /^\p{Lu}/u.test(text) && first + at > 0);
	return isNamed || childrenBy(tree, verb, ['advcl']).some((at) => at > verb);
}
