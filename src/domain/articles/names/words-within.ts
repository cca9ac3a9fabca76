import { type HeardWord, isLetter, soundAlike } from './heard-word.ts';
import type { Spelling } from './spelling.ts';

/**
 * Are the words of the shorter name among those of the longer one, in their order, or with the surname at the other end: 'Ngaire
 * Teal' in 'Ngaire Margaret Teal', 'Hao Nguyen' in 'Nguyen Thi Bich Hao', 'P. Y. Leung' in 'Leung Pak-yin'? However they are
 * spelt: 'Mohammed' is 'Muhammad'. Of two who each have a letter for another name neither is within the other.
 */
export function areWithin(
	{ heardWords: words }: Spelling,
	{ heardWords: others }: Spelling,
): boolean {
	const [first, last] = [words[0], words.at(-1)];
	if (first === undefined || last === undefined) return false;
	if (stand(words, others)) return !(words.some(isLetter) && others.length > words.length);
	const isTurned = soundAlike(last, others[0]) || soundAlike(first, others.at(-1));
	if (!isTurned || others.length < MANY) return false;
	return stand([last, ...words.slice(0, -1)], others) || stand([...words.slice(1), first], others);
}

/** Of two names of two words each one is easily the other way round by chance. */
const MANY = 3;

/** Do they stand there in this order, the first and a whole word among them? */
function stand([first, ...rest]: readonly HeardWord[], more: readonly HeardWord[]): boolean {
	if (first === undefined || !soundAlike(first, more[0])) return false;
	let at = 1;
	let hasWhole = isWhole(first, more[0]);
	for (const word of rest) {
		while (at < more.length && !soundAlike(word, more[at])) at++;
		if (at >= more.length) return false;
		hasWhole ||= isWhole(word, more[at]);
		at++;
	}
	return hasWhole;
}

function isWhole(word: HeardWord, other: HeardWord | undefined): boolean {
	return other !== undefined && !isLetter(word) && !isLetter(other);
}
