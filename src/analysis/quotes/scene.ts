import type { Document } from '../document/document.ts';
import type { Quotation } from '../document/quotation-marks.ts';
import type { Token } from '../document/tokens.ts';
import type { NameTable } from '../entities/names/name-table.ts';

/** One quotation and the running text beside it, as places among the tokens. */
export type Scene = {
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

/** The scenes of all quotations, in text order. */
export function readScenes(document: Document, names: NameTable): Scene[] {
	const { tokens } = names;
	return tokens.flatMap((token, at) => {
		const quotation = document.quotations[token.quotation];
		return quotation ? [sceneAt(names, at, quotation)] : [];
	});
}

const FURTHEST = 120;

function sceneAt(names: NameTable, at: number, quotation: Quotation): Scene {
	const { tokens } = names;
	const quote = tokens[at];
	const isSameSentence = (place: number): boolean => {
		const token = tokens[place];
		return (
			token?.paragraph === quote?.paragraph &&
			token?.lastSentence === quote?.sentence &&
			at - place < FURTHEST
		);
	};
	let sentenceFrom = at;
	while (sentenceFrom > 0 && isSameSentence(sentenceFrom - 1)) sentenceFrom--;
	let clauseFrom = at;
	while (clauseFrom > sentenceFrom && tokens[clauseFrom - 1]?.kind !== 'quote') clauseFrom--;

	const next = tokens[at + 1];
	let afterTo = at + 1;
	while (isInClause(tokens, { next, quote, place: afterTo }) && afterTo - at < FURTHEST) afterTo++;
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
	readonly place: number;
};

function isInClause(tokens: readonly Token[], { next, quote, place }: Clause): boolean {
	const token = tokens[place];
	if (!token || !next || token.kind === 'quote') return false;
	return token.paragraph === quote?.paragraph && token.sentence === next.sentence;
}
