import { TELLING } from '../../words/events/event-verbs.ts';
import { isAfterSemicolon } from '../grammar/set-off.ts';
import { isListed } from '../grammar/stems.ts';
import { lowerOf, type Tree } from '../grammar/tree.ts';

/** `…, police said`, `according to police`: who told it, beside what happened. */
export function isAttribution(tree: Tree, at: number, core: number): boolean {
	const word = tree.words[at];
	if (!word || at === core) return false;
	// “…; police have said that nobody will be charged”: more news
	if (word.relation.startsWith('parataxis') && !isAfterSemicolon(tree, at))
		return isListed(word.text, TELLING) || lowerOf(tree, at) === 'according';
	const { children } = tree;
	return (
		/^(?:obl|advcl|nmod|acl)/.test(word.relation) &&
		[at, ...(children[at] ?? [])].some((one) => lowerOf(tree, one) === 'according')
	);
}
