import type { Span } from '../../domain/articles/span.ts';
import type { Document } from '../document/document.ts';
import { allMatches } from './all-matches.ts';
import type { PatternKind } from './kinds.ts';
import { indexLetters } from './letter-index.ts';
import type { Pattern, Resolver } from './pattern.ts';

/** A piece of the text that fits a pattern, before it is known what it means here. */
export type Match = {
	readonly start: number;
	readonly end: number;
	readonly kind: PatternKind;
	readonly resolver: Resolver;
};

type Candidate = Match & { readonly rank: number };

/** The matches of all patterns that do not overlap, in text order: the longest first served, then by place in the table. */
export function matchPatterns(
	{ text, paragraphs }: Pick<Document, 'text' | 'paragraphs'>,
	patterns: readonly Pattern[],
): Match[] {
	const candidates = candidatesIn(paragraphs, patterns);
	candidates.sort((one, other) => length(other) - length(one) || one.rank - other.rank);
	const taken = new Uint8Array(text.length);
	const free = candidates.filter(({ start, end }) => {
		if (taken.subarray(start, end).includes(1)) return false;
		taken.fill(1, start, end);
		return true;
	});
	return free.sort((one, other) => one.start - other.start);
}

/** Pattern by pattern: a pattern is read much faster when it has just been read. */
function candidatesIn(paragraphs: readonly Span[], patterns: readonly Pattern[]): Candidate[] {
	const found: Candidate[] = [];
	const paragraphsWith = holdersOf(paragraphs);
	for (const [rank, { kind, prefilter, expression, read }] of patterns.entries()) {
		for (const { text, start } of prefilter ? paragraphsWith(prefilter) : paragraphs) {
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

const CAPITAL = /\p{Lu}/u;

/** Tells which paragraphs hold any of some pieces, in any case where they hold no capital; every list is looked up once. */
function holdersOf(paragraphs: readonly Span[]): (prefilter: readonly string[]) => readonly Span[] {
	const all = paragraphs.map((span) => ({
		span,
		holds: indexLetters(span.text),
		holdsSmall: indexLetters(span.text.toLowerCase()),
	}));
	const known = new Map<readonly string[], readonly Span[]>();
	return (prefilter) => {
		const before = known.get(prefilter);
		if (before !== undefined) return before;
		const holders = all.filter(({ holds, holdsSmall }) =>
			prefilter.some((piece) => (CAPITAL.test(piece) ? holds(piece) : holdsSmall(piece))),
		);
		const spans = holders.map(({ span }) => span);
		known.set(prefilter, spans);
		return spans;
	};
}

function length({ start, end }: Match): number {
	return end - start;
}
