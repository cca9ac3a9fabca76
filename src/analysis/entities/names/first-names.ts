import { getGender } from 'gender-detection-from-name';
import { foldWord } from '../../document/fold-word.ts';

export type Gender = 'f' | 'm';

/** The usual gender of a first name, “undefined” where the registers do not know it. */
export function genderOfFirstName(word: string): Gender | undefined {
	const lower = word.toLowerCase();
	const plain = foldWord(word);
	const [head = plain] = /[-‐‑]\p{Lu}/u.test(word) ? plain.split(/[-‐‑]/) : [];
	for (const spelling of [lower, plain, head]) {
		const found = spelling.length > 1 ? getGender(spelling) : 'unknown';
		if (found !== 'unknown') return found === 'female' ? 'f' : 'm';
	}
	return undefined;
}

/** Is `word` in a register of births, or an initial? */
export function isFirstName(word: string): boolean {
	return INITIAL.test(word) || genderOfFirstName(word) !== undefined;
}

const INITIAL = /^(?:\p{Lu}\.)+$/u;
