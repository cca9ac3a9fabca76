import type { Span } from '../../domain/articles/span.ts';
import { SHORT_FIRST_NAMES, TITLES_WITH_STOP } from '../words/abbreviations.ts';
import { allMatches } from './all-matches.ts';
import type { Document, Sentence } from './document.ts';
import { foldWord } from './fold-word.ts';
import { isInFurniture } from './furniture.ts';
import type { Quotation } from './quotation-marks.ts';

/** A word, a mark, or a whole quotation of the running text. */
export type Token = Span & {
	readonly kind: 'word' | 'mark' | 'quote';
	/** In lower case, without accents, stop and possessive ending. */
	readonly lower: string;
	/** As written, without a possessive ending: "Lee" of "Lee’s". */
	readonly bare: string;
	readonly isOwner: boolean;
	readonly isCapital: boolean;
	/** A day or month that somebody is called by: “Sunday” Okafor. */
	readonly isNamesake?: true;
	/** Index among the document's paragraphs. */
	readonly paragraph: number;
	/** Index among the document's sentences: where it begins, and where it ends. */
	readonly sentence: number;
	readonly lastSentence: number;
	/** Index among the document's quotations, for a quote. */
	readonly quotation: number;
};

/** The running text of the story as words and marks, each quotation one token. Its cost grows with the text and no faster. */
export function readTokens(document: Document): Token[] {
	const tokens: Token[] = [];
	const sentenceAt = sentenceFinder(document.sentences);
	const quotesOf = Map.groupBy(
		document.quotations.map((quotation, index) => ({ ...quotation, index })),
		({ paragraph }) => paragraph,
	);
	const placed = (piece: Span, paragraph: number): Placed => ({
		start: piece.start,
		end: piece.end,
		text: piece.text,
		paragraph,
		sentence: sentenceAt(piece.start),
		lastSentence: sentenceAt(Math.max(piece.start, piece.end - 1)),
	});
	document.paragraphs.forEach((span, paragraph) => {
		let from = span.start;
		const addPieces = (to: number) => {
			for (const piece of pieces(document.text, from, to)) {
				tokens.push(plainToken(placed(piece, paragraph)));
			}
		};
		for (const quotation of quotesOf.get(paragraph) ?? []) {
			const whole = withMarks(document.text, span, quotation);
			addPieces(whole.start);
			tokens.push(quoteToken(placed(whole, paragraph), quotation.index));
			from = whole.end;
		}
		addPieces(span.end);
	});
	return document.furniture.length === 0
		? tokens
		: tokens.filter((token) => !isInFurniture(document.furniture, token));
}

/** The parts that a hyphen joins: “Okoro-Bell” may be “Bell” elsewhere. */
export function partsOf(keys: readonly string[]): string[] {
	return keys.flatMap((key) =>
		key.includes('-') ? key.split('-').filter((part) => part !== '') : key,
	);
}

type Placed = Span & Pick<Token, 'paragraph' | 'sentence' | 'lastSentence'>;

