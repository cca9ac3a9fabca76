import { wordSet } from '../../words/word-set.ts';
import { classOf, classOfNoun } from '../grammar/class-of-event.ts';
import { isDayOf } from '../grammar/days-told.ts';
import { isListed } from '../grammar/stems.ts';
import { childrenBy, lowerOf, rootOf, type Tree, wordAt } from '../grammar/tree.ts';
import type { Stretch } from '../labels/labelled.ts';

/** Words of a sentence that make a sentence of their own, by index. */
export type Apart = readonly number[];

/**
 * The clauses that hold a time, as sentences of their own: of `The sinking is compared with the loss of the Niobe, which capsized off Orla on 4
 * May 1932, and …` “the Niobe capsized off Orla on 4 May 1932”. A parser reads a short sentence better than a part of a long one.
 */
export function clausesApart(tree: Tree, stretch: Stretch): Apart[] {
	return [
		clauseBehind(tree, stretch),
		clauseOfDay(tree, stretch),
		clauseBrokenInto(tree, stretch),
		clauseOfNoun(tree, stretch),
		nounOfDay(tree, stretch),
		clauseAround(tree, stretch),
		participleOfName(tree, stretch),
		withoutAsides(tree, stretch),
		withoutDayTold(tree, stretch),
	].filter((one) => one !== undefined);
}

/**
 * `the worst was the earthquake of 4 May 1988, which killed 40 people`: “the earthquake of 4 May 1988 killed 40 people”. Of `the attack on
 * Orla on 4 May 1988, in which 40 people died` it is the attack itself.
 */
function clauseOfNoun(tree: Tree, { from, to }: Stretch): Apart | undefined {
	if (!/^(?:of|on)$/.test(lowerOf(tree, from - 1))) return undefined;
	const comma = wordAt(tree, to).text === ',' ? to + 1 : to;
	const isIn = lowerOf(tree, comma) === 'in';
	const link = isIn ? comma + 1 : comma;
	if (!/^(?:which|that)$/.test(lowerOf(tree, link))) return undefined;
	let first = from - 1;
	while (IN_PHRASE.test(wordAt(tree, first - 1).tag) && wordAt(tree, first).tag !== 'DT')
		first -= 1;
	const noun = range(first, from).find((at) =>
		SUDDEN.has(classOfNoun(lowerOf(tree, at)) ?? 'other'),
	);
	if (noun === undefined) return undefined;
	if (isIn) return range(first, to);
	const verb = pastBehind(tree, link + 1, link + REACH);
	return verb === undefined
		? undefined
		: [...range(first, to), ...range(link + 1, endOf(tree, verb))];
}

/** `since the loss of the Niobe on 4 May 1932`, `The bombing of Orla on 4 May had left …`: what stands between leaves the day to the noun. */
function nounOfDay(tree: Tree, { from, to }: Stretch): Apart | undefined {
	let first = from;
	while (/^(?:NN.*|CD|JJ|DT|HYPH|IN|POS)$/.test(wordAt(tree, first - 1).tag)) {
		first -= 1;
		if (/^(?:since|that)$/.test(lowerOf(tree, first))) break;
	}
	const isSince = lowerOf(tree, first) === 'since';
	const start = /^(?:since|that)$/.test(lowerOf(tree, first)) ? first + 1 : first;
	const isFirst = start === 0 || lowerOf(tree, start - 1) === 'that';
	const noun = range(start, from).find((at) => wordAt(tree, at + 1).tag === 'IN');
	if (noun === undefined || !(isSince || (isFirst && isTensed(tree, to)))) return undefined;
	return isSudden(tree, noun) || isListed(lowerOf(tree, noun), LOSSES)
		? range(start, to)
		: undefined;
}

const IN_PHRASE = /^(?:NN.*|CD|JJ.*|DT|HYPH|IN|POS)$/;

