/** A whole number that is the same for the same text, today and tomorrow, and far apart for neighbouring texts (FNV-1a). */
export function stableHash(text: string): number {
	let hash = 0x811c9dc5;
	for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
	return hash >>> 0;
}
