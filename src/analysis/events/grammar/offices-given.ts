import {
	type Change,
	childrenBy,
	lowerOf,
	rootOf,
	type Tree,
	withChanges,
	wordAt,
} from './tree.ts';

/** `Esi Quartey was elected president`, read as if she were a president who is elected: what stands right behind “was” is the verb. */
export function withOfficesGiven(tree: Tree): Tree {
	const office = rootOf(tree);
	const [was] = childrenBy(tree, office, ['cop']);
	const verb = (was ?? -2) + 1;
	const { head, relation, tag } = wordAt(tree, verb);
	const isGiven = tag === 'VBN' && GIVING.test(lowerOf(tree, verb));
	if (was === undefined || !isGiven || head !== office || relation !== 'amod') return tree;
	if (!/^(?:was|were)$/.test(lowerOf(tree, was))) return tree;
	const rest = (tree.children[office] ?? []).filter(
		(at) => at < was || OF_VERB.test(wordAt(tree, at).relation),
	);
	return withChanges(
		tree,
		new Map<number, Change>([
			...rest.map((at) => [at, changeOf(tree, at, verb)] as const),
			[verb, { head: -1, relation: 'root' }],
			[was, { head: verb, relation: 'aux:pass' }],
			[office, { head: verb, relation: 'xcomp' }],
		]),
	);
}

const GIVING = /^(?:elected|re-elected|appointed|named|crowned|declared|voted|sworn|chosen)$/;
/** What hangs on the verb, whichever word it was given to. */
const OF_VERB = /^(?:punct|obl|advcl|advmod|conj|parataxis)/;

function changeOf(tree: Tree, at: number, head: number): Change {
	const { relation } = wordAt(tree, at);
	return { head, relation: relation === 'nsubj' ? 'nsubj:pass' : relation };
}
