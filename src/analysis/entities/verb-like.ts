import type { Token } from '../document/tokens.ts';
import { CLAUSE_OPENERS, PREPOSITIONS } from '../words/function-words.ts';
import { BEFORE_VERB, NAMING, SAYING } from '../words/speech/reporting-verbs.ts';
import { IRREGULAR_PASTS } from '../words/time/irregular-pasts.ts';

/** A word that looks like a finite verb. */
export function isVerbLike(token: Token | undefined): boolean {
	if (token?.kind !== 'word' || token.isCapital) return false;
	const { lower } = token;
	if (SAYING.has(lower) || NAMING.has(lower)) return true;
	if (BEFORE_VERB.has(lower)) return !PREPOSITIONS.has(lower);
	if (IRREGULAR_PASTS.has(lower)) return true;
	return /(?:ed|[^s]s)$/.test(lower) && !PREPOSITIONS.has(lower) && !CLAUSE_OPENERS.has(lower);
}
