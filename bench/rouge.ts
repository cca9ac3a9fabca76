import { stem } from '../src/analysis/summary/stem.ts';

/** A summary's score against the one that people wrote: F1 of single words and of pairs. */
export type Rouge = { readonly one: number; readonly two: number };

/** The words of `text` as ROUGE compares them. */
export function rougeWords(text: string): string[] {
	return Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu), ([word]) => stem(word));
}

/** ROUGE-1 and ROUGE-2 of the words of a summary against the words of a reference. */
export function rouge(summary: readonly string[], reference: readonly string[]): Rouge {
	return { one: overlap(summary, reference), two: overlap(pairs(summary), pairs(reference)) };
}

function pairs(words: readonly string[]): string[] {
	return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

function overlap(found: readonly string[], wanted: readonly string[]): number {
	const left = new Map<string, number>();
	for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
	let shared = 0;
	for (const word of found) {
		const rest = left.get(word) ?? 0;
		if (rest > 0) shared += 1;
		left.set(word, rest - 1);
	}
	return shared === 0 ? 0 : (2 * shared) / (found.length + wanted.length);
}
