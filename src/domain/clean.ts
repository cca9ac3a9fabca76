/** `text` without anything that cannot be seen or that turns its reading round; its letters stay. */
export function clean(text: string): string {
	// Nearly every text is of these letters alone, and to look for all others takes ten times as long.
	if (PLAIN.test(text)) return text.replace(/\n{3,}/g, '\n\n');
	return text
		.toWellFormed()
		.replace(LINE_BREAK, '\n')
		.replace(/\t/g, ' ')
		.replace(UNSEEN, '')
		.replace(BLANK, '')
		.replace(STRAY_JOINER, '')
		.replace(PILED_MARKS, '$1')
		.replace(/\n{3,}/g, '\n\n');
}

/** Letters, digits and marks of Europe's languages, none of which is changed. */
const PLAIN =
	/^[\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u202f-\u205e\u20a0-\u20cf]*$/;
/** Cc and Cf: controls, bidi, zero-width, tags. What is kept of them has a shape or joins letters. */
const UNSEEN =
	/[[\p{Cc}\p{Cf}]--[\n\u200C\u200D\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]]/gv;
/** Letters that look like nothing and hide or push text. */
const BLANK =
	/[\u115F\u1160\u2065\u2800\u3164\uFFA0\uFFF0-\uFFF8]|\u034F|\u17B4|\u17B5|[\u180B-\u180F]/gu;
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
/** ZWNJ and ZWJ belong between letters of a script that joins, or inside an emoji. */
const STRAY_JOINER =
	/(?<![[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]--\p{Script=Latin}])[\u200C\u200D]|[\u200C\u200D](?![[\p{L}\p{Extended_Pictographic}]--\p{Script=Latin}])/gv;
/** More marks on one letter than any language needs run over the lines above. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;
