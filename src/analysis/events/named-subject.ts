import { CROWD_NOUNS, KIN, ROLE_NOUNS } from '../words/people/role-nouns.ts';
import type { Candidate } from './candidate.ts';
import { certaintyOfDescribed, certaintyOfSubject } from './grammar/noun-phrase.ts';
import {
	certaintyOf,
	childrenBy,
	lowerOf,
	relationOf,
	subtree,
	type Tree,
	wordAt,
} from './grammar/tree.ts';
import { isAttribution } from './labels/attribution.ts';
import type { Stretch } from './labels/labelled.ts';

/** Below this a word is not sure enough to hang where it does. */
export const SURE_ARC = 0.8;

/** The name is the subject of that very verb, what it says befell that person, and nobody else only says so. */
export function isOfNamedSubject(candidate: Candidate): boolean {
	const { tree, clause, label, core, eventClass } = candidate;
	if (label?.source === 'title') return isSubjectOfTitle(candidate);
	if (!clause || !label || clause.subject === undefined) return false;
	if (clause.subjectOf !== 'itself' && !isSecondVerb(candidate) && !isWhoOfName(candidate))
		return false;
	const { subject, verb } = clause;
	const isPassive = clause.isPassive || isBareParticiple(tree, verb);
	// Of “Ann Lee was shot dead” she is the victim.
	if (label.meant || eventClass === 'crime' || (eventClass === 'attack' && !isPassive))
		return false;
	const own = label.named.some(
		({ entity, from, to, isGarbled }) =>
			entity.kind === 'person' && !isGarbled && isOf(tree, subject, { from, to }),
	);
	const isAlone = label.named.every(
		({ entity, from, to }) =>
			entity.kind !== 'person' ||
			isOf(tree, subject, { from, to }) ||
			isBeside(tree, subject, { from, to }),
	);
	const befellOther = !isPassive && childrenBy(tree, core, ['obj']).length > 0;
	const isTold = [...subtree(tree, core)].some(
		(at) => isAttribution(tree, at, core) && !(eventClass === 'death' && isOfOwn(tree, at)),
	);
	return own && isAlone && !befellOther && !isTold && isSureOfSubject(candidate);
}

/** `Ann Lee has died, her family confirmed`: who knows it. */
export function isOfOwn(tree: Tree, telling: number): boolean {
	const [teller = -1] = childrenBy(tree, telling, ['nsubj']);
	const isTheirs = childrenBy(tree, teller, ['nmod']).some((at) =>
		/^(?:his|her)$/.test(lowerOf(tree, at)),
	);
	return isTheirs && (KIN.has(lowerOf(tree, teller)) || OWN.test(lowerOf(tree, teller)));
}

const OWN =
	/^(?:family|agent|manager|publicist|spokesman|spokeswoman|representative|club|label|publisher)$/;

function isSureOfSubject({ tree, clause }: Candidate): boolean {
	const { subject = -1, subjectOf, verb = -1, epithet } = clause ?? {};
	return subjectOf === 'noun before'
		? certaintyOfDescribed(tree, verb, subject) >= SURE_ARC
		: certaintyOfSubject(tree, subject, epithet ?? roleBefore(tree, subject)) >= SURE_ARC;
}

/** `A miner, Ann Lee, was hurt`: the miner is she, whichever of them hangs on the verb. */
function roleBefore(tree: Tree, name: number): number | undefined {
	const isSetOff = tree.words[name - 1]?.text === ',' && wordAt(tree, name - 2).upos === 'NOUN';
	const isSome = /^an?$/.test(lowerOf(tree, name - 3));
	return isSetOff && isSome ? name - 2 : undefined;
}

/**
 * `the poet Ann Lee, who died on Monday`: the name stands right before “who”; not “the widow of Tom Reed, who died”, who may be
 * either.
 */
function isWhoOfName(candidate: Candidate): boolean {
	const { tree, clause, label } = candidate;
	const { verb = -1, subject = -1, subjectOf } = clause ?? {};
	if (subjectOf === 'noun before' && isBareParticiple(tree, verb)) {
		const { head, relation } = wordAt(tree, subject);
		// “the widow of Max Lind, the painter killed in Zell”: who of them painted?
		const isOfOther = relation === 'nmod' && wordAt(tree, head).tag !== 'NNS';
		return !isOfOther && isWhoOfRole(candidate, verb);
	}
	if (subjectOf !== 'noun before' || wordAt(tree, verb).relation !== 'acl:relcl') return false;
	const [who = -1] = childrenBy(tree, verb, ['nsubj']);
	if (lowerOf(tree, who) !== 'who') return false;
	if (isWhoOfRole(candidate, who)) return true;
	if (tree.words[who - 1]?.text !== ',') return false;
	const name = label?.named.find(({ to }) => to === who - 1);
	if (!name || !isOf(tree, subject, name)) return false;
	const { head, relation } = wordAt(tree, subject);
	const isOfOther = /^(?:nmod|conj|appos)/.test(relation) && isSomebody(lowerOf(tree, head));
	return !isOfOther && childrenBy(tree, subject, ['conj', 'nmod']).every((at) => at > who);
}

