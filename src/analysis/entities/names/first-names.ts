import { getGender } from 'gender-detection-from-name';
import { foldWord } from '../../document/fold-word.ts';
import { wordSet } from '../../words/word-set.ts';

export type Gender = 'f' | 'm';

/** The usual gender of a first name, “undefined” where the registers do not know it. */
export function genderOfFirstName(word: string): Gender | undefined {
	const parent = PARENTS.get(foldWord(word));
	if (parent) return parent;
	const found = genderInRegister(word);
	return EITHER.has(foldWord(word)) ? undefined : found;
}

/** Is `word` in a register of births, or an initial? */
export function isFirstName(word: string): boolean {
	return INITIAL.test(word) || genderInRegister(word) !== undefined;
}

function genderInRegister(word: string): Gender | undefined {
	const lower = word.toLowerCase();
	const plain = foldWord(word);
	const [head = plain] = /[-‐‑]\p{Lu}/u.test(word) ? plain.split(/[-‐‑]/) : [];
	for (const spelling of head === plain && plain === lower ? [lower] : [lower, plain, head]) {
		const found = spelling.length > 1 ? getGender(spelling) : 'unknown';
		if (found !== 'unknown') return found === 'female' ? 'f' : 'm';
	}
	return undefined;
}

/** Umm Said is the mother of Said, Abu Said the father. */
const PARENTS: ReadonlyMap<string, Gender> = new Map([
	['umm', 'f'],
	['um', 'f'],
	['abu', 'm'],
]);

/** A woman’s name in one country and a man’s in another, whatever a register counts most. */
const EITHER = wordSet(`
	joan andrea jean jan nicola simone kim alexis robin sasha sascha dominique camille marion ashley leslie lindsay jamie ally
	morgan taylor jordan casey kelly dana alex charlie frankie ariel noa gal sandy kerry shannon sidney courtney michele
	gabriele daniele nikita misha rene mika kris pat sam terry tracy stephane stacy jackie robbie bobbie billie quinn riley
	avery rowan skyler jules sage wei ming xin jing yu min hyun ji
`);
const INITIAL = /^(?:\p{Lu}\.)+$/u;
