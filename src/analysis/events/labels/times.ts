import { wordSet } from '../../words/word-set.ts';
import { childrenBy, lowerOf, relationOf, subtree, type Tree, wordAt } from '../grammar/tree.ts';
import type { Stretch } from './labelled.ts';
import { type Draft, without } from './omissions/draft.ts';

/** The draft without these times, and whether all of them could be left out. */
export function withoutTimes(
	draft: Draft,
	times: readonly Stretch[],
): { readonly draft: Draft; readonly isWhole: boolean } {
	const removable = times.map((stretch) => removalOf(draft, stretch));
	const rest = cleared(
		draft,
		removable.flatMap((roots) => roots ?? []),
	);
	const shorter = without(rest, looseUnits(rest));
	return { draft: shorter, isWhole: !times.some((stretch) => holds(shorter, stretch)) };
}

/** Of `won Sunday’s parliamentary election` the “’s”, where “the” may stand for the day: enough else says which election. */
export function articlesFor(
	tree: Tree,
	{
		core,
		kept,
		times,
	}: {
		readonly core: number;
		readonly kept: ReadonlySet<number>;
		readonly times: readonly Stretch[];
	},
): number[] {
	return times.flatMap(({ from, to }) => {
		const owner = [...tree.words.keys()]
			.slice(from, to)
			.find((at) => wordAt(tree, at).relation === 'nmod:poss');
		if (owner === undefined) return [];
		const { head } = wordAt(tree, owner);
		if (head === core || !kept.has(head)) return [];
		const isTold = childrenBy(tree, head, ['amod', 'compound', 'nmod', 'acl']).some(
			(at) => kept.has(at) && at > owner && !UNTELLING.test(lowerOf(tree, at)),
		);
		const mark = childrenBy(tree, owner, ['case']).find((at) => at > owner && !kept.has(at));
		return isTold && mark !== undefined ? [mark] : [];
	});
}

const UNTELLING = /^(?:first|second|last|latest|final|big|early|late|main)$/;

function holds({ tree, kept }: Draft, { from, to }: Stretch): boolean {
	for (let at = from; at < to; at++) {
		if (kept.has(at) && !/^(?:PUNCT|DET)$/.test(wordAt(tree, at).upos)) return true;
	}
	return false;
}

/** Free parts of a sentence, which leave no hole. */
const FREE_RELATIONS = /^(?:obl|advmod|nmod|advcl|dep|parataxis|appos|compound|nummod|list|acl)/;

const UNITS = wordSet(
	'day days week weeks month months year years hour hours minute minutes second seconds decade decades morning evening night afternoon eve',
);

/** “just days” or “shortly” whose “before the anniversary” is gone, and “people” whose “88” is */
export function looseUnits({ tree, kept }: Draft): number[] {
	return [...kept].filter((at) => {
		if (isCountedFrom(tree, at, kept)) return true;
		const word = lowerOf(tree, at);
		const isUnit = UNITS.has(word) || SHORTLY.has(word);
		if (isUnit && !kept.has(at + 1) && FROM_WHEN.has(lowerOf(tree, at + 1))) return true;
		const isUncounted = wordAt(tree, at).tag === 'NNS' && wordAt(tree, at - 1).tag === 'CD';
		return isUncounted && !kept.has(at - 1);
	});
}

/** `birthday` of “on Sunday, two days after his birthday”, whose “two days” went with the day */
function isCountedFrom(tree: Tree, at: number, kept: ReadonlySet<number>): boolean {
	return (tree.children[at] ?? []).some(
		(one) =>
			one < at &&
			BEFORE_OR_AFTER.has(lowerOf(tree, one)) &&
			/^(?:case|mark)$/.test(relationOf(tree, one)) &&
			kept.has(one) &&
			!kept.has(one - 1) &&
			UNITS.has(lowerOf(tree, one - 1)) &&
			[one - 2, one - 3].some((comma) => wordAt(tree, comma).text === ','),
	);
}

const BEFORE_OR_AFTER = wordSet('before after');

