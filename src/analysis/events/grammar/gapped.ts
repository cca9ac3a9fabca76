import { childrenBy, lowerOf, relationOf, type Tree } from './tree.ts';

/** What befalls people and houses; of others (“and her husband died”) nobody can tell whether a “was” is meant. */
const BEFALLING =
	/^(?:hurt|injured|wounded|killed|displaced|rescued|evacuated|destroyed|damaged|hospitali[sz]ed)$/;

/** `Six were killed and 20 hurt`: of “hurt”, which has its subject but not its “were”, the verb it shares that with. */
export function verbOfGap(tree: Tree, verb: number): number | undefined {
	const { head = -1 } = tree.words[verb] ?? {};
	if (relationOf(tree, verb) !== 'conj' || !BEFALLING.test(lowerOf(tree, verb))) return undefined;
	const isBare =
		childrenBy(tree, verb, ['nsubj']).length > 0 &&
		childrenBy(tree, verb, ['aux', 'cop', 'obj']).length === 0;
	const isPassive = (tree.children[head] ?? []).some(
		(at) => tree.words[at]?.relation === 'aux:pass',
	);
	return isBare && isPassive ? head : undefined;
}
