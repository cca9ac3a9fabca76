import {
	childrenBy,
	isVerbal,
	lowerOf,
	relationOf,
	subtree,
	type Tree,
	wordAt,
} from '../../grammar/tree.ts';
import { type Draft, keptBy } from './draft.ts';

/**
 * `was opened by the king`: which king is told elsewhere, and it was opened all the same; “by King Otto” stays, and so does “by the club” of
 * planes that it chartered.
 */
export function vagueAgents(draft: Draft): number[] {
	const { tree } = draft;
	return keptBy(draft, (at) => {
		if (/^acl$/.test(wordAt(tree, wordAt(tree, at).head).relation)) return false;
		const isDefinite = childrenBy(tree, at, ['det']).some((one) => lowerOf(tree, one) === 'the');
		const isNamed = [...subtree(tree, at)].some((one) => wordAt(tree, one).upos === 'PROPN');
		return isAgent(tree, at) && isDefinite && !isNamed;
	});
}

/** `by the king` of “was opened by the king”, whatever it was taken for */
function isAgent(tree: Tree, at: number): boolean {
	const { relation, head } = wordAt(tree, at);
	if (relation === 'obl:agent') return true;
	const isBy = childrenBy(tree, at, ['case']).some((one) => lowerOf(tree, one) === 'by');
	const isPassive = childrenBy(tree, head, ['aux']).some(
		(one) => wordAt(tree, one).relation === 'aux:pass',
	);
	return relation === 'obl' && isBy && isPassive;
}

/** `guilty to theft and fraud`; but of “killed two men and a boy” each is told. */
export function lastConjuncts(draft: Draft): number[] {
	const { tree, core } = draft;
	const last = keptBy(draft, (at) => {
		const head = tree.words[at]?.head ?? -1;
		const isLast = relationOf(tree, at) === 'conj' && !childrenBy(tree, at, ['conj']).length;
		return at > core && isLast && isWithin(tree, head, 'obl');
	}).at(-1);
	// “Zell, Corvo and Tolve” is left as “Zell”
	const first = wordAt(tree, last ?? -1).head;
	// “bankruptcy and protection from its creditors”: what stands behind is of both
	const next = Math.max(...subtree(tree, last ?? core)) + 1;
	const isBehind = draft.kept.has(next) && /^(?:from|of|against|by)$/.test(lowerOf(tree, next));
	// “the kidnapping and murder of 118 people”
	const isOfLast = isOfSomething(tree, last ?? -1) && !isOfSomething(tree, first);
	const isSharing =
		isBehind || isOfLast || (tree.children[first] ?? []).some((at) => at > (last ?? first));
	return last === undefined || isSharing ? [] : childrenBy(tree, first, ['conj']);
}

function isOfSomething(tree: Tree, noun: number): boolean {
	return childrenBy(tree, noun, ['nmod']).some((at) =>
		childrenBy(tree, at, ['case']).some((one) => lowerOf(tree, one) === 'of'),
	);
}

function isWithin(tree: Tree, at: number, relation: string): boolean {
	for (let one = at; one >= 0 && !isVerbal(tree, one); one = tree.words[one]?.head ?? -1) {
		if (relationOf(tree, one) === relation) return true;
	}
	return false;
}
