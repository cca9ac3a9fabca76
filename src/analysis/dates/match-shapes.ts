import type { Span } from '../../domain/articles/span.ts';
import type { Document } from '../document/document.ts';
import { allMatches } from './all-matches.ts';
import { indexLetters } from './letter-index.ts';
import type { Meaning, Shape } from './shape.ts';

/** A piece of the text that has a shape, before it is known what it means here. */
export type Match = {
	readonly start: number;
	readonly end: number;
	readonly name: string;
	readonly meaning: Meaning;
};

type Candidate = Match & { readonly rank: number };

/** The matches of all shapes that do not overlap, in text order: the longest first served, then by place in the table. */
export function matchShapes(
	{ text, paragraphs }: Pick<Document, 'text' | 'paragraphs'>,
	shapes: readonly Shape[],
): Match[] {
	const candidates = candidatesIn(paragraphs, shapes);
	candidates.sort((one, other) => length(other) - length(one) || one.rank - other.rank);
	const taken = new Uint8Array(text.length);
	const free = candidates.filter(({ start, end }) => {
		if (taken.subarray(start, end).includes(1)) return false;
		taken.fill(1, start, end);
		return true;
	});
	return free.sort((one, other) => one.start - other.start);
}

/** Shape by shape: a pattern is read much faster when it has just been read. */
function candidatesIn(paragraphs: readonly Span[], shapes: readonly Shape[]): Candidate[] {
	const found: Candidate[] = [];
	const paragraphsWith = holdersOf(paragraphs);
	for (const [rank, { name, needs, pattern, read }] of shapes.entries()) {
		for (const { text, start } of needs ? paragraphsWith(needs) : paragraphs) {
			for (const match of allMatches(pattern, text)) {
				const meaning = read(match.groups ?? {});
				if (!meaning) continue;
				const at = start + match.index;
				found.push({ start: at, end: at + match[0].length, name, meaning, rank });
			}
		}
	}
	return found;
}

const FIRST_SMALL = 'a'.charCodeAt(0);

/** Tells which paragraphs hold any of some letters, in any case where they are small; every list is looked up once. */
function holdersOf(paragraphs: readonly Span[]): (needs: readonly string[]) => readonly Span[] {
	const all = paragraphs.map((span) => ({
		span,
		holds: indexLetters(span.text),
		holdsSmall: indexLetters(span.text.toLowerCase()),
	}));
	const known = new Map<readonly string[], readonly Span[]>();
	return (needs) => {
		const before = known.get(needs);
		if (before !== undefined) return before;
		const holders = all.filter(({ holds, holdsSmall }) =>
			needs.some((letters) =>
				letters.charCodeAt(0) < FIRST_SMALL ? holds(letters) : holdsSmall(letters),
			),
		);
		const spans = holders.map(({ span }) => span);
		known.set(needs, spans);
		return spans;
	};
}

function length({ start, end }: Match): number {
	return end - start;
}
