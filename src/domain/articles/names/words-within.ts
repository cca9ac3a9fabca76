import { asHeard } from './as-heard.ts';

/**
 * Are the words of the shorter name among those of the longer one, in their order, or with the surname at the other end: 'Ngaire
 * Teal' in 'Ngaire Margaret Teal', 'Hao Nguyen' in 'Nguyen Thi Bich Hao', 'P. Y. Leung' in 'Leung Pak-yin'? However they are
 * spelt: 'Mohammed' is 'Muhammad'. Of two who each have a letter for another name neither is within the other.
 */
export function areWithin(fewer: readonly string[], more: readonly string[]): boolean {
	const [first = '', last = ''] = [fewer[0], fewer.at(-1)];
	if (stand(fewer, more)) return !(fewer.some(isLetter) && more.length > fewer.length);
	const isTurned = isAlike(last, more[0]) || isAlike(first, more.at(-1));
	if (!isTurned || more.length < MANY) return false;
	return stand([last, ...fewer.slice(0, -1)], more) || stand([...fewer.slice(1), first], more);
}

/** Of two names of two words each one is easily the other way round by chance. */
const MANY = 3;

/** Do they stand there in this order, the first and a whole word among them? */
function stand(fewer: readonly string[], more: readonly string[]): boolean {
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

const isLetter = ({ length }: string): boolean => length === 1;

function isAlike(word: string, other = ''): boolean {
	if (word === other) return true;
	if (isLetter(word) || isLetter(other)) return word[0] === other[0];
	const [heard, its] = [asHeard([word]), asHeard([other])];
	return heard === its || (bonesOf(heard).length >= LEAST && bonesOf(heard) === bonesOf(its));
}

/** With fewer letters than these two names of their own are easily the same. */
const LEAST = 3;

/** Without the vowels inside: 'mohammed' and 'muhammad'. Whom it ends in tells 'Carlo' from 'Carla'. */
function bonesOf(heard: string): string {
	return heard.replace(/(?<=.)[aio](?=.)/g, '').replace(/(.)\1+/gu, '$1');
}
