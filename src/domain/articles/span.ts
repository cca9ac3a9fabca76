/** A piece of an article: UTF-16 indices, end exclusive, and `text` is exactly `article.text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number; readonly text: string };

/** The span of `text` from `start` to `end`. */
export function spanOf(text: string, start: number, end: number): Span {
	return { start, end, text: text.slice(start, end) };
}
