import type { Day } from '../../../domain/calendar.ts';
import type { Token } from '../../document/tokens.ts';
import { wordSet } from '../../words/word-set.ts';
import type { Entity } from '../entity.ts';
import type { Owners } from './owners.ts';

/** Who is dead, and by which day at the latest. */
export type DeathTold = { readonly entity: Entity; readonly by: Day };

/**
 * Of whom an article tells that they are dead: Ann Lee `has died`; Ann Lee, who `was killed` in 1998; the `late` Ann Lee; the
 * `murder of` Ann Lee; Ann Lee’s `funeral`; among the `dead` is Ann Lee.
 */
export function deathsTold(tokens: readonly Token[], owners: Owners, published: Day): DeathTold[] {
	return tokens.flatMap((token, at): DeathTold[] => {
		if (token.kind !== 'word') return [];
		const entity = whoDied(tokens, at, owners);
		return entity === undefined ? [] : [{ entity, by: dayBy(tokens, at, published) }];
	});
}

/** Of whom a word at this place says that they are dead. */
export function whoDied(tokens: readonly Token[], at: number, owners: Owners): Entity | undefined {
	const { lower = '', isOwner } = tokens[at] ?? {};
	const next = tokens[at + 1]?.lower ?? '';
	if (lower === 'late' && tokens[at - 1]?.lower === 'the') return owners.startingAt(at + 1);
	if (DEATHS.has(lower) && next === 'of') return startingNear(tokens, at + 2, owners);
	if (isOwner && (DEATHS.has(next) || LEFT.has(next))) return owners.owningAt(at + 1);
	if (lower === 'died') return subjectOf(tokens, at, owners);
	const isLost = lower === 'lost' && /^(?:his|her)$/.test(next) && tokens[at + 2]?.lower === 'life';
	if (isLost) return subjectOf(tokens, at, owners);
	const isPassive = KILLED.has(lower) || (FOUND.has(lower) && next === 'dead');
	if (isPassive) return subjectOfPassive(tokens, at, owners);
	if (!/^(?:is|was)$/.test(lower)) return undefined;
	if (opensWithDead(tokens, at)) return owners.startingAt(at + 1);
	return endsLife(tokens, at) ? owners.subjectEndingAt(at) : undefined;
}

/** A bishop was buried on Monday. Ann Lee `was 57`. */
function endsLife(tokens: readonly Token[], verb: number): boolean {
	const [age, stop] = [tokens[verb + 1], tokens[verb + 2]];
	if (!/^\d{2,3}$/.test(age?.text ?? '') || stop?.text !== '.') return false;
	const sentence = tokens[verb]?.sentence ?? 0;
	for (let at = verb - 1; at > verb - FURTHEST_BACK; at--) {
		const token = tokens[at];
		if (token === undefined || token.sentence < sentence - 1) return false;
		if (GONE.has(token.lower)) return true;
	}
	return false;
}

const FURTHEST_BACK = 50;
const GONE = wordSet('died buried death');

const KILLED = wordSet(
	'killed murdered assassinated executed buried slain hanged cremated lynched',
);
const FOUND = wordSet('found shot pronounced declared');
const DEATHS = wordSet('death murder killing assassination funeral burial');
const LEFT = wordSet('widow widower coffin grave');
const AUXILIARIES = wordSet('has had have was is been later also being');
const DENIED = wordSet('nearly almost never not');

/** Ann Lee `has` died; Ann Lee, who `had` died; Ann Lee, a baker, `has` died */
function subjectOf(tokens: readonly Token[], verb: number, owners: Owners): Entity | undefined {
	if (DENIED.has(tokens[verb - 1]?.lower ?? '')) return undefined;
	let at = verb;
	while (AUXILIARIES.has(tokens[at - 1]?.lower ?? '')) at--;
	const before = tokens[at - 1];
	if (before?.lower === 'who')
		return owners.endingAt(tokens[at - 2]?.text === ',' ? at - 2 : at - 1);
	if (before?.text !== ',') return owners.subjectEndingAt(at);
	const comma = commaBefore(tokens, at - 2);
	return comma === undefined ? undefined : owners.endingAt(comma);
}

/** Ann Lee `was` killed: not the man `killed by` Ann Lee, nor Ann Lee, who killed. */
function subjectOfPassive(
	tokens: readonly Token[],
	verb: number,
	owners: Owners,
): Entity | undefined {
	const helper = tokens[verb - 1]?.lower ?? '';
	const isToday = helper === 'is' && /^(?:buried|cremated)$/.test(tokens[verb]?.lower ?? '');
	return helper === 'was' || helper === 'been' || isToday
		? subjectOf(tokens, verb, owners)
		: undefined;
}

/** The comma before an apposition: Ann Lee`,` who ran the mine, died */
function commaBefore(tokens: readonly Token[], from: number): number | undefined {
	const sentence = tokens[from]?.sentence;
	for (let at = from; at > from - LONGEST_APPOSITION; at--) {
		if (tokens[at]?.sentence !== sentence || tokens[at]?.kind === 'quote') return undefined;
		if (tokens[at]?.text === ',' && !/^\d{1,3}$/.test(tokens[at + 1]?.text ?? '')) return at;
	}
	return undefined;
}

const LONGEST_APPOSITION = 24;

/** the death of `Judge` Ann Lee; the murder of `the priest` Tom Reed */
function startingNear(tokens: readonly Token[], from: number, owners: Owners): Entity | undefined {
	for (let at = from; at < from + LONGEST_TITLE; at++) {
		const entity = owners.startingAt(at);
		if (entity) return entity;
		if (tokens[at]?.kind !== 'word') return undefined;
	}
	return undefined;
}

const LONGEST_TITLE = 4;

/** `Among the dead` is Ann Lee; `The dead` are others. */
function opensWithDead(tokens: readonly Token[], verb: number): boolean {
	const sentence = tokens[verb]?.sentence;
	let first = verb;
	while (first > verb - LONGEST_OPENING && tokens[first - 1]?.sentence === sentence) first--;
	const opening = tokens.slice(first, verb);
	const among = opening.findIndex(({ lower }) => lower === 'among');
	return among >= 0 && opening.slice(among).some(({ lower }) => DEAD.has(lower));
}

const LONGEST_OPENING = 24;
const DEAD = wordSet('dead died killed lost perished drowned victims');

/** A year that the clause names, or the day the article came out. */
function dayBy(tokens: readonly Token[], verb: number, published: Day): Day {
	const sentence = tokens[verb]?.sentence;
	for (let at = verb + 1; at <= verb + FURTHEST && tokens[at]?.sentence === sentence; at++) {
		const year = tokens[at]?.text ?? '';
		if (YEAR.test(year) && year < published.slice(0, 4)) return `${year}-12-31` as Day;
	}
	return published;
}

const YEAR = /^(?:19|20)\d\d$/;
const FURTHEST = 10;
