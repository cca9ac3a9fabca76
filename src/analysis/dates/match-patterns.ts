import type { Span } from '../../domain/articles/span.ts';
import { allMatches } from '../document/all-matches.ts';
import type { Document } from '../document/document.ts';
import type { PatternKind } from './kinds.ts';
import { type LetterIndex, openLetterIndex } from './letter-index.ts';
import type { Pattern, Resolver } from './pattern.ts';
import { type AnyOf, openRequiredPieces } from './required-pieces.ts';

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
	let prefilters: Prefilters | undefined;
	return ({ text, [pieces]: spans }) => {
		// Reading what patterns need takes as long as some articles, which a start need not wait for.
		prefilters ??= openPrefilters(patterns);
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
	{ index, required }: Prefilters,
): Candidate[] {
	const found: Candidate[] = [];
	const holders = holdersOf(spans, index);
	for (const [rank, { kind, expression, read }] of patterns.entries()) {
		for (const { text, start } of holders(required[rank] ?? [])) {
			for (const match of allMatches(expression, text)) {
				const resolver = read(match.groups ?? {});
				if (!resolver) continue;
				const from = start + match.index;
				found.push({ start: from, end: from + match[0].length, kind, resolver, rank });
			}
		}
	}
	return found;
}

/** Tells which spans hold a piece of each of some lists. */
function holdersOf(spans: readonly Span[], index: LetterIndex) {
	const held = spans.map(({ text }) => index(text));
	const byList = Array.from(held[0] ?? [], (): number[] => []);
	held.forEach((lists, at) => {
		for (let list = 0; list < lists.length; list += 1) if (lists[list]) byList[list]?.push(at);
	});
	return (lists: readonly number[]): readonly Span[] => {
		if (lists.length === 0) return spans;
		let fewest = byList[lists[0] ?? 0] ?? [];
		for (const list of lists) {
			const holders = byList[list];
			if (holders && holders.length < fewest.length) fewest = holders;
		}
		return fewest
			.filter((at) => lists.every((list) => held[at]?.[list]))
			.flatMap((at) => spans[at] ?? []);
	};
}

/** The lists of pieces of which one must be there, each once, however many patterns share it. */
type Prefilters = {
	readonly index: LetterIndex;
	/** By pattern: the lists that it requires. */
	readonly required: readonly (readonly number[])[];
};

function openPrefilters(patterns: readonly Pattern[]): Prefilters {
	const lists = new Map<string, { readonly list: AnyOf; readonly at: number }>();
	const indexOf = (list: AnyOf) => {
		const key = list.join('|');
		const known = lists.get(key) ?? { list, at: lists.size };
		lists.set(key, known);
		return known.at;
	};
	const requiredPieces = openRequiredPieces();
	const required = patterns.map(({ prefilter, expression }) => {
		const all = requiredPieces(expression);
		if (prefilter) all.push(prefilter);
		return [...new Set(all.map(indexOf))];
	});
	return { index: openLetterIndex(Array.from(lists.values(), ({ list }) => list)), required };
}

function length({ start, end }: Match): number {
	return end - start;
}
