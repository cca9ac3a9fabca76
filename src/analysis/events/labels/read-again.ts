import type { Syntax } from '../../syntax/syntax.ts';
import { TELLING } from '../../words/events/event-verbs.ts';
import { classOfVerb } from '../grammar/class-of-event.ts';
import { withLooseGerunds } from '../grammar/loose-gerunds.ts';
import { isListed } from '../grammar/stems.ts';
import {
	childrenBy,
	isVerbal,
	lowerOf,
	relationOf,
	rootOf,
	subtree,
	type Tree,
	treeOf,
	wordAt,
} from '../grammar/tree.ts';
import { withWhenClauses } from '../grammar/when-clauses.ts';
import type { Label } from './labelled.ts';
import { behindHeading } from './title-label.ts';

/**
 * Reads a finished label as a reader will, without the sentence it is from: why it is no whole clause, undefined where it is one.
 * A label that was made well and is read otherwise here would be misread by people as well.
 */
export function whyItReadsWrong(
	{ text, source, verb }: Pick<Label, 'text' | 'source' | 'verb'>,
	syntax: Syntax,
): string | undefined {
	const isHeadline = source === 'title';
	const own = isHeadline ? behindHeading(text) : text;
	const isWhole = verb !== undefined || (isHeadline && tellsEvent(own));
	const faults = isWhole ? FAULTS_OF_HEADLINES : FAULTS;
	const faultOf = (sentence: string) => {
		const words = syntax.parse({ start: 0, end: sentence.length, text: sentence });
		const tree = withLooseGerunds(withWhenClauses(treeOf(words)));
		return faults.find(({ holds }) => holds(tree, isHeadline))?.why;
	};
	// The stop changes how a word is tagged, now for the better, now for the worse.
	const fault = faultOf(`${own}.`) && faultOf(own);
	// So does a day, which had stood there.
	return fault === NO_VERB && !isHeadline ? faultOf(`${own} on Monday.`) : fault;
}

const NO_VERB = 'it has no verb';

/** `Ferry and barge collide off Tolve`: a verb of events that no “to” puts off; `Two dead after fire`, `Lind shatters record` need none that a parser knows. */
function tellsEvent(title: string): boolean {
	const words = title.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
	const verb = words.findIndex(
		(word, at) => at > 0 && (isEventVerb(word) || OF_HEADLINES.has(word)),
	);
	return verb > 0 && !words.slice(0, verb).includes('to');
}

/** What tells what happened in headlines, where a parser sees a noun or no verb at all. */
const OF_HEADLINES: ReadonlySet<string> = new Set(
	'dead guilty shatters smashes clinches seals scoops storms topples ousts reveals unveils uncovers rescued freed saved'.split(
		' ',
	),
);

type Fault = {
	readonly why: string;
	readonly holds: (tree: Tree, isHeadline: boolean) => boolean;
};

