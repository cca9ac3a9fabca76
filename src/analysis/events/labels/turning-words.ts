import { lowerOf, subtree, type Tree } from '../grammar/tree.ts';

const TURNING = new Set(
	'if unless not never without no hardly barely almost nearly until before only except allegedly reportedly apparently possibly'.split(
		' ',
	),
);

/** Would the sentence say something else without it? */
export function changesMeaning(tree: Tree, at: number): boolean {
	return [...subtree(tree, at)].some(
		(one) => TURNING.has(lowerOf(tree, one)) && !isBeforeDoing(tree, one),
	);
}

/** `destroyed the mill before moving on`: it did both. */
function isBeforeDoing(tree: Tree, at: number): boolean {
	return lowerOf(tree, at) === 'before' && tree.words[at + 1]?.tag === 'VBG';
}
