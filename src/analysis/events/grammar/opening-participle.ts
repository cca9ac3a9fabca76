import type { Clause } from './clause.ts';
import { relationOf, subtree, type Tree, wordAt } from './tree.ts';

/** `Founded by clerks in 1942, Orla has grown`: it opens the sentence, and whom it tells of is the subject of the verb above all others. */
export function isOpeningParticiple(
	tree: Tree,
	{ verb, subject = -1, subjectOf, kind, auxiliaries }: Clause,
): boolean {
	const { tag, head } = wordAt(tree, verb);
	return (
		tag === 'VBN' &&
		kind === 'participle' &&
		subjectOf === 'verb before' &&
		auxiliaries.length === 0 &&
		relationOf(tree, verb) === 'advcl' &&
		wordAt(tree, head).head === -1 &&
		subject > verb &&
		wordAt(tree, subject).head === head &&
		Math.min(...subtree(tree, verb)) === 0
	);
}
