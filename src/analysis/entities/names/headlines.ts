import { DETERMINERS, PREPOSITIONS } from '../../words/function-words.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
const LONGEST = 200;
const SMALL_WORD = 3;

/** Is it a line in which nearly every word has a capital, so that capitals tell nothing of names? */
export function isHeadline(text: string): boolean {
	if (text.length > LONGEST || /[,;:]\s*$/.test(text) || headsWords(text)) return false;
	if (isSentence(text)) return false;
	let [words, small] = [0, 0];
	for (const [word] of text.matchAll(WORD)) {
		if (word.length <= SMALL_WORD) continue;
		words++;
		if (!CAPITAL.test(word)) small++;
		if (small > MOST_SMALL) return false;
	}
	return words >= 4 && words - small > words * 0.8;
}

const FEWEST_SMALL = 3;

/** Bo Ek, of Castle Grove, Orla, `pleaded guilty to manslaughter`. What ends with a stop is a sentence, however many names it has. */
function isSentence(text: string): boolean {
	if (!/[\p{L}\d]{2}\.[”"’']?$/u.test(text)) return false;
	const small = Array.from(text.matchAll(WORD)).filter(
		([word]) => !CAPITAL.test(word) && !isTie(word),
	);
	return small.length >= FEWEST_SMALL;
}

/** They have no capital in a headline either. */
const isTie = (word: string): boolean =>
	PREPOSITIONS.has(word) || DETERMINERS.has(word) || JOINING.test(word);
const JOINING = /^(?:and|or|but|nor|vs?)$/;

/** `Remarks by District Attorney Ann Lee`: a line above what somebody said. */
export function headsWords(text: string): boolean {
	return HEADS_WORDS.test(text);
}

const HEADS_WORDS =
	/^(?:Remarks|Statements?|Comments?|Words|Message|Tributes?) (?:[Bb]y|[Ff]rom|[Oo]f) \p{Lu}[^.!?]{0,80}$/u;

const CAPITAL = /^[\p{Lu}\d]/u;
/** A fifth of as many words of four letters as fit in there. */
const MOST_SMALL = LONGEST / (SMALL_WORD + 2) / 5;
