import { NEVER_PASSIVE } from '../../words/events/event-verbs.ts';
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
 * `The hall stands on the site of the mill, burned down in 1931`, `The probe, launched in 1977, left the system`: a participle behind a comma that
 * was taken for a verb of the subject. No “and” ties it to one, so it says more of the noun before the comma.
 */
export function withBareParticiples(tree: Tree): Tree {
	const changes = new Map<number, Change>(
		[...tree.words.keys()].flatMap((at) => changesAt(tree, at)),
	);
	return withChanges(tree, changes);
}

function changesAt(tree: Tree, verb: number): (readonly [number, Change])[] {
	const { tag, head } = wordAt(tree, verb);
	if (
		tag !== 'VBD' ||
		NEVER_PASSIVE.has(lowerOf(tree, verb)) ||
		wordAt(tree, verb - 1).text !== ',' ||
		!/^(?:IN|RP|RB|CD|NNP)$/.test(wordAt(tree, verb + 1).tag)
	)
		return [];
	const noun = nounAt(tree, verb - 2);
	if (noun === undefined) return [];
	const participle = [verb, { head: noun, relation: 'acl', tag: 'VBN' }] as const;
	if (relationOf(tree, verb) === 'conj') {
		// “came, saw and won”
		const isOneOfRow = childrenBy(tree, head, ['conj']).some((at) => at > verb);
		const isTied = childrenBy(tree, verb, ['cc', 'nsubj', 'aux', 'obj']).length > 0;
		return head < verb && !isOneOfRow && !isTied ? [participle] : [];
	}
	const [subject = -1] = childrenBy(tree, verb, ['nsubj']);
	const next = childrenBy(tree, verb, ['conj']).find((at) => wordAt(tree, at).tag === 'VBD');
	const isSecond =
		next !== undefined &&
		wordAt(tree, next - 1).text === ',' &&
		childrenBy(tree, next, ['cc', 'nsubj']).length === 0;
	if (head !== -1 || subject !== noun || !isSecond) return [];
	return [
		participle,
		[next, { head: -1, relation: 'root' }],
		[subject, { head: next, relation: 'nsubj' }],
	];
}

/** The noun that these words are the end of: `spacecraft` at the `3` of “the spacecraft Hato 3” */
function nounAt(tree: Tree, end: number): number | undefined {
	let at = end;
	while (
		/^(?:flat|compound|appos|nummod)/.test(wordAt(tree, at).relation) &&
		wordAt(tree, at).head >= 0 &&
		wordAt(tree, at).head < at
	)
		at = wordAt(tree, at).head;
	return /^(?:NOUN|PROPN)$/.test(wordAt(tree, at).upos) ? at : undefined;
}
