import type { Token } from '../../document/tokens.ts';
import { PREPOSITIONS } from '../../words/function-words.ts';
import { PLACES_TOO } from '../../words/people/place-words.ts';
import type { Chunk } from './chunk.ts';
import { isFirstName } from './first-names.ts';

/** `Tom` and Kylie Reed run the mill: two first names before one surname share it. */
export function withSharedSurnames(tokens: readonly Token[], chunks: readonly Chunk[]): Chunk[] {
	const others = new Set(
		chunks.filter(({ keys }) => keys.length > 1).map(({ keys }) => keys[0] ?? ''),
	);
	return chunks.map((chunk, index) => {
		const next = chunks[index + 1];
		if (!next || !isPair(tokens, chunk, next) || others.has(chunk.keys[0] ?? '')) return chunk;
		const [surname, key] = [next.words.at(-1) ?? '', next.keys.at(-1) ?? ''];
		return { ...chunk, words: [...chunk.words, surname], keys: [...chunk.keys, key] };
	});
}

function isPair(tokens: readonly Token[], one: Chunk, other: Chunk): boolean {
	const and = tokens[one.to];
	if (and?.lower !== 'and' || other.from !== one.to + 1) return false;
	if (other.titles.length > 0 || one.isOwner) return false;
	const isTwo = one.words.length === 1 && other.words.length === 2;
	if (!isTwo || other.kind !== 'name' || one.kind === 'organisation') return false;
	if (PLACES_TOO.has(one.keys[0] ?? '') && PREPOSITIONS.has(tokens[one.from - 1]?.lower ?? ''))
		return false;
	return [one, other].every(({ words }) => isFirstName(words[0] ?? ''));
}
