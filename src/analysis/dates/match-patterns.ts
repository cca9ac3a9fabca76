import type { Span } from '../../domain/articles/span.ts';
import type { Document } from '../document/document.ts';
import { allMatches } from './all-matches.ts';
import type { PatternKind } from './kinds.ts';
import { openLetterIndex, type Piece, pieceOf } from './letter-index.ts';
import type { Pattern, Resolver } from './pattern.ts';

/** A piece of the text that fits a pattern, before it is known what it means here. */
export type Match = {
	readonly start: number;
	readonly end: number;
	readonly kind: PatternKind;
	readonly resolver: Resolver;
};

type Candidate = Match & { readonly rank: number };

/** What patterns are tried on, piece by piece: sentences, or paragraphs where stops are not known well enough. */
type Pieces = 'sentences' | 'paragraphs';

/** The matches of `patterns` in a text that do not overlap, in text order: the longest first served, then by index in the table. */
export type Matcher = (document: Pick<Document, 'text' | Pieces>) => Match[];

/** Makes a table of patterns ready for many texts. */
export function openMatcher(patterns: readonly Pattern[], pieces: Pieces): Matcher {
	const prefilters = prefiltersOf(patterns);
	return ({ text, [pieces]: spans }) => {
		const candidates = candidatesIn(spans, patterns, prefilters);
		candidates.sort((one, other) => length(other) - length(one) || one.rank - other.rank);
		const taken = new Uint8Array(text.length);
		const free = candidates.filter(({ start, end }) => {
			if (taken.subarray(start, end).includes(1)) return false;
			taken.fill(1, start, end);
			return true;
		});
		return free.sort((one, other) => one.start - other.start);
	};
}

/** Pattern by pattern: a pattern is read much faster when it has just been read. */
function candidatesIn(
	spans: readonly Span[],
	patterns: readonly Pattern[],
	prefilters: readonly Prefilter[],
): Candidate[] {
	const found: Candidate[] = [];
	const holders = holdersOf(spans, prefilters);
	for (const [rank, { kind, prefilter, expression, read }] of patterns.entries()) {
		for (const { text, start } of prefilter ? (holders.get(prefilter) ?? []) : spans) {
			for (const match of allMatches(expression, text)) {
				const resolver = read(match.groups ?? {});
				if (!resolver) continue;
				const at = start + match.index;
				found.push({ start: at, end: at + match[0].length, kind, resolver, rank });
			}
		}
	}
	return found;
}

/** The pieces of which one must be there; figures by themselves. */
type Prefilter = {
	readonly list: readonly string[];
	readonly pieces: readonly Piece[];
	readonly figures: boolean;
};

const FIGURE = /^\d$/;

/** Every list once, however many patterns share it. */
function prefiltersOf(patterns: readonly Pattern[]): Prefilter[] {
	const lists = new Set(patterns.flatMap(({ prefilter }) => (prefilter ? [prefilter] : [])));
	return Array.from(lists, (list) => {
		const pieces = list.filter((piece) => !FIGURE.test(piece));
		return { list, pieces: pieces.map(pieceOf), figures: pieces.length < list.length };
	});
}

/** The spans that get past each prefilter. */
function holdersOf(
	spans: readonly Span[],
	prefilters: readonly Prefilter[],
): ReadonlyMap<readonly string[], readonly Span[]> {
	const holders = new Map(prefilters.map(({ list }) => [list, [] as Span[]]));
	const indexLetters = openLetterIndex();
	for (const span of spans) {
		const holds = indexLetters(span.text);
		const hasFigure = /\d/.test(span.text);
		for (const { list, pieces, figures } of prefilters) {
			if ((figures && hasFigure) || holds(pieces)) holders.get(list)?.push(span);
		}
	}
	return holders;
}

function length({ start, end }: Match): number {
	return end - start;
}
