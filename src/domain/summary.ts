import type { Span } from './span.ts';

/** Sentences of the article, each in the order of the text. */
export type Summary = {
	/** The one sentence that says most. */
	readonly line: Span;
	/** Three to five sentences. */
	readonly points: readonly Span[];
	readonly long: readonly Span[];
};
