import type { Span } from './span.ts';

/** Sentences of the article, each in the order of the text. */
export type Summary = {
	/** The one sentence that says most. */
	readonly line: Span;
	/** Three to five sentences, some 65 words together; fewer where the text has no more. */
	readonly points: readonly Span[];
	/** Up to eight sentences, the points among them. */
	readonly long: readonly Span[];
};
