import { wordSet } from '../../words/word-set.ts';
import { classOfNoun } from './class-of-event.ts';
import { isListed } from './stems.ts';
import { isVerbal, lowerOf, relationOf, type Tree, wordAt } from './tree.ts';

const MADE_OF_VERBS = /(?:[ts]ion|ment)s?$/;
/** What happens during these happens then. */
const DURING = /^(?:during|at|in)$/;
const FARTHEST = 5;

/** From a noun that names no event up to the verb it belongs to: “in Oslo on Monday”, “during the talks on Monday”. */
export function eventWord(tree: Tree, governor: number): number {
	let at = governor;
	for (let step = 0; step < FARTHEST; step++) {
		const { head } = wordAt(tree, at);
		if (isOutcome(tree, at)) {
			at = head;
			continue;
		}
		if (isVerbal(tree, at) || head < 0) return at;
		const word = lowerOf(tree, at);
		const isEvent = classOfNoun(word) !== undefined || MADE_OF_VERBS.test(word);
		const isPart = isSetting(tree, at) || isDoing(tree, at) || isWon(tree, at) || isHit(tree, at);
		if (isEvent && !isPart) return at;
		at = head;
	}
	return governor;
}

/** `guilty` of “A jury found the owner guilty on Monday”, whatever is taken for its subject: they found so on Monday. */
function isOutcome(tree: Tree, at: number): boolean {
	const { head, upos, relation } = wordAt(tree, at);
	const isFound = wordAt(tree, head).upos === 'VERB' && head < at;
	return upos === 'ADJ' && /^[cx]comp/.test(relation) && isFound;
}

/** `Monday’s storm killed three`: what the storm did it did then; but “the war of 1904 inspired a film”. */
function isDoing(tree: Tree, at: number): boolean {
	const { head, relation } = wordAt(tree, at);
	return relation.startsWith('nsubj') && isListed(lowerOf(tree, head), AT_ONCE);
}

const AT_ONCE = wordSet(
	'kill cost injure wound leave left destroy occur happen hit strike struck claim damage devastate begin began end last level flatten wreck raze gut bury drown trap demolish shatter engulf rip sweep swept tear tore take took',
);

/** `the crash of a flight`, `the attack on the talks`: what was hit is part of what happened. */
function isHit(tree: Tree, at: number): boolean {
	const { head, relation } = wordAt(tree, at);
	return relation === 'nmod' && SUDDEN.has(classOfNoun(lowerOf(tree, head)) ?? 'other');
}

const SUDDEN: ReadonlySet<string> = new Set(['accident', 'attack', 'disaster']);

/** `won Saturday’s election`: it was won when it was held. */
function isWon(tree: Tree, at: number): boolean {
	const { head = -1, relation = '' } = tree.words[at] ?? {};
	const isContest = /^(?:election|match)$/.test(classOfNoun(lowerOf(tree, at)) ?? '');
	return isContest && relation === 'obj' && isListed(lowerOf(tree, head), WINNING);
}

const WINNING = wordSet('win won lose lost sweep swept');

function isSetting(tree: Tree, at: number): boolean {
	const isDuring = (tree.children[at] ?? []).some(
		(child) => relationOf(tree, child) === 'case' && DURING.test(lowerOf(tree, child)),
	);
	return isDuring && relationOf(tree, at) === 'obl';
}
