import { onceForEach } from './once-for-each.ts';
import type { Spelling } from './spelling.ts';

/**
 * Are the words of the shorter name among those of the longer one, in their order, or with the surname at the other end: 'Ngaire
 * Teal' in 'Ngaire Margaret Teal', 'Hao Nguyen' in 'Nguyen Thi Bich Hao', 'P. Y. Leung' in 'Leung Pak-yin'? However they are
 * spelt: 'Mohammed' is 'Muhammad'. Of two who each have a letter for another name neither is within the other.
 */
export function areWithin(fewer: Spelling, more: Spelling): boolean {
	const [words, others] = [wordsOf(fewer), wordsOf(more)];
	const [first, last] = [words[0], words.at(-1)];
	if (first === undefined || last === undefined) return false;
	if (stand(words, others)) return !(words.some(isLetter) && others.length > words.length);
	const isTurned = isAlike(last, others[0]) || isAlike(first, others.at(-1));
	if (!isTurned || others.length < MANY) return false;
	return stand([last, ...words.slice(0, -1)], others) || stand([...words.slice(1), first], others);
}

/** Of two names of two words each one is easily the other way round by chance. */
const MANY = 3;

/** A word of a name, with how it sounds and, where that tells something, without the vowels inside. */
type Word = {
	readonly letters: string;
	readonly heard: string;
	readonly bones: string | undefined;
};

/** A name is compared with many. */
const wordsOf = onceForEach(({ words, heardWords }: Spelling) =>
	words.map((letters, place): Word => {
		const heard = heardWords[place] ?? '';
		const bones = bonesOf(heard);
		return { letters, heard, bones: bones.length >= LEAST ? bones : undefined };
	}),
);

/** Do they stand there in this order, the first and a whole word among them? */
function stand(fewer: readonly Word[], more: readonly Word[]): boolean {
	let at = 0;
	let whole = 0;
	for (const [place, word] of fewer.entries()) {
		while (at < more.length && !isAlike(word, more[at])) at++;
		const other = more[at];
		if (other === undefined || (place === 0 && at > 0)) return false;
		if (!isLetter(word) && !isLetter(other)) whole++;
		at++;
	}
	return whole > 0;
}

const isLetter = ({ letters }: Word): boolean => letters.length === 1;

function isAlike(one: Word, other: Word | undefined): boolean {
	if (other === undefined) return false;
	if (one.letters === other.letters) return true;
	if (isLetter(one) || isLetter(other)) return one.letters[0] === other.letters[0];
	return one.heard === other.heard || (one.bones !== undefined && one.bones === other.bones);
}

/** With fewer letters than these two names of their own are easily the same. */
const LEAST = 3;

/** Without the vowels inside: 'mohammed' and 'muhammad'. Whom it ends in tells 'Carlo' from 'Carla'. */
function bonesOf(heard: string): string {
	return heard.replace(/(?<=.)[aio](?=.)/g, '').replace(/(.)\1+/gu, '$1');
}
