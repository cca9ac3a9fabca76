import type { Document } from '../../document/document.ts';
import { textBefore } from '../../document/text-before.ts';
import type { Candidate } from '../candidate.ts';

/** `Corvo Today said`, `a rock known as Friday Point`: a day that is a part of a name. */
export function isInName(
	{ date }: Pick<Candidate, 'date'>,
	{ text }: Pick<Document, 'text'>,
): boolean {
	const before = textBefore(text, date.start, LONGEST);
	if (/\bnamed (?:after|for) (?:the )?$/u.test(before)) return true;
	if (date.text === 'Today') return /(?<![\p{L}.])\p{Lu}[\p{L}.]* $/u.test(before);
	if (!/^\p{Lu}\p{Ll}+$/u.test(date.text)) return false;
	const isNamed = /^ \p{Lu}\p{Ll}/u.test(text.slice(date.end, date.end + 3));
	return isNamed && NO_DAY.test(before);
}

const LONGEST = 20;

/** Behind these stands a name: “on Friday Ann Lee left” tells the day, “at Friday Point” does not. */
const NO_DAY = /\b(?:as|at|in|near|off|outside|to|through|named|called|a|the) $/iu;
