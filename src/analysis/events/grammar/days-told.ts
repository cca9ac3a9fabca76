import { wordSet } from '../../words/word-set.ts';
import { isListed } from './stems.ts';
import { lowerOf, subtree, type Tree, wordAt } from './tree.ts';

/** `revived memories of 4 May 1970`: does a day whose first word stands at `from` belong to what is only looked back to? */
export function isOfMemory(tree: Tree, from: number): boolean {
	const of = lowerOf(tree, from - 1) === 'the' ? from - 2 : from - 1;
	return (
		lowerOf(tree, of) === 'of' &&
		wordAt(tree, of - 1).upos === 'NOUN' &&
		isListed(lowerOf(tree, of - 1), MEMORIES)
	);
}

const MEMORIES = wordSet('memory memories recollection echo horror reminder ghost anniversary');

/** `the day Ann Lee won`: does a clause say which day it was? */
export function isDayOf(tree: Tree, at: number): boolean {
	return (
		/^(?:day|night|morning|evening|afternoon)$/.test(lowerOf(tree, at)) &&
		lowerOf(tree, at - 1) === 'the' &&
		/^(?:NNPS?|DT|PRP|WDT|IN)$/.test(wordAt(tree, at + 1).tag)
	);
}

/** `the day King Otto` of “the day King Otto was crowned”, where all of it was taken for who was crowned. */
export function opensWithDay(tree: Tree, subject: number): boolean {
	return isDayOf(tree, Math.min(...subtree(tree, subject)) + 1);
}
