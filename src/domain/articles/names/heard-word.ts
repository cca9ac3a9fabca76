import { asHeard } from './as-heard.ts';
import { longOf, usualName } from './first-names.ts';
import { compareGivenNames } from './given-names.ts';
import { onceForEachText } from './once-for-each.ts';

/** What a word of a name is compared by. */
export type HeardWord = {
	readonly letters: string;
	/** How it is heard, and how the long form of a first name is. */
	readonly heard: string;
	readonly heardLong: string;
	/** How it is heard without the vowels inside, where that tells something: 'mohammed' and 'muhammad'. */
	readonly bones: string | undefined;
	/** With which letters it begins, as it is spelt, heard or called for short: a bit each. */
	readonly first: number;
};

/** A word of a name as it is compared. */
export const heardWord = onceForEachText((letters: string): HeardWord => {
	const heard = asHeard([letters]);
	const long = longOf(letters);
	const heardLong = long === letters ? heard : asHeard([long]);
	const bones = bonesOf(heard);
	const forms = [letters, heard, long, heardLong, usualName(letters)];
	return {
		letters,
		heard,
		heardLong,
		bones: bones.length >= LEAST ? bones : undefined,
		first: forms.reduce((first, form) => first | (1 << (form.charCodeAt(0) % 32)), 0),
	};
});

/** With fewer letters than these two names of their own are easily the same. */
const LEAST = 3;

/** Whom it ends in tells 'Carlo' from 'Carla'. */
function bonesOf(heard: string): string {
	let [bones, at] = ['', 0];
	for (const letter of heard) {
		const isInside = at > 0 && at < heard.length - 1;
		at += letter.length;
		if (!(isInside && VOWELS.has(letter)) && !bones.endsWith(letter)) bones += letter;
	}
	return bones;
}

const VOWELS = new Set('aio');

/** Are they one word as it is spelt or heard, or one the letter with which the other begins? */
export function soundAlike(one: HeardWord, other: HeardWord | undefined): boolean {
	if (other === undefined) return false;
	if (one.letters === other.letters) return true;
	if (isLetter(one) || isLetter(other)) return one.letters[0] === other.letters[0];
	if (one.heard === other.heard) return true;
	if (one.bones === undefined || one.bones !== other.bones) return false;
	return compareGivenNames(one.letters, other.letters) !== 'two';
}

/** Does a letter stand for the word? */
export function isLetter({ letters }: HeardWord): boolean {
	return letters.length === 1;
}
