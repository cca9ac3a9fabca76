import { type Change, childrenBy, type Tree, withChanges, wordAt } from './tree.ts';

/**
 * `A mill in Tolve collapsed and 16 people were killed`, read as if the mill were killed, too: a verb in the past between the two subjects is that of
 * the first, and the two clauses are joined.
 */
export function withTwoClauses(tree: Tree): Tree {
	const second = tree.words.findIndex(({ head }) => head === -1);
	const [first, other, ...more] = childrenBy(tree, second, ['nsubj']);
	if (first === undefined || other === undefined || more.length > 0 || other > second) return tree;
	const and = childrenBy(tree, second, ['cc']).find((at) => first < at && at < other);
	if (and === undefined) return tree;
	const between = [...tree.words.keys()].slice(first + 1, and);
	const [verb, ...others] = between.filter((at) => wordAt(tree, at).tag === 'VBD');
	const isClear = between.every((at) => !/^(?:W|MD|VB[ZPG])/.test(wordAt(tree, at).tag));
	if (verb === undefined || others.length > 0 || !isClear) return tree;
	const changes = new Map<number, Change>([
		[verb, { head: -1, relation: 'root' }],
		[second, { head: verb, relation: 'conj' }],
		[first, { head: verb, relation: 'nsubj' }],
		...(tree.children[second] ?? [])
			.filter((at) => at < first)
			.map((at) => [at, { head: verb, relation: wordAt(tree, at).relation }] as const),
	]);
	return withChanges(tree, changes);
}
