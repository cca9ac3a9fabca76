import { childrenBy, lowerOf, type Tree, wordAt } from '../../grammar/tree.ts';

/** A “where”, by its index, and what stands in its place. */
export type PlaceOfWhere = { readonly at: number; readonly place: string };

/** Of `Nobody went back to Orla, where a rocket hit the market` the “where” is “in Orla”; undefined where no name stands right before it. */
export function placeOfWhere(tree: Tree, verb: number, text: string): PlaceOfWhere | undefined {
	const where = childrenBy(tree, verb, ['advmod', 'mark', 'obl']).find(
		(at) => at < verb && lowerOf(tree, at) === 'where',
	);
	if (where === undefined || wordAt(tree, where - 1).text !== ',') return undefined;
	const last = where - 2;
	let first = last;
	while (isName(tree, first - 1)) first -= 1;
	const before = lowerOf(tree, first - 1) === 'the' ? first - 1 : first;
	const preposition = prepositionOf(lowerOf(tree, before - 1));
	if (!isName(tree, last) || preposition === undefined) return undefined;
	const name = text.slice(wordAt(tree, before).start, wordAt(tree, last).end);
	return { at: where, place: `${preposition} ${name},` };
}

function isName(tree: Tree, at: number): boolean {
	const { upos, text } = wordAt(tree, at);
	return upos === 'PROPN' && /^\p{Lu}/u.test(text);
}

/** `at Orla` stays so; “to Orla” and “visited Orla” are in it; of “for Orla” nobody can tell whether it is a place. */
function prepositionOf(word: string): string | undefined {
	if (/^(?:in|at|on|near|off|outside)$/.test(word)) return word;
	return /^(?:for|by|with|against|and|or)$/.test(word) ? undefined : 'in';
}