/** `Charter 9, the paper signed in Orla on 4 May 1988`: “Charter 9, signed in Orla on 4 May 1988” */
function participleOfName(tree: Tree, stretch: Stretch): Apart | undefined {
	for (let at = stretch.from - 1; at > 0; at--) {
		const { text, tag } = wordAt(tree, at);
		if (BREAK.test(text) || text === ',' || isTensed(tree, at)) return undefined;
		if (tag !== 'VBN') continue;
		let first = at;
		while (IN_NOUN.test(wordAt(tree, first - 1).tag)) first -= 1;
		const comma = first - 1;
		let name = comma;
		while (/^(?:NNP|CD)/.test(wordAt(tree, name - 1).tag)) name -= 1;
		const isBeside =
			first < at && wordAt(tree, first).tag === 'DT' && wordAt(tree, comma).text === ',';
		const isName = wordAt(tree, name).tag === 'NNP' && isNameAlone(tree, name);
		return isBeside && isName ? [...range(name, comma + 1), ...range(at, stretch.to)] : undefined;
	}
	return undefined;
}

/** Not the hall of “a clock in Orla Hall, the first made by Lind”; copies are no paper, and it is the paper that is told of. */
function isNameAlone(tree: Tree, name: number): boolean {
	const [noun, before] = [wordAt(tree, name - 2), wordAt(tree, name - 1)];
	if (name === 0 || /^VB/.test(before.tag)) return true;
	return before.text === 'of' && /S$/.test(noun.tag);
}

/** `on 4 May 1988, when the ferry sank`: “on 4 May 1988, the ferry sank” */
function clauseBehind(tree: Tree, { from, to }: Stretch): Apart | undefined {
	const when = wordAt(tree, to).text === ',' ? to + 1 : to;
	if (lowerOf(tree, when) !== 'when') return undefined;
	const verb = pastBehind(tree, when + 2, tree.words.length);
	if (verb === undefined || !OF_DAYS.has(classOf(tree, verb))) return undefined;
	const first = lowerOf(tree, from - 1) === 'on' ? from - 1 : from;
	return [...range(first, when), ...range(when + 1, endOf(tree, verb))];
}

/** `on 4 May 1988, the day the ferry sank, a clerk wrote`: “on 4 May 1988, the ferry sank” */
function clauseOfDay(tree: Tree, { from, to }: Stretch): Apart | undefined {
	if (wordAt(tree, to).text !== ',' || !isDayOf(tree, to + 2)) return undefined;
	const first = lowerOf(tree, to + 3) === 'that' ? to + 4 : to + 3;
	const verb = pastBehind(tree, first + 1, tree.words.length);
	const end = range(first, tree.words.length).find((at) => /^[,.]$/.test(wordAt(tree, at).text));
	if (verb === undefined || end === undefined || end < verb) return undefined;
	return [
		...range(lowerOf(tree, from - 1) === 'on' ? from - 1 : from, to + 1),
		...range(first, end),
	];
}

/** What a day is known by, whatever else was then. */
const OF_DAYS: ReadonlySet<string> = new Set(
	'attack death accident disaster launch law treaty election opening resignation'.split(' '),
);

/** `On 4 May 1988 the shift was walking home when the pit blew up`: what broke into it, “on 4 May 1988 the pit blew up” */
function clauseBrokenInto(tree: Tree, { from, to }: Stretch): Apart | undefined {
	const root = rootOf(tree);
	const wasGoingOn =
		wordAt(tree, root).tag === 'VBG' &&
		childrenBy(tree, root, ['aux']).some((at) => /^(?:was|were)$/.test(lowerOf(tree, at)));
	if (from > 1 || !wasGoingOn) return undefined;
	const when = tree.words.findIndex((_word, at) => at > root && lowerOf(tree, at) === 'when');
	const verb = when < 0 ? undefined : pastBehind(tree, when + 2, tree.words.length);
	return verb === undefined ? undefined : [...range(0, to), ...range(when + 1, endOf(tree, verb))];
}

