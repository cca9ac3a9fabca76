import type { Document } from '../document/document.ts';
import type { Quotation } from '../document/quotation-marks.ts';
import type { Token } from '../document/tokens.ts';
import type { NameTable } from '../entities/names/table.ts';

/** One quotation and the running text beside it, as places among the tokens. */
export type QuoteContext = {
	readonly names: NameTable;
	readonly quotation: Quotation;
	/** Where the quotation itself stands. */
	readonly at: number;
	/** The sentence before it, and the part of that behind the quotation before. */
	readonly sentenceFrom: number;
	readonly clauseFrom: number;
	/** The clause behind it, up to the next quotation or the end of the sentence, exclusive. */
	readonly afterTo: number;
	/** The end of the sentence behind it, whatever else is quoted there. */
	readonly sentenceTo: number;
	/** Does another quotation follow in the same sentence? */
	readonly isFollowed: boolean;
	/** Has a new sentence begun behind the quotation? */
	readonly isDetached: boolean;
	/** Is it the first, or the last, of its paragraph’s running text? */
	readonly opensParagraph: boolean;
	readonly closesParagraph: boolean;
};

/** The contexts of all quotations, in text order. */
export function readContexts(document: Document, names: NameTable): QuoteContext[] {
	const { tokens } = names;
	const found: QuoteContext[] = [];
	tokens.forEach(({ kind, quotation: index }, at) => {
		const quotation = kind === 'quote' ? document.quotations[index] : undefined;
		if (quotation) found.push(contextAt(names, at, quotation));
	});
	return found;
}

const FURTHEST = 120;

function contextAt(names: NameTable, at: number, quotation: Quotation): QuoteContext {
	const { tokens } = names;
	const quote = tokens[at];
	const isSameSentence = (index: number): boolean => {
		const token = tokens[index];
		return (
			token?.paragraph === quote?.paragraph &&
			token?.lastSentence === quote?.sentence &&
			at - index < FURTHEST
		);
	};
	let sentenceFrom = at;
	while (sentenceFrom > 0 && isSameSentence(sentenceFrom - 1)) sentenceFrom--;
	let clauseFrom = at;
	while (clauseFrom > sentenceFrom && tokens[clauseFrom - 1]?.kind !== 'quote') clauseFrom--;

	const next = tokens[at + 1];
	let afterTo = at + 1;
	while (isInClause(tokens, { next, quote, index: afterTo }) && afterTo - at < FURTHEST) afterTo++;
	const follower = tokens[afterTo];
	return {
		names,
		quotation,
		at,
		sentenceFrom,
		clauseFrom,
		afterTo,
		sentenceTo: endOfSentence(tokens, at + 1),
		isFollowed:
			follower?.kind === 'quote' &&
			follower.sentence === next?.sentence &&
			follower.paragraph === quote?.paragraph,
		isDetached:
			next !== undefined &&
			quote !== undefined &&
			next.sentence !== quote.lastSentence &&
			!/[,?!…—–]\s*$/.test(quotation.text),
		opensParagraph: tokens[at - 1]?.paragraph !== quote?.paragraph,
		closesParagraph: next?.paragraph !== quote?.paragraph,
	};
}

function endOfSentence(tokens: readonly Token[], from: number): number {
	let to = from;
	while (
		to < from + FURTHEST &&
		tokens[to]?.sentence === tokens[from]?.sentence &&
		to < tokens.length
	)
		to++;
	return to;
}

type Clause = {
	readonly next: Token | undefined;
	readonly quote: Token | undefined;
	readonly index: number;
};

function isInClause(tokens: readonly Token[], { next, quote, index }: Clause): boolean {
	const token = tokens[index];
	if (!token || !next || token.kind === 'quote') return false;
	return token.paragraph === quote?.paragraph && token.sentence === next.sentence;
}
