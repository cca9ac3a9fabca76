/** Marks that may stand before the first word: quotation marks, brackets, bullets, money. */
const BEFORE_THE_WORD = /^(?:["'“‘„‚«‹¿¡([{「『$£€¥₹&*•·–—\- ]|[”’»](?=\p{Lu})){0,8}/u;

/** A word that opens a sentence without a capital: "iPhone", "eBay", "al-Sayed", "van Dijk". */
const SMALL_OPENING =
	/^(?:\p{Ll}{1,2}\p{Lu}|(?:al|el|ad|ar|as|at|az|de|del|della|da|di|van|von|bin|ibn|bint)[- ]\p{Lu})/u;

const GOES_ON = /^[\p{Ll},;:%)\]}”’»]/u;

/** May what stands at `place` open a sentence? */
export function opensSentence(text: string, place: number): boolean {
	const rest = text.slice(place, place + 24).replace(BEFORE_THE_WORD, '');
	return !GOES_ON.test(rest) || SMALL_OPENING.test(rest);
}
