import type { Span } from '../../domain/articles/span.ts';

const ABBREVIATIONS =
	'Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Hon|Jr|Sr|Inc|Ltd|Corp|Co|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|a\\.m|p\\.m';

const WORD = new RegExp(
	[
		/** `U.S.` */
		String.raw`(?:[A-Za-z]\.){2,}`,
		/** `Mr.`, `Feb.` */
		String.raw`(?:${ABBREVIATIONS})\.(?=\s|$)`,
		/** Most words: letters up to a space. */
		'(?!cannot )[a-z]+(?= )',
		/** `No.` of “No. 4” */
		String.raw`No\.(?=\s\d)`,
		/** `5,000`, `22:21`, `5th` */
		String.raw`\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|am|pm|bn|m|k)?\b`,
		/** `did` and `n’t` */
		String.raw`[\p{L}\p{M}]+(?=n['’]t\b)|n['’]t\b`,
		/** `’s`, `’re` */
		String.raw`['’](?:s|re|ve|ll|d|m|S)\b`,
		/** `can` and `not` */
		String.raw`can(?=not\b)`,
		String.raw`[\p{L}\p{M}\p{N}]+`,
		String.raw`\.{2,}|--+`,
		String.raw`\S`,
	].join('|'),
	'giu',
);

/** A word or mark; offsets are those of the text that its sentence is a span of. */
export type TreebankWord = Span;

/** The words and marks of a sentence as English treebanks cut them: hyphens and clitics (`Lee` + `’s`) stand alone. */
export function treebankWords({ start, text }: Span): TreebankWord[] {
	return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
		start: start + index,
		end: start + index + word.length,
		text: word,
	}));
}
