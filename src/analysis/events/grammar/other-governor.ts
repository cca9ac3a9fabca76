import { wordSet } from '../../words/word-set.ts';
import { classOfNoun } from './class-of-event.ts';
import { clauseOf } from './clause.ts';
import { isListed } from './stems.ts';
import { childrenBy, isVerbal, lowerOf, type Tree, wordAt } from './tree.ts';

type Times = { readonly from: number; readonly to: number };

/**
 * The verb of what happened then, where a clause behind the time tells it: `the worst since 4 May 1988, when the ferry sank`; of
 * a verb that has the time itself (`He was born on 4 May, when it snowed`) that is what happened.
 */
export function verbBehindWhen(tree: Tree, core: number, { from, to }: Times): number | undefined {
	const verb = verbOfClauseBehind(tree, to);
	if (verb === undefined) return undefined;
	const isBound = /^(?:since|until|till|before|after|from)$/.test(lowerOf(tree, from - 1));
	if (isBound || wordAt(tree, core).upos !== 'VERB') return verb;
	// “as it did a year ago to the day when nine men died”
	if (lowerOf(tree, core) === 'did') return verb;
	// “the roof that they agreed to pay for on 4 May, when the vote was won”
	if (wordAt(tree, core).tag === 'VB' && isInfinitive(tree, core) && isOfMoment(tree, verb))
		return verb;
	const isSet = isSpokenOf(tree, from) || opensAlone(tree, { from, to }, verb);
	return isSet && isOfMoment(tree, verb) ? verb : undefined;
}

function isInfinitive(tree: Tree, verb: number): boolean {
	return childrenBy(tree, verb, ['mark']).some((at) => lowerOf(tree, at) === 'to');
}

/** `a year to the day after the ferry sank`, `two days after it sank`, `ten years to the day since the fire`: from what it is counted. */
export function countedFrom(tree: Tree, { to }: Times): number | undefined {
	const isLink = (at: number) => /^(?:since|after)$/.test(lowerOf(tree, at));
	const isCount = /^(?:day|year)s?$/.test(wordAt(tree, to - 1).text);
	const own = isLink(to - 1) ? to - 1 : isCount && isLink(to) ? to : undefined;
	const behind = () => tree.words.slice(to, to + 5).map(({ text }) => text);
	const link = own ?? to + behind().indexOf('since');
	const isPassed = () => /^ha(?:s|ve) (?:now )?(?:passed|gone by) since\b/.test(behind().join(' '));
	if (own === undefined && !isPassed()) return undefined;
	const { head } = wordAt(tree, link);
	return head > link ? head : undefined;
}

/** `The vote is on 4 May`: a verb that says no more than when. What was then is its subject, where that is a noun. */
export function subjectOfBeing(
	tree: Tree,
	core: number,
	{ from, to }: Times,
): { readonly noun: number | undefined } | undefined {
	const { relation, head } = wordAt(tree, core);
	const said = relation === 'cop' ? head : core;
	const being = childrenBy(tree, said, ['cop']).at(-1);
	if (said < from || said >= to || being === undefined) return undefined;
	// “due on”, “out this month”
	const isMoreSaid = tree.words
		.slice(being + 1, from)
		.some(({ upos }) => !/^(?:ADP|DET)$/.test(upos));
	if (isMoreSaid) return undefined;
	const noun = childrenBy(tree, said, ['nsubj']).find((at) =>
		/^(?:NOUN|PROPN)$/.test(wordAt(tree, at).upos),
	);
	return { noun };
}

/** `on 4 May 1988, when the ferry sank`: what happened in a moment that the clause right behind the time tells of. */
export function momentBehind(tree: Tree, { to }: Times): number | undefined {
	const verb = verbOfClauseBehind(tree, to);
	return verb !== undefined && isOfMoment(tree, verb) ? verb : undefined;
}

function verbOfClauseBehind(tree: Tree, to: number): number | undefined {
	const when = wordAt(tree, to).text === ',' ? to + 1 : to;
	if (lowerOf(tree, when) !== 'when') return undefined;
	const verb = wordAt(tree, when).head;
	if (verb <= when || !isVerbal(tree, verb)) return undefined;
	return childrenBy(tree, verb, ['nsubj', 'expl']).length > 0 ? verb : undefined;
}

/**
 * `On 4 May 1988, when Corvo became part of Velia, somebody painted the hall`: what the day is known by, where the verb of the sentence
 * has a subject that says less.
 */
