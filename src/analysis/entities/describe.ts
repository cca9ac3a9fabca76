import { CALENDAR_WORDS, DETERMINERS, PREPOSITIONS } from '../words/function-words.ts';
import type { Mention } from './mentions.ts';
import type { NameTable } from './names/table.ts';
import type { Referent } from './referent.ts';
import { isVerbLike } from './verb-like.ts';

const LONGEST = 60;
const TIES = new Set(['of', 'for', 'at', 'from', 'with', 'in']);

/** Somebody without a name, in the article’s words: “a spokesman for Belmere Water”. */
export function described({ tokens }: NameTable, mention: Mention): Referent {
	const { from, to, kind, head, determiner } = mention;
	// `Another` read: another banner.
	if (to === from + 1 && determiner === 'another')
		return { name: `another ${head}`, kind: 'unnamed', certainty: 0.8, mention };
	let end = to;
	const tie = tokens[to]?.lower ?? '';
	if (TIES.has(tie) || (kind === 'document' && tie === 'on')) end = endOfTie(tokens, to);
	if (end === to + 1 || CALENDAR_WORDS.has(tokens[to + 1]?.lower ?? '')) end = to;
	const words = tokens.slice(from, end);
	const text = words
		.map(({ text: word, lower }, index) => (index === 0 && DETERMINERS.has(lower) ? lower : word))
		.join(' ')
		.replace(/^the /i, '')
		.replace(/[’']s$/, '');
	const name = text.length > LONGEST ? (tokens[to - 1]?.text ?? text) : text;
	return { name, kind: 'unnamed', certainty: 0.8, mention };
}

function endOfTie(tokens: NameTable['tokens'], from: number): number {
	let end = from + 1;
	while (end < from + 6) {
		const token = tokens[end];
		if (
			token?.kind !== 'word' ||
			PREPOSITIONS.has(token.lower) ||
			token.lower === 'who' ||
			(isVerbLike(token) && !DETERMINERS.has(tokens[end - 1]?.lower ?? ''))
		)
			break;
		end++;
		if (token.isCapital && !tokens[end]?.isCapital) break;
	}
	return end;
}
