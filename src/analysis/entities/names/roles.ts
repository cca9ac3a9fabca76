import type { Token } from '../../document/tokens.ts';
import {
	CALENDAR_WORDS,
	CLAUSE_OPENERS,
	DETERMINERS,
	FUNCTION_WORDS,
	PREPOSITIONS,
} from '../../words/function-words.ts';
import { CHOSEN } from '../../words/people/chosen-for-office.ts';
import { INSTITUTION_NOUNS } from '../../words/people/organisation-words.ts';
import { KIN, ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import {
	FORMS_OF_ADDRESS,
	OFFICES_IN_CAPITALS,
	PERSONAL,
	SPELLED_OUT,
} from '../../words/people/titles.ts';
import { BEFORE_VERB, SAYING } from '../../words/speech/reporting-verbs.ts';
import { IRREGULAR_PASTS } from '../../words/time/irregular-pasts.ts';
import type { Entity, Role } from '../entity.ts';
import { lettersOf } from '../nouns/letters-of-offices.ts';
import { isAgentNoun } from '../nouns/nouns-by-ending.ts';
import { isVerbLike } from '../verb-like.ts';
import type { Chunk } from './chunk.ts';

/** What is said of a name beside it, in text order: title, words before it, apposition after it. */
export function rolesBeside(tokens: readonly Token[], chunk: Chunk): Role[] {
	const before = roleBeforeTie(tokens, chunk) ?? roleBefore(tokens, chunk);
	return [
		titleRole(tokens, chunk),
		kinBefore(tokens, chunk),
		before,
		roleAfter(tokens, chunk),
	].filter((role) => role !== undefined);
}

/** Can a noun stand for somebody or something that speaks? */
export function isRoleNoun(word: string): boolean {
	return ROLE_NOUNS.has(word) || KIN.get(word) !== undefined || INSTITUTION_NOUNS.has(word);
}

/** Does it tell what a person is, or what an institution is? */
export function suitsKind({ head }: Role, kind: Entity['kind']): boolean {
	const isPersons =
		ROLE_NOUNS.has(head) ||
		KIN.get(head) !== undefined ||
		PERSONAL.get(head) !== undefined ||
		isAgentNoun(head);
	return kind === 'person' ? isPersons : INSTITUTION_NOUNS.has(head);
}

const LONGEST_BEFORE = 8;
const LONGEST_AFTER = 16;

/** `Chief Executive` Gareth Okoro */
function titleRole(
	tokens: readonly Token[],
	{ from, nameFrom, isGarbled }: Chunk,
): Role | undefined {
	if (isGarbled) return undefined;
	const titles = tokens.slice(from, nameFrom).filter(({ kind }) => kind === 'word');
	const words = titles.filter(({ lower }) => !FORMS_OF_ADDRESS.has(lower));
	const last = words.at(-1);
	if (!last) return beforeField(tokens, from);
	return (
		tiedTitle(tokens, from, nameFrom) ?? roleOf(words, SPELLED_OUT.get(last.lower) ?? last.lower)
	);
}

/** `DCP (Crime)` Ann Lee, `Deputy Commissioner (Revenue)` Ann Lee */
function beforeField(tokens: readonly Token[], from: number): Role | undefined {
	if (tokens[from - 1]?.text !== ')') return undefined;
	let open = from - 2;
	while (open > from - LONGEST_BEFORE && tokens[open]?.text !== '(') open--;
	let start = open;
	while (open - start < LONGEST_BEFORE && tokens[start - 1]?.isCapital) start--;
	const words = tokens.slice(start, open);
	const noun = words.at(-1)?.lower ?? '';
	const head = OFFICES_IN_CAPITALS.get(noun) ?? (ROLE_NOUNS.has(noun) ? noun : undefined);
	return tokens[open]?.text === '(' && head !== undefined ? roleOf(words, head) : undefined;
}

/** `US Secretary of State` Ann Lee, `Minister for Trade` Ann Lee: what follows the tie stands with the name. */
function tiedTitle(tokens: readonly Token[], from: number, to: number): Role | undefined {
	const noun = tokens[from - 2];
	const isTied = /^(?:of|for)$/.test(tokens[from - 1]?.lower ?? '');
	if (!isTied || !noun?.isCapital || !ROLE_NOUNS.has(noun.lower)) return undefined;
	let start = from - 2;
	while (to - start < LONGEST_BEFORE && belongsBefore(tokens, start)) start--;
	return roleOf(tokens.slice(start, to), noun.lower);
}

/** `union leader` Marcus Ek; `The airline’s chairman`, Luis Okoro */
function roleBefore(tokens: readonly Token[], { from, to }: Chunk): Role | undefined {
	if (isInserted(tokens, to)) return undefined;
	let end = from;
	if (tokens[end - 1]?.lower === 'the' && tokens[end - 2]?.text === ',') end--;
	if (tokens[end - 1]?.text === ',') end--;
	const head = tokens[end - 1];
	if (head?.kind !== 'word' || head.isOwner || !isRoleNoun(head.lower)) return undefined;
	if (head.paragraph !== tokens[from]?.paragraph) return undefined;
	let start = end - 1;
	const isTied = tokens[end - 2]?.lower === 'of' && ROLE_NOUNS.has(tokens[end - 3]?.lower ?? '');
	if (isTied) start = end - 3;
	while (end - start < LONGEST_BEFORE && belongsBefore(tokens, start)) start--;
	if (end < from) start = startOfBoth(tokens, start);
	const isMarked = DETERMINERS.has(tokens[start]?.lower ?? '') || hasOwner(tokens, start, end);
	if (end < from && !isMarked) return undefined;
	return roleOf(tokens.slice(start, end), (isTied ? tokens[end - 3] : head)?.lower ?? head.lower);
}

/** `Its founder and` chairman, Ann Lee: one who is both. */
function startOfBoth(tokens: readonly Token[], start: number): number {
	const [owner, noun, and, first] = tokens.slice(Math.max(0, start - 3), start + 1);
	const isBoth = and?.lower === 'and' && !DETERMINERS.has(first?.lower ?? '');
	if (!isBoth || !ROLE_NOUNS.has(noun?.lower ?? '')) return start;
	return owner?.isOwner || OWNED.test(owner?.lower ?? '') ? start - 3 : start;
}

/** `Her husband`, the potter Tom Reed: whose they are, before what they are. */
function kinBefore(tokens: readonly Token[], { from }: Chunk): Role | undefined {
	let start = from;
	while (from - start < LONGEST_BEFORE && !DETERMINERS.has(tokens[start]?.lower ?? '')) start--;
	const [owner, kin, comma] = tokens.slice(Math.max(0, start - 3), start);
	if (start === from || comma?.text !== ',' || !KIN.has(kin?.lower ?? '')) return undefined;
	const isOwned = owner?.isOwner || /^(?:his|her|their|my|our)$/.test(owner?.lower ?? '');
	const isWhole = tokens
		.slice(start, from)
		.every(({ kind, isOwner }) => kind === 'word' && !isOwner);
	return kin && isOwned && isWhole ? roleOf([kin], kin.lower) : undefined;
}

/** Her father, Ann Lee `said, was` tall: somebody else tells it. */
const isInserted = (tokens: readonly Token[], to: number): boolean =>
	SAYING.has(tokens[to]?.lower ?? '') &&
	tokens[to + 1]?.text === ',' &&
	tokens[to + 2]?.kind === 'word';

/**
 * `The coroner for East Orla`, Ann Lee, rose: an office and its place open the sentence before the name. Elsewhere in a sentence
 * they are the name's only where it is set off and speaks: “It is full, the coroner for East Orla, Ann Lee, said”, or “said the
 * coroner for East Orla, Ann Lee”.
 */
function roleBeforeTie(tokens: readonly Token[], { from, to }: Chunk): Role | undefined {
	if (tokens[from - 1]?.text !== ',') return undefined;
	const isSpeaking = tokens[to]?.text === ',' && SAYING.has(tokens[to + 1]?.lower ?? '');
	const sentence = tokens[from]?.sentence;
	const isInSentence = (at: number) => tokens[at]?.sentence === sentence;
	for (let start = from - 2; start > from - LONGEST_AFTER && isInSentence(start); start--) {
		const role = officeOf(tokens.slice(start, from - 1));
		const isSaid = SAYING.has(tokens[start - 1]?.lower ?? '');
		const isOwned = OWNED.test(tokens[start]?.lower ?? '');
		if (role === undefined) continue;
		const first = tokens[start - 1]?.lower === 'the' ? start - 1 : start;
		// ORLA – `The` coroner for East Orla, Ann Lee, rose: a capital where none is due.
		const isLead = tokens[first]?.text === 'The' && /^[-–—]$/.test(tokens[first - 1]?.text ?? '');
		const isOpening = isLead || !isInSentence(first - 1);
		return isSpeaking || isSaid || isOwned || isOpening ? role : undefined;
	}
	return undefined;
}

/** the `coroner for East Orla`; `Labour’s candidate in East Orla` */
function officeOf(words: readonly Token[]): Role | undefined {
	const [first] = words;
	const isOffice = first?.isCapital === true && ROLE_NOUNS.has(first.lower);
	if (!isOffice && first?.lower !== 'the' && !first?.isOwner && !OWNED.test(first?.lower ?? ''))
		return undefined;
	const head = words[words.findIndex(({ lower }) => TIES.has(lower)) - 1];
	const isWhole = words.every((token) => token.kind === 'word' && !isVerbLike(token));
	return isWhole && head && ROLE_NOUNS.has(head.lower) ? roleOf(words, head.lower) : undefined;
}

const TIES = new Set(['of', 'for', 'at', 'in', 'to']);
/** through `her` director of communications, Ann Lee */
const OWNED = /^(?:his|her|its|their)$/;

function belongsBefore(tokens: readonly Token[], at: number): boolean {
	const [token, before] = [tokens[at], tokens[at - 1]];
	if (!token || !before || before.kind !== 'word' || before.paragraph !== token.paragraph)
		return false;
	if (DETERMINERS.has(token.lower) || IRREGULAR_PASTS.has(before.lower)) return false;
	if (DETERMINERS.has(before.lower)) return true;
	if (/(?:ed|ing)$/.test(before.lower) && isBegun(tokens[at - 2])) return true;
	return (
		(before.text === 'US' || !FUNCTION_WORDS.has(before.lower)) &&
		!PREPOSITIONS.has(before.lower) &&
		!/(?:ed|ing)$/.test(before.lower)
	);
}

/** the `acting` head; the firm’s `managing` director */
const isBegun = (token: Token | undefined): boolean =>
	token?.isOwner === true || DETERMINERS.has(token?.lower ?? '');

function hasOwner(tokens: readonly Token[], start: number, end: number): boolean {
	return tokens.slice(start, end).some(({ isOwner }) => isOwner);
}

const AFTER_AGE = /^\d{1,3}$/;
const IS = new Set(['is', 'was', 'who', 'remains', 'became']);

/** Declan Okoro`, the Rovers manager,`; Ann Lee`, 52, an engineer`; Bo Ek `is the poet who …` */
export function roleAfter(
	tokens: readonly Token[],
	{ to, isOwner }: Pick<Chunk, 'to' | 'isOwner'>,
): Role | undefined {
	if (isOwner) return undefined;
	let start = to;
	if (tokens[start]?.text === ',') start++;
	if (AFTER_AGE.test(tokens[start]?.text ?? '')) start += tokens[start + 1]?.text === ',' ? 2 : 1;
	const isSentence = start === to;
	if (tokens[start]?.lower === 'who' && !IS.has(tokens[start + 1]?.lower ?? '')) return undefined;
	while (IS.has(tokens[start]?.lower ?? '')) start++;
	if (tokens[start]?.lower === 'also') start++;
	// was `elected` mayor, was `sworn in as` mayor
	if (
		start > to &&
		IS.has(tokens[start - 1]?.lower ?? '') &&
		CHOSEN.has(tokens[start]?.lower ?? '')
	) {
		start++;
		while (/^(?:in|as)$/.test(tokens[start]?.lower ?? '')) start++;
	}
	if (start === to || (isSentence && tokens[start - 1]?.lower === 'who')) return undefined;
	const end = withoutLooseEnd(tokens, start, endOfApposition(tokens, start));
	const head = headBetween(tokens, start, end);
	if (!head || head.at < start) return undefined;
	const opening = tokens[start];
	const isClause = tokens
		.slice(start, head.at + 1)
		.some((token) => SAYING.has(token.lower) || BEFORE_VERB.has(token.lower));
	if (isClause) return undefined;
	const isMarked =
		DETERMINERS.has(opening?.lower ?? '') || opening?.isOwner || isRoleNoun(head.word);
	return isMarked ? roleOf(tokens.slice(start, end), head.word) : undefined;
}

function endOfApposition(tokens: readonly Token[], start: number): number {
	const paragraph = tokens[start]?.paragraph;
	let end = start;
	while (end < tokens.length && end - start < LONGEST_AFTER) {
		const token = tokens[end];
		if (token?.kind !== 'word' || token.paragraph !== paragraph) break;
		if (RELATIVES.has(token.lower) || isWhen(tokens, end)) break;
		end++;
	}
	return end;
}

/** mayor of Tarn `on Friday`, mayor `in May`, mayor `with 54 percent` of the votes */
function isWhen(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1]?.lower ?? '';
	const word = tokens[at]?.lower ?? '';
	if (word === 'with') return /^\d/.test(next);
	return PREPOSITIONS.has(word) && CALENDAR_WORDS.has(next);
}

