import { fold } from '../../domain/fold.ts';
import { wordTable } from '../words/word-set.ts';

const PLAIN: ReadonlyMap<string, string> = wordTable({
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	ŀ: 'l',
	ʼ: "'",
});

/** A word folded so that spellings meet, with plain letters for those that have no accent to lose: “Øyłund” is “oylund”. */
export function foldWord(word: string): string {
	const lower = word.toLowerCase();
	if (/^[a-z'-]*$/.test(lower)) return lower;
	return fold(lower.replace(/[łøđðþßæœıŀʼ]/g, (letter) => PLAIN.get(letter) ?? letter));
}
