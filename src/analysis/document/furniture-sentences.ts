/** What pages put around an article: bylines, hours of publication, credits, invitations. */
const PATTERNS: readonly RegExp[] = [
	/** `By Ann Lee`, `By Ann Lee and Sam Roe, Lake News` */
	/^B[Yy]:? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|May\b)\p{Lu}[\p{L}.'’-]*(?:,? (?:\p{Lu}[\p{L}.'’-]*|and|&|of|for|in|the|de|van|von|al)){0,9}\.?$/u,
	/** `Posted: 3 May`, `Updated May 3, 2021 — 6.40pm, first published at 11am` */
	/^(?:published|updated|created|posted|last updated|first published)(?: on| at)?(?:\s?[:.]| (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d)).{0,60}$/iu,
	/** `Tuesday, 3 May 2021 10:15 EST`, `On May 3 at 2:18 PM` */
	/^(?:(?:[Oo]n|at|\p{Lu}[\p{L}.]*|\d{1,4}(?:st|nd|rd|th)?),? ){0,6}\d{1,2}[:.]\d{2}\s?(?:[AaPp]\.?[Mm]\.?\s?)?(?:E[SD]T|GMT|BST|CET|UTC|[AaPp]\.?[Mm]\.?)(?!: \p{L}).{0,40}$/u,
	/\bcontributed to this (?:report|story|article)\b|^this (?:story|article) (?:originally |first )?appeared (?:on|in)\b/i,
	/^(?:the )?\p{Lu}[\p{L} ]{2,30}: (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d{1,2}, \d{4}$/u,
	/^\(c\)|^about us\b|^this site is optimi[sz]ed/i,
	/^(?:filed|last modified|last edited)\b[^.!?]{0,40}$/i,
	/\ball rights reserved\b|^copyright\b|^©/i,
	/^(?:click here|read more|more:|read:|watch:|see also|scroll down|follow @|sign up|subscribe|share this|advertisement)/i,
	/\b(?:opinions expressed|views expressed) (?:here |in this \p{L}+ )?(?:are|solely)\b/iu,
	/^(?:photo|picture|image|video|credit|file photo|caption)s?:/i,
	/^\(?(?:additional )?(?:reporting|editing|writing) by\s/i,
	/^(?:this|the) (?:article|story|report|piece|page) (?:was|has been|is being) (?:amended|updated|corrected|published|first published|originally published|translated|produced)\b/i,
	/** `Translated from German.`, `(Translated by Ann Lee)` */
	/^\(?translat(?:ed (?:from|by) (?:the )?|ion: )\p{Lu}[\p{L} .'’-]{1,50}\)?$/iu,
	/^(?:the )?(?:writer|author|columnist) is (?:an?|the)\b/i,
	/^(?:hello|welcome|good (?:morning|afternoon|evening)|that['’]s (?:it|all))\b[^.!?]{0,60}\b(?:live|coverage|blog|page|today|tonight)\b/i,
	/** `We are closing this page.`, `Our live coverage ends here.` */
	/^(?:and )?we(?:['’]re| are|['’]ll be| will be)(?: \p{Ll}+){0,2} (?:clos|end|paus|wrapp|leav|conclud)ing\b(?: up| off)?(?: (?:this|our|the)(?: \p{Ll}+){0,2} (?:page|blog|coverage|updates)| it)?(?: (?:here|there))?(?: (?:for|until|now|today|tonight)\b[^.!?"“,]{0,30})?[.!]?$/iu,
	/^(?:and )?(?:(?:our|this)(?: live| rolling){0,2} (?:coverage|blog|page) (?:is |has |now |will ){0,2}(?:end|clos|paus|conclud|finish)|that (?:end|conclude|wrap)s (?:up )?our (?:live )?(?:coverage|blog))/iu,
	/^(?:thanks|thank you|many thanks) (?:very much |so much |all )?(?:for|to) (?:all )?(?:\p{Ll}+ )?(?:follow|read|join|watch|stay|be)ing\b/iu,
	/^(?:follow|like|join|find|contact|email|e-mail) (?:us|me|him|her|the author)\b/i,
	/^follow .{1,40} (?:on (?:x|twitter|facebook|instagram|threads|bluesky|mastodon)\b|@)/i,
	/^here(?:['’]s| is| are) (?:what|how|why|who|where|when|a look|a list|the latest|the key|some|everything)\b/i,
	/^(?:the|this) case (?:was|is being) prosecuted by\b/i,
	/** `LAKE TOWN, Wis.`: a dateline that was taken for a sentence */
	/^\p{Lu}{2}[\p{Lu} .'-]{1,30}, \p{Lu}\p{Ll}{1,4}\.$/u,
	/** `Orla, 3 March 2024.`: where and when a statement was released */
	/^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}, (?:\d{1,2}\.? \p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8} \d{1,2},) \d{4}\s?[.:–—-]?$/u,
	/^[^\p{L}]*$/u,
];

/** Is the sentence part of what surrounds the story? */
export function isFurnitureSentence(sentence: string): boolean {
	const opening = sentence.slice(0, 200);
	return PATTERNS.some((pattern) => pattern.test(opening));
}

/** How many of the first sentences are names and hours in pieces: `By. Ann Lee. and Sam Roe. PUBLISHED:.` */
export function bylineLength(sentences: readonly { readonly text: string }[]): number {
	let isNameNext = false;
	for (const [place, { text }] of sentences.entries()) {
		const isName = isNameNext && NAME.test(text);
		isNameNext = LOOSE_BY.test(text);
		if (!isName && !isNameNext && !AND_NAME.test(text) && !isFurnitureSentence(text)) return place;
	}
	return sentences.length;
}

const LOOSE_BY = /^(?:by|and)\s?[.:]?$/i;
const PART = String.raw`\p{Lu}[\p{L}.'’-]*`;
const NAME = new RegExp(`^${PART}(?:,? ${PART}){0,5}$`, 'u');
const AND_NAME = new RegExp(`^and ${PART}(?:,? ${PART}){0,4}$`, 'u');
