import type { Document } from '../../document/document.ts';
import type { Token } from '../../document/tokens.ts';
import { CALENDAR_WORDS } from '../../words/function-words.ts';
import { isNamesake } from './namesakes.ts';

/** The tokens, those told that are days or months by which somebody is called: “Sunday Okafor”, “Sgt. Ann Friday”. */
export function tellNamesakes({ text }: Pick<Document, 'text'>, tokens: readonly Token[]): Token[] {
	return tokens.map((token) =>
		token.isCapital && CALENDAR_WORDS.has(token.lower) && isOfName(text, token)
			? { ...token, isNamesake: true }
			: token,
	);
}

/** `Okafor`, or `Ann`: it stands beside another part of the name, for alone it is nobody’s whole name. */
const BESIDE = /\p{Lu}\p{Ll}+\.?\s$/u;

function isOfName(text: string, { start, bare }: Token): boolean {
	const end = start + bare.length;
	const isBeside =
		/^\s\p{Lu}/u.test(text.slice(end, end + 2)) ||
		BESIDE.test(text.slice(Math.max(0, start - 30), start));
	return isBeside && isNamesake(text, { start, end });
}