/** `Ann Lee, the painter who died on Monday`, `Ann Lee, the nurse shot dead`: the name stands right before its role, and that right before “who”. */
function isWhoOfRole({ tree, clause, label }: Candidate, who: number): boolean {
	const { subject = -1, verb = -1 } = clause ?? {};
	const role = wordAt(tree, verb).head;
	const { head, relation } = wordAt(tree, role);
	const words = [...subtree(tree, role)].filter((at) => at < role);
	const comma = Math.min(role, ...words.filter((at) => wordAt(tree, at).upos !== 'PUNCT')) - 1;
	const name = label?.named.find(({ to }) => to === comma);
	const isRight = role === who - 1 && relation === 'appos' && head === subject;
	return (
		isRight &&
		name !== undefined &&
		isOf(tree, subject, name) &&
		ROLE_NOUNS.has(lowerOf(tree, role))
	);
}

/** `shot dead in Zell` of “the nurse shot dead in Zell” */
function isBareParticiple(tree: Tree, verb: number): boolean {
	const { relation, tag } = wordAt(tree, verb);
	return relation === 'acl' && tag === 'VBN';
}

function isSomebody(word: string): boolean {
	return ROLE_NOUNS.has(word) || KIN.has(word) || CROWD_NOUNS.has(word) || SOMEBODY.test(word);
}

const SOMEBODY =
	/^(?:man|woman|boy|girl|child|children|parents|friends|relative|rival|fan|fans|body|victim|killer)$/;

/** Is the subject the name itself, or “golfer” of “the golfer Ann Lee”? */
function isOf(tree: Tree, subject: number, { from, to }: Stretch): boolean {
	if (from <= subject && subject < to) return true;
	if (isApposition(tree, subject, { from, to }) || isDouble(tree, subject, from)) return true;
	const { head = -1, relation = '' } = tree.words[from] ?? {};
	return subject === from - 1 && head === subject && /^(?:appos|flat)/.test(relation);
}

/** `Max Lind and Ida Roth`, `Max Lind and his sister Ida Roth`: it is said of both. */
function isBeside(tree: Tree, subject: number, { from, to }: Stretch): boolean {
	return childrenBy(tree, subject, ['conj']).some((at) => {
		const isSure = certaintyOf(tree, at) >= SURE_ARC;
		const isName = from <= at && at < to;
		return isSure && (isName || (at === from - 1 && wordAt(tree, from).head === at));
	});
}

/** `Nobel laureate and novelist Ann Lee`: one person; `Mother and daughter Ann Lee` may be two. */
function isDouble(tree: Tree, subject: number, from: number): boolean {
	const before = [...tree.words.keys()].slice(subject, from);
	const isPlain = before.every((at) => {
		const { upos, tag } = wordAt(tree, at);
		return /^(?:NOUN|ADJ|CCONJ)$/.test(upos) && !/S$/.test(tag) && !KIN.has(lowerOf(tree, at));
	});
	return before.length > 1 && isPlain && subtree(tree, subject).has(from);
}

/** `The former mayor of Tolve, Ann Lee, died`, `A miner, Ann Lee, 44, died`; not “The lawyer of the mayor, Ann Lee, …”, who may be either. */
function isApposition(tree: Tree, subject: number, { from, to }: Stretch): boolean {
	const between = [...tree.words.keys()].slice(subject + 1, from);
	const isAged = tree.words[to]?.text === ',' && tree.words[to + 1]?.upos === 'NUM';
	const end = isAged ? to + 2 : to;
	const isSet = tree.words[from - 1]?.text === ',' && tree.words[end]?.text === ',';
	const isBeforeVerb = /^(?:AUX|VERB)$/.test(tree.words[end + 1]?.upos ?? '');
	const isOneRole = between.every((at) => tree.words[at]?.upos !== 'NOUN');
	return (
		isSet &&
		isBeforeVerb &&
		isOneRole &&
		subtree(tree, subject).has(from) &&
		// “a miner, Ann Lee, 44, was hurt”: nothing else has an age beside its name
		(isAged || ROLE_NOUNS.has(lowerOf(tree, subject)))
	);
}

/** `Ann Lee was hurt and died`: the second of two verbs, with no other subject between them. */
function isSecondVerb({ tree, clause }: Candidate): boolean {
	const { verb = -1, subject, subjectOf } = clause ?? {};
	const first = tree.words[verb]?.head ?? -1;
	if (subjectOf !== 'verb before' || relationOf(tree, verb) !== 'conj' || first > verb)
		return false;
	const isOfFirst = childrenBy(tree, first, ['nsubj']).some((at) => at === subject);
	const isFree = [...tree.words.keys()]
		.slice(first + 1, verb)
		.every((at) => !/^[nc]subj/.test(tree.words[at]?.relation ?? ''));
	return isOfFirst && isFree && certaintyOf(tree, verb) >= SURE_ARC;
}

/** `Ann Lee, painter of the sea, dies at 90`: name and verb as in the sentence, and nobody else is named. */
function isSubjectOfTitle({ tree, core, clause, label, eventClass }: Candidate): boolean {
	const { text = '', verb, named = [] } = label ?? {};
	if (verb === undefined || clause?.subject === undefined) return false;
	if (eventClass === 'attack' || eventClass === 'crime') return false;
	const persons = named.filter(({ entity }) => entity.kind === 'person');
	const [own] = persons;
	if (persons.length !== 1 || own?.from !== 0 || own.isOwner) return false;
	const isNext = own.to === verb || text.toLowerCase().includes(`${own.entity.keys.at(-1)},`);
	const befellOther = !clause.isPassive && childrenBy(tree, core, ['obj']).length > 0;
	return isNext && !befellOther && own.entity.keys.includes(lowerOf(tree, clause.subject));
}
