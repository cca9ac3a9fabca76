import { getGender } from 'gender-detection-from-name';
import { foldWord } from '../../document/fold-word.ts';
import type { Token } from '../../document/tokens.ts';
import { FUNCTION_WORDS } from '../../words/function-words.ts';
import { IRREGULAR_PASTS } from '../../words/time/irregular-pasts.ts';
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

/** Does a word that is a small one elsewhere begin a name here: `A.` K. Vlum, lawyer `Per` Ek, `Will` Lee struck? */
export function isNameAfterAll(tokens: readonly Token[], at: number): boolean {
	return isInitial(tokens, at) || isShortName(tokens, at) || isWillFirst(tokens, at);
}

/** the judge, `A.` K. Vlum; said `I.` Reed: a letter with a stop before a name, and no grade or vitamin. */
function isInitial(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!token || !next?.isCapital || !/^\p{Lu}\.$/u.test(token.text)) return false;
	if (next.sentence !== token.sentence) return false;
	if (/^\p{Lu}\.$/u.test(next.text)) return true;
	const isGraded = before?.sentence === token.sentence && GRADED.has(before.lower);
	return !isGraded && !FUNCTION_WORDS.has(next.lower);
}

const GRADED = new Set(
	'a an the hepatitis vitamin influenza flu grade group type class level plan team section block part exhibit straight list'.split(
		' ',
	),
);
/** Names that are small words as well. */
export const SHORT_NAMES: ReadonlySet<string> = new Set(
	'will per an so do in on you he yet no my ha even mine oh'.split(' '),
);

/** “lawyer Per Ek”: inside a sentence and before another capital these are names. */
export function isShortName(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!token || !SHORT_NAMES.has(token.lower) || before?.kind !== 'word' || before.isCapital)
		return false;
	const isBeside = next?.isCapital === true && next.start === token.end + 1;
	return isBeside && before.sentence === token.sentence && !FUNCTION_WORDS.has(next.lower);
}

/** `Will` Lee struck twice; not: Will Lee strike? */
function isWillFirst(tokens: readonly Token[], at: number): boolean {
	const [token, last, verb] = tokens.slice(at, at + 3);
	if (tokens[at - 1]?.sentence === token?.sentence || token?.bare !== 'Will') return false;
	if (!last?.isCapital || FUNCTION_WORDS.has(last.lower)) return false;
	const isVerb =
		IRREGULAR_PASTS.has(verb?.lower ?? '') || /[a-z](?:ed|[^s]s)$/.test(verb?.lower ?? '');
	return verb?.text === ',' || (verb?.isCapital === false && isVerb);
}
