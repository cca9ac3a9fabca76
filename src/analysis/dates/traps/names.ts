import type { Document } from '../../document/document.ts';
import { textBefore } from '../../document/text-before.ts';
import { FUNCTION_WORDS } from '../../words/function-words.ts';
import { KIN, ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { MONTHS } from '../../words/time/months.ts';
import { WEEKDAYS } from '../../words/time/weekdays.ts';
import { kindSet } from '../kinds.ts';
import type { Match } from '../match-patterns.ts';

const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS.flat());
const DAY_NAMES: ReadonlySet<string> = new Set(WEEKDAYS);

/** What may stand with a capital before a month: "Early June", "Since June", "Last June". */
const BESIDE_A_MONTH =
	/^(?:early|late|mid|last|next|this|that|each|every|through|come|both|between|and|or|starting|beginning|ending)$/i;
const WORD_BEFORE = /(?<![\p{L}’'.-])(?<word>[\p{L}’'.-]+)(?<comma>,?)\s$/u;
/** `a spy known as June` */
const CALLED = /\b(?:known as|called|nicknamed|named)\s$/i;
/** `a cat called Late December` */
const CALLED_BY_MORE =
	/\b(?:an?|the)\s(?:\p{Ll}[\p{L}-]*\s){1,3}(?:called|nicknamed|named)\s(?:\p{Lu}[\p{L}-]*\s){1,2}\p{Lu}[\p{L}-]*$/u;
/** `The drummer, Wednesday Adler, left` */
const APPOSED = /\b(?:the|an?|its|his|her|their|our)\s[\p{Ll}][\p{Ll} -]{2,40},\s$/iu;
/** `Of June, a novice, he said` */
const SPOKEN_OF = /(?:^|[.!?”"]\s)Of\s$/;
const SURNAME_AFTER = /^\s\p{Lu}\p{Ll}/u;
/** `Friday Okoro, the drummer, was ill` */
const GIVEN_NAME = /^\s\p{Lu}\p{Ll}+,\s(?:the|an?|who|whose|aged|\d\d)\b/u;
const PREPOSITION =
	/\b(?:in|since|until|till|by|last|next|this|of|from|during|through|to|for|early|late|mid|every|each|and|or|between|before|after|on|than|around)[ -]$/i;
/** The titles of books and songs have no more words than that. */
const TITLE_WORDS = 6;
/** `“Yesterday”`, `“1933”`: the whole of a quotation. */
const WHOLE_TITLES = kindSet('nearby-day', 'year-in-words', 'year', 'month');

/** Without the months and weekdays that are people ("Eleanor May", "her son, August") or stand in a title ("Monday’s Gone"). */
export function withoutNames(document: Document, matches: readonly Match[]): Match[] {
	const { text } = document;
	const free = matches.filter(titleTest(document));
	const people = new Set(
		free.flatMap((match) => (isPerson(text, match) ? [wordsOf(text, match)] : [])),
	);
	if (people.size === 0) return free;
	return free.filter((match) => {
		const words = wordsOf(text, match);
		if (!people.has(words)) return true;
		return !isPerson(text, match) && PREPOSITION.test(before(text, match, 12));
	});
}

function isPerson(text: string, match: Match): boolean {
	const words = wordsOf(text, match);
	if (CALLED_BY_MORE.test(before(text, match, 80) + words)) return true;
	const isMonth = MONTH_NAMES.has(words);
	if (!isMonth && !DAY_NAMES.has(words)) return false;
	const { word = '', comma } = WORD_BEFORE.exec(before(text, match, 40))?.groups ?? {};
	const lower = word.toLowerCase();
	if (isMonth && CALLED.test(before(text, match, 12))) return true;
	if (isMonth && SPOKEN_OF.test(before(text, match, 6)) && text[match.end] === ',') return true;
	const hasSurname = SURNAME_AFTER.test(text.slice(match.end, match.end + 4));
	if (word === lower && (KIN.get(lower) || (ROLE_NOUNS.has(lower) && hasSurname))) {
		return isMonth || hasSurname;
	}
	if (
		APPOSED.test(before(text, match, 60)) &&
		/^\s\p{Lu}\p{Ll}+,/u.test(text.slice(match.end, match.end + 30))
	)
		return true;
	if (
		!isMonth &&
		GIVEN_NAME.test(text.slice(match.end, match.end + 40)) &&
		!PREPOSITION.test(before(text, match, 12))
	) {
		return true;
	}
	const isGiven = /^\p{Lu}\p{Ll}+$/u.test(word) && !comma && !FUNCTION_WORDS.has(lower);
	return (
		isMonth &&
		isGiven &&
		!BESIDE_A_MONTH.test(word) &&
		!MONTH_NAMES.has(word) &&
		!DAY_NAMES.has(word)
	);
}

/** Tells of every match, in text order, whether it stands outside of titles. */
function titleTest({ text, quotations }: Document): (match: Match) => boolean {
	let index = 0;
	return (match) => {
		while (index < quotations.length - 1 && (quotations[index]?.end ?? 0) < match.end) index++;
		const around = quotations[index];
		if (!around || around.start > match.start || match.end > around.end) return true;
		const words = text.slice(around.start, around.end).replace(/[,.!?]$/, '');
		if (words === wordsOf(text, match)) {
			return !(WHOLE_TITLES.has(match.kind) && /^[A-Z\d]/.test(words));
		}
		return !isTitle(words, wordsOf(text, match));
	};
}

/** `I was in Lima that week`: a sentence. */
const VERB = /\s(?:am|is|are|was|were|has|have|had|will|would|did|does|do|can|could)\s/;

/** `Monday’s Gone`, `Second of May`: every longer word has a capital, also one beside the date. */
function isTitle(words: string, date: string): boolean {
	if (words.length > 60 || VERB.test(words)) return false;
	const all = words.split(/\s+/);
	const beside = words.replace(date, ' ').match(/[\p{L}]{3,}/gu) ?? [];
	const long = beside.filter((word) => word.length > 3);
	return (
		all.length <= TITLE_WORDS &&
		/^[\p{Lu}\d]/u.test(words) &&
		beside.some((word) => /^\p{Lu}/u.test(word)) &&
		long.every((word) => /^\p{Lu}/u.test(word))
	);
}

function before(text: string, { start }: Match, reach: number): string {
	return textBefore(text, start, reach);
}

function wordsOf(text: string, { start, end }: Match): string {
	return text.slice(start, end);
}