function opensAlone(tree: Tree, { from, to }: Times, verb: number): boolean {
	const isFirst = /^(?:on|in)$/.test(lowerOf(tree, from - 1)) ? from === 1 : from === 0;
	if (!isFirst || wordAt(tree, to).text !== ',') return false;
	const [told] = childrenBy(tree, verb, ['nsubj']);
	const main = wordAt(tree, verb).head;
	const [other] = main < 0 ? [] : childrenBy(tree, main, ['nsubj']);
	const isNamed = told !== undefined && wordAt(tree, told).upos === 'PROPN';
	return isNamed && other !== undefined && wordAt(tree, other).upos !== 'PROPN';
}

/** `It recalled 4 May 1988, when …`, `memories of 4 May 1988, when …`: the day itself is what is told of; not “on the night of 4 May 1988, when”. */
function isSpokenOf(tree: Tree, from: number): boolean {
	const before = lowerOf(tree, from - 1);
	if (wordAt(tree, from - 1).upos === 'VERB') return isListed(before, NAMING_DAYS);
	if (before !== 'of') return false;
	if (wordAt(tree, from - 2).upos === 'VERB') return isListed(lowerOf(tree, from - 2), NAMING_DAYS);
	return !childrenBy(tree, from - 2, ['case']).some((at) => SETTING.test(lowerOf(tree, at)));
}

const NAMING_DAYS = wordSet(
	'recall remember forget forgot forgotten mark commemorate mourn relive talk speak tell',
);
const SETTING = /^(?:on|in|at|during)$/;

/** “when a dam burst”, rather than “when it was snowing”, “when he was six” */
function isOfMoment(tree: Tree, verb: number): boolean {
	const { tag, upos } = wordAt(tree, verb);
	return upos === 'VERB' && tag !== 'VBG' && clauseOf(tree, verb).tense === 'past';
}

/** `He was as shocked as anybody when fire tore through Mill Lane, Tolve, on 9 May 1999`: the fire was then. */
export function verbOfWhen(tree: Tree, core: number, { from }: Times): number | undefined {
	for (let at = from - 1; at > core; at--) {
		const { upos, text, tag } = wordAt(tree, at);
		if (/^[;:–—]$/.test(text)) return undefined;
		if (upos !== 'VERB') continue;
		const isOfWhen = childrenBy(tree, at, ['advmod', 'mark']).some(
			(one) => lowerOf(tree, one) === 'when',
		);
		const isWhole = childrenBy(tree, at, ['nsubj']).length > 0;
		return tag === 'VBD' && isOfWhen && isWhole ? at : undefined;
	}
	return undefined;
}

