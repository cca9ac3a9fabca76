/** The end of a text up to `end`, of no more than `most` letters. */
export function textBefore(text: string, end: number, most: number): string {
	return text.slice(Math.max(0, end - most), end);
}
