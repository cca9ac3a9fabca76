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
export function matchShapes(text: string, shapes: readonly Shape[]): Match[] {
	const candidates = shapes.flatMap((shape, rank) => candidatesOf(text, shape, rank));
	candidates.sort((one, other) => length(other) - length(one) || one.rank - other.rank);
	const taken = new Uint8Array(text.length);
	const free = candidates.filter(({ start, end }) => {
		if (taken.subarray(start, end).includes(1)) return false;
		taken.fill(1, start, end);
		return true;
	});
	return free.sort((one, other) => one.start - other.start);
}

function candidatesOf(text: string, { name, pattern, read }: Shape, rank: number): Candidate[] {
	const found: Candidate[] = [];
	for (const match of text.matchAll(pattern)) {
		const meaning = read(match.groups ?? {});
		if (!meaning) continue;
		found.push({ start: match.index, end: match.index + match[0].length, name, meaning, rank });
	}
	return found;
}

function length({ start, end }: Match): number {
	return end - start;
}
