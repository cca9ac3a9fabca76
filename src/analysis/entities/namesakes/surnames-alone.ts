import type { Token } from '../../document/tokens.ts';
import { CALENDAR_WORDS } from '../../words/function-words.ts';
import { FORMS_OF_ADDRESS } from '../../words/people/titles.ts';
import { SAYING } from '../../words/speech/reporting-verbs.ts';
import type { Chunk } from '../names/chunk.ts';

/** Cst. Ann Friday … `Friday` said; “…,” said `Friday`: a month or weekday alone that is somebody’s surname in the article. */
export function withSurnamesAlone(tokens: readonly Token[], chunks: readonly Chunk[]): Chunk[] {
	const surnames = new Set(
		chunks.flatMap(({ keys, titles, kind }) => {
			const last = keys.at(-1) ?? '';
			const isWhole = keys.length > 1 || titles.some((title) => FORMS_OF_ADDRESS.has(title));
			return kind === 'name' && isWhole && CALENDAR_WORDS.has(last) ? [last] : [];
		}),
	);
	if (surnames.size === 0) return [...chunks];
	const taken = new Set(chunks.map(({ from }) => from));
	const alone = tokens.flatMap((token, at): Chunk[] => {
		const isBearer = token.isCapital && surnames.has(token.lower) && !taken.has(at);
		return isBearer && speaks(tokens, at) ? [surnameAt(token, at)] : [];
	});
	return [...chunks, ...alone].toSorted((one, other) => one.from - other.from);
}

/** `Friday said` at the head of a sentence; “…,” `said Friday.` */
function speaks(tokens: readonly Token[], at: number): boolean {
	const [quote, before, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!token || token.isOwner) return false;
	const isOpening = before?.sentence !== token.sentence || before.kind === 'quote';
	if (isOpening) return SAYING.has(next?.lower ?? '');
	return SAYING.has(before.lower) && quote?.kind === 'quote' && next?.kind !== 'word';
}

const surnameAt = ({ bare, lower }: Token, at: number): Chunk => ({
	from: at,
	to: at + 1,
	isOwner: false,
	nameFrom: at,
	words: [bare],
	keys: [lower],
	titles: [],
	kind: 'name',
});
