import { fold } from '../fold.ts';
import { stemOf } from './plain-deeds.ts';

const DETERMINERS = new Set('a an the its his her their this that these those former'.split(' '));
const PREPOSITIONS = new Set(
	'in on at to for from with by as into over against after before during off outside near across about between under through'.split(
		' ',
	),
);
/** What ends what a verb says something of: 'and', 'was', what a relative clause begins with. */
const ENDS = new Set(
	'and or but is are was were be been has have had who which while ,'.split(' '),
);
const PASSIVE = new Set('is are was were be been being'.split(' '));
/** Verbs of what happened end so, or are irregular. */
const REGULAR = /.{2}ed$/;
const IRREGULAR = new Set(
	'beat became began bought broke brought built came caught chose cut dealt drew drove fell flew fought found gave got grew held hit hurt kept knew laid led left lent lost made met paid put ran read rose said sang sank sat saw sent set shot showed shut sold spent split spoke stood stole struck swore retook swam told took tore threw went withdrew won wrote'.split(
		' ',
	),
);
/** Of one thing or of its opposite. */
const SIDES = new Set(['for', 'against']);
/** What they say stands behind them, 'took place'; or of one deed in several ways: 'beat Sele', 'won the cup'. */
const LIGHT = new Set('took went held made gave got came put set had beat won'.split(' '));
/** How soon is not what happened. */
const SOON = new Set(
	'shortly soon immediately moments seconds minutes hours days weeks early late again finally'.split(
		' ',
	),
);

/** The words of what happened, and which of them are names of those who take part. */
export type Said = { readonly label: string; readonly people: readonly string[] };

/**
 * Do two sentences say one thing of two others? 'Fire destroyed the mill' and 'Fire destroyed a warehouse' do; so do 'Nurses
 * went on strike' and 'Teachers went on strike'. Behind a verb that both have, what it says is compared: its object, or what
 * stands behind the same preposition; before the first verb they share, who does it. What one of them leaves out, or says in
 * another form, tells nothing.
 */
export function fillDifferently(one: Said, other: Said): boolean {
	const [first, second] = [tokensOf(one.label), tokensOf(other.label)];
	const names = new Set([...one.people, ...other.people].flatMap(tokensOf));
	const theirs = verbsIn(other.label);
	const shared = verbsIn(one.label).filter((word) => theirs.includes(word));
	const unnamed = (tokens: readonly string[]) => tokens.map((it) => (names.has(it) ? '' : it));
	return (
		differBefore(unnamed(first), unnamed(second), shared[0]) ||
		shared.some((word) => differBehind(behind(first, word), behind(second, word))) ||
		shared.some((word) => TO_SOMEBODY.has(word) && differInHeads(first, second, word)) ||
		differInNouns(first, second) ||
		differInMeasure(one.label, other.label) ||
		(shared.length === 0 &&
			doOthers([unnamed(first), unnamed(second)], [one.label, other.label])) ||
		takeSides(first, second)
	);
}

/** Who does such a thing: one report calls them gunmen, another extremists. */
const ANYBODY = new Set(
	'gunmen gunman mob fighters supporters attackers attacker militants militant extremists extremist terrorists terrorist rebels rebel assailants thieves robbers men man women woman people crowds crowd thousands tens hundreds dozens protesters demonstrators police officers authorities prosecutors judge judges court jury officials rescuers'.split(
		' ',
	),
);

/** Who does it: all that stands before the first verb they share, but names; of what is done to somebody, nothing. */
function differBefore(
	first: readonly string[],
	second: readonly string[],
	word: string | undefined,
): boolean {
	if (word === undefined) return false;
	return areOtherDoers(doerBefore(first, word), doerBefore(second, word));
}

type Doer = {
	readonly all: ReadonlySet<string>;
	readonly head: ReadonlySet<string>;
	readonly isAnybody: boolean;
};

/** The first words of it say who; 'of Lumen' says where from. Of what is done to somebody, nothing. */
function doerBefore(tokens: readonly string[], word: string): Doer {
	const end = tokens.indexOf(word);
	const before = tokens.slice(0, Math.max(0, end));
	const isDone = PASSIVE.has(tokens[end - 1] ?? '') || before.includes(',');
	if (isDone) return { all: new Set(), head: new Set(), isAnybody: false };
	const of = before.findIndex((token) => token === 'of' || PREPOSITIONS.has(token));
	const head = of === -1 ? before : before.slice(0, of);
	return { all: stems(before), head: stems(head), isAnybody: ANYBODY.has(head.at(-1) ?? '') };
}

/** 'The mayor of Lumen' and 'the police chief of Lumen' are two; 'the bridge' and 'a part of the bridge' may be one. */
function areOtherDoers(one: Doer, other: Doer): boolean {
	if (one.isAnybody && other.isAnybody) return false;
	return areApart(one.head, other.all) && areApart(other.head, one.all);
}

/** A noun that both have, with what it is of or about: 'a treaty on fishing' and 'a treaty on shipping'. */
function differInNouns(first: readonly string[], second: readonly string[]): boolean {
	const nouns = first.filter((word, place) => isLeading(first, place) && second.includes(word));
	return nouns.some((noun) => {
		const [one, other] = [behind(first, noun), behind(second, noun)];
		return one.preposition !== '' && differBehind(one, other);
	});
}

