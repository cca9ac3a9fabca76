import { ATTITUDES, TELLING } from '../../words/events/event-verbs.ts';
import { wordSet } from '../../words/word-set.ts';
import { classOf } from './class-of-event.ts';
import { type ClauseKind, clauseOf } from './clause.ts';
import { isListed } from './stems.ts';
import { childrenBy, lowerOf, relationOf, rootOf, type Tree, wordAt } from './tree.ts';

/** A verb above the one that has the date, which tells what happened then, too. */
export type HigherVerb = {
	readonly verb: number;
	/** Does it say too little without the verb that has the date: “40 people were killed when …”? */
	readonly isLean: boolean;
};

/** What is told of the same moment by the verb above `core`; undefined where that one is of another time, or tells no event. */
export function higherVerb(tree: Tree, core: number): HigherVerb | undefined {
	const first = verbOfFirst(tree, core);
	const head = first ?? verbAbove(tree, core);
	// “the 31 people who died when the dam gave way”
	const kinds: readonly ClauseKind[] = isWhenClause(tree, core) ? ['main', 'relative'] : ['main'];
	if (!isPast(tree, head, kinds)) return undefined;
	if (first !== undefined) return { verb: head, isLean: false };
	if (isWhileDoing(tree, whileOf(tree, core))) return { verb: head, isLean: false };
	if (isInfinitiveOf(tree, core)) return { verb: head, isLean: true };
	if (!isWhenClause(tree, core)) return undefined;
	if (isBecoming(tree, head)) return { verb: head, isLean: false };
	// “41 were killed and more than 100 injured when …”: not “41 injured when”
	const isSecond = relationOf(tree, head).startsWith('conj');
	const isSudden = SUDDEN.has(classOf(tree, head)) && !isSecond;
	return isSudden ? { verb: head, isLean: true } : undefined;
}

/** Of “the first person to walk when she …” the verb is “became”. */
function verbAbove(tree: Tree, core: number): number {
	const { head } = wordAt(tree, core);
	if (isWhileDoing(tree, whileOf(tree, core))) return wordAt(tree, whileOf(tree, core)).head;
	return verbOfFirst(tree, head) ?? head;
}

/** `crashed while trying to land on Monday`: what it was about to do is a part of that. */
function whileOf(tree: Tree, core: number): number {
	const { head } = wordAt(tree, core);
	return relationOf(tree, core) === 'xcomp' && isWhileDoing(tree, head) ? head : core;
}

/** `became the first woman to swim the lake on Monday`: she became it when she swam. */
function verbOfFirst(tree: Tree, core: number): number | undefined {
	const { head, relation } = wordAt(tree, core);
	const isInfinitive = childrenBy(tree, core, ['mark']).some((at) => lowerOf(tree, at) === 'to');
	if (!isInfinitive) return undefined;
	if (/^(?:xcomp|advcl)/.test(relation) && isBecoming(tree, head)) return head;
	const above = wordAt(tree, head).head;
	return relation.startsWith('acl') && isBecoming(tree, above) ? above : undefined;
}

/** `became the first`, `became only the second man` */
export function isBecoming(tree: Tree, verb: number): boolean {
	if (!/^bec[ao]me$/.test(lowerOf(tree, verb))) return false;
	return childrenBy(tree, verb, ['xcomp', 'obj']).some((at) =>
		[at, ...(tree.children[at] ?? [])].some((one) => isOrdinal(lowerOf(tree, one))),
	);
}

/** `first`, `fifth`, `21st`, `oldest` */
export function isOrdinal(word: string): boolean {
	return /^(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\p{L}+teen|\p{L}+tie)th|\d+(?:st|nd|rd|th)|last|youngest|oldest)$/u.test(
		word,
	);
}

/** `voted to stay in the union on Thursday`, `stopped to watch the eclipse on Monday`: what was done then, where the day is past. */
function isInfinitiveOf(tree: Tree, core: number): boolean {
	const { head, relation } = wordAt(tree, core);
	if (!/^(?:xcomp|advcl)/.test(relation) || core < head) return false;
	if (!childrenBy(tree, core, ['mark']).some((at) => lowerOf(tree, at) === 'to')) return false;
	const word = lowerOf(tree, head);
	if (/^ha(?:d|s|ve)$/.test(word)) return false;
	return isListed(word, DECIDING) || !(isListed(word, ATTITUDES) || isListed(word, TELLING));
}

/** `died while cleaning a tank on Monday`: the day is that of the death, and of the cleaning because of it. */
function isWhileDoing(tree: Tree, core: number): boolean {
	const { head, relation, tag } = wordAt(tree, core);
	const isWhile = childrenBy(tree, core, ['mark']).some((at) => lowerOf(tree, at) === 'while');
	return relation.startsWith('advcl') && tag === 'VBG' && head < core && isWhile;
}

/** What is decided, rather than wished, before the infinitive. */
const DECIDING = wordSet('vote agree decide refuse elect');

function isWhenClause(tree: Tree, core: number): boolean {
	return (
		relationOf(tree, core) === 'advcl' &&
		wordAt(tree, core).head < core &&
		childrenBy(tree, core, ['advmod', 'mark']).some(
			(at) => at < core && lowerOf(tree, at) === 'when',
		)
	);
}

/** A verb of such a clause in the simple past: “was walking when” and “had left when” tell of what was before. */
function isPast(tree: Tree, verb: number, kinds: readonly ClauseKind[]): boolean {
	const { upos, tag } = wordAt(tree, verb);
	if (upos !== 'VERB' || tag === 'VBG') return false;
	const { kind, above = -1, tense, auxiliaries, isNegated } = clauseOf(tree, verb);
	const isPluperfect = auxiliaries.some((at) => lowerOf(tree, at) === 'had');
	const isTold = kinds.includes(kind) || (kind === 'told' && isTailed(tree, verb, above));
	return isTold && tense === 'past' && !isNegated && !isPluperfect;
}

/** `Two men died while cleaning a tank on Monday, police said` */
function isTailed(tree: Tree, verb: number, telling: number): boolean {
	return telling > verb && rootOf(tree) === telling && lowerOf(tree, telling) === 'said';
}

/** What is over in a moment, so that it was when the other was. */
const SUDDEN: ReadonlySet<string> = new Set(['attack', 'death', 'accident', 'disaster']);