/** “author of the” ends before a quotation: “author”. */
function withoutLooseEnd(tokens: readonly Token[], start: number, end: number): number {
	let last = end;
	while (last > start + 1 && isLoose(tokens[last - 1]?.lower ?? '')) last--;
	return last;
}

const isLoose = (word: string): boolean =>
	PREPOSITIONS.has(word) || DETERMINERS.has(word) || CLAUSE_OPENERS.has(word);

/** `a nurse` there, `the mayor` now: what begins here, or tells only where and when, is no part of it. */
const RELATIVES = new Set(
	'who which that whose whom where when there here now then today'.split(' '),
);

/** The noun that a noun phrase is about: the last word before “of”, “at”, “who”. */
function headBetween(
	tokens: readonly Token[],
	start: number,
	end: number,
): { readonly word: string; readonly at: number } | undefined {
	let at = start;
	while (at < end && !PREPOSITIONS.has(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'and')
		at++;
	const word = tokens[at - 1]?.lower;
	return word === undefined || at === start ? undefined : { word, at: at - 1 };
}

function roleOf(words: readonly Token[], head: string): Role | undefined {
	const [first, last] = [words[0], words.at(-1)];
	if (!first || !last) return undefined;
	const kept = DETERMINERS.has(first.lower) && words.length > 1 ? words.slice(1) : words;
	return {
		phrase: kept.map(({ text }) => text).join(' '),
		head,
		words: new Set(kept.map(({ lower }) => lower)),
		letters: lettersOf(
			kept.map(({ bare }) => bare),
			head,
		),
	};
}
