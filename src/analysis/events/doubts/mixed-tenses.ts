import type { Candidate } from '../candidate.ts';
import { childrenBy, lowerOf, wordAt } from '../grammar/tree.ts';

/**
 * `Rain fell as 40 plant workers and drivers left`: beside a past, what “as” begins is no present. A noun was taken for its verb, and
 * what the clause tells is cut behind it.
 */
export function areTensesMixed({ tree, core, label }: Candidate): boolean {
	if (!/^VB[DN]$/.test(wordAt(tree, core).tag)) return false;
	return childrenBy(tree, core, ['advcl']).some(
		(at) =>
			label?.kept.has(at) &&
			/^VB[PZ]?$/.test(wordAt(tree, at).tag) &&
			childrenBy(tree, at, ['aux', 'cop']).length === 0 &&
			childrenBy(tree, at, ['mark']).some((mark) => lowerOf(tree, mark) === 'as'),
	);
}

/** `Ann Lee, who became mayor, wept, laughed and left`, where “became” was taken for the verb of the sentence, and something else for a part of it. */
export function isOfWho({ tree, clause }: Candidate): boolean {
	const [subject, who] = childrenBy(tree, clause?.verb ?? -1, ['nsubj']);
	return subject !== undefined && who !== undefined && lowerOf(tree, who) === 'who';
}
