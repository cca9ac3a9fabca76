import { INSTITUTION_NOUNS } from '../../../words/people/organisation-words.ts';
import { CROWD_NOUNS, ROLE_NOUNS } from '../../../words/people/role-nouns.ts';
import { wordSet } from '../../../words/word-set.ts';
import { childrenBy, lowerOf, relationOf, subtree, type Tree, wordAt } from '../../grammar/tree.ts';
import type { Label } from '../labelled.ts';

const PRONOUNS = /^(?:PRP|PRP\$)$/;

/** Does it mean somebody or something that the label does not name? */
export function isLoosePronoun(
	tree: Tree,
	at: number,
	label: Label,
	subject: number | undefined,
): boolean {
	const word = tree.words[at];
	if (!word || !PRONOUNS.test(word.tag)) return false;
	if (word.relation === 'expl' || label.resolved?.has(at)) return false;
	if (label.meant && at === subject) return false;
	if (subject === undefined || at <= subject) return true;
	const lower = lowerOf(tree, at);
	if (subtree(tree, subject).has(at))
		return !isOfFirst(tree, at, { label, subject }) && !isOfCounted(tree, at, label);
	// “The ferry Orla lost her rudder”
	const opening = [...label.kept].toSorted((one, other) => one - other).slice(0, OPENING);
	const isShip = [subject, ...opening].some((one) => VESSELS.has(lowerOf(tree, one)));
	if (lower === 'her' && isShip) return false;
	const persons = label.named.filter(({ entity }) => entity.kind === 'person');
	const isOfPerson = persons.some(({ nameFrom }) => isIn(tree, subject, nameFrom));
	// “Ann Lee bought it”: what?
	const isObject = /^(?:obj|obl|nmod)/.test(word.relation);
	if (/^its?$/.test(lower) && isObject && isOfPerson && persons.length === label.named.length)
		return true;
	// “Parliament adopted it as the anthem”: not itself
	if (
		lower === 'it' &&
		word.relation === 'obj' &&
		word.head === wordAt(tree, subject).head &&
		isWhole(tree, at)
	)
		return true;
	if (/^(?:i|me|my|we|us|our|you|your|mine|ours)$/.test(lower)) return true;
	// “19 people were killed when its hospital was hit”: no people are an it
	if (lower === 'its' && !hasThing(tree, at, label)) return true;
	// “Ann Lee called her out”: somebody else
	if (/^(?:him|her|them)$/.test(lower) && /^i?obj$/.test(word.relation) && !isOwning(tree, at))
		return true;
	if (isOfAnother(tree, at, { label, subject })) return true;
	// What follows its subject may mean it: "Ann Lee sold her mill".
	if (label.meant && /^(?:his|her|himself|herself)$/.test(lower)) return false;
	// “Corvo Rovers won the cup for the first time in their history”
	if (lower === 'their' && tree.words[subject]?.upos === 'PROPN' && persons.length === 0)
		return isToldOfOthers(tree, at);
	if (/^(?:they|them|their|theirs)$/.test(lower))
		return !hasPlural(tree, at, label) || isToldOfOthers(tree, at);
	if (/^(?:he|him|his|she|her|hers|himself|herself)$/.test(lower)) {
		if (persons.length === 0 && hasSomebody(tree, at, label)) return false;
		return !(persons.length === 1 && persons[0] && isIn(tree, subject, persons[0].nameFrom));
	}
	return false;
}

/** Does the label tell of one thing before it? */
function hasThing(tree: Tree, at: number, { kept, resolved }: Label): boolean {
	const own = wordAt(tree, at).head;
	return [...kept].some((one) => {
		const { tag, upos, head } = wordAt(tree, one);
		if (one >= at || one === own) return false;
		if (resolved?.has(one)) return true;
		const isCount = upos === 'NUM' && wordAt(tree, head).tag === 'NNS';
		return /^(?:NOUN|PROPN|NUM|SYM)$/.test(upos) && tag !== 'NNS' && !isCount;
	});
}

