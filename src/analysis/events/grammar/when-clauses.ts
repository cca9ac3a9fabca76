import {
	type Change,
	childrenBy,
	lowerOf,
	relationOf,
	type Tree,
	withChanges,
	wordAt,
} from './tree.ts';

/**
 * `Nine people were killed when a bus and a lorry collided`: read as if the bus were killed as well, and collided were a part of it. Behind
 * “when” the second subject has a verb of its own.
 */
export function withWhenClauses(tree: Tree): Tree {
	const changes = new Map<number, Change>(
		[...tree.words.keys()].flatMap((when) => changesAt(tree, when)),
	);
	return withChanges(tree, changes);
}

function changesAt(tree: Tree, when: number): (readonly [number, Change])[] {
	const { head, relation } = wordAt(tree, when);
	if (lowerOf(tree, when) !== 'when' || relation !== 'advmod') return [];
	// The clause is whole, and only taken for a second verb.
	if (isSecond(tree, head) && wordAt(tree, head).head < when && head > when)
		return [[head, { head: wordAt(tree, head).head, relation: 'advcl' }]];
	const subject = childrenBy(tree, head, ['nsubj']).find((at) => at > when);
	if (head > when || subject === undefined) return [];
	const own = [...tree.words.keys()].find(
		(at) => at > subject && isSecond(tree, at) && [subject, head].includes(wordAt(tree, at).head),
	);
	if (own === undefined) return [];
	const behind = (tree.children[subject] ?? []).filter((at) => at > own);
	return [
		[own, { head, relation: 'advcl' }],
		[subject, { head: own, relation: 'nsubj' }],
		[when, { head: own, relation: 'advmod' }],
		...behind.map((at) => [at, { head: own, relation: 'obl' }] as const),
	];
}

/** A verb in the past that is read as the second of two, and that no “and” ties to the first. */
function isSecond(tree: Tree, at: number): boolean {
	return (
		/^VB[DN]$/.test(wordAt(tree, at).tag) &&
		relationOf(tree, at) === 'conj' &&
		childrenBy(tree, at, ['cc']).length === 0
	);
}
