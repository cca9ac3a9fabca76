import type { Correction } from '../correction.ts';
import type { Quote } from '../quote.ts';
import type { Span } from '../span.ts';
import type { Summary } from '../summary.ts';
import { placesOf } from './places-of-words.ts';

/** What was said of a quote, and the text it stands in. */
type SaidOfQuote = {
	readonly text: string;
	readonly number: number | undefined;
	readonly corrections: readonly Correction[];
};

/** The quote from where to where people say; what they said last counts, where it stands at the quote. */
export function correctWords(quote: Quote, { text, number, corrections }: SaidOfQuote): Quote {
	const last = corrections.findLast((it) => it.kind === 'words' && it.quote === number);
	if (last?.kind !== 'words') return quote;
	const place = wordsAt(text, last.to, quote);
	return place === undefined ? quote : { ...quote, ...place };
}

/** Where the words stand at `span`, with a letter of it at least; undefined where they do not. */
export function wordsAt(text: string, words: string, span: Span): Span | undefined {
	return placesOf(text, words).find(({ start, end }) => start < span.end && span.start < end);
}

type SaidSentence = Extract<Correction, { readonly kind: 'sentence' }>;

/** The summary with another sentence, or without one; where the line goes, the first of the points stands for it. */
export function correctSentence(
	summary: Summary,
	text: string,
	{ from, to }: SaidSentence,
): Summary {
	const [place] = to === undefined ? [] : placesOf(text, to);
	if (to !== undefined && place === undefined) return summary;
	const isMeant = (span: Span) => span.text === from;
	const corrected = (spans: readonly Span[]) => {
		if (!spans.some(isMeant)) return spans;
		const others = spans.filter((span) => !isMeant(span) && span.start !== place?.start);
		const all = place === undefined ? others : [...others, place];
		return all.toSorted((one, other) => one.start - other.start);
	};
	const [points, long] = [corrected(summary.points), corrected(summary.long)];
	const line = isMeant(summary.line) ? (place ?? points[0] ?? NO_LINE) : summary.line;
	return { line, points, long };
}

const NO_LINE: Span = { start: 0, end: 0, text: '' };
