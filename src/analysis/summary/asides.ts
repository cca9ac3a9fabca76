/** How much of a paragraph is looked at, at its head and at its end. */
const LOOK = 160;
/** Longer paragraphs tell a story, whatever stands at their end. */
const LONGEST = 700;

const NAME = String.raw`\p{Lu}[\p{L}.’' -]{1,40}`;

/** Paragraphs that stand beside the story: captions, credits, links, line-ups. */
const HEADS: readonly RegExp[] = [
	/** `Photo: Lifeboats at the pier.`, `Related: How to swim` */
	/^(?:file )?(?:photo|picture|pictured|image|video|watch|listen|credit|caption|related|read more|more|see also|source|live|attendance|referee|scorers?|subs|correction|clarification|editor['’]s note)s?\s?:/i,
	/** `Pictured: Lee at work`, `Above, Lee at work` */
	/^(?:pictured|shown|above|below|left|right|top|from left)(?: here)?[,:]\s/i,
	/** `(Reporting by Ann Lee; Editing by Sam Roe)`, `Interview by Ann Lee` */
	/^\(?(?:additional |with )?(?:reporting|editing|writing|compiled|edited|written|interview|words|story|text|photographs?|photos?|illustrations?) by\s/i,
];
const TAILS: readonly RegExp[] = [
	/** `Lifeboats at the pier. (Photo by Ann Lee)` */
	/\((?:file |ap |afp )?(?:photo|picture|image|photograph|credit|courtesy|handout|supplied)\b[^()]{0,80}\)\.?$/iu,
	/** `Lifeboats at the pier. (Wire/Ann Lee)` */
	new RegExp(String.raw`\(${NAME}/${NAME}\)\.?$`, 'u'),
	/** `Lifeboats at the pier. Photo: Ann Lee`, `… Photograph by Ann Lee` */
	new RegExp(
		String.raw`[.!?”"’)] (?:Photo|Photograph|Picture|Image)(?: credit)?(?::| by) ${NAME}(?:/${NAME})?\.?$`,
		'u',
	),
];

/** Does the paragraph stand beside the story? */
export function isAside(paragraph: string): boolean {
	if (paragraph.length > LONGEST) return false;
	const head = paragraph.slice(0, LOOK);
	const tail = paragraph.slice(-LOOK);
	return HEADS.some((aside) => aside.test(head)) || TAILS.some((aside) => aside.test(tail));
}

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
const LABEL = /^(?:\p{Lu}[\p{L}\p{N}.’'&-]{0,30} ?(?:of |the |and )?){1,5}:\s/u;

/** Does the paragraph begin with the name of who speaks, as talks are written down? */
export function hasLabel(paragraph: string): boolean {
	const head = paragraph.slice(0, LOOK);
	return TURN.test(head) || LABEL.test(head);
}

/** `• `, `1. `: what a list puts before its lines. */
const LIST_MARK = /^(?:[•·▪●◦‣*–—-]|\d{1,2}[.)])\s{1,4}/u;

/** The length of the list mark that `sentence` begins with. */
export function listMarkLength(sentence: string): number {
	return LIST_MARK.exec(sentence.slice(0, 8))?.[0].length ?? 0;
}