/** `, which sank on 4 May 1988,` with its noun; `after the ferry sank on 4 May 1988`, `since …`, `when …`, `as …` */
function clauseAround(tree: Tree, stretch: Stretch): Apart | undefined {
	for (let at = stretch.from - 1; at >= 0; at--) {
		const { text, tag } = wordAt(tree, at);
		if (BREAK.test(text)) return undefined;
		const word = lowerOf(tree, at);
		const isRelative = /^(?:which|who|that)$/.test(word) && /^W/.test(tag);
		if (!isRelative && !(LINKS.has(word) && opensClause(tree, at))) continue;
		const verb = pastBehind(tree, isRelative ? at + 1 : at + 2, stretch.to + REACH);
		if (verb === undefined) continue;
		// “Not since the ferry sank on 4 May 1988 has anybody …”
		const isOver = verb < stretch.from && isTensed(tree, stretch.to);
		if (isOver && !/^(?:DT|NN.*|PRP)$/.test(wordAt(tree, stretch.to + 1).tag)) return undefined;
		const end = isOver ? stretch.to : endOf(tree, Math.max(verb, stretch.to));
		if (isAnotherVerb(tree, verb, stretch.from)) return undefined;
		if (!isRelative) return isSimple(tree, at, verb) ? range(at + 1, end) : undefined;
		const commas = range(verb, stretch.from - 2).filter((one) => wordAt(tree, one).text === ',');
		// Not “the photograph that Max Lind took”
		const isSubject = /^(?:VBD|RB|IN|,)$/.test(wordAt(tree, at + 1).tag);
		const noun = isSubject && commas.length % 2 === 0 ? nounBefore(tree, at, verb) : undefined;
		return noun && [...noun, ...range(at + 1, end)];
	}
	return undefined;
}

/** `A light that guided ships began a new life on 4 May`: the second verb is not that of the clause. */
function isAnotherVerb(tree: Tree, verb: number, to: number): boolean {
	return range(verb + 1, to).some(
		(at) => isTensed(tree, at) && !/^(?:CC|RB)$/.test(wordAt(tree, at - 1).tag),
	);
}

/** Does nothing but a subject stand before the verb, which tells more than what was on its day? */
function isSimple(tree: Tree, link: number, verb: number): boolean {
	const commas = range(link + 1, verb).filter(
		(at) => wordAt(tree, at).text === ',' && !/^\d{4}$/.test(wordAt(tree, at + 1).text),
	);
	const isWhole = commas.length % 2 === 0;
	// “died when a tree came down”: half of it would be told
	const isAtOnce = /^(?:when|as)$/.test(lowerOf(tree, link));
	const isOfDead = isAtOnce
		? range(0, link).some((at) => wordAt(tree, at).upos === 'VERB' && isSudden(tree, at))
		: isSudden(tree, rootOf(tree)) && !isSudden(tree, verb);
	return isWhole && !isOfDead;
}

function isSudden(tree: Tree, at: number): boolean {
	return SUDDEN.has(classOf(tree, at));
}

const SUDDEN: ReadonlySet<string> = new Set(['attack', 'death', 'accident', 'disaster']);

