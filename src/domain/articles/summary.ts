import type { Span } from './span.ts';

/** What an editor puts into a summary is no longer, in characters. */
export const LONGEST_SENTENCE = 1000;

/** Sentences of the article, each in the order of the text. */
export type Summary = {
	/** The one sentence that says most. */
	readonly line: Span;
	/** Three to five sentences, some 65 words together; fewer where the text has no more. */
	readonly points: readonly Span[];
	/** Up to eight sentences, the points among them. */
	readonly long: readonly Span[];
};
