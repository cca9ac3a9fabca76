import type { Document } from '../../document/document.ts';
import { textBefore } from '../../document/text-before.ts';
import { KINDS_OF_EVENTS } from '../../words/time/kinds-of-events.ts';
import { anyOf } from '../phrase.ts';
import type { ResolvedMatch } from '../resolved-match.ts';

/** `the 2019 fire`, `since 1981`, `opened in 1931 by`: not the time of what the sentence tells. */
const ASIDE =
	/\b(?:since|than|before|after|until|till|from|between|(?:built|founded|born|established|elected|aged?|opened|created|formed|launched|set up)\s(?:in|on))\s$/i;

/** Is it what something is known by, or a bound? */
export function isAttribute({ text }: Document, { start, end, kind }: ResolvedMatch): boolean {
	const before = textBefore(text, start, 24);
	return (
		ASIDE.test(before) ||
		(kind === 'year' &&
			!/\b(?:in|of|by)\s$/i.test(before) &&
			/^\s\p{Ll}/u.test(text.slice(end, end + 2)))
	);
}

/** `a 2001 survey`, `a 1971 hall`: how old a thing is, which brings the story to no other time; but `a 1986 explosion`. */
export function isAgeOfThing({ text }: Document, { start, end, kind }: ResolvedMatch): boolean {
	return (
		kind === 'year' &&
		/\ban?\s$/i.test(textBefore(text, start, 4)) &&
		OF_A_THING.test(text.slice(end, end + NOUN_LETTERS))
	);
}

const OF_A_THING = new RegExp(
	`^\\s(?!(?:[\\p{L}’'-]+\\s){0,2}${anyOf(KINDS_OF_EVENTS.flat())}s?\\b)\\p{Ll}`,
	'iu',
);
const NOUN_LETTERS = 60;

const RELATIVE = /,\s(?:which|who|whose|whom|where)\s/g;

/** `Osk, which burnt down in 1874, is`: it is told by the way. */
export function isInRelative(
	{ text, sentences }: Document,
	{ sentence, start, end }: ResolvedMatch,
): boolean {
	const from = sentences[sentence]?.start ?? start;
	const before = textBefore(text.slice(from, start), start - from, REACH);
	const opening = [...before.matchAll(RELATIVE)].at(-1);
	if (!opening) return false;
	const within = before.slice(opening.index + opening[0].length);
	const rest = text.slice(end, Math.min(sentences[sentence]?.end ?? end, end + REACH));
	return !within.includes(',') && /^[^,;]{0,60},\s/.test(rest);
}

const REACH = 200;
