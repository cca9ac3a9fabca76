import { classOf } from '../../grammar/class-of-event.ts';
import { type Clause, clauseOf } from '../../grammar/clause.ts';
import { verbOfGap } from '../../grammar/gapped.ts';
import { isAfterComma, isAfterSemicolon } from '../../grammar/set-off.ts';
import {
	childrenBy,
	isVerbal,
	lowerOf,
	relationOf,
	subtree,
	type Tree,
	wordAt,
} from '../../grammar/tree.ts';
import type { Labelled } from '../labelled.ts';

/** Clauses beside this one that have a subject or a date of their own: another event. */
export function ofOtherEvents(labelled: Labelled): number[] {
	const { tree, core, times, clause } = labelled;
	const isDated = (at: number) => {
		const words = subtree(tree, at);
		return times.some(({ from, isDay }) => isDay && words.has(from));
	};
	// “where planes bombed a market, killing 30, and where both sides met”
	const besides = childrenBy(tree, core, ['advcl']).flatMap((at) =>
		childrenBy(tree, at, ['conj']).filter((one) => childrenBy(tree, one, ['nsubj']).length > 0),
	);
	const joined = childrenBy(tree, core, ['conj', 'parataxis']).filter((at) => {
		if (!isVerbal(tree, at) || verbOfGap(tree, at) === core) return false;
		const hasSubject = childrenBy(tree, at, ['nsubj']).length > 0;
		const isOwn = relationOf(tree, at) === 'conj' && hasSubject && !isOfItsDead(tree, core, at);
		// “founded in 1942 and relegated as late as 2010”
		const isSecond = clause?.kind === 'participle' && wordAt(tree, core).tag === 'VBN';
		// “was born on 4 May 1945 in Zell and left school at 15”
		const isLater = /^(?:born|founded|established)$/.test(lowerOf(tree, core));
		// “opened in 1991 and cares for 60 families”
		const isOfNow = clause?.tense === 'past' && clauseOf(tree, at).tense === 'present';
		return isOwn || isSecond || isLater || isOfNow || isDated(at) || isAfterSemicolon(tree, at);
	});
	// “They went to Orla, where 20 people died, to lay a wreath”: they did
	const purposes = childrenBy(tree, core, ['advcl']).filter(
		(at) =>
			clause?.kind === 'relative' &&
			isAfterComma(tree, at) &&
			childrenBy(tree, at, ['mark']).some((mark) => lowerOf(tree, mark) === 'to'),
	);
	const described = [...tree.words.keys()].filter(
		(at) =>
			relationOf(tree, at) === 'acl' && isDated(at) && !subtree(tree, at).has(clause?.verb ?? core),
	);
	return [
		...joined,
		...joined.flatMap((at) => subjectBefore(tree, at)),
		...besides,
		...purposes,
		...described,
		...behindSemicolon(tree, core).filter((at) => !joined.includes(at)),
		...ofOtherTimes(labelled),
		...(clause ? ofVerbsAbove(tree, clause) : []),
	];
}

/** `struck the frigate Niobe; a stoker, who was below, drowned`: a stoker is no part of the frigate. Several semicolons make a list. */
function behindSemicolon(tree: Tree, core: number): number[] {
	const marks = [...tree.words.keys()].filter((at) => wordAt(tree, at).text === ';');
	const [mark, other] = marks;
	if (mark === undefined || other !== undefined || core > mark) return [];
	const behind = [...tree.words.keys()].filter(
		(at) => at > mark && wordAt(tree, at).head < mark && wordAt(tree, at).upos !== 'PUNCT',
	);
	const hasNoun = behind.some(
		(at) => !isVerbal(tree, at) && childrenBy(tree, at, ['det', 'amod', 'appos']).length > 0,
	);
	return hasNoun ? behind : [];
}

/** `A fire destroyed the theatre, and in 1923 the town hall`: what is joined to a time of its own, up to the next comma. */
function ofOtherTimes({ tree, core, date, times }: Labelled): number[] {
	return times.flatMap(({ from, to }) => {
		let first = from - 1;
		while (/^(?:ADP|DET|ADJ|ADV)$/.test(wordAt(tree, first).upos)) first -= 1;
		if (first < core || wordAt(tree, first).tag !== 'CC') return [];
		// “between April and May”
		if ([date, ...times].some((one) => one.from < first && first <= one.to)) return [];
		const end = tree.words.findIndex(({ upos }, at) => at >= to && upos === 'PUNCT');
		const joined = [...tree.words.keys()].slice(first, end < 0 ? undefined : end);
		return joined.some((at) => isVerbal(tree, at)) ? [] : joined;
	});
}

/** `spoke with the driver of a van that stopped in Orla and with anyone who saw it`: joined to the driver, not to Orla. */
function ofVerbsAbove(tree: Tree, { kind, subject = -1, verb }: Clause): number[] {
	if (kind !== 'relative') return [];
	const before = new Set(tree.lower.slice(0, Math.max(0, subject)));
	return [...subtree(tree, verb)].flatMap((at) => {
		if (at < verb || isVerbal(tree, at) || childrenBy(tree, at, ['cc']).length === 0) return [];
		const [own] = childrenBy(tree, at, ['case']).map((one) => lowerOf(tree, one));
		return own !== undefined && own !== 'of' && before.has(own) ? [...subtree(tree, at)] : [];
	});
}

/** `The mill collapsed and 16 people were killed`: half of what happened would be told without them. */
function isOfItsDead(tree: Tree, core: number, verb: number): boolean {
	const [subject = -1] = childrenBy(tree, verb, ['nsubj']);
	const isNumber = wordAt(tree, subject).tag === 'CD';
	const isCounted = isNumber || childrenBy(tree, subject, ['nummod']).length > 0;
	const isPast =
		wordAt(tree, verb).tag !== 'VBG' &&
		/^(?:killed|died|drowned|perished)$/.test(lowerOf(tree, verb));
	return isCounted && isPast && DEADLY.has(classOf(tree, core));
}

/** A house that collapsed is of none of the kinds. */
const DEADLY: ReadonlySet<string> = new Set(['accident', 'attack', 'disaster', 'other']);

/** `left the road in Zell and 16 players and a coach were hurt`: the first half of the other subject, taken for a second place. */
function subjectBefore(tree: Tree, verb: number): number[] {
	const first = Math.min(...subtree(tree, verb));
	const isJoined = lowerOf(tree, first) === 'and' && relationOf(tree, first - 1) === 'conj';
	return isJoined && wordAt(tree, first - 1).upos === 'NOUN' ? [first - 1] : [];
}