function isLeading(tokens: readonly string[], place: number): boolean {
	const next = tokens[place + 1] ?? '';
	return isTelling(tokens[place] ?? '') && (next === 'of' || next === 'on');
}

const MEASURE = /(\d+) ?(?:metres|meters|kilometres|kilometers|miles|km|kg|m)\b/gi;

/** Races and weights of two measures. */
function differInMeasure(one: string, other: string): boolean {
	const measuresIn = (label: string) =>
		new Set([...label.matchAll(MEASURE)].map(([, n = '']) => n));
	return areApart(measuresIn(one), measuresIn(other));
}

/** They have no verb in common, and who does it, or what is done, in one is nowhere in the other. */
function doOthers(
	[first, second]: readonly [readonly string[], readonly string[]],
	[one, other]: readonly [string, string],
): boolean {
	const [verb] = verbsIn(one);
	const [otherVerb] = verbsIn(other);
	if (verb === undefined || otherVerb === undefined) return false;
	const [doer, otherDoer] = [doerBefore(first, verb), doerBefore(second, otherVerb)];
	const [done, otherDone] = [behind(first, verb), behind(second, otherVerb)];
	const isApart = (words: ReadonlySet<string>, otherWords: ReadonlySet<string>) =>
		areApart(words, stems(second)) && areApart(otherWords, stems(first));
	const areAnybody = doer.isAnybody && otherDoer.isAnybody;
	if (!areAnybody && isApart(doer.head, otherDoer.head)) return true;
	return !LIGHT.has(verb) && !LIGHT.has(otherVerb) && isApart(done.stems, otherDone.stems);
}

type Filler = {
	readonly preposition: string;
	readonly stems: ReadonlySet<string>;
	/** The noun that the rest is about: 'patriarch' of 'the patriarch of the church'. */
	readonly head: string;
};

/** What a word says something of, with the preposition that leads to it. */
function behind(tokens: readonly string[], word: string): Filler {
	const from = tokens.indexOf(word) + 1;
	const next = tokens[from] ?? '';
	const isTied = PREPOSITIONS.has(next) || next === 'of';
	const preposition = isTied ? (AT.has(next) ? 'at' : next) : '';
	const rest = tokens.slice(preposition === '' ? from : from + 1);
	const end = rest.findIndex((token) => PREPOSITIONS.has(token) || ENDS.has(token));
	const filled = end === -1 ? rest : rest.slice(0, end);
	const of = filled.indexOf('of');
	const [head = ''] = [...stems(of === -1 ? filled : filled.slice(0, of))].slice(-1);
	return { preposition, stems: stems(filled), head };
}

function differBehind(one: Filler, other: Filler): boolean {
	return one.preposition === other.preposition && areApart(one.stems, other.stems);
}

/** Whom: 'the president of Corvo' and 'the patriarch of Corvo', and neither of them behind the other's verb. */
function differInHeads(first: readonly string[], second: readonly string[], verb: string): boolean {
	const [one, other] = [behind(first, verb), behind(second, verb)];
	return (
		one.preposition === other.preposition &&
		areApart(new Set([one.head]), stems(second.slice(second.indexOf(verb)))) &&
		areApart(new Set([other.head]), stems(first.slice(first.indexOf(verb))))
	);
}

/** What is done so to one person is not done to another. */
const TO_SOMEBODY = new Set(['met', 'told', 'hosted', 'welcomed', 'married']);
/** Right by a place. */
const AT = new Set(['at', 'outside', 'inside']);

/** For a thing and against it. */
function takeSides(first: readonly string[], second: readonly string[]): boolean {
	const sideOf = (tokens: readonly string[]) => tokens.find((token) => SIDES.has(token));
	const [one, other] = [sideOf(first), sideOf(second)];
	if (one === undefined || other === undefined || one === other) return false;
	const [stood, faced] = [behind(first, one).stems, behind(second, other).stems];
	return [...stood].some((stem) => faced.has(stem));
}

/** Each says something, and they have no word in common. */
function areApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	return one.size > 0 && other.size > 0 && [...one].every((stem) => !other.has(stem));
}

function stems(tokens: readonly string[]): ReadonlySet<string> {
	return new Set(tokens.filter(isTelling).map(stemOf));
}

function isTelling(word: string): boolean {
	return (
		!['', ',', 'of'].includes(word) &&
		!DETERMINERS.has(word) &&
		!SOON.has(word) &&
		!PREPOSITIONS.has(word) &&
		!ENDS.has(word)
	);
}

/** The words of a label that tell of a deed, in lower case; but 'the flooded valley' and 'Harrow United'. */
export function verbsIn(label: string): string[] {
	const tokens = tokensOf(label);
	const names = new Set((label.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? []).flatMap(tokensOf));
	return tokens.filter(
		(word, place) =>
			(REGULAR.test(word) || IRREGULAR.has(word)) &&
			!names.has(word) &&
			!DETERMINERS.has(tokens[place - 1] ?? ''),
	);
}

function tokensOf(text: string): string[] {
	return fold(text).match(/[\p{L}\p{N}]+|,/gu) ?? [];
}
