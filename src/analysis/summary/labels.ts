/** `Lee (left, in Lumen) wept.`, `The lake (pictured) froze.`, `The lake froze. (file photo)` */
const POINTS_AT_PICTURE =
	/\((?:(?:far |above |below |top |bottom |cent(?:er|re) )?(?:left|right|above|below)|(?:also |both )?pictured|file photo|photo|inset|seen here)(?![\p{L}-])[^()]{0,60}\)|\b(?:pictured|seen|shown) (?:above|below|here|left|right)\b/iu;

/** Does the sentence point at a picture? */
export function isCaption(sentence: string): boolean {
	return POINTS_AT_PICTURE.test(sentence);
}

/** `Q: Why?`, `A. Because.`, `Q Thank you.` */
const TURN = /^(?:(?:Q|A|Question|Answer)\s?[:.]|Q)\s/u;
/** `THE SPEAKER: Good day.`, `Ann Lee: I agree.`, `Rovers: Lee; Roe (Kim 60).` */
const LABEL =
	/^\p{Lu}[\p{L}\p{N}.’'&-]{0,30}(?: (?:of |the |and )?\p{Lu}[\p{L}\p{N}.’'&-]{0,30}){0,4} ?:\s/u;

/** Does the paragraph begin with the name of who speaks, as talks are written down? */
export function hasLabel(paragraph: string): boolean {
	const head = paragraph.slice(0, LABEL_LENGTH);
	return TURN.test(head) || LABEL.test(head);
}

const LABEL_LENGTH = 160;
/** `ORLA: The council met`, `NEW LUMEN: “No.”` */
const CITY = /^\p{Lu}{3}[\p{Lu} .’'-]{0,30}: ?(?=\p{Lu}|["“])/u;

/** The length of the city and colon that a story begins with, where nobody’s talk is written down. */
export function cityLength(sentence: string): number {
	return CITY.exec(sentence.slice(0, 60))?.[0].length ?? 0;
}

/** `• `, `1. `: what a list puts before its lines. */
const LIST_MARK = /^(?:[•·▪●◦‣*–—-]|\d{1,2}[.)])\s{1,4}/u;

/** The length of the list mark that `sentence` begins with. */
export function listMarkLength(sentence: string): number {
	return LIST_MARK.exec(sentence.slice(0, 8))?.[0].length ?? 0;
}
