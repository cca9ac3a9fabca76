import { type Span, spanOf } from '../../domain/articles/span.ts';
import { isBio, isFurnitureParagraph } from './furniture-paragraphs.ts';
import { bylineLength, isFurnitureSentence } from './furniture-sentences.ts';

/** Sentences at the top that may be bylines, and paragraphs at the end that may say who wrote the story. */
const TOP = 20;
const END = 3;

/**
 * What surrounds the story: bylines, hours of publication, captions, credits, embedded posts, links, who wrote it. Whole paragraphs or
 * sentences, in text order; none overlaps another.
 */
export function findFurniture(
	text: string,
	paragraphs: readonly Span[],
	sentences: readonly (Span & { readonly paragraph: number })[],
): Span[] {
	const asides = new Set(
		[...paragraphs.keys()].filter((index) => {
			const { text: words = '' } = paragraphs[index] ?? {};
			const isAtEnd = paragraphs.length > END + 1 && index >= paragraphs.length - END;
			// A text of one line is what somebody asks about.
			if (paragraphs.length === 1) return false;
			return isFurnitureParagraph(words) || (isAtEnd && isBio(words));
		}),
	);
	const byline = bylineLength(sentences.slice(0, TOP));
	const around = sentences.filter(
		({ paragraph, text: words }, index) =>
			!asides.has(paragraph) && (index < byline || isFurnitureSentence(words)),
	);
	const all = [...around, ...[...asides].flatMap((index) => paragraphs[index] ?? [])];
	return all
		.map(({ start, end }) => spanOf(text, start, end))
		.toSorted((one, other) => one.start - other.start);
}

/** Does `span` lie in what surrounds the story? */
export function isInFurniture(
	furniture: readonly Span[],
	{ start, end }: Pick<Span, 'start' | 'end'>,
): boolean {
	let low = 0;
	let high = furniture.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((furniture[middle]?.end ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	return (furniture[low]?.start ?? Number.POSITIVE_INFINITY) < end;
}
