import type { SearchTerm } from '../../../domain/articles/search-words.ts';
import type { Span } from '../../../domain/articles/span.ts';
import { wholeLetters } from '../../../domain/shorten.ts';
import { type PlacedWord, placedWords } from '../../../domain/words.ts';

type Ends = Pick<Span, 'start' | 'end'>;

/** A part of a text that holds words that were looked for. */
export type Passage = Ends & {
	/** Where they stand, in order; none overlaps another. */
	readonly hits: readonly Ends[];
	/** The paragraph that it is of. */
	readonly paragraph: Ends;
};

/** Longer paragraphs are shown in part. */
const LONGEST = 260;
/** So much is shown before the first of the words. */
const BEFORE = 70;

type Hit = Ends & { readonly term: number };

/** Of the paragraphs of `text` the `most` that hold most of the terms, best first, each as far as it is shown. */
export function findPassages(text: string, terms: readonly SearchTerm[], most: number): Passage[] {
	const byParagraph = Map.groupBy(hitsIn(text, terms), ({ start }) =>
		text.lastIndexOf('\n', start),
	);
	return [...byParagraph.values()]
		.map((hits) => ({ hits, terms: new Set(hits.map(({ term }) => term)).size }))
		.sort((one, other) => other.terms - one.terms || other.hits.length - one.hits.length)
		.slice(0, most)
		.map(({ hits }) => passageOf(text, hits));
}

/** Where the terms stand in `text`, in order; none overlaps another. */
export function findHits(text: string, terms: readonly SearchTerm[]): Passage['hits'] {
	return merged(text, hitsIn(text, terms));
}

/** The paragraph of `text` at `start`, whole, with all of the terms that it holds. */
export function wholeParagraph(text: string, terms: readonly SearchTerm[], start: number): Passage {
	const paragraph = paragraphAt(text, Math.min(Math.max(start, 0), text.length));
	const hits = hitsIn(text, terms).filter((hit) => isWithin(hit, paragraph));
	return { ...paragraph, hits: merged(text, hits), paragraph };
}

function passageOf(text: string, hits: readonly Hit[]): Passage {
	const paragraph = paragraphAt(text, hits[0]?.start ?? 0);
	const shown = shownOf(text, { paragraph, hits });
	return {
		...shown,
		hits: merged(
			text,
			hits.filter((hit) => isWithin(hit, shown)),
		),
		paragraph,
	};
}

/** The part of the paragraph that holds most of the terms: all of it where it is short. */
function shownOf(
	text: string,
	{ paragraph, hits }: { paragraph: Ends; hits: readonly Hit[] },
): Ends {
	const windows = hits.map((hit) => {
		const start = Math.max(paragraph.start, Math.min(hit.start - BEFORE, paragraph.end - LONGEST));
		const end = Math.min(paragraph.end, Math.max(start + LONGEST, hit.end));
		const held = hits.filter((other) => isWithin(other, { start, end }));
		return { start, end, terms: new Set(held.map(({ term }) => term)).size };
	});
	const [best = paragraph] = windows.sort((one, other) => other.terms - one.terms);
	return toWords(text, best, paragraph);
}

/** No word is cut in half, and no letter. */
function toWords(text: string, { start, end }: Ends, paragraph: Ends): Ends {
	const gapBefore = /\s/.exec(text.slice(start, start + BEFORE));
	const gapAfter = text.slice(0, end).search(/\s\S*$/);
	return wholeLetters(text, {
		start: start === paragraph.start || !gapBefore ? start : start + gapBefore.index + 1,
		end: end === paragraph.end || gapAfter <= start + BEFORE * 2 ? end : gapAfter,
	});
}

function paragraphAt(text: string, place: number): Ends {
	const end = text.indexOf('\n', place);
	const start = place === 0 ? 0 : text.lastIndexOf('\n', place - 1) + 1;
	return { start, end: end === -1 ? text.length : end };
}

function hitsIn(text: string, terms: readonly SearchTerm[]): Hit[] {
	const placed = [...placedWords(text)];
	const hits = placed.flatMap((_, from): Hit[] =>
		terms.flatMap((term, number) =>
			hitAt(placed, from, term).map((hit) => ({ ...hit, term: number })),
		),
	);
	return hits.filter(({ start, end }) => !text.slice(start, end).includes('\n'));
}

function hitAt(
	placed: readonly PlacedWord[],
	from: number,
	{ words, isPrefix }: SearchTerm,
): Ends[] {
	const isThere = words.every((word, place) => {
		const found = placed[from + place]?.word;
		const isLast = place === words.length - 1;
		return isPrefix && isLast ? found?.startsWith(word) === true : found === word;
	});
	const [first, last] = [placed[from], placed[from + words.length - 1]];
	return isThere && first && last ? [{ start: first.start, end: last.end }] : [];
}

function merged(text: string, hits: readonly Ends[]): Ends[] {
	const kept: { start: number; end: number }[] = [];
	const whole = hits.map((hit) => wholeLetters(text, hit));
	for (const { start, end } of whole) {
		const last = kept.at(-1);
		if (last && start < last.end) last.end = Math.max(last.end, end);
		else kept.push({ start, end });
	}
	return kept;
}

function isWithin(one: Ends, other: Ends): boolean {
	return other.start <= one.start && one.end <= other.end;
}
