/** The words of a list that is written as text, one space or line break between two. */
export function wordSet(words: string): ReadonlySet<string> {
	return new Set(words.trim().split(/\s+/));
}

/** What a list of words tells of each: nothing of “constructor”, as a plain object would. */
export function wordTable<Meaning extends string>(
	meanings: Readonly<Record<string, Meaning>>,
): ReadonlyMap<string, Meaning> {
	return new Map(Object.entries(meanings));
}
