import { mentionsIn } from '../../entities/near.ts';
import { wordSet } from '../../words/word-set.ts';
import type { QuoteContext } from '../quote-context.ts';
import type { Cue } from './cue.ts';

/** Ann Lee sat down to cries of “Shame”: others cry it, whoever the sentence is about. */
export function isCried({ names: { tokens }, at, clauseFrom }: QuoteContext): boolean {
	const noun = at - 2;
	if (tokens[at - 1]?.lower !== 'of' || noun < clauseFrom) return false;
	const before = tokens[noun - 1];
	return CRIES.has(tokens[noun]?.lower ?? '') && !(before?.isCapital && noun - 1 > clauseFrom);
}

/** cries of “Shame” `from a man in the gallery`: who cries it, where that is told. */
export function cueOfCries(context: QuoteContext): Cue | undefined {
	const { names, at, afterTo } = context;
	if (!isCried(context) || !FROM.has(names.tokens[at + 1]?.lower ?? '')) return undefined;
	const [subject] = mentionsIn(names, at + 2, afterTo);
	if (subject?.from !== at + 2) return undefined;
	return { subject, verb: at - 2, kind: 'cries-of', certainty: 0.9 };
}

const CRIES = wordSet(`
	cry cries call calls shout shouts chant chants yell yells scream screams murmur murmurs mutter mutters roar roars
	jeers heckles chorus choruses
`);
const FROM = wordSet('from by');
