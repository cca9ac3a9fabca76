import { TELLING } from '../../words/events/event-verbs.ts';
import { isListed } from '../grammar/stems.ts';
import { lowerOf, type Tree } from '../grammar/tree.ts';

/** `…, police said`, `according to police`: who told it, beside what happened. */
export function isAttribution(tree: Tree, at: number, core: number): boolean {
	const word = tree.words[at];
	if (!word || at === core) return false;
	if (word.relation.startsWith('parataxis'))
		return isListed(word.text, TELLING) || lowerOf(tree, at) === 'according';
	if (/^(?:obl|advcl)/.test(word.relation)) {
		return (
			(tree.children[at] ?? []).some((child) => lowerOf(tree, child) === 'according') ||
			lowerOf(tree, at) === 'according'
		);
	}
	return (
		word.relation.startsWith('advcl') &&
		lowerOf(tree, at - 1) === 'as' &&
		isListed(word.text, TELLING)
	);
}
