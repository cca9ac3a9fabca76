const LONGEST = 80;
/** Addresses, counts and times where a name should stand, and the words of links. */
const NO_NAME =
	/^https?:|^www\.|^\d|@|\bmin(?:ute)?s?\b|^(?:view|see|read|more|follow|contact|about|e-?mail|profile|all|posts?|articles?|share|subscribe|comments?)\b/i;
/** Those who press the button, and no names. */
const NOBODY =
	/^(?:admin|administrator|webmaster|web ?desk|news ?desk|newsroom|editor|editors|staff|staff (?:writer|reporter)|redaktion|redaction|redazione|redacción|unknown|anonymous|guest|author|none|null|undefined)$/i;
const BY =
	/^(?:(?:view |see |read )?all (?:posts|articles|stories) (?:by|of) |(?:(?:posted |written |story |words |text )?by|text|von|par|por|di|door|av|af)[:\s]\s*)/i;
/** What follows a name: a time, a bar, what the author is. */
const BEHIND =
	/\s*(?:[|·•]|\s[–—-]\s|\s\(|\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?)\b|\b(?:updated|published|posted|last modified)\b|\b(?:on )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d).*$/iu;
const ROLE =
	/\b(?:correspondents?|editors?|reporters?|writers?|journalists?|columnists?|contributors?|critics?|chief|bureau|desk|staff|analysts?|producers?|presenters?|author|professor|director|agency|news|korrespondent(?:in)?|redakteur(?:in)?|reporter(?:in)?|journaliste|rédact(?:eur|rice))\b/iu;
const AND = /\s+(?:and|&|und|et|y|e|en|och|og)\s+/u;

/** The names of a byline as it has them: of `By Ann Lee and Bo Rask, Harbour Correspondent · 5 min` "Ann Lee and Bo Rask". */
export function namesOf(byline: string): string | undefined {
	const text = byline
		.replace(/^[\s,;]+/, '')
		.replace(BY, '')
		.replace(BEHIND, '')
		.trim();
	const kept = text
		.split(/[,;]/)
		.map((part) => part.trim())
		.filter((part, index) => part !== '' && (index === 0 || !ROLE.test(part)));
	const names = kept.flatMap((part) => part.split(AND));
	const isKnown = names.length > 0 && names.every(isName);
	return isKnown ? kept.join(', ') : undefined;
}

function isName(text: string): boolean {
	return text !== '' && text.length < LONGEST && !NO_NAME.test(text) && !NOBODY.test(text);
}
