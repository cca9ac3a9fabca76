const ASCII = /^[\x20-\x7e]*$/;
/** One blank between two words, and nothing to be written otherwise but capitals. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/**
 * `text` as it is compared with what somebody types, and as names and titles are filed: without case and accents, with
 * one kind of apostrophe and one space between words. Marks that are half of a letter, as in Hindi, stay.
 *
 *     fold('Ångström’s  Café') // "angstrom's cafe"
 */
export function fold(text: string): string {
	if (PLAIN.test(text)) return text.toLowerCase();
	const plain = ASCII.test(text) ? text : withoutAccents(text);
	return plain
		.replace(/[’‘`]/g, "'")
		.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
		.trim()
		.toLowerCase();
}

function withoutAccents(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFKC');
}

/** Does `text` contain what was typed, whatever the case and the accents? What is empty is contained in everything. */
export function contains(text: string, typed: string): boolean {
	return fold(text).includes(fold(typed));
}
