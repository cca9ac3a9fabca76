import type { Span } from '../../../domain/articles/span.ts';
import { fold } from '../../../domain/fold.ts';
import type { DateExpression } from '../../dates/find-dates.ts';
import { datelineLength } from '../../document/dateline.ts';
import type { Document } from '../../document/document.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import { TITLES } from '../../words/people/titles.ts';
import { STOP_WORDS } from '../../words/stop-words.ts';
import { cardinalOf } from './numbers-in.ts';

/** A word of an article that tells what it is about. */
export type TellingWord = {
	readonly text: string;
	readonly isName: boolean;
	/** From 0 of the most frequent word to 1 of one that has no vector. */
	readonly rarity: number;
	readonly vector: Float32Array | undefined;
};

/** The telling words of an article by their text, without what tells the time: a word that it has for a name is one wherever it stands. */
export function readArticleWords(
	document: Document,
	dates: readonly DateExpression[],
	{ vectorOf }: Pick<Syntax, 'vectorOf'>,
): ReadonlyMap<string, TellingWord> {
	const words = new Map<string, TellingWord>();
	const isOfDate = datesAt(dates);
	for (const { text: sentence, start } of document.sentences) {
		const dateline = datelineLength(sentence);
		for (const { 0: written, index } of sentence.matchAll(WORD)) {
			const text = fold(written);
			const known = words.get(text);
			if (known?.isName || !isTelling(text) || isOfDate(start + index)) continue;
			const found = known ?? wordOf(text, vectorOf);
			const isName =
				isCapital(written) &&
				!TITLES.has(text) &&
				(index < dateline || isNameAt(sentence, index, written) || found.rarity > RARE_NAME);
			words.set(text, isName ? { ...found, isName } : found);
		}
	}
	return words;
}

/** Two articles that have it in common may tell of one thing, though it is no name. */
export function isRareWord({ isName, rarity }: TellingWord): boolean {
	return !isName && rarity > RARE_WORD;
}

const RARE_WORD = 0.5;
/** What opens a sentence is a name if it is as rare. */
const RARE_NAME = 0.77;

/** A piece of a text by its offsets. */
type Piece = Pick<Span, 'start' | 'end'>;

/** Opens what finds the telling words of an article in pieces of its text, each once: no word is looked for or folded twice. */
export function openPassages(
	words: ReadonlyMap<string, TellingWord>,
	text: string,
): (pieces: readonly Piece[]) => readonly TellingWord[] {
	const known = new Map<string, TellingWord | undefined>();
	const wordOf = (written: string) => {
		if (!known.has(written)) known.set(written, words.get(fold(written)));
		return known.get(written);
	};
	const placed = Array.from(text.matchAll(WORD), ({ 0: written, index }) => ({
		start: index,
		end: index + written.length,
		word: wordOf(written),
	}));
	return (pieces) => {
		const told = new Set<TellingWord>();
		for (const { start, end } of pieces) {
			for (let at = firstBehind(placed, start); at < placed.length; at += 1) {
				const one = placed[at];
				if (!one || one.start >= end) break;
				const isWhole = one.start >= start && one.end <= end;
				const cut = () => text.slice(Math.max(one.start, start), Math.min(one.end, end));
				const word = isWhole ? one.word : wordOf(cut());
				if (word) told.add(word);
			}
		}
		return [...told];
	};
}

/** The index of the first that ends behind an offset. */
function firstBehind(placed: readonly Piece[], offset: number): number {
	let [from, to] = [0, placed.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((placed[middle]?.end ?? 0) > offset) to = middle;
		else from = middle + 1;
	}
	return from;
}

const WORD = /[\p{L}\p{M}]{2,}/gu;
const OF_TIME: ReadonlySet<string> = new Set(
	'day days week weeks month months year years today yesterday tomorrow night morning afternoon evening ago last next later earlier'.split(
		' ',
	),
);

function isTelling(word: string): boolean {
	return !STOP_WORDS.has(word) && !OF_TIME.has(word) && cardinalOf(word) === undefined;
}

function isCapital(written: string): boolean {
	return /^\p{Lu}/u.test(written);
}

const OPENING = /(?:^|[.!?:;“"‘(—–-]\s*)$/;

/** Inside a sentence a capital says so, and where one begins `’s` behind it. */
function isNameAt(sentence: string, at: number, written: string): boolean {
	const isOpening = OPENING.test(sentence.slice(Math.max(0, at - 3), at));
	return (
		!isOpening || /^['’]s\b/.test(sentence.slice(at + written.length, at + written.length + 3))
	);
}

function wordOf(text: string, vectorOf: Syntax['vectorOf']): TellingWord {
	const known = vectorOf(text);
	return { text, isName: false, rarity: rarityOf(known?.rank), vector: known?.vector };
}

function rarityOf(rank: number | undefined): number {
	return Math.log1p((rank ?? RAREST_RANK) / FREQUENT) / Math.log1p(RAREST_RANK / FREQUENT);
}

const FREQUENT = 30;
const RAREST_RANK = 40_000;

/** Asked of one offset after another: does an expression of time stand there? */
function datesAt(dates: readonly DateExpression[]): (offset: number) => boolean {
	const inOrder = dates.toSorted((one, other) => one.start - other.start);
	let next = 0;
	return (offset) => {
		while ((inOrder[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
		return (inOrder[next]?.start ?? Number.POSITIVE_INFINITY) <= offset;
	};
}
