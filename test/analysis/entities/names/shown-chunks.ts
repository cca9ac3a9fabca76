import { readDocument } from '../../../../src/analysis/document/document.ts';
import { readTokens } from '../../../../src/analysis/document/tokens.ts';
import { readChunks } from '../../../../src/analysis/entities/names/chunks.ts';

/** Every chunk of an English text: its titles before a colon, its name, and what it is where it is no plain name. */
export function shownChunks(text: string): string[] {
	const tokens = readTokens(readDocument({ text, language: 'en' }));
	return readChunks(tokens).map(({ titles, words, kind, isOwner }) => {
		const before = titles.length > 0 ? `${titles.join(' ')}: ` : '';
		const behind = kind === 'name' ? '' : ` (${kind})`;
		return `${before}${words.join(' ')}${isOwner ? '’s' : ''}${behind}`;
	});
}
