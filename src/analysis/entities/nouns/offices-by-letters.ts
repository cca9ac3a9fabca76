import type { Token } from '../../document/tokens.ts';
import type { Chunk } from '../names/chunk.ts';
import { rolesBeside } from '../names/roles.ts';

/** `The SP` said, where the article has a Superintendent of Police: no name, but the office of somebody who is named. */
export function withOffices(tokens: readonly Token[], chunks: readonly Chunk[]): readonly Chunk[] {
	const named = chunks.filter((chunk) => isInBrackets(tokens, chunk)).map(({ keys }) => keys[0]);
	const asked = new Set(
		chunks.filter((chunk) => isByLetters(tokens, chunk) && !named.includes(chunk.keys[0])),
	);
	if (asked.size === 0) return chunks;
	const held = new Set(
		chunks
			.filter(({ kind }) => kind === 'name')
			.flatMap((chunk) => rolesBeside(tokens, chunk))
			.flatMap(({ letters }) => [...letters]),
	);
	return chunks.map((chunk) =>
		asked.has(chunk) && held.has(chunk.keys[0] ?? '')
			? { ...chunk, kind: 'title' as const }
			: chunk,
	);
}

const isByLetters = (tokens: readonly Token[], { from, to, words, kind }: Chunk): boolean =>
	kind === 'name' &&
	to === from + 1 &&
	LETTERS.test(words[0] ?? '') &&
	(tokens[from - 1]?.lower === 'the' || isWithField(tokens, to));

/** DCP `(Crime)` Ann Lee */
function isWithField(tokens: readonly Token[], to: number): boolean {
	if (tokens[to]?.text !== '(') return false;
	const end = tokens.slice(to, to + LONGEST_FIELD).findIndex(({ text }) => text === ')');
	return end > 0 && tokens[to + end + 1]?.isCapital === true;
}

const LONGEST_FIELD = 6;

/** the Democratic Alliance `(DA)`; not: Deputy Inspector General `(DIG)` Ann Lee */
const isInBrackets = (tokens: readonly Token[], { from, to }: Chunk): boolean =>
	tokens[from - 1]?.text === '(' && tokens[to]?.text === ')' && !tokens[to + 1]?.isCapital;

const LETTERS = /^\p{Lu}{2,5}$/u;
