import { isTree, sureOf, type Word } from '../../syntax/tree.ts';

/** A sentence as words that hang on each other. */
export type Tree = {
	readonly words: readonly Word[];
	/** Of each word, in text order, those that hang on it. */
	readonly children: readonly (readonly number[])[];
	/** The text of each word in lower case, with straight marks. */
	readonly lower: readonly string[];
	/** The relation of each word without its subtype: `nsubj` of `nsubj:pass`. */
	readonly relations: readonly string[];
	/** The first word, no mark, of each word and what hangs on it; infinite where there are but marks. */
	readonly firsts: readonly number[];
};

export function treeOf(words: readonly Word[]): Tree {
	const children: number[][] = words.map(() => []);
	for (const [at, { head }] of words.entries()) children[head]?.push(at);
	const lower = words.map(({ text }) => text.toLowerCase().replaceAll('’', "'"));
	const relations = words.map(({ relation }) => {
		const subtype = relation.indexOf(':');
		return subtype < 0 ? relation : relation.slice(0, subtype);
	});
	return { words, children, lower, relations, firsts: firstsOf(words) };
}

function firstsOf(words: readonly Word[]): number[] {
	const firsts = words.map(() => Number.POSITIVE_INFINITY);
	for (const [first, { upos }] of words.entries()) {
		if (upos === 'PUNCT') continue;
		// What has a first word already has handed it on to all above.
		for (let at = first; firsts[at] === Number.POSITIVE_INFINITY; at = words[at]?.head ?? -1)
			firsts[at] = first;
	}
	return firsts;
}

/** The word at `at`; where none stands there, one that says nothing and hangs on nothing. */
export function wordAt({ words }: Tree, at: number): Word {
	return words[at] ?? NO_WORD;
}

const NO_WORD: Word = {
	text: '',
	start: 0,
	end: 0,
	tag: '',
	upos: '',
	head: -1,
	relation: '',
	headLogs: new Float32Array(),
};

/** The word that all others hang on. */
export function rootOf({ words }: Tree): number {
	return words.findIndex(({ head }) => head === -1);
}

/** The word itself and all that hangs on it, directly or not. */
export function subtree(tree: Tree, at: number): Set<number> {
	const found = new Set<number>();
	const open = [at];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		if (found.has(next)) continue;
		found.add(next);
		for (const child of tree.children[next] ?? NONE) open.push(child);
	}
	return found;
}

/** The words that hang on `at` in one of these ways; `nsubj` takes `nsubj:pass` in. */
export function childrenBy(tree: Tree, at: number, relations: readonly string[]): number[] {
	const found: number[] = [];
	for (const child of tree.children[at] ?? NONE) {
		if (relations.includes(tree.relations[child] ?? '')) found.push(child);
	}
	return found;
}

const NONE: readonly number[] = [];

/** Without its subtype: `nsubj` of `nsubj:pass`. */
export function relationOf(tree: Tree, at: number): string {
	return tree.relations[at] ?? '';
}

export function lowerOf(tree: Tree, at: number): string {
	return tree.lower[at] ?? '';
}

/** Is it a verb, or what a form of "be" makes one: "was mayor", "is free"? */
export function isVerbal(tree: Tree, at: number): boolean {
	const { upos } = wordAt(tree, at);
	return upos === 'VERB' || upos === 'AUX' || childrenBy(tree, at, ['cop', 'nsubj']).length > 0;
}

/** How sure the parser is that the word hangs where it does, from 0 to 1. */
export function certaintyOf(tree: Tree, at: number): number {
	const { head, headLogs } = wordAt(tree, at);
	return Math.exp(headLogs[head + 1] ?? Number.NEGATIVE_INFINITY);
}

/** What is known better of a word than the parser tells. */
export type Change = { readonly head: number; readonly relation?: string; readonly tag?: string };

/** The tree with the words at these places hung elsewhere; as it was where that would close a circle. */
export function withChanges(tree: Tree, changes: ReadonlyMap<number, Change>): Tree {
	if (changes.size === 0) return tree;
	const words = tree.words.map((word, at) => {
		const change = changes.get(at);
		return change ? { ...word, ...change, headLogs: sureOf(word, change.head) } : word;
	});
	return isTree(words) ? treeOf(words) : tree;
}
