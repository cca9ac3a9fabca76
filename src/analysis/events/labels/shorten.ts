import { isAfterComma } from '../grammar/set-off.ts';
import { childrenBy, lowerOf, relationOf, subtree, type Tree, wordAt } from '../grammar/tree.ts';
import { isAttribution } from './attribution.ts';
import { appositions, namesOfRoles } from './omissions/appositions.ts';
import { type Draft, keptBy } from './omissions/draft.ts';
import { lastConjuncts, vagueAgents } from './omissions/lists-and-agents.ts';
import { changesMeaning } from './turning-words.ts';

/** What of a draft may be left out, by the words that head it. */
export type Omission = (draft: Draft) => number[];

/** What can be left out of a sentence so that it stays whole and true, in this order: first what stands beside the story, … */
export const ASIDES: readonly Omission[] = [
	appositions,
	relativeClauses,
	openings,
	attributions,
	secondPredicates,
	closings,
	asides,
];

/** … then parts of it, which come back where there is room. */
export const PARTS: readonly Omission[] = [
	lastOfClauses,
	describingClauses,
	besideTheDead,
	behindTheDead,
	ofTheDead,
	furtherPlaces,
	places,
	lastModifiers,
	lastModifiers,
	lastModifiers,
	vagueAgents,
	lastConjuncts,
	namesOfRoles,
];

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
				at < first &&
				draft.kept.has(at) &&
				// It stands for the name of a place.
				lowerOf(tree, at) !== 'where' &&
				// “were killed when two trains collided”, however the two verbs are tied
				!(verb !== draft.core && lowerOf(tree, at) === 'when') &&
				!changesMeaning(tree, at) &&
				!isQuantifier(tree, at),
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
	return allSecondPredicates(draft).filter((at) => !tellsOfDead(draft.tree, at));
}

function allSecondPredicates(draft: Draft): number[] {
	const { tree } = draft;
	return verbsOf(draft).flatMap((verb) =>
		childrenBy(tree, verb, ['conj']).filter((at) => at > verb && isOwnClause(tree, at)),
	);
}

/** `The hill slid into the lake and killed 40 people`, `…, killing 40 people`: that is the news. */
function ofTheDead(draft: Draft): number[] {
	return [...allSecondPredicates(draft), ...allClosings(draft)].filter((at) =>
		tellsOfDead(draft.tree, at),
	);
}

/** `and killed 40 people, most of them herders` */
function besideTheDead(draft: Draft): number[] {
	const { tree } = draft;
	return ofTheDead(draft).flatMap((verb) =>
		[...subtree(tree, verb)].filter((at) => at > verb && isAfterComma(tree, at)),
	);
}

/** `killing 40 people and hurting others across the state`: the dead alone. */
function behindTheDead(draft: Draft): number[] {
	const { tree } = draft;
	return ofTheDead(draft).flatMap((verb) =>
		childrenBy(tree, verb, ['conj', 'obl', 'advcl']).filter((at) => at > verb),
	);
}

function tellsOfDead(tree: Tree, verb: number): boolean {
	return (
		/^(?:killed|killing|drowned|drowning|died)$/.test(lowerOf(tree, verb)) &&
		[...subtree(tree, verb)].some((at) => wordAt(tree, at).upos === 'NUM')
	);
}

/** `…, saying it was late`, `… as the crowd sang` */
function closings(draft: Draft): number[] {
	return allClosings(draft).filter((at) => !tellsOfDead(draft.tree, at));
}

function allClosings(draft: Draft): number[] {
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

/** `a plan for closing the mill that had burnt`: of several, also one within another, the last goes first. */
function lastOfClauses(draft: Draft): number[] {
	const { tree } = draft;
	const described = describingClauses(draft);
	const all = keptBy(
		draft,
		(at) =>
			relationOf(tree, at) === 'acl' && described.some((other) => subtree(tree, other).has(at)),
	);
	return all.length > 1 ? all.slice(-1) : [];
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
		return ofTold || (/^nmod(?!:poss)/.test(wordAt(tree, at).relation) && !isOutcome(tree, at));
	}).at(-1);
	const isOf =
		last !== undefined && childrenBy(tree, last, ['case']).some((at) => lowerOf(tree, at) === 'of');
	return last === undefined || isOf || isAmount(tree, last) ? [] : [last];
}

/** `guilty` of “found the owner guilty” */
const isOutcome = (tree: Tree, at: number) => wordAt(tree, at).upos === 'ADJ';

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
