import { TELLING } from '../../words/events/event-verbs.ts';
import { INSTITUTION_NOUNS } from '../../words/people/organisation-words.ts';
import { ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { CASUALTIES } from '../features.ts';
import { isListed } from '../grammar/stems.ts';
import { childrenBy, lowerOf, rootOf, type Tree, wordAt } from '../grammar/tree.ts';
import type { Label } from '../labels/labelled.ts';
import { isOfResults, isPublishing, isToll } from '../labels/uneventful.ts';
import { tellsNoEvent } from './talk.ts';

/** Does the headline tell of nothing that happened on its day: how something is, another time, or what was only said? */
export function isNoNews(headline: Tree, title: Label): boolean {
	return (
		OTHER_TIME.test(title.text) ||
		HEARD.test(title.text) ||
		isToCome(headline) ||
		isToll(title) ||
		isState(headline) ||
		isPublishing({ tree: headline, core: rootOf(headline) }) ||
		isOfResults({ tree: headline, core: rootOf(headline) }) ||
		isOnlySaid(headline, title) ||
		isNameless(headline, title)
	);
}

/**
 * `President begins first visit to former enemy`: whose? But “Fire kills three students” is known by that, and “Groundsman jailed for
 * burning down village pavilion” by what he did.
 */
function isNameless({ words }: Tree, { text, named }: Label): boolean {
	return (
		named.length === 0 &&
		!CASUALTIES.test(text) &&
		!(PUNISHED.test(text) && words.length >= FEWEST_WORDS) &&
		words.every(
			({ upos, text: word }, at) => upos !== 'PROPN' || (at === 0 && isCommon(word.toLowerCase())),
		)
	);
}

const PUNISHED =
	/\b(?:jailed|imprisoned|sentenced|convict(?:ed|s)|guilty|acquitted|cleared)\b.*\b(?:for|of|over|after|in)\b/i;
/** As many words tell what was done, beside who and what for. */
const FEWEST_WORDS = 7;

function isCommon(word: string): boolean {
	return ROLE_NOUNS.has(word) || INSTITUTION_NOUNS.has(word);
}

/** `Plane skidded off runway last week`, `App launched May 4 but caught on` */
const OTHER_TIME =
	/\b(?:last|this|next) (?:week|weekend|month|year|night)\b|\b(?:days|weeks|months|years) (?:ago|later)\b|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b/;

/** `Walker died after long wait, inquest hears`: on its day it was heard, and not done. */
const HEARD =
	/\b(?:court|jury|jurors|inquest|tribunal|inquiry|hearing|trial|panel|coroner) (?:hears?|heard|(?:is |was |were )?told)\b/i;

/** `Lind to break record`: nothing has been done yet; but “Lind wins race to break record”. */
function isToCome({ words }: Tree): boolean {
	const to = words.findIndex(
		({ text }, at) => text.toLowerCase() === 'to' && words[at + 1]?.tag === 'VB',
	);
	return (
		to > 0 && words.slice(0, to).every(({ tag }) => /^(?:NN|JJ|DT|CD|POS|IN|HYPH|[,:])/.test(tag))
	);
}

/** `The grave is under a bridge`, `Ida Roth was the first mayor`, `Roth has been in a coma`; but `Six are dead in Zell`. */
function isState(headline: Tree): boolean {
	const root = rootOf(headline);
	return (
		childrenBy(headline, root, ['cop']).length > 0 &&
		!/^(?:dead|first|winners?|champions?|missing|safe|free)$/.test(lowerOf(headline, root))
	);
}

/** `Premier says economy faces risks`: an opinion. `Court papers say Ida Roth’s father helped`: of somebody by name. */
function isOnlySaid(headline: Tree, { text, named }: Label): boolean {
	const root = rootOf(headline);
	if (!isListed(lowerOf(headline, root), TELLING)) return false;
	const { end } = wordAt(headline, root);
	const told = text.slice(end).toLowerCase();
	const isOfSomebody = named.some(
		({ entity }) => entity.kind === 'person' && told.includes(entity.keys.at(-1) ?? entity.name),
	);
	return isOfSomebody || tellsNoEvent(headline, root);
}