/** Headlines leave out what a parser needs: one whose verb is known is whole. */
const FAULTS_OF_HEADLINES: readonly Fault[] = [
	{ why: 'it begins with a place or a heading', holds: hasPrefix },
	{ why: 'it ends before its end', holds: endsOpen },
	{
		why: 'it begins with somebody’s words',
		holds: ({ words }) => /^["“”‘«„]/.test(words[0]?.text ?? ''),
	},
];

const FAULTS: readonly Fault[] = [
	...FAULTS_OF_HEADLINES,
	{
		why: NO_VERB,
		holds: (tree, isHeadline) => !hasTense(tree, rootOf(tree)) && (isHeadline || !isPast(tree)),
	},
	{
		why: 'it has no subject',
		holds: (tree) => childrenBy(tree, rootOf(tree), SUBJECTS).length === 0,
	},
	{ why: 'two subjects of one verb', holds: hasTwoSubjects },
	{ why: 'its subject stands behind', holds: hasLateSubject },
	{ why: 'an object of no verb', holds: hasStrayObject },
	{ why: 'two nouns without a comma', holds: hasBareApposition },
	{ why: 'an apposition is not closed', holds: hasOpenApposition },
	{ why: 'a clause without a link', holds: hasUnlinkedClause },
	{ why: 'a word hangs on nothing', holds: hasLooseWord },
	{ why: 'since when, of nothing that lasts', holds: hasLooseSince },
	{ why: 'half of a pair is missing', holds: hasHalfPair },
];

const SUBJECTS = ['nsubj', 'csubj', 'expl'];

/** `Tolve - Rain fell`, `Tolve: rain fell` */
function hasPrefix({ words }: Tree): boolean {
	return words
		.slice(1, PREFIX)
		.some(
			({ text, start }, place) =>
				/^(?:[-–—]{1,2}|:)$/.test(text) &&
				!/^\d/.test(words[place]?.text ?? '') &&
				(text === ':' || (words[place]?.end ?? start) < start),
		);
}

const PREFIX = 6;

const OPEN_ENDS = /^(?:CC|DT|TO|PRP\$|WDT|WP|WRB|MD|POS)$/;

/** `The council voted and`, `The mayor went to the`, `Ann Lee spoke of` */
function endsOpen(tree: Tree): boolean {
	const { tag = '', relation = '' } = tree.words.findLast(({ upos }) => upos !== 'PUNCT') ?? {};
	return (
		OPEN_ENDS.test(tag) || (/^(?:case|mark)/.test(relation) && tag !== 'RP') || wantsMore(tree)
	);
}

/** `The president called on`: whom? */
function wantsMore({ words }: Tree): boolean {
	const [verb = '', particle = ''] = words
		.filter(({ upos }) => upos !== 'PUNCT')
		.slice(-2)
		.map(({ text }) => text);
	return /^(?:on|upon|for)$/.test(particle) && WANTING.test(verb);
}

const WANTING =
	/^(?:call|rel|depend|insist|focus|count|draw|drew|bas|agree|embark|reflect|impos|wait|ask|apply|appli|vot)(?:y|ies|ied|s|es|ed|d)?$/;

/** Is it a verb with a tense of its own, or one that an auxiliary gives it, or what “was” makes a verb? */
function hasTense(tree: Tree, at: number): boolean {
	if (/^VB[DZP]$/.test(wordAt(tree, at).tag)) return true;
	const isHelped = childrenBy(tree, at, ['aux', 'cop']).some((aux) =>
		/^(?:VB[DZP]|MD)$/.test(wordAt(tree, aux).tag),
	);
	return isHelped || isHeadlineVerb(tree, at);
}

/** `The bridge opened`: taken for a participle, but a headline alone would have one there. */
function isPast(tree: Tree): boolean {
	const root = rootOf(tree);
	return (
		tree.words[root]?.tag === 'VBN' &&
		(tree.children[root] ?? []).some((at) => tree.words[at]?.relation === 'nsubj')
	);
}

/** `Bombs kill 16`: read as a noun, but nothing else can be the verb. */
function isHeadlineVerb(tree: Tree, at: number): boolean {
	const isUnclear = /^(?:NNS?|VB|IN|JJ)$/.test(wordAt(tree, at).tag);
	const isArgued = ['nsubj', 'obj'].every((one) => childrenBy(tree, at, [one]).length > 0);
	const isDoing = childrenBy(tree, at, ['nsubj']).length > 0 && isEventVerb(lowerOf(tree, at));
	return isUnclear && (isArgued || isDoing);
}

function isEventVerb(word: string): boolean {
	return classOfVerb(word) !== undefined;
}

function hasTwoSubjects(tree: Tree): boolean {
	return [...tree.words.keys()].some((at) => {
		const subjects = childrenBy(tree, at, ['nsubj', 'csubj']);
		return subjects.some((one, place) => place > 0 && !isOneName(tree, subjects[place - 1], one));
	});
}

/** `L’Enfant`: cut in two by its apostrophe. */
function isOneName({ words }: Tree, one: number | undefined, other: number): boolean {
	for (let at = (one ?? other) + 1; at <= other; at++) {
		if (words[at - 1]?.end !== words[at]?.start) return false;
	}
	return true;
}

/** `Ann Lee was born in Tolve the third child`; but “…, said Ann Lee” stays. */
function hasLateSubject(tree: Tree): boolean {
	return [...tree.words.keys()].some(
		(at) =>
			!isListed(lowerOf(tree, at), TELLING) &&
			childrenBy(tree, at, ['nsubj', 'csubj']).some((subject) => subject > at),
	);
}

/** `Ann Lee is open the museum` */
function hasStrayObject(tree: Tree): boolean {
	return [...tree.words.keys()].some(
		(at) => tree.words[at]?.upos !== 'VERB' && childrenBy(tree, at, ['obj', 'iobj']).length > 0,
	);
}

function appositions(
	tree: Tree,
): { readonly first: number; readonly last: number; head: number }[] {
	return [...tree.words.keys()].flatMap((at) => {
		if (relationOf(tree, at) !== 'appos') return [];
		const words = [...subtree(tree, at)].filter((one) => tree.words[one]?.upos !== 'PUNCT');
		return [{ first: Math.min(...words), last: Math.max(...words), head: wordAt(tree, at).head }];
	});
}

/** `a woman Tolve was hurt`; not “the poet Ida Roth”. */
function hasBareApposition(tree: Tree): boolean {
	return appositions(tree).some(({ first, head }) => {
		const isMarked = tree.words[first - 1]?.upos === 'PUNCT';
		const isIndefinite = childrenBy(tree, head, ['det']).some((det) =>
			/^an?$/.test(lowerOf(tree, det)),
		);
		return !isMarked && isIndefinite && !tellsSize(tree, first);
	});
}

/** `a planet the size of the Earth` */
const tellsSize = (tree: Tree, from: number): boolean =>
	lowerOf(tree, from) === 'the' &&
	SIZES.has(lowerOf(tree, from + 1)) &&
	lowerOf(tree, from + 2) === 'of';

const SIZES = new Set('size height length weight width depth shape age colour color'.split(' '));

/** `Ann Lee, the mayor left` */
function hasOpenApposition(tree: Tree): boolean {
	return appositions(tree).some(({ first, last, head }) => {
		const isMarked = tree.words[first - 1]?.text === ',';
		const isBeforeVerb = head < rootOf(tree) && last < rootOf(tree);
		const next = tree.words[last + 1];
		return isMarked && isBeforeVerb && next?.upos !== 'PUNCT' && next?.text.toLowerCase() !== 'and';
	});
}

/** `The figures are ministers were attacked`, `Sweden won; Belgium won` */
function hasUnlinkedClause(tree: Tree): boolean {
	return [...tree.words.keys()].some((at) => {
		const { relation } = wordAt(tree, at);
		if (relation.startsWith('parataxis')) return !isListed(lowerOf(tree, at), TELLING);
		if (relation !== 'acl:relcl') return false;
		const isLinked = [...subtree(tree, at)].some(
			(one) => /^W/.test(wordAt(tree, one).tag) || lowerOf(tree, one) === 'that',
		);
		return !isLinked && isVerbal(tree, at) && childrenBy(tree, at, ['aux', 'obj']).length > 0;
	});
}

const LOOSE = new Set([
	'dep',
	'list',
	'reparandum',
	'orphan',
	'vocative',
	'discourse',
	'dislocated',
]);

function hasLooseWord(tree: Tree): boolean {
	return [...tree.words.keys()].some((at) => LOOSE.has(relationOf(tree, at)));
}

/** `Ann Lee was elected since independence`; but “has led since 2001”, “the first since 1978” */
function hasLooseSince(tree: Tree): boolean {
	return [...tree.words.keys()].some((at) => {
		if (lowerOf(tree, at) !== 'since') return false;
		const before = tree.words.slice(0, at).map(({ text }) => text.toLowerCase());
		return !before.some((word) => LASTING.test(word));
	});
}

const LASTING = /^(?:has|have|had|first|only|last|next|\p{L}{3,}est|most|least|record)$/u;

const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
	[/\bbetween\b/, /\b(?:and|\p{L}+s)\b/u],
	[/\beither\b/, /\bor\b/],
	[/\bneither\b/, /\bn?or\b/],
];

function hasHalfPair({ words }: Tree): boolean {
	const text = words.map((word) => word.text.toLowerCase()).join(' ');
	return PAIRS.some(([first, second]) => {
		const at = text.search(first);
		return at >= 0 && !second.test(text.slice(at + SKIP));
	});
}

const SKIP = 6;
