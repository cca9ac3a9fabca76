import type { Token } from '../document/tokens.ts';
import { wordSet } from '../words/word-set.ts';
import type { Entity, Naming } from './entity.ts';

/** Whom a court or the police have before them: “the defendant” of the article. */
export function findAccused(
	tokens: readonly Token[],
	namings: readonly Naming[],
): Entity | undefined {
	const counts = new Map<Entity, number>();
	for (const { chunk, entity } of namings) {
		if (entity.kind !== 'person' || chunk.isOwner) continue;
		const isTold = isSuspectBefore(tokens, chunk.from) || suffersBehind(tokens, chunk.to);
		if (isTold) counts.set(entity, (counts.get(entity) ?? 0) + 1);
	}
	const most = Math.max(...counts.values());
	return Array.from(counts).find(([, count]) => count === most)?.[0];
}

const DONE_TO = wordSet(`
	sentenced convicted charged arrested indicted arraigned accused jailed remanded acquitted imprisoned detained prosecuted
`);
const BE = new Set(['was', 'were', 'is', 'been', 'being']);
const PLEADING = new Set(['pleaded', 'pleads', 'pled', 'denies', 'faces']);
const SUSPECTS = new Set(['defendant', 'accused', 'suspect', 'against']);
const FURTHEST = 18;

/** the defendant, `Ann Lee`; identified the defendant as `Ann Lee`; arrested `Ann Lee` */
function isSuspectBefore(tokens: readonly Token[], from: number): boolean {
	const before = tokens[from - 1];
	if (before?.text === ',' || before?.lower === 'as')
		return SUSPECTS.has(tokens[from - 2]?.lower ?? '');
	return SUSPECTS.has(before?.lower ?? '') || DONE_TO.has(before?.lower ?? '');
}

/** `Ann Lee`, 27, of Zell, was sentenced; `Ann Lee` pleaded guilty */
function suffersBehind(tokens: readonly Token[], to: number): boolean {
	for (let at = to; at < to + FURTHEST; at++) {
		const token = tokens[at];
		if (!token || token.sentence !== tokens[to - 1]?.sentence || token.kind === 'quote')
			return false;
		if (PLEADING.has(token.lower)) return at === to || tokens[at - 1]?.text === ',';
		if (BE.has(token.lower)) {
			const next = tokens[at + 1];
			const isAdverb = /ly$|^also$/.test(next?.lower ?? '');
			return DONE_TO.has((isAdverb ? tokens[at + 2] : next)?.lower ?? '');
		}
		if (at === to && token.kind === 'word' && token.lower !== 'has' && token.lower !== 'had')
			return false;
	}
	return false;
}
