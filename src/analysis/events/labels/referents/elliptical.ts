import { isOrdinal } from '../../grammar/higher-verb.ts';
import { childrenBy, lowerOf, type Tree, wordAt } from '../../grammar/tree.ts';

/**
 * `The first was decided by 137 votes`, `Both were blown up`, `The eldest, Carlos, disappeared`: the noun that such a word counts or picks from
 * stands in the sentence before. Not `The first of the trams`, `The last to leave`, and `One was killed` is somebody.
 */
export function isElliptical(tree: Tree, subject: number, kept: ReadonlySet<number>): boolean {
	// “The eldest, Carlos”, read as Carlos who was the eldest
	const [the, one, comma] = [...kept].toSorted((left, right) => left - right);
	const isNamedBehind =
		lowerOf(tree, the ?? -1) === 'the' &&
		wordAt(tree, comma ?? -1).text === ',' &&
		picks(tree, one ?? -1);
	if (isNamedBehind) return true;
	if (!kept.has(subject) || !picks(tree, subject)) return false;
	return !childrenBy(tree, subject, ['nmod', 'acl', 'obl', 'amod', 'compound']).some(
		(at) => kept.has(at) && at > subject && isOfOrTo(tree, at),
	);
}

function picks(tree: Tree, subject: number): boolean {
	const word = lowerOf(tree, subject);
	if (COUNTING.test(word)) return true;
	if (word === 'one') return !HURT.test(lowerOf(tree, wordAt(tree, subject).head));
	const isMost = wordAt(tree, subject).tag === 'JJS' && /(?:est|worst)$/.test(word);
	return isOrdinal(word) || isMost;
}

const COUNTING =
	/^(?:both|some|several|many|most|few|all|none|neither|either|each|elder|eldest|younger|latter|former)$/;
const HURT = /^(?:killed|died|drowned|hurt|injured|wounded|shot|stabbed)$/;

/** `of the trams`, `to die`, `who fell` */
function isOfOrTo(tree: Tree, at: number): boolean {
	if (wordAt(tree, at).relation.startsWith('acl')) {
		const isToldOf = childrenBy(tree, at, ['mark']).some((one) => lowerOf(tree, one) === 'to');
		return (
			isToldOf ||
			childrenBy(tree, at, ['nsubj']).some((one) => /^(?:who|that)$/.test(lowerOf(tree, one)))
		);
	}
	return childrenBy(tree, at, ['case']).some((one) => /^(?:of|in|among)$/.test(lowerOf(tree, one)));
}