/** What ends a clause or begins a quotation. */
const BREAK = /^(?:[;:—–()“”"‘]|``|'')$/;
const LINKS: ReadonlySet<string> = new Set(['when', 'after', 'since', 'as']);

/** Not “as many as 40 people” */
function opensClause(tree: Tree, at: number): boolean {
	const [before, next] = [wordAt(tree, at - 1), wordAt(tree, at + 1)];
	return lowerOf(tree, at) !== 'as' || ![before, next].some(({ tag }) => /^(?:JJ|RB)/.test(tag));
}

/** A verb may stand right behind the time: `who, on 4 May 1957, took the boat out`. */
const REACH = 3;

/** The first verb in the past from `from` on, where no break stands before it. */
function pastBehind(tree: Tree, from: number, to: number): number | undefined {
	for (let at = from; at < Math.min(to, tree.words.length); at++) {
		const { text, tag } = wordAt(tree, at);
		if (BREAK.test(text)) return undefined;
		if (tag === 'VBD') return at;
		if (/^(?:VBZ|VBP|MD)$/.test(tag)) return undefined;
	}
	return undefined;
}

/** Where the clause ends that goes on at `from`: at a comma with another verb or an “and” behind it, a semicolon, the end. */
function endOf(tree: Tree, from: number): number {
	for (let at = from; at < tree.words.length; at++) {
		const { text } = wordAt(tree, at);
		if (BREAK.test(text)) return at;
		const next = wordAt(tree, at + 1);
		if (text === ',' && /^(?:VBD|VBZ|VBP|MD|CC)$/.test(next.tag)) return at;
	}
	return tree.words.length;
}

/** The noun of a relative clause with what stands before it, where it is plain which one it is. */
function nounBefore(tree: Tree, link: number, verb: number): number[] | undefined {
	const end = wordAt(tree, link - 1).text === ',' ? link - 1 : link;
	let first = end;
	while (IN_NOUN.test(wordAt(tree, first - 1).tag)) first -= 1;
	const isNoun = [...range(first, end)].some((at) => /^NN/.test(wordAt(tree, at).tag));
	if (!isNoun || UNPLAIN.test(wordAt(tree, first - 1).tag)) return undefined;
	if (/^(?:is|are|was|were|be|been|became|become|remains?)$/.test(lowerOf(tree, first - 1)))
		return undefined;
	const before = wordAt(tree, first - 1).tag === 'IN' ? wordAt(tree, first - 2) : undefined;
	// “late of Zell, who …”
	const isBelowNoun = before !== undefined && /^(?:NN|CD|PRP$|JJ|RB)/.test(before.tag);
	if (isBelowNoun && !isLossOf(tree, first - 2, verb)) return undefined;
	return range(first, end);
}

/** What stands before the noun where that is a part of another, or one of several. */
const UNPLAIN = /^(?:,|CC|POS|HYPH|VBG|VBN|TO|RB|IN_)$/;
const IN_NOUN = /^(?:NN.*|CD|JJ|DT|PRP\$|HYPH)$/;

/** `the loss of the Niobe, which capsized`: a ship does, and no loss. */
function isLossOf(tree: Tree, noun: number, verb: number): boolean {
	const word = lowerOf(tree, noun);
	const isEvent = classOfNoun(word) !== undefined || isListed(word, LOSSES);
	const isBefallen =
		/^(?:accident|disaster)$/.test(classOf(tree, verb)) || isListed(lowerOf(tree, verb), BEFALLING);
	return isEvent && lowerOf(tree, noun + 1) === 'of' && isBefallen;
}

const LOSSES = wordSet('loss wreck wreckage ruin remains hull sinking survivor crew');
const BEFALLING = wordSet(
	'capsize sink sank founder crash ice burn burnt explode collapse derail vanish disappear roll',
);

/** `A plane, flying too low, cut the line on 4 May 1998`: without what is said by the way between subject and verb. */
function withoutAsides(tree: Tree, stretch: Stretch): Apart | undefined {
	const commas = tree.words.flatMap(({ text }, at) => (text === ',' ? [at] : []));
	const gone = new Set<number>();
	for (const [place, open] of commas.entries()) {
		const close = commas[place + 1];
		if (close === undefined || gone.has(open)) continue;
		const isOfDate = open < stretch.to && close >= stretch.from;
		const isAside = /^(?:VBG|VBN|WDT|WP)$/.test(wordAt(tree, open + 1).tag);
		const isBeforeVerb = /^(?:VBD|MD)$/.test(wordAt(tree, close + 1).tag);
		if (!isOfDate && isAside && isBeforeVerb) for (const at of range(open, close + 1)) gone.add(at);
	}
	return gone.size === 0 ? undefined : range(0, tree.words.length).filter((at) => !gone.has(at));
}

/** `On 4 May 1998, the eve of the fair, a ferry turned over`: without what else that day was. */
function withoutDayTold(tree: Tree, { from, to }: Stretch): Apart | undefined {
	if (from > 1 || wordAt(tree, to).text !== ',') return undefined;
	const close = range(to + 1, to + LONGEST_DAY).find((at) => wordAt(tree, at).text === ',');
	if (close === undefined) return undefined;
	const told = range(to + 1, close);
	const isDay = told.some(
		(at) =>
			OF_DAY.test(wordAt(tree, at).text) &&
			(at === close - 1 || /^(?:of|after|before)$/.test(lowerOf(tree, at + 1))),
	);
	if (told.some((at) => /^V|^MD$/.test(wordAt(tree, at).tag))) return undefined;
	return isDay ? [...range(0, to + 1), ...range(close + 1, tree.words.length)] : undefined;
}

/** Words that what a day is called has at the most. */
const LONGEST_DAY = 9;
const OF_DAY =
	/^(?:eve|day|anniversary|feast|festival|holiday|birthday|month|months|weeks?|Eve|Day|Christmas|Easter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

function range(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from) }, (_one, step) => from + step);
}

function isTensed(tree: Tree, at: number): boolean {
	return /^(?:VBD|VBZ|VBP|MD)$/.test(wordAt(tree, at).tag);
}
