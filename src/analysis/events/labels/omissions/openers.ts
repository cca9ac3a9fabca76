import { classOfNoun } from '../../grammar/class-of-event.ts';
import type { Clause } from '../../grammar/clause.ts';
import {
	childrenBy,
	isVerbal,
	lowerOf,
	relationOf,
	subtree,
	type Tree,
	wordAt,
} from '../../grammar/tree.ts';

/** `But`, `and`, `when`, `that`, `However`: what ties the clause to others. */
export function openers(tree: Tree, core: number, clause: Clause | undefined): number[] {
	const ties = childrenBy(tree, core, ['mark', 'cc', 'discourse']).filter((at) => at < core);
	// “after crude bombs were hurled”: read as if it were the subject’s
	const strays = childrenBy(tree, clause?.subject ?? -1, ['case']).filter((at) =>
		/^(?:after|before|since|until)$/.test(lowerOf(tree, at)),
	);
	const adverbs = childrenBy(tree, core, ['advmod']).filter(
		(at) => TIES.has(lowerOf(tree, at)) && !(at > core && lowerOf(tree, at) === 'when'),
	);
	// “Yesterday, day five of the games, Corvo beat Zell”
	const times = childrenBy(tree, core, ['obl']).filter(
		(at) => at < (clause?.subject ?? -1) && wordAt(tree, at).relation === 'obl:unmarked',
	);
	return clause || isVerbal(tree, core)
		? [
				...ties.filter((at) => !holdsTo(tree, at) && !isBetweenTwo(tree, at, core)),
				...strays,
				...adverbs,
				...times,
				...stresses(tree, clause),
				...ofKnownEvents(tree, clause),
			]
		: determiners(tree, core);
}

/** `The president himself was sworn in`: nobody else was meant. */
function stresses(tree: Tree, clause: Clause | undefined): number[] {
	const { subject = -1, verb = -1 } = clause ?? {};
	return (tree.children[subject] ?? []).filter(
		(at) =>
			subject < at &&
			at < verb &&
			/^(?:(?:him|her|it)self|themselves)$/.test(lowerOf(tree, at)) &&
			/^(?:flat|appos|nmod:unmarked|advmod)/.test(wordAt(tree, at).relation),
	);
}

/** `A mill collapsed and 16 people were killed`, read as if the mill were killed as well: without the “and” two sentences run together. */
function isBetweenTwo(tree: Tree, at: number, core: number): boolean {
	const subjects = childrenBy(tree, core, ['nsubj']);
	return relationOf(tree, at) === 'cc' && subjects.some((one) => one < at);
}

/** `to`, `due to`: the infinitive would fall apart. */
function holdsTo(tree: Tree, at: number): boolean {
	return [...subtree(tree, at)].some((one) => lowerOf(tree, one) === 'to');
}

/** `Those protests grew`: protests they were all the same. */
function ofKnownEvents(tree: Tree, clause: Clause | undefined): number[] {
	const { subject = -1 } = clause ?? {};
	const isEvents = tree.words[subject]?.tag === 'NNS' && classOfNoun(lowerOf(tree, subject));
	if (!isEvents) return [];
	return childrenBy(tree, subject, ['det']).filter((at) =>
		/^(?:these|those)$/.test(lowerOf(tree, at)),
	);
}

const TIES = new Set(
	'when where why how however meanwhile also then later earlier still too so now instead therefore thus afterwards subsequently already sadly tragically unfortunately fortunately thankfully'.split(
		' ',
	),
);

function determiners(tree: Tree, core: number): number[] {
	return childrenBy(tree, core, ['det', 'case', 'mark', 'cc']).filter(
		(at) => at < core && lowerOf(tree, at) !== 'no',
	);
}
