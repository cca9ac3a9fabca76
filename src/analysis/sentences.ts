import type { Span } from '../domain/span.ts';

/** A full stop, question or exclamation mark, what closes with it, then space and a new beginning. */
const BREAK = /[.!?…]+["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\p{N}])/gu;

/** `Mr. `, `Sen. `, `J. `: a stop that ends no sentence. */
const ABBREVIATION =
	/(?:^|[\s("“‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Lt|Sgt|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s+$/u;

/** The sentences of one paragraph, in order; together they hold all its words. */
export function splitSentences(paragraph: Span): Span[] {
	const { text, start } = paragraph;
	const breaks = Array.from(text.matchAll(BREAK), ({ 0: mark, index }) => index + mark.length);
	const ends = breaks.filter((end) => !ABBREVIATION.test(text.slice(Math.max(0, end - 12), end)));
	const starts = [0, ...ends];
	return starts.map((from, index) => {
		const words = text.slice(from, starts[index + 1]).trimEnd();
		return { start: start + from, end: start + from + words.length, text: words };
	});
}
