import type { Token } from '../document/tokens.ts';
import { CLAUSE_OPENERS, PREPOSITIONS } from '../words/function-words.ts';
import { SAYING } from '../words/speech/reporting-verbs.ts';
import { nameBeside } from './apposition.ts';
import type { Mention } from './mentions.ts';
import type { NameTable } from './names/table.ts';
import { mentionsIn } from './near.ts';
import { kindOfNoun } from './nouns/noun-kinds.ts';
import { isVerbLike } from './verb-like.ts';

/** Everybody whom a coordinated subject names, in text order: `Ann Lee, Bo Ek and Tom Reed` said. */
export function jointWith(names: NameTable, subject: Mention): readonly Mention[] {
	const before = allBefore(names, subject);
	if (before.length > 0) return [...before, subject].map((one) => byName(names, one));
	const behind = oneBehind(names, subject);
	return behind ? [subject, behind].map((one) => byName(names, one)) : [subject];
}

/** Ann Lee and `her colleague Tom Reed`: the name stands for what is said of it. */
function byName(names: NameTable, one: Mention): Mention {
	return nameBeside(names.tokens, one, mentionsIn(names, one.to, one.to + LONGEST)) ?? one;
}

const LONGEST = 24;
/** Ann Lee `of Zell` and Tom Reed */
const TIES = new Set(['of', 'from']);
const AND = new Set(['and', '&']);
const SPEAKING = new Set<Mention['kind']>([
	'name',
	'unknown',
	'person',
	'kin',
	'institution',
	'pronoun',
]);
const speaks = ({ kind, isOwner, head }: Mention): boolean =>
	SPEAKING.has(kind) && !isOwner && head !== 'who' && head !== 'it';

/** `Ann Lee` and Tom Reed said; `Ann Lee, the mayor,` and Tom Reed said. */
function allBefore(names: NameTable, subject: Mention): Mention[] {
	const { tokens } = names;
	const and = startOf(names, subject) - 1;
	if (!AND.has(tokens[and]?.lower ?? '') || !speaks(subject)) return [];
	const inside = mentionsIn(names, Math.max(0, and - LONGEST), and).filter(
		({ from }) => tokens[from]?.sentence === tokens[and]?.sentence,
	);
	const first = inside.findLast(
		(one) => speaks(one) && !one.isBehindPreposition && endOf(tokens, one) === and,
	);
	if (!first || !opensSubject(tokens, first)) return [];
	// An academic and TV host Ann Lee is one.
	if (!first.entity && behindRole(tokens, subject.from) < subject.from) return [];
	const earlier = inside.findLast(
		(one) =>
			one.entity?.kind === 'person' && one.to === first.from - 1 && tokens[one.to]?.text === ',',
	);
	return earlier && speaks(earlier) && opensSubject(tokens, earlier) ? [earlier, first] : [first];
}

/** Said `Ann Lee` and `Tom Reed`, and nothing behind that Tom Reed does. */
function oneBehind(names: NameTable, subject: Mention): Mention | undefined {
	const { tokens } = names;
	const and = endOf(tokens, subject);
	const verb = tokens[subject.from - 1];
	if (!AND.has(tokens[and]?.lower ?? '') || !SAYING.has(verb?.lower ?? '')) return undefined;
	const other = mentionsIn(names, and + 1, and + LONGEST).find(({ from }) => from === and + 1);
	if (!other || !speaks(other) || isVerbLike(tokens[other.to])) return undefined;
	return other.kind === 'pronoun' ? undefined : other;
}

/** Where a name and what is said of it in front begin: `her brother`, Idris Vane; `her colleague` Tom Reed. */
function startOf({ tokens, mentions }: NameTable, { from, entity }: Mention): number {
	if (!entity) return from;
	const end = tokens[from - 1]?.text === ',' ? from - 1 : from;
	const apposed = mentions.find(
		(one) =>
			one.to === end &&
			!one.entity &&
			(one.kind === 'kin' || one.kind === 'person') &&
			(end < from || one.determiner !== ''),
	);
	return apposed?.from ?? behindRole(tokens, from);
}

/** Ann Lee and `chief executive` Tom Reed: what somebody is has no article, and “and” stands before it. */
function behindRole(tokens: readonly Token[], from: number): number {
	if (kindOfNoun(tokens[from - 1]?.lower ?? '') !== 'person') return from;
	let start = from - 1;
	while (start > from - LONGEST_ROLE && isPlainWord(tokens[start - 1])) start--;
	return AND.has(tokens[start - 1]?.lower ?? '') ? start : from;
}

const LONGEST_ROLE = 4;

const isPlainWord = (token: Token | undefined): boolean =>
	token?.kind === 'word' &&
	!token.isCapital &&
	!AND.has(token.lower) &&
	!PREPOSITIONS.has(token.lower);

/** Where a name and the apposition behind it end: Ann Lee`, the mayor,` and … */
export function endOf(tokens: readonly Token[], { to }: Mention): number {
	if (TIES.has(tokens[to]?.lower ?? '') && tokens[to + 1]?.isCapital) {
		let end = to + 1;
		while (tokens[end]?.isCapital) end++;
		return end;
	}
	if (tokens[to]?.text !== ',') return to;
	for (let at = to + 1; at < to + LONGEST; at++) {
		if (tokens[at]?.text === ',') return AND.has(tokens[at + 1]?.lower ?? '') ? at + 1 : to;
		if (tokens[at]?.kind !== 'word' || isVerbLike(tokens[at])) return to;
	}
	return to;
}

/** Nothing that would make an object of it stands before: a verb, a preposition. */
function opensSubject(tokens: readonly Token[], { from }: Mention): boolean {
	const before = tokens[from - 1];
	if (before?.kind !== 'word' || before.sentence !== tokens[from]?.sentence) return true;
	if (before.lower === 'both' || CLAUSE_OPENERS.has(before.lower)) return true;
	if (PREPOSITIONS.has(before.lower)) return false;
	const isNoun = kindOfNoun(before.lower) !== undefined && !SAYING.has(before.lower);
	return isNoun || SAYING.has(before.lower) || before.isCapital || !isVerbLike(before);
}
