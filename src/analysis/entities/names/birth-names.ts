import type { Token } from '../../document/tokens.ts';
import { TITLES } from '../../words/people/titles.ts';
import type { Chunk } from './chunk.ts';

/** `Odile` Ann Lee: what looks like a title is the first name of somebody where another name of the text begins with it. */
export function withFirstNames(tokens: readonly Token[], chunks: readonly Chunk[]): Chunk[] {
	const firsts = new Set(
		chunks.filter(({ keys }) => keys.length > 1).map(({ keys }) => keys[0] ?? ''),
	);
	return chunks.map((chunk) => {
		const [title = ''] = chunk.titles;
		const first = tokens[chunk.from];
		if (chunk.titles.length !== 1 || TITLES.has(title) || !firsts.has(title) || !first)
			return chunk;
		return {
			...chunk,
			nameFrom: chunk.from,
			titles: [],
			words: [first.bare, ...chunk.words],
			keys: [title, ...chunk.keys],
		};
	});
}

/** Odile Ann Ek `was born` in 1920: the name somebody had before, where the article is about an Odile Lee. */
export function isBirthName(tokens: readonly Token[], { to }: Chunk): boolean {
	const [is, born] = [tokens[to]?.lower ?? '', tokens[to + 1]?.lower ?? ''];
	return /^(?:was|is)$/.test(is) && born === 'born';
}
