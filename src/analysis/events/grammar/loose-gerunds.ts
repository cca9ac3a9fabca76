import { type Change, childrenBy, type Tree, withChanges, wordAt } from './tree.ts';

/**
 * `Gunmen numbering over 30 invaded the town`, read as if the numbering were the verb of the sentence: no “-ing” is without a “was”, and a past
 * without a subject behind it is the verb that its subject lacks.
 */
export function withLooseGerunds(tree: Tree): Tree {
	const gerund = tree.words.findIndex(({ head }) => head === -1);
	if (wordAt(tree, gerund).tag !== 'VBG' || childrenBy(tree, gerund, ['aux']).length > 0)
		return tree;
	const [subject, ...subjects] = childrenBy(tree, gerund, ['nsubj']);
	const [verb, ...verbs] = childrenBy(tree, gerund, ['advcl', 'xcomp', 'ccomp']).filter(
		(at) => wordAt(tree, at).tag === 'VBD' && childrenBy(tree, at, ['nsubj', 'mark']).length === 0,
	);
	const isClear = subjects.length === 0 && verbs.length === 0;
	if (subject === undefined || verb === undefined || !isClear) return tree;
	if (subject > gerund || verb < gerund || wordAt(tree, verb - 1).text === ',') return tree;
	const behind = (tree.children[gerund] ?? []).filter((at) => at > verb);
	return withChanges(
		tree,
		new Map<number, Change>([
			[verb, { head: -1, relation: 'root' }],
			[gerund, { head: subject, relation: 'acl' }],
			[subject, { head: verb, relation: 'nsubj' }],
			...behind.map((at) => [at, { head: verb, relation: wordAt(tree, at).relation }] as const),
		]),
	);
}
