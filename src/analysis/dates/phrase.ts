import { MONTHS } from '../words/time/months.ts';
import {
	APPROXIMATE,
	NUMBERS,
	ORDINALS,
	ROUND_NUMBERS,
	TENS,
	UNCOUNTED,
} from '../words/time/numbers.ts';
import { PARTS_OF_DAY, SEASONS } from '../words/time/seasons.ts';
import { TIME_UNITS, UNIT_ADJECTIVES } from '../words/time/time-units.ts';
import { WEEKDAYS } from '../words/time/weekdays.ts';

const GAP = '(?:[ \\t\\u00a0\\u202f]{1,2})';

/**
 * A pattern for a phrase of whole words, in any case. A space stands for any gap between words;
 * what is put in with `${…}` is taken as it is.
 */
export function phrase(parts: TemplateStringsArray, ...pieces: readonly string[]): RegExp {
	return new RegExp(`\\b(?:${sourceOf(parts, pieces)})(?!\\w)`, 'gi');
}

/** The same for words of any script. */
export function phraseOfAnyScript(
	parts: TemplateStringsArray,
	...pieces: readonly string[]
): RegExp {
	const source = sourceOf(parts, pieces);
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
}

function sourceOf(parts: TemplateStringsArray, pieces: readonly string[]): string {
	return parts.raw.map((part, index) => withGaps(part) + (pieces[index] ?? '')).join('');
}

/** Spaces become gaps, except within brackets. */
function withGaps(source: string): string {
	return source.replace(/\[[^\]]*\]| /g, (piece) => (piece === ' ' ? GAP : piece));
}

/** Any of the words, the longest first; spaces in them are gaps, apostrophes straight or curly. */
export function anyOf(words: Iterable<string>): string {
	const sorted = [...words].sort((one, other) => other.length - one.length);
	const sources = sorted.map((word) =>
		word.replace(/[.*]/g, '\\$&').replaceAll(' ', GAP).replaceAll("'", "['’]"),
	);
	return `(?:${sources.join('|')})`;
}

/** The same piece under another name, for a phrase that has two of them. */
export function second(piece: string): string {
	return piece.replace(/\(\?<(\w+)>/g, '(?<$12>');
}

const months = MONTHS.flat();
const shortMonths = MONTHS.flatMap(([, ...short]) => short);
const ones = anyOf(Object.keys(NUMBERS));
/** `ninety`, `ninety-six`. */
export const TENS_IN_WORDS = `${anyOf(Object.keys(TENS))}(?:[ -]${anyOf(Object.keys(NUMBERS).slice(1, 10))})?`;
/** `ten` to `nineteen`. */
export const TEENS_IN_WORDS = anyOf(Object.keys(NUMBERS).slice(10));
/** `one` to `nine`. */
export const ONES_IN_WORDS = anyOf(Object.keys(NUMBERS).slice(1, 10));
const belowHundred = `${TENS_IN_WORDS}|${ones}`;
const inWords = `(?:(?:an?|${ONES_IN_WORDS})[ -]hundred(?:[ ](?:and[ ])?(?:${belowHundred}))?)|${belowHundred}`;

/** A space or a hyphen. */
export const LINK = '(?:[ \\u00a0]|-)';
/** A stop belongs to the month only where its name is cut short. */
export const MONTH = `(?<month>${anyOf(months)})(?:(?<=\\b${anyOf(shortMonths)})\\.)?`;
/** `3`, `3rd`: the day of a month. */
export const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
/** `1066` to `2099`. */
export const YEAR = '(?<year>(?:1\\d\\d\\d|20\\d\\d))';
/** `Monday` */
export const WEEKDAY = `(?<weekday>${anyOf(WEEKDAYS)})`;
/** `Thursday, `, `Thu. `, `the `: what may stand before a day of a month. */
export const LEAD =
	`(?:(?<weekday>${anyOf(WEEKDAYS)}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?),? )?(?:the )?`.replaceAll(
		' ',
		'[ \\u00a0]',
	);
/** `’98`: a year by its last two figures. */
export const SHORT_YEAR = "['’‘](?<short>\\d\\d)(?![\\w’'])";
/** `BC`, `A.D.`: which of two counts a year is of. Written with capitals. */
export const ERA = '(?<era>AD|A\\.D\\.|CE|C\\.E\\.|BC|B\\.C\\.|BCE|B\\.C\\.E\\.)';
/** `first`, `21st` */
export const ORDINAL = `(?<ordinal>${anyOf(ORDINALS)}|\\d{1,3}(?:st|nd|rd|th))`;
/** `three`, `a few`, `24`: how many of a unit. */
export const COUNT = `(?<count>${anyOf([...Object.keys(ROUND_NUMBERS), ...UNCOUNTED])}|${inWords}|(?<![\\d.,])\\d{1,3})`;
/** `weeks`, `straight days`, `trading day` */
export const UNIT = `(?:${anyOf(UNIT_ADJECTIVES)}${LINK})?(?<unit>${anyOf(Object.keys(TIME_UNITS))})s?`;
/** `spring` */
export const SEASON = `(?<season>${anyOf(Object.keys(SEASONS))})`;
/** `morning` */
export const PART_OF_DAY = `(?<partOfDay>${anyOf(Object.keys(PARTS_OF_DAY))})`;
/** `early `, `late-`, `the end of `: which part of what follows. */
export const PART = `(?:(?<part>early|earlier|mid|late|later|(?:the${GAP})?(?:very${GAP})?(?:start|beginning|middle|end|close|rest|remainder)${GAP}of)${LINK})`;
/** `about `, `more than `: how exact a count is. */
export const ABOUT = `(?:${anyOf(APPROXIMATE)}${GAP})`;

/** What a text must hold for a pattern with it to be worth a try: here a month, which is always written with a capital. */
export const MONTH_LETTERS = MONTHS.flatMap(([name = '']) => [
	name.slice(0, 3),
	name.slice(0, 3).toUpperCase(),
]);
/** A weekday, which is always written with a capital. */
export const WEEKDAY_LETTERS = WEEKDAYS.flatMap((name) => [name, name.toUpperCase()]);
/** A figure. */
export const DIGITS = ['0'];
/** A unit of time. */
export const UNIT_LETTERS = Object.keys(TIME_UNITS);
/** A season. */
export const SEASON_LETTERS = Object.keys(SEASONS);
