import type { Word } from '../../syntax/tree.ts';
import { ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { nameOfPlace } from './noun-phrase.ts';
import { isAfterComma } from './set-off.ts';
import { childrenBy, isVerbal, lowerOf, relationOf, subtree, type Tree, wordAt } from './tree.ts';

/** How a verb's clause stands in its sentence. */
export type ClauseKind =
	| 'main'
	| 'told'
	| 'relative'
	| 'adverbial'
	| 'condition'
	| 'participle'
	| 'infinitive';

export type Tense = 'past' | 'present' | 'future' | 'participle' | 'infinitive';

/** A verb and what makes up its clause, as indices of words. */
export type Clause = {
	readonly verb: number;
	/** The head of its subject; undefined where none is told. */
	readonly subject: number | undefined;
	/** What stands before a name that is the subject and says who it is: `A nation of islands, Corvo joined the union`. */
	readonly epithet?: number;
	/** Does the subject stand in its own clause, or is it shared with another verb, or a noun that the clause describes? */
	readonly subjectOf: 'itself' | 'verb before' | 'noun before';
	/** Auxiliaries and forms of "be", also those shared with the verb before. */
	readonly auxiliaries: readonly number[];
	readonly tense: Tense;
	readonly isPassive: boolean;
	readonly isNegated: boolean;
	readonly kind: ClauseKind;
	/** The verb of telling, wanting or doing whose complement it is. */
	readonly above: number | undefined;
};

export function clauseOf(tree: Tree, verb: number): Clause {
	const { subject, subjectOf, epithet } = subjectOfVerb(tree, verb);
	const auxiliaries = auxiliariesOf(tree, verb);
	const { kind, above } = kindOf(tree, verb);
	return {
		verb,
		subject,
		...(epithet !== undefined && { epithet }),
		subjectOf,
		auxiliaries,
		tense: tenseOf(tree, verb, auxiliaries),
		isPassive: (tree.children[verb] ?? []).some((child) =>
			/:pass$/.test(wordAt(tree, child).relation),
		),
		isNegated: (tree.children[verb] ?? []).some((child) => NEGATIONS.has(lowerOf(tree, child))),
		kind,
		above,
	};
}

const NEGATIONS = new Set([
	'not',
	"n't",
	'never',
	'no',
	'nobody',
	'neither',
	'nor',
	'hardly',
	'barely',
	'almost',
	'nearly',
]);
const FARTHEST = 5;
const RELATIVES = /^(?:who|which|that|whom|whose)$/;

type Subject = Pick<Clause, 'subject' | 'subjectOf' | 'epithet'>;

function subjectOfVerb(tree: Tree, verb: number, depth = 0): Subject {
	const [own] = childrenBy(tree, verb, ['nsubj', 'csubj', 'expl']);
	const { head, relation, tag } = wordAt(tree, verb);
	if (own !== undefined) {
		const isRelative = relation.startsWith('acl') && RELATIVES.test(lowerOf(tree, own));
		if (isRelative) {
			const noun = lowerOf(tree, own) === 'who' ? nameOfPlace(tree, head) : head;
			const subject = nameBeside(tree, eventDescribed(tree, verb, noun));
			return { subject, subjectOf: 'noun before' };
		}
		const name = nameBehind(tree, verb, own);
		return name === undefined
			? { subject: own, subjectOf: 'itself' }
			: { subject: name, epithet: own, subjectOf: 'itself' };
	}
	if (head < 0 || depth > FARTHEST) return { subject: undefined, subjectOf: 'itself' };
	if (relation.startsWith('acl'))
		return { subject: nameBeside(tree, head), subjectOf: 'noun before' };
	if (relation.startsWith('advcl') && !isVerbal(tree, head)) {
		const above = verbAbove(tree, head);
		if (above !== undefined && tag === 'VBG') {
			const { subject } = subjectOfVerb(tree, above, depth + 1);
			return { subject, subjectOf: 'verb before' };
		}
	}
	if (/^(?:conj|xcomp|advcl)/.test(relation) && isVerbal(tree, head)) {
		const { subject, subjectOf } = subjectOfVerb(tree, head, depth + 1);
		return { subject, subjectOf: subjectOf === 'noun before' ? subjectOf : 'verb before' };
	}
	return { subject: undefined, subjectOf: 'itself' };
}

/** `Ann Lee, a former rower who married on Monday`, `Ann Lee was the rower who …`: she did. */
function nameBeside(tree: Tree, noun: number): number {
	const named = whoIsCalled(tree, noun);
	if (named !== undefined) return named;
	const { head, relation } = wordAt(tree, noun);
	const isOfName = relation === 'appos' && head < noun && wordAt(tree, head).upos === 'PROPN';
	return isOfName && isAfterComma(tree, noun) ? head : noun;
}

/** `Ann Lee was the rower`: her name, where the sentence tells that and leaves no doubt of it. */
function whoIsCalled(tree: Tree, noun: number): number | undefined {
	const [named = -1] = childrenBy(tree, noun, ['nsubj']);
	const isTold = wordAt(tree, noun).head < 0 && childrenBy(tree, noun, ['cop']).length > 0;
	const isName = wordAt(tree, named).upos === 'PROPN';
	return isTold && isName && !isCalledInDoubt(tree, noun) ? named : undefined;
}

/** `was not the rower`, `may be the rower`, `perhaps the rower`: who did what is told of the rower is not told. */
export function isCalledInDoubt(tree: Tree, noun: number): boolean {
	if (childrenBy(tree, noun, ['cop']).length === 0) return false;
	if (tree.words.at(-1)?.text === '?') return true;
	return (tree.children[noun] ?? []).some((at) => {
		const { relation, upos } = wordAt(tree, at);
		if (relation === 'aux') return !/^(?:ha[sd]|have)$/.test(lowerOf(tree, at));
		const isHedge = upos === 'ADV' && relation === 'advmod';
		return isHedge || relation === 'mark' || NEGATIONS.has(lowerOf(tree, at));
	});
}

/** `attacks on the airport in Zell that killed 31 people`: what killed them, whatever noun stands last. */
function eventDescribed(tree: Tree, verb: number, noun: number): number {
	if (!AT_ONCE.test(lowerOf(tree, verb)) || EVENTS.test(lowerOf(tree, noun))) return noun;
	let at = noun;
	for (let step = 0; step < FARTHEST; step++) {
		const { head, relation } = wordAt(tree, at);
		if (head < 0 || !/^(?:nmod|conj|compound|flat)/.test(relation)) return noun;
		at = head;
		if (EVENTS.test(lowerOf(tree, at))) return at;
	}
	return noun;
}

const AT_ONCE = /^(?:killed|cost|injured|wounded|hurt|destroyed|left|claimed)$/;
const EVENTS =
	/^(?:attacks?|bombings?|explosions?|blasts?|crash(?:es)?|fires?|earthquakes?|floods?|storms?|shootings?|raids?|air ?strikes?|landslides?|disasters?|collisions?|collapses?)$/;

/** `A painter, Ann Lee opened the mill`, `One of its ferries, the Santa Ida, sank`, `Its sister, the Santa Ida, sank`: the name between a comma and the verb is who did it. */
function nameBehind(tree: Tree, verb: number, first: number): number | undefined {
	const isOneOf =
		(lowerOf(tree, first) === 'one' && lowerOf(tree, first + 1) === 'of') ||
		(childrenBy(tree, first, ['nmod']).some((at) => lowerOf(tree, at) === 'its') &&
			!ROLE_NOUNS.has(lowerOf(tree, first)));
	if (!isOneOf && !/^(?:NOUN|ADJ)$/.test(wordAt(tree, first).upos)) return undefined;
	const others = [...childrenBy(tree, verb, ['nsubj']), ...subtree(tree, first)];
	return others.find((at) => {
		const { upos, relation } = wordAt(tree, at);
		if (upos !== 'PROPN' || at <= first || !/^(?:nsubj|appos)/.test(relation)) return false;
		const words = [...subtree(tree, at)].filter((one) => wordAt(tree, one).upos !== 'PUNCT');
		const isSet = wordAt(tree, Math.min(...words) - 1).text === ',';
		const isList = words.some((one) => relationOf(tree, one) === 'cc');
		const behind = tree.words.slice(Math.max(...words) + 1, verb);
		const isNext = (word: Word) =>
			/^(?:AUX|ADV)$/.test(word.upos) || (isOneOf && word.text === ',');
		return isSet && !isList && behind.every(isNext);
	});
}

/** `has the spot in his sights after winning`: the clause hangs on a noun and is the verb's. */
function verbAbove(tree: Tree, from: number): number | undefined {
	let at = from;
	for (let step = 0; step < FARTHEST && at >= 0; step++) {
		if (isVerbal(tree, at)) return at;
		at = wordAt(tree, at).head;
	}
	return undefined;
}

function auxiliariesOf(tree: Tree, verb: number): number[] {
	const own = childrenBy(tree, verb, ['aux', 'cop']);
	const { relation, head, tag } = wordAt(tree, verb);
	const isShared = relation.startsWith('conj') && /^VB[NG]?$/.test(tag) && own.length === 0;
	if (!isShared || childrenBy(tree, verb, ['nsubj']).length > 0) return own;
	return childrenBy(tree, head, ['aux']).filter((aux) => aux < verb);
}

function tenseOf(tree: Tree, verb: number, auxiliaries: readonly number[]): Tense {
	const words = auxiliaries.map((aux) => lowerOf(tree, aux));
	const { tag } = wordAt(tree, verb);
	if (
		words.some((word) =>
			/^(?:will|'ll|wo|would|shall|should|may|might|can|could|ca|must|to)$/.test(word),
		)
	)
		return 'future';
	if (
		(tree.children[verb] ?? []).some(
			(child) => lowerOf(tree, child) === 'to' && relationOf(tree, child) === 'mark',
		)
	) {
		return 'infinitive';
	}
	if (words.some((word) => /^(?:was|were|had|did|'d)$/.test(word))) return 'past';
	if (words.some((word) => /^(?:has|have|'ve)$/.test(word)) && /^VB[ND]$/.test(tag)) return 'past';
	if (words.some((word) => /^(?:is|are|am|'s|'re|be|being|been|do|does)$/.test(word)))
		return 'present';
	if (tag === 'VBD' || (/^VBP?$/.test(tag) && ALIKE.has(lowerOf(tree, verb)))) return 'past';
	// With a subject and no auxiliary it is a past that the tagger took for a participle.
	if (tag === 'VBN' && childrenBy(tree, verb, ['nsubj']).length > 0) return 'past';
	if (tag === 'VBN' || tag === 'VBG') return 'participle';
	// “Orla and Velia sign an accord”
	const isTold = wordAt(tree, verb).head < 0 && childrenBy(tree, verb, ['nsubj']).length > 0;
	if (tag === 'VB') return isTold ? 'present' : 'infinitive';
	return 'present';
}

/** Their past looks like their present, and news tells what has been. */
const ALIKE = new Set(
	'beat bet broadcast burst cast cost cut hit hurt let put quit read set shed shut split spread thrust'.split(
		' ',
	),
);

const LINKS = /^(?:after|since|when)$/;
const CONDITIONS = /^(?:if|unless|whether|until|till|before|lest|provided)$/;

/** Climbs from the verb to where its clause hangs. */
function kindOf(tree: Tree, verb: number): Pick<Clause, 'kind' | 'above'> {
	let at = verb;
	for (let step = 0; step < FARTHEST; step++) {
		const { relation, head } = wordAt(tree, at);
		if (head < 0 || /^(?:root|parataxis)/.test(relation)) return { kind: 'main', above: undefined };
		const marks = (tree.children[at] ?? [])
			.filter((child) => child < at)
			.map((child) => lowerOf(tree, child));
		if (marks.some((mark) => CONDITIONS.test(mark))) return { kind: 'condition', above: head };
		if (/^(?:ccomp|csubj)/.test(relation)) return { kind: 'told', above: head };
		if (/^xcomp/.test(relation)) return { kind: 'infinitive', above: head };
		if (/^acl:relcl/.test(relation)) return { kind: 'relative', above: undefined };
		if (/^acl/.test(relation)) {
			// “the worst since the ferry sank”
			const isLinked = marks.some((mark) => LINKS.test(mark));
			if (isLinked && childrenBy(tree, at, ['nsubj']).length > 0)
				return { kind: 'adverbial', above: head };
			return { kind: marks.includes('to') ? 'infinitive' : 'participle', above: undefined };
		}
		if (/^advcl/.test(relation)) {
			if (marks.includes('to')) return { kind: 'infinitive', above: head };
			const hasSubject = childrenBy(tree, at, ['nsubj']).length > 0;
			return { kind: hasSubject ? 'adverbial' : 'participle', above: head };
		}
		if (!relation.startsWith('conj')) return { kind: 'main', above: undefined };
		at = head;
	}
	return { kind: 'main', above: undefined };
}

/** All words of the clause: what hangs on its verb, its subject and its auxiliaries. */
export function wordsOfClause(
	tree: Tree,
	{ verb, subject, subjectOf, auxiliaries }: Clause,
): Set<number> {
	const found = subtree(tree, verb);
	for (const aux of auxiliaries) found.add(aux);
	if (subject === undefined) return found;
	const described = subtree(tree, subject);
	if (subjectOf === 'noun before') {
		const root = clauseRoot(tree, verb);
		for (const at of subtree(tree, root)) described.delete(at);
		// “Ann Lee, a rower who …”: the rower goes
		const { head } = wordAt(tree, root);
		if (relationOf(tree, head) === 'appos' && wordAt(tree, head).head === subject)
			for (const at of subtree(tree, head)) described.delete(at);
		for (const relative of childrenBy(tree, verb, ['nsubj'])) found.delete(relative);
		for (const at of childrenBy(tree, subject, ['case', 'cop'])) described.delete(at);
		// “The worst of them was the storm that killed 20”
		for (const other of childrenBy(tree, subject, ['nsubj']))
			for (const at of subtree(tree, other)) described.delete(at);
	}
	return new Set([...described, ...found]);
}

/** The verb itself, or the first of the verbs that it is one of. */
function clauseRoot(tree: Tree, verb: number): number {
	let at = verb;
	while (tree.words[at]?.relation.startsWith('conj')) at = tree.words[at]?.head ?? at;
	return at;
}
