import { wordSet } from '../../../words/word-set.ts';
import type { Clause } from '../../grammar/clause.ts';
import { lowerOf, relationOf, type Tree } from '../../grammar/tree.ts';

/** `last` of “They last spoke in May”: it was so when the article came out, and need not be when its label is read; “was last seen” is what is told. */
export function lastTime(tree: Tree, clause: Clause | undefined): number[] {
	if (clause?.tense !== 'past' || NOT_SINCE.has(lowerOf(tree, clause.verb))) return [];
	const before = clause.verb - 1;
	const isLast = lowerOf(tree, before) === 'last' && lowerOf(tree, before - 1) !== 'the';
	return isLast && relationOf(tree, before) !== 'nsubj' ? [before] : [];
}

const NOT_SINCE = wordSet('seen heard sighted spotted known contacted');
