/** The words of a list that is written as text, one space or line break between two. */
export function wordSet(words: string): ReadonlySet<string> {
	return new Set(words.trim().split(/\s+/));
}
