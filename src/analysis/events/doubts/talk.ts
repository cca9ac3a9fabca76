import { TELLING } from '../../words/events/event-verbs.ts';
import { wordSet } from '../../words/word-set.ts';
import type { Candidate } from '../candidate.ts';
import { classOf, classOfNoun } from '../grammar/class-of-event.ts';
import { isListed } from '../grammar/stems.ts';
import { childrenBy, lowerOf, relationOf, subtree, type Tree, wordAt } from '../grammar/tree.ts';

/**
 * `Residents said the water was cold`: by nobody in particular. `The Corvo Post reported that Ida Roth was ill`: what is said of somebody
 * by name is not for us to say again. `Ida Roth defended the plan`: an opinion.
 */
export function isTalk({ tree, clause, core, eventClass, label }: Candidate): boolean {
	if (eventClass !== 'statement' || label?.source !== 'clause' || clause?.subject === undefined)
		return false;
	if (clause.isPassive) return false;
	if (/\b(?:apparently|reportedly|allegedly)\b/i.test(label.text)) return true;
	const speakers = subtree(tree, clause.subject);
	const isNamed =
		label.meant !== undefined || label.named.some(({ nameFrom }) => speakers.has(nameFrom));
	const isOfSomebody = label.named.some(
		({ entity, nameFrom }) =>
			// A single word may be a country: “promised Russia a treaty”.
			entity.kind === 'person' &&
			entity.words.length > 1 &&
			nameFrom > core &&
			label.kept.has(nameFrom),
	);
	return !isNamed || isOfSomebody || tellsNoEvent(tree, core);
}

/** Is what the verb of telling at `core` tells no event: an opinion, a state, what was long ago, or merely some thing? */
export function tellsNoEvent(tree: Tree, core: number): boolean {
	if (!isListed(lowerOf(tree, core), TELLING)) return false;
	const told = toldBy(tree, core);
	if (told !== undefined) {
		return isState(tree, told) || isOfOtherDay(tree, core, told) || isUnderCondition(tree, core);
	}
	if (childrenBy(tree, core, ['xcomp', 'parataxis', 'advcl']).length > 0) return false;
	if (isListed(lowerOf(tree, core), JUDGING)) return true;
	const [object] = childrenBy(tree, core, ['obj']);
	return object !== undefined && isListed(lowerOf(tree, core), ANNOUNCING) && !isDeed(tree, object);
}

/** The verb of what is told, however it hangs: “confirmed on Monday that …” may be read as Monday’s. */
function toldBy(tree: Tree, core: number): number | undefined {
	const [told] = childrenBy(tree, core, ['ccomp']);
	return (
		told ??
		[...subtree(tree, core)].find(
			(at) =>
				at > core &&
				relationOf(tree, at) === 'acl' &&
				childrenBy(tree, at, ['mark']).some((mark) => lowerOf(tree, mark) === 'that'),
		)
	);
}

const JUDGING = wordSet(
	'condemn defend praise hail slam criticise criticize welcome thank blame mock lament describe stress emphasise emphasize reiterate repeat reject quote cite appeal apologise apologize comment',
);
const ANNOUNCING = wordSet('announce confirm reveal disclose declare');

/** `that the series is set in Oslo`, `that she expects rain`, `that he gave the order`; but `that the mill hit a ship` of a headline. */
function isState(tree: Tree, told: number): boolean {
	const { tag, upos } = wordAt(tree, told);
	if (isListed(lowerOf(tree, told), HOLDING)) return true;
	const auxiliaries = childrenBy(tree, told, ['aux', 'cop']).map((at) => lowerOf(tree, at));
	if (auxiliaries.some((word) => NOW.has(word)) && tag !== 'VBG')
		return !auxiliaries.some((word) => /^(?:has|have|had|will|would|being)$/.test(word));
	if (auxiliaries.length > 0 || upos !== 'VERB') return false;
	return /^VB[ZP]$/.test(tag) ? classOf(tree, told) === 'other' : tag === 'VBD';
}

/**
 * `said that the mill had been sold`: by others, and before; that `it had sold the mill` is only known from then on. `said it would study
 * the plan`: more is to be said or thought of.
 */
function isOfOtherDay(tree: Tree, core: number, told: number): boolean {
	const auxiliaries = childrenBy(tree, told, ['aux']).map((at) => lowerOf(tree, at));
	const isOwn = childrenBy(tree, told, ['nsubj']).some((at) => wordAt(tree, at).upos === 'PRON');
	if (auxiliaries.includes('had')) return !isOwn || isListed(lowerOf(tree, told), PROPOSED);
	const isToCome = auxiliaries.some((word) => /^(?:will|would|['’]ll|['’]d)$/.test(word));
	const isSaid = /^sa(?:id|ys?)$/.test(lowerOf(tree, core));
	return isToCome && isOwn && isSaid && isListed(lowerOf(tree, told), PROMISED);
}

const PROPOSED = wordSet('propose suggest offer ask urge invite consider');
const PROMISED = wordSet(
	'give make issue take release announce publish decide consider review study examine comment respond answer discuss seek look await',
);

const NOW = new Set("is are 's 're was were".split(' '));
const HOLDING = wordSet(
	'expect believe hope think thought fear want wish feel felt know knew doubt',
);

/** `If no deal is reached, Ida Roth said she would sail` */
function isUnderCondition(tree: Tree, core: number): boolean {
	return childrenBy(tree, core, ['advcl']).some((at) =>
		childrenBy(tree, at, ['mark']).some((mark) => /^(?:if|unless)$/.test(lowerOf(tree, mark))),
	);
}

/** `the closure of the mill`, `an end to the war`, `$3 million`: something done, rather than `an array of guests`. */
function isDeed(tree: Tree, object: number): boolean {
	const word = lowerOf(tree, object);
	return (
		classOfNoun(word) !== undefined ||
		isListed(word, DEEDS) ||
		NOMINAL.test(word) ||
		/^(?:NUM|SYM)$/.test(wordAt(tree, object).upos)
	);
}

const DEEDS = wordSet(
	'end start cut halt freeze aid recall sale winner name move plan loss profit discovery birth pullout split candidacy bid break-up',
);
const NOMINAL = /(?:[ts]ion|ment|ure|[aei]l|ance|ence|ing|out|down|over)s?$/;
