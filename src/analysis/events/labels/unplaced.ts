import { classOf } from '../grammar/class-of-event.ts';
import { childrenBy, lowerOf, subtree, type Tree, wordAt } from '../grammar/tree.ts';
import { isAttribution } from './attribution.ts';
import type { Label, Labelled } from './labelled.ts';

/**
 * `A tourist was killed, authorities said`, `A 17-year-old shot a man, Zell police said`: somebody without a name, and nothing beside it
 * that says where or in what. What only tells who is meant (“a Canadian tourist”) or who said so places nothing.
 */
export function isUnplaced(label: Label, { tree, clause, core }: Labelled): boolean {
	const { subject = -1 } = clause ?? {};
	if (!clause || label.meant || label.resolved?.size || !isIndefinite(tree, subject)) return false;
	if (!OF_SOMEBODY.has(classOf(tree, core))) return false;
	const own = subtree(tree, subject);
	const told = new Set(
		[...label.kept]
			.filter((at) => isAttribution(tree, at, core))
			.flatMap((at) => [...subtree(tree, at)]),
	);
	const names = [...label.kept].filter((at) => isName(tree, at, core) && !told.has(at));
	return !names.some((at) => !own.has(at) || isOfPlace(tree, at, subject));
}

/** What is known by who and where it was. */
const OF_SOMEBODY: ReadonlySet<string> = new Set([
	'attack',
	'death',
	'accident',
	'crime',
	'statement',
	'visit',
]);

/** Somebody, or several, of whom nothing was told before. */
function isIndefinite(tree: Tree, subject: number): boolean {
	const { tag } = wordAt(tree, subject);
	if (!/^NNP?S?$/.test(tag)) return false;
	const isOwned = (tree.children[subject] ?? []).some(
		(at) => wordAt(tree, at).relation === 'nmod:poss',
	);
	const isNamed = childrenBy(tree, subject, ['appos', 'flat']).some(
		(at) => wordAt(tree, at).upos === 'PROPN',
	);
	// “Corvo Computer”
	const isInName = /^\p{Lu}/u.test(wordAt(tree, subject).text) && isNameAt(tree, subject - 1);
	const determiners = childrenBy(tree, subject, ['det']).map((at) => lowerOf(tree, at));
	// “A Marine” is somebody, “Zell” is a name.
	if (/^NNP/.test(tag) && determiners.length === 0) return false;
	return (
		!isOwned &&
		!isNamed &&
		!isInName &&
		determiners.every((word) => /^(?:an?|some|many|several)$/.test(word))
	);
}

function isNameAt(tree: Tree, at: number): boolean {
	return wordAt(tree, at).upos === 'PROPN' && wordAt(tree, at).head === at + 1;
}

/** `Zell`, and the `Corvan` of “at a Corvan camp”, but not that of “a Corvan man”. */
function isName(tree: Tree, at: number, core: number): boolean {
	const { upos, text } = wordAt(tree, at);
	if (upos === 'PROPN') return true;
	if (upos !== 'ADJ' || !/^\p{Lu}/u.test(text) || at === 0) return false;
	let top = at;
	while (wordAt(tree, top).head !== core && wordAt(tree, top).head >= 0)
		top = wordAt(tree, top).head;
	return wordAt(tree, top).relation.startsWith('obl');
}

/** `Rescuers in Zell`, `a man from Zell` */
function isOfPlace(tree: Tree, at: number, subject: number): boolean {
	let top = at;
	while (wordAt(tree, top).head !== subject && wordAt(tree, top).head >= 0)
		top = wordAt(tree, top).head;
	return /^(?:nmod|acl)/.test(wordAt(tree, top).relation) && top > subject;
}
