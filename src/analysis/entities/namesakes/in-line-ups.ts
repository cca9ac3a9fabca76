import { CALENDAR_WORDS, FUNCTION_WORDS } from '../../words/function-words.ts';

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
