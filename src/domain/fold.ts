/**
 * `text` as it is compared with what somebody types: without case, accents and other marks on letters, with one space
 * between words.
 *
 *     fold('Ångström  Café') // 'angstrom cafe'
 */
export function fold(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Does `text` contain what was typed, whatever the case and the accents? What is empty is contained in everything. */
export function contains(text: string, typed: string): boolean {
	return fold(text).includes(fold(typed));
}
