import { type Day, dayNumber } from '../../../../domain/calendar.ts';
import { FUNCTION_WORDS } from '../../../words/function-words.ts';
import type { MatchContext } from '../../pattern.ts';

const FEAST_ALONE = /^(?:All S|Whitsun)/i;
const PLACE_OF_IT = /(?:\p{Lu}\p{Ll}+|\b(?:at|of|the|near|in))\s$/u;

/** `a National Day of Mourning`, `Ryde All Saints`: not what is called so by itself. */
export function isOfSomething(name: string, { before, after }: MatchContext): boolean {
	if (/\bday$/i.test(name)) return /^\sof\s\p{Lu}/u.test(after);
	return FEAST_ALONE.test(name) && PLACE_OF_IT.test(before);
}

/** `the Boxing Day tsunami`: known by its day, long after it, and of which year is not said. */
const KNOWN_BY_DAY =
	/^\s(?:tsunami|bombings?|attacks?|massacre|tornado(?:es)?|disaster|killings?|riots?|earthquake|quake|storms?|floods?|blaze|murders?|uprising|rising|coup|raids?|blizzard|hurricane|offensive|shootings?)\b/;
const RECENT = 90;

/** Is it one of long ago, by which something is known? */
export function isLongPast(day: Day, published: Day, { before, after }: MatchContext): boolean {
	return (
		/\bthe\s$/i.test(before) &&
		KNOWN_BY_DAY.test(after) &&
		Math.abs(dayNumber(published) - dayNumber(day)) > RECENT &&
		!/\b(?:1\d\d\d|20\d\d)\b/.test(before + after.slice(0, RECENT))
	);
}

const NAME_BEFORE = /(?<![\p{L}’'-])(?<word>\p{Lu}\p{Ll}+)\s$/u;

/** `Carol Christmas`, `Father Christmas`: behind a capital a feast of one word is a name. */
export function isSurname(holiday = '', { before }: MatchContext): boolean {
	const word = NAME_BEFORE.exec(before)?.groups?.['word']?.toLowerCase();
	return word !== undefined && !/\s/.test(holiday) && !FUNCTION_WORDS.has(word);
}
