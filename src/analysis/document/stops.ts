import {
	AFTER_A_NAME,
	AFTER_AN_HOUR,
	BEFORE_A_NUMBER,
	MONTHS_AFTER_A_DAY,
	NEVER_LAST,
	OPENERS,
	SHORT_FIRST_NAMES,
	TELLING,
	TITLES_WITH_STOP,
} from '../words/abbreviations.ts';
import { textBefore } from './text-before.ts';

/** Where a run of marks stands that may end a sentence. */
export type Stop = { readonly start: number; readonly end: number };

/** Does the sentence go on after these marks, although what stands at `opening` looks like a new one? */
export function staysInside(text: string, { start, end }: Stop, opening: number): boolean {
	const mark = text.slice(start, end);
	const next = text.slice(opening, opening + 90);
	if (mark === '.') return isAbbreviation(textBefore(text, start, 30), next);
	if (/^(?:\.{3}|…)$/u.test(mark)) {
		return /\s/u.test(text.charAt(start - 1)) && !OPENERS.has(wordAt(next));
	}
	return isTold(text.slice(end, opening), next);
}

/** The word that a stop follows, with stops inside it: "U.S", "J", "Inc". */
const LAST_WORD = /(?<![\p{L}\p{M}\p{N}.])[\p{L}\p{M}\p{N}.]*$/u;
const ACRONYM = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
const INITIAL = /^[\p{Lu}\p{Lo}]\p{M}*$/u;
/** "Mo." is a state, "MO." ends a sentence. */
const CAPITALISED = /^\p{Lu}(?:\p{Ll}|LC$)/u;
const OPENING_NUMBER = /(?:^|[.!?:;]["”’)]*\s+|\n)\d{1,3}$/u;

/** `Dec. 20`: the stop belongs to the word before the number. */
const AFTER_ABBREVIATION = /(?<!\p{L})(?<word>\p{L}+)\.\s\d{1,3}$/u;

/** `before` ends where a single stop stands, `next` begins behind it. */
function isAbbreviation(before: string, next: string): boolean {
	const word = LAST_WORD.exec(before)?.[0] ?? '';
	const small = word.toLowerCase();
	const hasCapital = word !== small;

	if (NEVER_LAST.has(word)) return true;
	if (hasCapital && TITLES_WITH_STOP.has(small)) return true;
	if (/^\d+$/.test(word)) return isNumbering(before, wordAt(next));
	if (BEFORE_A_NUMBER.has(small) && /^\p{Lu}{0,2}\d/u.test(next)) return true;
	if (small === 'a.m' || small === 'p.m') return AFTER_AN_HOUR.has(wordAt(next));

	if (word === 'X' && POSTED.test(before)) return false;
	const isName = INITIAL.test(word) || ACRONYM.test(word) || SHORT_FIRST_NAMES.has(small);
	return (
		(isName || (CAPITALISED.test(word) && AFTER_A_NAME.has(small))) && !OPENERS.has(wordAt(next))
	);
}

/** `posted on X`: the platform, and nobody’s initial. */
const POSTED = /(?:^|\s)(?:on|to|via)\s(?:social media platform\s)?X$/u;

/** `1. Open the door`, `3. Oktober`. */
function isNumbering(before: string, next: string): boolean {
	const abbreviation = AFTER_ABBREVIATION.exec(before)?.groups?.['word']?.toLowerCase() ?? '';
	return (
		(OPENING_NUMBER.test(before) && !BEFORE_A_NUMBER.has(abbreviation)) ||
		(/(?:^|\D)\d{1,2}$/.test(before) && MONTHS_AFTER_A_DAY.has(next))
	);
}

const TELLER = /^(?:\p{Lu}[\p{L}\p{M}.'’-]{0,20}\s){1,4}(?<verb>\p{Ll}+)/u;

/** `“Why?” Ann Lee asked`: the sentence is not over with the question. */
function isTold(closing: string, next: string): boolean {
	const verb = TELLER.exec(next)?.groups?.['verb'];
	return (
		verb !== undefined && TELLING.has(verb) && /["'”’]/u.test(closing) && !OPENERS.has(wordAt(next))
	);
}

/** The first word of `text` in lower case, past opening marks. */
function wordAt(text: string): string {
	return (
		/^[^\p{L}\p{N}]{0,3}(?<word>[\p{L}\p{M}]+)/u.exec(text)?.groups?.['word']?.toLowerCase() ?? ''
	);
}