/** `The worst came on 4 May 1998: a bus ran over a mine`: what the colon leads to. */
export function verbBehindColon(tree: Tree, core: number, { from, to }: Times): number | undefined {
	const isQuoted = /^["“‘'«]/.test(wordAt(tree, to + 1).text);
	if (core > from || wordAt(tree, to).text !== ':' || isQuoted) return undefined;
	const verb = tree.words.findIndex(
		({ tag }, at) => at > to && tag === 'VBD' && childrenBy(tree, at, ['nsubj']).length > 0,
	);
	return verb < 0 ? undefined : verb;
}

/** `A storm Sunday caused a landslide`: a day without a preposition between a subject and its verb is that of the verb. */
export function verbBehindDay(tree: Tree, core: number, { from, to }: Times): number | undefined {
	const { relation, head, upos } = wordAt(tree, core);
	const isBetween = core === from - 1 && upos !== 'VERB' && relation.startsWith('nsubj');
	return isBetween && head === to && clauseOf(tree, head).tense === 'past' ? head : undefined;
}

const LOOKING_BACK = wordSet(
	'cause trigger investigate commemorate mark remember recall mourn study recount describe depict explain',
);

/** `The worst remains the shelling of the market on 4 May 2004`: what lasts until now was not then, what it names was. */
export function nounOfLongAgo(tree: Tree, core: number, { from }: Times): number | undefined {
	const isLasting = /^(?:VBZ|VBP)$/.test(wordAt(tree, core).tag);
	if (!isLasting && !isListed(lowerOf(tree, core), LOOKING_BACK)) return undefined;
	for (let at = from - 1; at > core; at--) {
		const { upos, text } = wordAt(tree, at);
		if (upos === 'VERB' || upos === 'AUX' || /^[,;:–—]$/.test(text)) return undefined;
		if (upos === 'NOUN' && classOfNoun(lowerOf(tree, at)) !== undefined) return at;
	}
	return undefined;
}

/**
 * `mindful of the crush on 4 May 2004, in which 29 people died`: what happened on a day that stands right behind it, where a clause
 * behind both says more of it; but “the crush on 4 May 2004, in which …, shook Velia”, of which the verb tells as well.
 */
export function nounOfClause(tree: Tree, core: number, { from, to }: Times): number | undefined {
	const noun = from - 2;
	if (!/^(?:of|on)$/.test(lowerOf(tree, from - 1)) || !isSudden(tree, noun)) return undefined;
	const next = wordAt(tree, to).text === ',' ? to + 1 : to;
	const link = lowerOf(tree, next) === 'in' ? next + 1 : next;
	const isOfVerb = wordAt(tree, noun).head === core && wordAt(tree, core).upos === 'VERB';
	if (isOfVerb && wordAt(tree, noun).relation.startsWith('nsubj')) return undefined;
	return /^(?:which|that)$/.test(lowerOf(tree, link)) ? noun : undefined;
}

/** `serving nine terms for the 4 May 2006 attack on the mill`: what happened on a day that stands before it. */
export function nounBehindDay(tree: Tree, { from, to }: Times): number | undefined {
	const isHeld = lowerOf(tree, from) === 'the' || lowerOf(tree, from - 1) === 'the';
	if (!isHeld) return undefined;
	const first = wordAt(tree, to).text === ',' ? to + 1 : to;
	for (let at = first; at < first + REACH; at++) {
		if (isSudden(tree, at)) return /^NN/.test(wordAt(tree, at + 1).tag) ? undefined : at;
		if (!/^(?:NN|JJ|VB[NG]|HYPH)/.test(wordAt(tree, at).tag)) return undefined;
	}
	return undefined;
}

/**
 * `The dead from Thursday’s tremor are nineteen`, `after today’s sale they fear`: what has its day in its name, where the verb tells of another
 * time or of what came of it; but what Monday’s storm did it did then, and what happened in it, too.
 */
export function nounOfItsDay(tree: Tree, found: number, { to }: Times): number | undefined {
	const mark = to - 1;
	const isMarked = (at: number) => /^['’]s?$/.test(wordAt(tree, at).text);
	const day = isMarked(to) ? to - 1 : isMarked(mark) ? mark - 1 : -1;
	if (day < 0) return undefined;
	const { head, relation } = wordAt(tree, day);
	if (head <= to || head === found || !relation.startsWith('nmod')) return undefined;
	if (wordAt(tree, head).upos !== 'NOUN' || OF_NO_EVENT.test(lowerOf(tree, head))) return undefined;
	const links = childrenBy(tree, head, ['case']).map((at) => lowerOf(tree, at));
	if (links.some((link) => CAME_OF.test(link))) return head;
	if (links.some((link) => DURING.test(link)) && isNegated(tree, found)) return head;
	if (links.includes('by') && isSudden(tree, head) && isOfWhat(tree, found)) return head;
	const isSubject = wordAt(tree, head).relation.startsWith('nsubj');
	return isSubject && /^VB[ZP]$/.test(wordAt(tree, found).tag) ? head : undefined;
}

/** `She never looked back in Sunday’s race`: it was run. */
function isNegated(tree: Tree, verb: number): boolean {
	return childrenBy(tree, verb, ['advmod']).some((at) =>
		/^(?:not|n['’]t|never)$/.test(lowerOf(tree, at)),
	);
}

/** `what was left by Monday’s blaze`: a clause that names no thing. */
function isOfWhat(tree: Tree, verb: number): boolean {
	const { head, relation } = wordAt(tree, verb);
	const told = relation === 'acl:relcl' ? [head] : childrenBy(tree, verb, ['nsubj']);
	return told.some((at) => lowerOf(tree, at) === 'what');
}

const DURING = /^(?:in|during|at)$/;
const CAME_OF = /^(?:after|from|following|since|over|for|despite|against|to|of)$/;
const OF_NO_EVENT =
	/^(?:closes?|closing|level|price|high|low|average|edition|editions|paper|papers|newspaper|newspapers|issue|weather|forecast|figures?|data|column|show|episode|programme|program|menu|session|trading)$/;

/** Words that may stand before the noun: “mass shooting”, “suicide car bomb attack” */
const REACH = 4;

function isSudden(tree: Tree, noun: number): boolean {
	const eventClass = classOfNoun(lowerOf(tree, noun));
	return wordAt(tree, noun).upos === 'NOUN' && SUDDEN.has(eventClass ?? 'other');
}

const SUDDEN: ReadonlySet<string> = new Set(['attack', 'accident', 'disaster']);
