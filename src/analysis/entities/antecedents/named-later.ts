import type { Token } from '../../document/tokens.ts';
import { SAYING } from '../../words/speech/reporting-verbs.ts';
import type { Entity } from '../entity.ts';
import { isSomethingElse } from '../entity-by-role.ts';
import type { Mention } from '../mentions.ts';
import type { NameTable } from '../names/table.ts';
import { mentionsIn } from '../near.ts';
import { isVerbLike } from '../verb-like.ts';

/**
 * “…,” said `a woman who lost her home`. “…” Ann Lee now lives in Orla: whoever speaks without a name has the one that
 * comes next, if nothing else tells who that is.
 */
export function namedLater(names: NameTable, mention: Mention): Entity | undefined {
	const { tokens } = names;
	if (mention.isBehindPreposition || !speaks(tokens, mention) || isKeptBack(tokens, mention))
		return undefined;
	const next = nextRunning(tokens, mention.to);
	const owner = ownerOfWords(names, next);
	if (owner) return owner;
	const [named] = mentionsIn(names, next, next + LONGEST_NAME);
	const { entity, chunk } = named ?? {};
	if (named?.from !== next || entity?.kind !== 'person' || named.isOwner) return undefined;
	if (entity.first !== chunk?.from || !acts(tokens, named.to)) return undefined;
	const isStranger = chunk.titles.length > 0 && entity.roles.length > 0;
	return isStranger && isSomethingElse(entity, mention.head) ? undefined : entity;
}

const LONGEST_NAME = 9;
/** How far behind the words the name may come, in words. */
const FURTHEST = 80;

/** “…,” the court heard. `The words were those of Ann Lee`: whose words they were, told behind them. */
export function ownerTold(names: NameTable, quote: number): Entity | undefined {
	return ownerOfWords(names, nextRunning(names.tokens, quote + 1));
}

function ownerOfWords(names: NameTable, start: number): Entity | undefined {
	const { tokens } = names;
	const [the, noun, verb, those, of] = tokens.slice(start, start + 5).map(({ lower }) => lower);
	const isTold = /^(?:the|that|those|these)$/.test(the ?? '') && SPOKEN.has(noun ?? '');
	const isOf = /^(?:was|were|is)$/.test(verb ?? '') && /^(?:that|those)$/.test(those ?? '');
	if (!isTold || !isOf || of !== 'of') return undefined;
	const [named] = mentionsIn(names, start + 5, start + 5 + LONGEST_NAME);
	return named?.from === start + 5 && named.entity?.kind === 'person' ? named.entity : undefined;
}

const SPOKEN = new Set(
	'words joke line voice question warning remark sentence phrase verdict view comment opinion thought lament complaint quip advice'.split(
		' ',
	),
);

/** “…,” said `the guard`; “…,” `a guard at the gate` said: beside what is quoted. */
function speaks(tokens: readonly Token[], { from, to }: Mention): boolean {
	let start = from;
	while (tokens[start - 1]?.isOwner || tokens[start - 1]?.lower === 'the') start--;
	const [verb, before] = [tokens[start - 1], tokens[start - 2]];
	if (SAYING.has(verb?.lower ?? '')) return before?.kind === 'quote';
	if (verb?.kind !== 'quote') return false;
	for (let at = to; at < to + FURTHEST; at++) {
		if (tokens[at]?.sentence !== tokens[from]?.sentence) return false;
		if (SAYING.has(tokens[at]?.lower ?? '')) return true;
	}
	return false;
}

/** said an official `who asked not to be named`: whose name the article keeps back, it does not go on to tell. */
function isKeptBack(tokens: readonly Token[], { to }: Mention): boolean {
	for (let at = to; at < to + FURTHEST; at++) {
		const word = tokens[at]?.lower ?? '';
		if (tokens[at]?.sentence !== tokens[to - 1]?.sentence) return false;
		if (word === 'anonymity' || word === 'anonymously') return true;
		const isNot = tokens.slice(at - 4, at).some(({ lower }) => NOT.test(lower));
		if (NAMING.test(word) && isNot) return true;
	}
	return false;
}

const NAMING = /^(?:named?|identified|identify|authori[sz]ed)$/;
const NOT = /^(?:not|withhold|without|declined|refused|no|nor)$|n[’']t$/;

/** Where the next sentence begins that is not quoted, in this paragraph or at the head of the next. */
function nextRunning(tokens: readonly Token[], from: number): number {
	let at = from;
	while (at < from + FURTHEST && tokens[at]?.sentence === tokens[from - 1]?.sentence) at++;
	while (at < from + FURTHEST && tokens[at]?.kind === 'quote') {
		if (tokens[at]?.paragraph !== tokens[from]?.paragraph) break;
		if (tokens[at]?.lastSentence === tokens[at + 1]?.sentence) return tokens.length;
		at++;
	}
	return at;
}

/** `said`, `was` referring, now `lives`: nothing that introduces somebody stands behind the name. */
const acts = (tokens: readonly Token[], at: number): boolean =>
	(isVerbLike(tokens[at]) && !isDoneTo(tokens, at)) ||
	(ADVERB.test(tokens[at]?.lower ?? '') && isVerbLike(tokens[at + 1]));

/** Ann Lee `was jailed`: somebody else spoke of her. */
const isDoneTo = (tokens: readonly Token[], at: number): boolean =>
	/^(?:was|were|is)$/.test(tokens[at]?.lower ?? '') && /ed$/.test(tokens[at + 1]?.lower ?? '');

const ADVERB = /ly$|^(?:now|also|later|then|still|never|once)$/;