/** `Harry Wicks escaped with him`, `Max Lind opened a museum to them`: not himself, and nobody else is told of before it. */
function isOfAnother(
	tree: Tree,
	at: number,
	{ label: { kept, named }, subject }: { readonly label: Label; readonly subject: number },
): boolean {
	const lower = lowerOf(tree, at);
	const isPlaced = childrenBy(tree, at, ['case']).length > 0 && !isOwning(tree, at);
	if (!isPlaced || !/^(?:him|her|them)$/.test(lower)) return false;
	const own = subtree(tree, subject);
	// “took the children with her”, “a man with a knife on him”
	const isTold = [...kept].some(
		(one) =>
			one < at &&
			!own.has(one) &&
			(lower === 'them'
				? /^(?:NNP?S|CD)$/.test(wordAt(tree, one).tag)
				: relationOf(tree, one) === 'obj' || PEOPLE.test(lowerOf(tree, one))),
	);
	const isNamed = named.some(({ nameFrom }) => nameFrom < at && !own.has(nameFrom));
	const isPlural = lower === 'them' && /S$/.test(wordAt(tree, subject).tag);
	return !isTold && !isNamed && !isPlural;
}

/** `adopted it in May`, not “made it clear that …”, “call it a day” */
function isWhole(tree: Tree, at: number): boolean {
	return /^(?:|ADP|PUNCT|ADV|SCONJ|CCONJ)$/.test(wordAt(tree, at + 1).upos);
}

/** `Max Lind and his sister`: of the one named first. */
function isOfFirst(
	tree: Tree,
	at: number,
	{ label, subject }: { readonly label: Label; readonly subject: number },
): boolean {
	const { head, relation } = wordAt(tree, at);
	const gender = { his: 'm', her: 'f' }[lowerOf(tree, at)];
	const isJoined = relationOf(tree, head) === 'conj' && wordAt(tree, head).head === subject;
	return (
		relation === 'nmod:poss' &&
		isJoined &&
		label.named.some(
			({ entity, from, to }) =>
				entity.kind === 'person' && entity.gender === gender && from <= subject && subject < to,
		)
	);
}

/** `The trawler` of what it tells of. */
const OPENING = 2;

export const VESSELS = wordSet(
	'ship ferry steamer tanker trawler liner barque schooner submarine warship cruiser destroyer freighter yacht boat lifeboat vessel galleon frigate battleship',
);

/** `sent 38 men to their deaths`: of those counted right before, whatever the clause hangs on. */
function isOfCounted(tree: Tree, at: number, { kept }: Label): boolean {
	const isBehind = wordAt(tree, at - 1).upos === 'ADP' && /S$/.test(wordAt(tree, at - 2).tag);
	return (
		lowerOf(tree, at) === 'their' &&
		isBehind &&
		[at - 1, at - 2, at - 3].every((one) => kept.has(one)) &&
		wordAt(tree, at - 3).tag === 'CD'
	);
}

/** `was found by a schoolboy with his spade` */
function hasSomebody(tree: Tree, pronoun: number, { kept }: Label): boolean {
	return [...kept].some(
		(at) =>
			at < pronoun &&
			(PEOPLE.test(lowerOf(tree, at)) || ROLE_NOUNS.has(lowerOf(tree, at))) &&
			childrenBy(tree, at, ['det']).some((det) => /^an?$/.test(lowerOf(tree, det))),
	);
}

const PEOPLE = /(?:man|woman|boy|girl|person|child|teenager|pensioner)$/;

/** `The commission announced they would be postponed`: not the commission. */
function isToldOfOthers(tree: Tree, pronoun: number): boolean {
	const { relation, head } = wordAt(tree, pronoun);
	return relation === 'nsubj:pass' && relationOf(tree, head) === 'ccomp';
}

/** Are several told of before “they”, or a body whose members it may mean? */
function hasPlural(tree: Tree, pronoun: number, { kept }: Label): boolean {
	return [...kept].some((at) => {
		if (at >= pronoun) return false;
		const { tag } = wordAt(tree, at);
		const isJoined = childrenBy(tree, at, ['conj']).some((one) => one < pronoun);
		return /^(?:NNP?S|CD)$/.test(tag) || (isJoined && /^NN/.test(tag)) || isBody(lowerOf(tree, at));
	});
}

function isBody(word: string): boolean {
	return INSTITUTION_NOUNS.has(word) || CROWD_NOUNS.has(word);
}

/** `sold her mill`, however it is parsed */
function isOwning(tree: Tree, at: number): boolean {
	const { upos, tag } = wordAt(tree, at + 1);
	const isNoun = tag === 'MD' || !/^(?:|ADP|ADV|AUX|CCONJ|PART|PRON|PUNCT|SCONJ)$/.test(upos);
	return lowerOf(tree, at) === 'her' && isNoun;
}

function isIn(tree: Tree, root: number, at: number): boolean {
	return subtree(tree, root).has(at);
}
