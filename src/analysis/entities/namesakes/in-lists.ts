import { CALENDAR_WORDS, FUNCTION_WORDS } from '../../words/function-words.ts';
import { KIN } from '../../words/people/role-nouns.ts';

/** `Wood; Friday, Mair, Todd.`, `Best: June, Szabo, Reed.`, `Kelly 5; Tuesday 7, Okafor 8`: between surnames in a line-up. */
export function isInLineUp(before: string, after: string): boolean {
	const first = BEFORE.exec(before);
	const behind = BEHIND.exec(after)?.groups;
	if (!first || !behind) return false;
	const names = [first.groups?.['last'], behind['next'], behind['later']];
	return names.every((name) => name === undefined || !CALENDAR_WORDS.has(name.toLowerCase()));
}

/** `DELE JANUARY` does not: the name that a report opens with, in capitals as its first words are. */
export function isNameInCapitals(words: string, before: string, after: string): boolean {
	const first = /^(?<first>\p{Lu}{3,})\s$/u.exec(before)?.groups?.['first']?.toLowerCase() ?? '';
	const isFirst = first !== '' && !FUNCTION_WORDS.has(first) && !CALENDAR_WORDS.has(first);
	return isFirst && /^\p{Lu}{3,}$/u.test(words) && /^\s\p{Ll}/u.test(after);
}

const BEFORE = /(?:(?<!\p{L})(?<last>\p{Lu}\p{Ll}+)(?:\s\d{1,2})?[,;]|\p{L}\)?:)\s$/u;
const BEHIND =
	/^(?:\s\d{1,2})?[,;]\s(?<next>\p{Lu}\p{Ll}+)(?:\s\d{1,2})?[,;]\s(?<later>\p{Lu}\p{Ll}+)(?=[,;.\s])/u;

const OTHER_BEHIND = /^\s(?:and|&)\s(?<other>\p{Lu}\p{Ll}+)/u;
const OTHER_BEFORE = /(?<other>\p{Lu}\p{Ll}+)\s(?:and|&)\s$/u;
/** `daughters, `, `Referees: `, `Thora, ` */
const LIST_BEFORE = /(?:(?<![\p{L}’'-])(?<item>[\p{L}’'-]+),|:)\s$/u;

/** `two daughters, April and Ama`, `Referees: June and Holm`; not `May, June and July`. */
export function isListed(before: string, after: string): boolean {
	const { other = '' } = OTHER_BEHIND.exec(after)?.groups ?? {};
	const list = LIST_BEFORE.exec(before);
	if (list && isNoTime(other)) return isNoTime(list.groups?.['item'] ?? 'A');
	if (isOfFamily(before)) return true;
	const last = OTHER_BEFORE.exec(before);
	if (!last || !isNoTime(last.groups?.['other'] ?? '')) return false;
	return before.split(/\s/).some((word) => KIN.has(word.replace(/,$/, '')));
}

/** `their children, Clara, Thomas and `: the first of them is no month. */
const FAMILY =
	/(?<!\p{L})(?<kin>\p{Ll}{3,16}),?\s(?<first>\p{Lu}[\p{Ll}’'-]{1,20})(?:,\s\p{Lu}[\p{Ll}’'-]{1,20}){0,6}(?:,|,?\sand|\s&)\s$/u;

function isOfFamily(before: string): boolean {
	const { kin = '', first = '' } = FAMILY.exec(before)?.groups ?? {};
	const isKin = KIN.has(kin.replace(/s$/, '')) || /^(?:grand)?children$/.test(kin);
	return isKin && isNoTime(first);
}

function isNoTime(word: string): boolean {
	return word !== '' && !CALENDAR_WORDS.has(word.toLowerCase());
}
