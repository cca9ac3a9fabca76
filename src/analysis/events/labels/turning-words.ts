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

/** `destroyed the mill before moving on`, `five weeks before the war ended`: it did so all the same. */
function isBeforeDoing(tree: Tree, at: number): boolean {
	if (lowerOf(tree, at) !== 'before') return false;
	const isCounted = UNIT.test(lowerOf(tree, at - 1));
	return isCounted || tree.words[at + 1]?.tag === 'VBG';
}

const UNIT = /^(?:minutes|hours|days|weeks|months|years|shortly|just|soon)$/;
