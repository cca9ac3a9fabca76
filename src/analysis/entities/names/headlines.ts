const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
const LONGEST = 200;
const SMALL_WORD = 3;

/** Is it a line in which nearly every word has a capital, so that capitals tell nothing of names? */
export function isHeadline(text: string): boolean {
	if (text.length > LONGEST || /[,;:]\s*$/.test(text)) return false;
	const words = Array.from(text.matchAll(WORD), ([word]) => word).filter(
		(word) => word.length > SMALL_WORD,
	);
	const capitals = words.filter((word) => /^[\p{Lu}\d]/u.test(word));
	return words.length >= 4 && capitals.length > words.length * 0.8;
}