const PIECE =
	/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[.'’‐‑@-]|(?<=(?<![\p{L}\p{N}.])\p{Lu})\.[‐‑-](?=\p{Lu}\.))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|(?<![\p{L}\p{N}])@[\p{L}\p{N}_]{2,30}|[^\s\p{L}\p{N}]/gu;
const LONGEST_WORD = 60;
/** Most words: nothing to take off. */
const PLAIN_WORD = /^[a-zA-Z]+$/;
const OWNER = /['’]s$/i;
const CONTRACTION = /^(he|she|it|they|we|i|you|who|that|there|what)['’](?:d|ll|ve|re|m|s)$/i;
/** J. S., and `J.-B.` of Jean-Baptiste. */
const INITIALS = /^\p{Lu}(?:\.[‐‑-]?\p{Lu})*$/u;

function withMarks(text: string, paragraph: Span, { start, end, closed }: Quotation): Span {
	const from = Math.max(paragraph.start, start - 1);
	const to = closed ? Math.min(paragraph.end, end + 1) : end;
	return { start: from, end: to, text: text.slice(from, to) };
}

function pieces(text: string, from: number, to: number): Span[] {
	const part = text.slice(from, to);
	const found: Span[] = [];
	let done = 0;
	for (const { 0: word, index } of allMatches(PIECE, part)) {
		if (index < done) continue;
		const start = from + index;
		const behind = index + word.length;
		const hasStop = part.charAt(behind) === '.' && keepsStop(word);
		const hasMark = isMarkAlone(part, behind) && ENDS_IN_S.test(word);
		const end = start + word.length + (hasStop || hasMark ? 1 : 0);
		done = end - from;
		found.push({ start, end, text: text.slice(start, end) });
	}
	return found;
}

const ENDS_IN_S = /s$/i;

/** the Reeds`’` house: a mark with no letter behind it. */
function isMarkAlone(text: string, at: number): boolean {
	const mark = text.charAt(at);
	return (mark === "'" || mark === '’') && !/^\p{L}/u.test(text.slice(at + 1, at + 3));
}

function keepsStop(word: string): boolean {
	if (INITIALS.test(word)) return true;
	const lower = word.toLowerCase();
	const isCut = TITLES_WITH_STOP.has(lower) || SHORT_FIRST_NAMES.has(lower);
	return /^\p{Lu}/u.test(word) && (isCut || lower === 'jr' || lower === 'sr');
}

function plainToken(placed: Placed): Token {
	const { text } = placed;
	if (PLAIN_WORD.test(text)) {
		const lower = text.slice(0, LONGEST_WORD).toLowerCase();
		return token(placed, { kind: 'word', lower, bare: text, isCapital: text < 'a' });
	}
	// @annlee is a name.
	if (text.length > 1 && text.startsWith('@')) {
		return token(placed, { kind: 'word', lower: text.toLowerCase(), bare: text, isCapital: true });
	}
	if (!/^[\p{L}\p{N}]/u.test(text)) {
		return token(placed, { kind: 'mark', lower: text, bare: text, isCapital: false });
	}
	const [, pronoun] = CONTRACTION.exec(text) ?? [];
	if (pronoun !== undefined) {
		const lower = pronoun.toLowerCase();
		return token(placed, { kind: 'word', lower, bare: pronoun, isCapital: lower !== pronoun });
	}
	const isOwner = OWNER.test(text) || /s['’]$/i.test(text);
	const bare = isOwner ? text.replace(/(?:['’]s|['’])$/i, '') : text;
	const lower = foldWord(bare.slice(0, LONGEST_WORD)).replace(/\.$/, '');
	const isCapital = /^\p{Lu}/u.test(text) || /^(?:al|el|ad|as|ash|an|ibn)[-‐‑]\p{Lu}/u.test(text);
	return token(placed, { kind: 'word', lower, bare, isCapital, isOwner });
}

function quoteToken(placed: Placed, quotation: number): Token {
	return token(placed, { kind: 'quote', lower: '', bare: '', isCapital: false, quotation });
}

type Own = Pick<Token, 'kind' | 'lower' | 'bare' | 'isCapital'> &
	Partial<Pick<Token, 'isOwner' | 'quotation'>>;

/** Made of its parts by name, which takes half the time of spreading them. */
function token(
	{ start, end, text, paragraph, sentence, lastSentence }: Placed,
	{ kind, lower, bare, isCapital, isOwner = false, quotation = -1 }: Own,
): Token {
	return {
		start,
		end,
		text,
		paragraph,
		sentence,
		lastSentence,
		kind,
		lower,
		bare,
		isOwner,
		isCapital,
		quotation,
	};
}

/** Asked in text order. */
function sentenceFinder(sentences: readonly Sentence[]): (index: number) => number {
	let current = 0;
	return (index) => {
		while (current > 0 && (sentences[current]?.start ?? 0) > index) current--;
		while ((sentences[current + 1]?.start ?? Number.POSITIVE_INFINITY) <= index) current++;
		return current;
	};
}
