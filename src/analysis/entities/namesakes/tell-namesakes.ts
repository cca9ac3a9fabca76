import type { Document } from '../../document/document.ts';
import type { Token } from '../../document/tokens.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../../words/function-words.ts';
import { TITLES } from '../../words/people/titles.ts';
import { isNamesake } from './namesakes.ts';

/** The tokens, those told that are days or months by which somebody is called: “Sunday Okafor”, “Sgt. Ann Friday”. */
export function tellNamesakes({ text }: Pick<Document, 'text'>, tokens: readonly Token[]): Token[] {
	return tokens.map((token, at) =>
		token.isCapital &&
		CALENDAR_WORDS.has(token.lower) &&
		isOfName(text, token) &&
		!isSurnameBefore(tokens, at - 1)
			? { ...token, isNamesake: true }
			: token,
	);
}

/** Gov. `Kelly` Friday: what stands before it was somebody’s last name just before: Gov. Ann Kelly. */
function isSurnameBefore(tokens: readonly Token[], at: number): boolean {
	const title = tokens[at - 1];
	if (!title?.isCapital || !TITLES.has(title.lower)) return false;
	return tokens.slice(Math.max(1, at - REACH), at).some((token, index, near) => {
		const before = near[index - 1];
		if (token.bare !== tokens[at]?.bare || !before?.isCapital || before.isOwner) return false;
		const isWord = FUNCTION_WORDS.has(before.lower) || TITLES.has(before.lower);
		return before.end + 1 === token.start && !isWord;
	});
}

const REACH = 600;

/** `Okafor`, or `Ann`: it stands beside another part of the name, for alone it is nobody’s whole name. */
const BESIDE = /\p{Lu}\p{Ll}+\.?\s$/u;

function isOfName(text: string, { start, bare }: Token): boolean {
	const end = start + bare.length;
	const isBeside =
		/^\s\p{Lu}/u.test(text.slice(end, end + 2)) ||
		BESIDE.test(text.slice(Math.max(0, start - 30), start));
	return isBeside && isNamesake(text, { start, end });
}
