import { mentionsIn } from '../entities/near.ts';
import { DOCUMENT_NOUNS, MEDIA_WORDS } from '../words/people/organisation-words.ts';
import type { Cue } from './cues/cue.ts';
import type { QuoteContext } from './quote-context.ts';
import { quotedBefore } from './verbs.ts';

/** Who or what carried the words: said in `a statement`, told `Radio Nord`, quoted by `Nordpress`. */
export function mediumOf(context: QuoteContext, cue: Cue | undefined): string | null {
	if (cue?.verb === undefined) return null;
	const { names, afterTo, at, sentenceFrom } = context;
	const { verb } = cue;
	const [from, to] = verb > at ? [verb, afterTo] : [Math.max(sentenceFrom, verb - REACH), at];
	if (quotedBefore(names.tokens, verb) !== undefined) return carrierOf(names, verb, to);
	if (cue.kind === 'quoted-by-another')
		return quoterOf(names, verb, Math.max(sentenceFrom, verb - REACH));
	const inside = mentionsIn(names, from, to);
	const listener = inside.find((mention) => mention.from === verb + 1);
	const isTold = listener?.chunk?.keys.some((key) => MEDIA_WORDS.has(key)) ?? false;
	if (listener && isTold) return written(names, listener.chunk?.from ?? listener.from, listener.to);
	const document = inside.find(
		({ kind, head, from: start }) =>
			kind === 'document' &&
			DOCUMENT_NOUNS.has(head) &&
			LEADS.has(names.tokens[start - 1]?.lower ?? ''),
	);
	return document?.head ?? null;
}

const REACH = 12;
const LEADS = new Set(['in', 'on', 'by', 'via', 'through', 'from']);

/** was quoted as saying by `the state agency Nordpress` */
function carrierOf(names: QuoteContext['names'], verb: number, to: number): string | null {
	for (let index = verb + 1; index < Math.min(to, verb + REACH); index++) {
		if (names.tokens[index]?.lower !== 'by') continue;
		const carrier = mentionsIn(names, index + 1, to).find(
			({ chunk, isOwner, entity }) => chunk && !isOwner && entity?.kind !== 'person',
		);
		if (carrier?.chunk) return written(names, carrier.chunk.from, carrier.to);
	}
	return null;
}

/** `Nordpress` quoted her as saying */
function quoterOf(names: QuoteContext['names'], verb: number, from: number): string | null {
	const quoter = mentionsIn(names, from, verb).find(({ isOwner }) => !isOwner);
	return quoter?.chunk ? written(names, quoter.chunk.from, quoter.to) : null;
}

function written({ tokens }: QuoteContext['names'], from: number, to: number): string {
	return tokens
		.slice(from, to)
		.map(({ bare }) => bare)
		.join(' ');
}
