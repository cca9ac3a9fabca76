import { readDocument } from '../../../src/analysis/document/document.ts';
import { readTokens, type Token } from '../../../src/analysis/document/tokens.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import type { NameTable } from '../../../src/analysis/entities/names/table.ts';

/** An English text of which some words stand in brackets, and where their tokens begin and end. */
type Marked = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly from: number;
	readonly to: number;
};

/** The tokens of `Then [Ann Lee] came`, read without the brackets. */
export function readMarked(marked: string): Marked {
	const start = marked.indexOf('[');
	const end = marked.indexOf(']') - 1;
	const text = marked.replace('[', '').replace(']', '');
	const tokens = readTokens(readDocument({ text, language: 'en' }));
	const from = tokens.findIndex((token) => token.end > start);
	const to = tokens.findLastIndex((token) => token.start < end) + 1;
	return { text, tokens, from, to };
}

/** The names of `Then [she] came`, and where the bracketed words stand among the tokens. */
export function readMarkedNames(marked: string): Marked & { readonly names: NameTable } {
	const { text, ...place } = readMarked(marked);
	return { text, ...place, names: readNames(readDocument({ text, language: 'en' })) };
}