const SHORTLY = wordSet('shortly just soon immediately long right little bit');
const FROM_WHEN = wordSet('before after past ahead later earlier of');

/** `days` of “just days before the anniversary” */
function timeAround(tree: Tree, at: number): number {
	const { head } = wordAt(tree, at);
	// “jailed for six years on Monday”: the years are no part of the day
	const isLength = childrenBy(tree, head, ['case']).some((one) => lowerOf(tree, one) === 'for');
	const isUnit = UNITS.has(lowerOf(tree, head)) && !isLength;
	return isUnit && /^(?:obl|nmod|advmod)/.test(wordAt(tree, head).relation)
		? timeAround(tree, head)
		: at;
}

/** Without each time and what says more of it; what only seems to hang on the time (“grew violent on Monday”) stays. */
function cleared(draft: Draft, roots: readonly Root[]): Draft {
	const { tree } = draft;
	const kept = new Set(draft.kept);
	for (const { top, first, last } of roots) {
		const stays = [...subtree(tree, top)].filter((at) => isOwnContent(draft, at, { first, last }));
		const staying = new Set(stays.flatMap((at) => [...subtree(tree, at)]));
		for (const at of subtree(tree, top)) if (!staying.has(at)) kept.delete(at);
	}
	return { ...draft, kept };
}

/**
 * `violent` of “grew violent on Monday”, `in Oslo` of “on Monday in Oslo”, `that he left` of “said on Monday that he left”; not
 * `late` of “late on Monday” nor `of the vote` of “the day of the vote”.
 */
function isOwnContent(
	{ tree, core }: Draft,
	at: number,
	{ first, last }: { readonly first: number; readonly last: number },
): boolean {
	const { upos, relation, head } = wordAt(tree, at);
	if (at >= first && at <= last) return false;
	// “was sworn in Monday”: no day has an “in” of its own
	if (at === first - 1 && lowerOf(tree, at) === 'in' && WEEKDAY.test(wordAt(tree, first).text))
		return true;
	// “came back Friday”
	if (at === core + 1 && at === first - 1 && lowerOf(tree, at) === 'back') return true;
	if (at < first) {
		// “grew violent on Monday”; but “in public Monday” goes with its “in”
		const isBehindCase = childrenBy(tree, head, ['case']).some((one) => one < at);
		return (
			upos === 'ADJ' && relation === 'amod' && !isBehindCase && !OF_TIMES.has(lowerOf(tree, at))
		);
	}
	if (head < first || head > last) return false;
	const words = [...subtree(tree, at)].filter((one) => tree.words[one]?.upos !== 'PUNCT');
	const opening = lowerOf(tree, Math.min(...words));
	if (opening === 'that' && at > last) return true;
	// “the crash on 4 May 1998 of a mail plane”
	const isFull = /^\d{4}$/.test(wordAt(tree, last).text);
	if (opening === 'of' && isFull && at > last) return true;
	if (!/^(?:nmod|obl|conj)/.test(relation)) return false;
	return /^(?:in|at|near|outside|to|with|against|off|inside)$/.test(opening);
}

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

const OF_TIMES = new Set(
	'late early last next past previous following same very whole entire recent coming mid good black holy busy long'.split(
		' ',
	),
);

type Root = { readonly top: number; readonly first: number; readonly last: number };

/** The word that heads the whole phrase of a time (“late on Monday”); undefined where it is held by the grammar. */
function removalOf(
	{ tree, core, subject, kept }: Draft,
	{ from, to }: Stretch,
): Root[] | undefined {
	const heads: Root[] = [];
	for (let at = from; at < to; at++) {
		const { head, upos } = wordAt(tree, at);
		if (!kept.has(at) || (head >= from && head < to)) continue;
		if (upos === 'PUNCT' || upos === 'DET') continue;
		const top = timeAround(tree, at);
		const words = subtree(tree, top);
		const holdsCore = words.has(core) || (subject !== undefined && words.has(subject));
		if (holdsCore || !FREE_RELATIONS.test(wordAt(tree, top).relation)) return undefined;
		heads.push({ top, first: from, last: to - 1 });
	}
	return heads;
}
