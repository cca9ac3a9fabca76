import { childrenBy, lowerOf, relationOf, type Tree, wordAt } from './tree.ts';

/** Does what hangs on this word begin right behind a comma or dash? */
export function isAfterComma(tree: Tree, at: number): boolean {
	const first = firstOf(tree, at);
	return first > (tree.words[at]?.head ?? at) && /^[,–—-]$/.test(wordAt(tree, first - 1).text);
}

/** Does what hangs on this word begin right behind a semicolon? */
export function isAfterSemicolon(tree: Tree, at: number): boolean {
	return wordAt(tree, firstOf(tree, at) - 1).text === ';';
}

export function isInBrackets(tree: Tree, at: number): boolean {
	return /^[([]$/.test(wordAt(tree, firstOf(tree, at) - 1).text);
}

function firstOf({ firsts }: Tree, at: number): number {
	return firsts[at] ?? at;
}

/** `red, white and blue`: a comma that sets nothing off. */
export function isListMember(tree: Tree, at: number): boolean {
	return (
		childrenBy(tree, wordAt(tree, at).head, ['conj']).length > 0 && relationOf(tree, at) !== 'appos'
	);
}

/** `A bridge in Tolve, Velia collapsed`: the land of the town before it, and nobody’s subject */
export function isLandOfTown(tree: Tree, at: number): boolean {
	const isSetOff = wordAt(tree, at - 1).text === ',' && wordAt(tree, at).upos === 'PROPN';
	let town = at - 2;
	while (wordAt(tree, town).upos === 'PROPN') town -= 1;
	const isTown = town < at - 2 && /^(?:in|at|near|of|from|outside)$/.test(lowerOf(tree, town));
	return isSetOff && isTown && town > 0;
}
