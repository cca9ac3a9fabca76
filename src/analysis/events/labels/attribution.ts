import { TELLING } from '../../words/events/event-verbs.ts';
import { isListed } from '../grammar/stems.ts';
import { lowerOf, type Tree } from '../grammar/tree.ts';

/** `…, police said`, `according to police`: who told it, beside what happened. */
export function isAttribution(tree: Tree, at: number, core: number): boolean {
	const word = tree.words[at];
	if (!word || at === core) return false;
	if (word.relation.startsWith('parataxis'))
		return isListed(word.text, TELLING) || lowerOf(tree, at) === 'according';
	const { children } = tree;
	return (
		/^(?:obl|advcl)/.test(word.relation) &&
		[at, ...(children[at] ?? [])].some((one) => lowerOf(tree, one) === 'according')
	);
}
