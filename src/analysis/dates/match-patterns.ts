import type { Span } from '../../domain/articles/span.ts';
import type { Document } from '../document/document.ts';
import { allMatches } from './all-matches.ts';
import type { PatternKind } from './kinds.ts';
import { type LetterIndex, openLetterIndex } from './letter-index.ts';
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
	const prefilters = openPrefilters(patterns);
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
	prefilters: Prefilters,
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

/** The lists of pieces of which one must be there, each once, however many patterns share it; figures by themselves. */
type Prefilters = {
	readonly lists: readonly (readonly string[])[];
	/** By list: does a figure do as well? */
	readonly figures: readonly boolean[];
	readonly index: LetterIndex;
};

const FIGURE = /^\d$/;

function openPrefilters(patterns: readonly Pattern[]): Prefilters {
	const lists = [...new Set(patterns.flatMap(({ prefilter }) => (prefilter ? [prefilter] : [])))];
	const pieces = lists.map((list) => list.filter((piece) => !FIGURE.test(piece)));
	return {
		lists,
		figures: lists.map((list, index) => (pieces[index] ?? []).length < list.length),
		index: openLetterIndex(pieces),
	};
}

/** The spans that get past each prefilter. */
function holdersOf(
	spans: readonly Span[],
	{ lists, figures, index }: Prefilters,
): ReadonlyMap<readonly string[], readonly Span[]> {
	const holders = lists.map((): Span[] => []);
	for (const span of spans) {
		const held = index(span.text);
		const hasFigure = /\d/.test(span.text);
		for (let list = 0; list < holders.length; list += 1) {
			if (held[list] === 1 || (hasFigure && figures[list])) holders[list]?.push(span);
		}
	}
	return new Map(lists.map((list, at) => [list, holders[at] ?? []]));
}

function length({ start, end }: Match): number {
	return end - start;
}
