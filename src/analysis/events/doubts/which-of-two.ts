import type { Clause } from '../grammar/clause.ts';
import { childrenBy, lowerOf, type Tree, wordAt } from '../grammar/tree.ts';

/** `a video of the crash released on Friday`: the video was, or the crash? A name behind it is plain: “the architect of the Tolve Accord, signed …”. */
export function maybeOfNounBefore(tree: Tree, subject: number): boolean {
	const { head, relation, tag } = wordAt(tree, subject);
	const above = tree.words[head];
	if (above === undefined || tag.startsWith('NNP') || head > subject) return false;
	const isBelowNoun = /^(?:NN|CD)/.test(above.tag) && relation.startsWith('nmod');
	return isBelowNoun || (/^(?:obj|obl)/.test(relation) && above.relation.startsWith('acl'));
}

/** `the recall of soft cheese, which began on Friday`: the recall did, or the cheese? */
export function isWhichOfTwo(tree: Tree, { verb, subject = -1 }: Clause): boolean {
	// “She set it as a student in May, swam for Corvo later”: what somebody was is not who did it.
	if (childrenBy(tree, subject, ['case']).some((at) => lowerOf(tree, at) === 'as')) return true;
	const { relation, head } = wordAt(tree, verb);
	if (relation !== 'acl:relcl' || head !== subject) return false;
	const isOfThing = childrenBy(tree, verb, ['nsubj']).some((at) => lowerOf(tree, at) === 'which');
	return isOfThing && maybeOfNounBefore(tree, subject);
}
