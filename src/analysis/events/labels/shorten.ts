import { ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { isAfterComma, isInBrackets, isListMember } from '../grammar/set-off.ts';
import {
	childrenBy,
	isVerbal,
	lowerOf,
	relationOf,
	subtree,
	type Tree,
	wordAt,
} from '../grammar/tree.ts';
import { isAttribution } from './attribution.ts';
import { changesMeaning } from './turning-words.ts';

/** What a label is made of: words of a sentence around a verb or noun. */
export type Draft = {
	readonly tree: Tree;
	/** The verb or noun that the date hangs on. */
	readonly core: number;
	readonly subject: number | undefined;
	/** The verb of telling that has the date, so that it cannot be left out. */
	readonly telling?: number | undefined;
	/** Another that cannot. */
	readonly needed?: number | undefined;
	readonly kept: ReadonlySet<number>;
};

/** What can be left out of a sentence so that it stays whole and true, in this order. */
export const OMISSIONS: readonly ((draft: Draft) => number[])[] = [
	appositions,
	relativeClauses,
	openings,
	attributions,
	secondPredicates,
	closings,
	asides,
	describingClauses,
	furtherPlaces,
	places,
	lastModifiers,
	lastModifiers,
	lastModifiers,
	lastConjuncts,
	namesOfRoles,
];

/** The draft without what each of `roots` heads. */
export function without(draft: Draft, roots: readonly number[]): Draft {
	const kept = new Set(draft.kept);
	const needed = pathTo(draft);
	for (const root of roots) {
		if (needed.has(root)) continue;
		for (const at of subtree(draft.tree, root)) if (!needed.has(at)) kept.delete(at);
	}
	return { ...draft, kept };
}

/** The core, its subject and what else is needed can never be left out. */
function pathTo({ core, subject, needed }: Draft): Set<number> {
	return new Set([core, subject ?? core, needed ?? core]);
}

function keptBy({ tree, kept }: Draft, test: (at: number) => boolean): number[] {
	return [...kept].filter((at) => tree.words[at] && test(at)).sort((one, other) => one - other);
}

/** `Ann Lee, the mayor, left`; `Ann Lee (Labour) left`; `Ann Lee, 45, left` */
function appositions(draft: Draft): number[] {
	return allAppositions(draft).filter((at) => !isNameOfRole(draft.tree, at));
}

/** `The mayor, Ann Lee, left`: who it was goes last. */
function namesOfRoles(draft: Draft): number[] {
	return allAppositions(draft).filter((at) => isNameOfRole(draft.tree, at));
}

function isNameOfRole(tree: Tree, at: number): boolean {
	const { relation, head = -1, upos } = tree.words[at] ?? {};
	if (relation !== 'appos' || upos !== 'PROPN' || isInBrackets(tree, at)) return false;
	const anchors = [head, tree.words[head]?.head ?? -1];
	return anchors.some((one) => one < at && ROLE_NOUNS.has(lowerOf(tree, one)));
}

function allAppositions(draft: Draft): number[] {
	const { tree } = draft;
	return keptBy(draft, (at) => {
		const { relation } = wordAt(tree, at);
		if (isInBrackets(tree, at)) return true;
		const isSet = isAfterComma(tree, at);
		return (
			isSet && /^(?:appos|nummod|amod|acl$|list|dep)/.test(relation) && !isListMember(tree, at)
		);
	});
}

/** `the mill, which had burnt, reopened`: only what a comma sets off says nothing of which mill it is. */
function relativeClauses(draft: Draft): number[] {
	return keptBy(
		draft,
		(at) => relationOf(draft.tree, at) === 'acl' && isAfterComma(draft.tree, at),
	);
}

/** `…, police said`; `according to police` */
function attributions(draft: Draft): number[] {
	const { tree, core, telling } = draft;
	return keptBy(draft, (at) => at !== telling && isAttribution(tree, at, core));
}

/** The core, and the verbs of what it tells, wants or does: “said that …”. */
function verbsOf({ tree, core, kept, needed = core }: Draft): number[] {
	const found = [...new Set([core, needed])];
	for (const verb of found) {
		found.push(...childrenBy(tree, verb, ['ccomp', 'xcomp']).filter((at) => kept.has(at)));
		found.push(...complements(tree, verb).filter((at) => kept.has(at)));
	}
	const told = [...kept].filter((at) => relationOf(tree, at) === 'acl' && isThatClause(tree, at));
	return [...found, ...told.filter((at) => at > core)];
}

/** `agreed on Monday to buy the mill`: nothing is told without it. */
function complements(tree: Tree, verb: number): number[] {
	return childrenBy(tree, verb, ['advcl']).filter(
		(at) =>
			at > verb &&
			!isAfterComma(tree, at) &&
			lowerOf(tree, Math.min(...subtree(tree, at))) === 'to',
	);
}

function isThatClause(tree: Tree, at: number): boolean {
	return childrenBy(tree, at, ['mark']).some((mark) => lowerOf(tree, mark) === 'that');
}

/** `After a long night, the mayor left` */
function openings(draft: Draft): number[] {
	const { tree } = draft;
	// “when” of “died when the ferry sank” stays where that clause does
	return verbsOf({ ...draft, needed: undefined }).flatMap((verb) => {
		const [subject = verb] = childrenBy(tree, verb, ['nsubj', 'csubj', 'expl']);
		const own = verb === draft.core ? (draft.subject ?? subject) : subject;
		const first = Math.min(...subtree(tree, own), verb);
		return childrenBy(tree, verb, [
			'advcl',
			'obl',
			'advmod',
			'discourse',
			'vocative',
			'parataxis',
			'cc',
		]).filter(
			(at) =>
				at < first && draft.kept.has(at) && !changesMeaning(tree, at) && !isQuantifier(tree, at),
		);
	});
}

/** `At least` 40 people: without it the number is another. */
function isQuantifier(tree: Tree, at: number): boolean {
	const words = subtree(tree, at);
	const isBeforeNumber = wordAt(tree, Math.max(...words) + 1).upos === 'NUM';
	return (
		isBeforeNumber && [...words].some((one) => /^(?:JJS|RBS|JJR|RBR)$/.test(wordAt(tree, one).tag))
	);
}

/** `the mayor left and was seen in Oslo` */
function secondPredicates(draft: Draft): number[] {
	const { tree } = draft;
	return verbsOf(draft).flatMap((verb) =>
		childrenBy(tree, verb, ['conj']).filter((at) => at > verb && isOwnClause(tree, at)),
	);
}

/** `…, saying it was late`, `… as the crowd sang` */
function closings(draft: Draft): number[] {
	const { tree } = draft;
	return verbsOf(draft).flatMap((verb) =>
		childrenBy(tree, verb, ['advcl', 'parataxis']).filter(
			(at) =>
				at > verb &&
				!changesMeaning(tree, at) &&
				!isAttribution(tree, at, verb) &&
				!complements(tree, verb).includes(at),
		),
	);
}

/** `flew over the pole, through the heart of the plume`: what a comma sets off behind it. */
function asides(draft: Draft): number[] {
	const { tree } = draft;
	return verbsOf(draft).flatMap((verb) =>
		childrenBy(tree, verb, ['obl']).filter(
			(at) =>
				at > verb &&
				isAfterComma(tree, at) &&
				!changesMeaning(tree, at) &&
				!isAttribution(tree, at, verb) &&
				!holdsContent(tree, at),
		),
	);
}

/** `an old mill standing by the river`: it stays an old mill; but “the man who …” is nobody without it. */
function describingClauses(draft: Draft): number[] {
	const { tree } = draft;
	return keptBy(draft, (at) => {
		const noun = wordAt(tree, at).head;
		if (relationOf(tree, at) !== 'acl' || at < noun) return false;
		return childrenBy(tree, noun, ['det']).some((det) => /^an?$/.test(lowerOf(tree, det)));
	});
}

/** The last places, times and companions: `in the town hall`, `with his wife`; one of them stays. */
function furtherPlaces(draft: Draft): number[] {
	return freeParts(draft).flatMap((parts) => parts.slice(1));
}

function places(draft: Draft): number[] {
	return freeParts(draft).flat();
}

/** The last of what says more of a thing: `a plan for the town`; but “the end of the war” is not its end. */
function lastModifiers(draft: Draft): number[] {
	const { tree, core } = draft;
	const told = verbsOf(draft).filter(
		(verb) => verb !== core && childrenBy(tree, verb, ['obj']).length > 0,
	);
	const last = keptBy(draft, (at) => {
		if (at <= core) return false;
		const ofTold = relationOf(tree, at) === 'obl' && told.includes(wordAt(tree, at).head);
		const isOwner = wordAt(tree, at).relation === 'nmod:poss';
		return ofTold || (relationOf(tree, at) === 'nmod' && !isOwner);
	}).at(-1);
	const isOf =
		last !== undefined && childrenBy(tree, last, ['case']).some((at) => lowerOf(tree, at) === 'of');
	return last === undefined || isOf || isAmount(tree, last) ? [] : [last];
}

/** `guilty to theft and fraud`; but of “killed two men and a boy” each is told. */
function lastConjuncts(draft: Draft): number[] {
	const { tree, core } = draft;
	return keptBy(draft, (at) => {
		const head = tree.words[at]?.head ?? -1;
		const isLast = relationOf(tree, at) === 'conj' && !childrenBy(tree, at, ['conj']).length;
		return at > core && isLast && isWithin(tree, head, 'obl');
	}).slice(-1);
}

function isWithin(tree: Tree, at: number, relation: string): boolean {
	for (let one = at; one >= 0 && !isVerbal(tree, one); one = tree.words[one]?.head ?? -1) {
		if (relationOf(tree, one) === relation) return true;
	}
	return false;
}

/** `its first cut in three years` is not its first cut. */
function isAmount(tree: Tree, at: number): boolean {
	const head = tree.words[at]?.head ?? -1;
	return childrenBy(tree, head, ['amod']).some((one) => MEASURED.test(lowerOf(tree, one)));
}

const MEASURED = /^(?:first|last|only|most|least|best|worst|\p{L}{3,}est)$/u;

function freeParts(draft: Draft): number[][] {
	const { tree } = draft;
	return verbsOf(draft).map((verb) =>
		childrenBy(tree, verb, ['obl', 'advmod']).filter(
			(at) =>
				at > verb &&
				draft.kept.has(at) &&
				isFree(tree, at) &&
				!changesMeaning(tree, at) &&
				!holdsContent(tree, at),
		),
	);
}

const FREE = new Set(
	'in at during after amid near outside inside along despite while following alongside throughout due because'.split(
		' ',
	),
);

function isFree(tree: Tree, at: number): boolean {
	return childrenBy(tree, at, ['case']).some((child) => FREE.has(lowerOf(tree, child)));
}

/** `in a statement that the mill would close` */
function holdsContent(tree: Tree, at: number): boolean {
	return [...subtree(tree, at)].some(
		(one) => lowerOf(tree, one) === 'that' && relationOf(tree, one) === 'mark',
	);
}

function isOwnClause(tree: Tree, at: number): boolean {
	return (
		tree.words[at]?.upos === 'VERB' || childrenBy(tree, at, ['cop', 'aux', 'nsubj']).length > 0
	);
}
