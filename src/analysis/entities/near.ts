import type { Figure } from './figures.ts';
import type { NameTable } from './names/name-table.ts';
import type { Reference } from './references.ts';

const FURTHEST = 400;

/** How many references begin before the token at `from`. */
export function countBefore(references: readonly Reference[], from: number): number {
	let [low, high] = [0, references.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((references[middle]?.from ?? 0) < from) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The references before the token at `from`, nearest first, as far back as anybody remembers. */
export function* nearestBefore({ references }: NameTable, from: number): Generator<Reference> {
	const last = countBefore(references, from) - 1;
	for (let place = last; place >= Math.max(0, last - FURTHEST); place--) {
		const reference = references[place];
		if (reference) yield reference;
	}
}

/** Which of the figures was named last before this place. */
export function lastNamed(
	names: NameTable,
	from: number,
	figures: readonly Figure[],
): Figure | undefined {
	for (const { mention } of nearestBefore(names, from)) {
		if (mention && figures.includes(mention.figure)) return mention.figure;
	}
	return figures[0];
}
