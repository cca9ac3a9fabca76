import { type TimeKind, timeKind } from './spelling.ts';
import type { Word } from './tree.ts';

/** A time expression among the words of its sentence. */
export type Expression = {
	/** Index of its first word, and of the first behind it. */
	readonly first: number;
	readonly end: number;
	/** Index at which its phrase begins: its preposition, or its first word. */
	readonly from: number;
	/** The preposition or conjunction before it in lower case, `(` of a bracket, or '' for none. */
	readonly opener: string;
	readonly kind: TimeKind;
	/** The word of it that hangs on a word outside; -1 where none does. */
	readonly top: number;
};

/** Finds the words of `span`, the text of a time expression; undefined where the sentence has none of them. */
export function locateExpression(
	words: readonly Word[],
	{ start, end }: { readonly start: number; readonly end: number },
): Expression | undefined {
	const first = words.findIndex((word) => word.end > start && word.start < end);
	if (first < 0) return undefined;
	const last = words.findLastIndex((word) => word.start < end && word.end > start);
	let before = first - 1;
	while (before >= 0 && (words[before]?.upos === 'DET' || isLoose(words[before]))) before -= 1;
	const opener = openerOf(words[before]);
	return {
		first,
		end: last + 1,
		from: opener === '' || opener === '(' ? first : before,
		opener,
		kind: timeKind(words[first]?.text.toLowerCase() ?? ''),
		top: topOf(words, first, last + 1),
	};
}

/** `early Monday`, `mid-May` */
export function isLoose(word: Word | undefined): boolean {
	return /^(?:early|late|mid|-)$/i.test(word?.text ?? '');
}

function openerOf(word: Word | undefined): string {
	if (word === undefined) return '';
	if (word.upos === 'ADP' || word.upos === 'SCONJ') return word.text.toLowerCase();
	return word.text === '(' ? '(' : '';
}

function topOf(words: readonly Word[], first: number, end: number): number {
	const tops: number[] = [];
	for (let at = first; at < end; at += 1) {
		const { head = -1, upos } = words[at] ?? {};
		if ((head < first || head >= end) && upos !== 'PUNCT') tops.push(at);
	}
	const adverbial = tops.find((at) => /^(?:obl|nmod|advmod)/.test(words[at]?.relation ?? ''));
	return adverbial ?? tops[0] ?? -1;
}
