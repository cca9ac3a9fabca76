const LONGEST = 80;
/** What is longer is no byline, and its end is of no interest. */
const LONGEST_BYLINE = 500;
/** Addresses, counts and times where a name should stand, and the words of links. */
const NO_NAME =
	/^https?:|^www\.|^\d|@|\bmin(?:ute)?s?\b|^(?:view|see|read|more|follow|contact|about|e-?mail|profile|all|posts?|articles?|share|subscribe|comments?)\b/i;
/** Those who press the button, and no names. */
const NOBODY =
	/^(?:(?:\w+ )?(?:\w*admin|administrator)|editorial|webmaster|web ?desk|news ?desk|newsroom|editors?|staff|staff (?:writer|reporter)|redaktion|redaction|redazione|redacción|rédaction|unknown|anonymous|guest(?: (?:author|post|contributor))?|authors?|contributor|none|null|undefined|user\d*|wordpress)$/i;
/** A room full of people, or whoever sits in it. */
const OFFICE =
	/\b(?:staff|team|(?:news|web|sports?|foreign|city|online)[ -]?desk|newsroom|editorial(?: board)?|editors|reporters|writers|contributors|correspondents|redaktion|redacción|rédaction|redazione)$/iu;
const BY =
	/^(?:(?:view |see |read )?all (?:posts|articles|stories) (?:by|of) |(?:(?:\p{L}{3,12} ){0,2}by|text|текст|автор|von|par|por|di|door|av|af)[:,\s]\s*)/iu;
/** Where to write to a person. */
const CONTACT = /(?:^|[\s(])[\w.+-]*@[\w.-]+\)?/g;
/** What follows a name: a time, a bar, what the author is, and for whom or where. */
const BEHIND =
	/(?<!\s)\s*(?:[|·•]|\s[–—-]\s|\s\(|(?<!\d)\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?)\b|\s(?:at|um|à|alle) \d|\s(?:for|für|pour|para|in|aus) (?=\p{L})|\b(?:updated|published|posted|last modified)\b|\son (?:\d|mon|tue|wed|thu|fri|sat|sun)|\b(?:on )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d).*$/iu;
const ROLE =
	/\b(?:correspondents?|editors?|reporters?|writers?|journalists?|columnists?|contributors?|critics?|chief|bureau|desk|staff|analysts?|producers?|presenters?|author|professor|director|agency|news|korrespondent(?:in)?|redakteur(?:in)?|reporter(?:in)?|journaliste|rédact(?:eur|rice))\b/iu;
/** Who sends its texts to others, and what people are beside a name. */
const NO_PERSON =
	/^(?:(?:the )?associated press|ap|reuters|afp|dpa|upi|ansa|efe|tass|bloomberg(?: news)?|[A-Z]{2,4}|(?:ph|m|ed|j)\.?\s?d\.?|[mb]\.?(?:a|sc|s)\.?)$/iu;
const AND = /(?<!\s)\s+(?:and|&|und|et|y|e|en|och|og)\s+/u;

/** The names of a byline as it has them: of `By Ann Lee and Bo Rask, Harbour Correspondent · 5 min` "Ann Lee and Bo Rask". */
export function namesOf(byline: string): string | undefined {
	const kept = partsOf(byline.slice(0, LONGEST_BYLINE));
	const names = kept.flatMap((part) => part.split(AND));
	const isKnown = names.length > 0 && names.every(isName);
	return isKnown ? kept.join(', ') : undefined;
}

/** Each of the `names` that one byline has. */
export function eachOf(names: string): string[] {
	return names.split(/,\s*/).flatMap((part) => part.split(AND));
}

/** Is it called after an office and no person: `Hill News Staff`, `Editorial Team`? */
export function isOffice(name: string): boolean {
	return OFFICE.test(name);
}

function partsOf(byline: string): string[] {
	const text = byline
		.replace(CONTACT, ' ')
		.replace(/^[\s,;]+/, '')
		.replace(BY, '')
		.replace(BEHIND, '')
		.trim();
	return text
		.split(/[,;]/)
		.map((part) => part.trim())
		.filter((part, index) => part !== '' && (index === 0 || !(ROLE.test(part) || isBeside(part))));
}

/** `Associated Press`, `PhD`: in capitals throughout where it is an abbreviation. */
function isBeside(part: string): boolean {
	const isShort = /^(?!phd)[a-z]{2,4}$/i.test(part);
	return NO_PERSON.test(part) && (!isShort || part === part.toUpperCase());
}

function isName(text: string): boolean {
	return text !== '' && text.length < LONGEST && !NO_NAME.test(text) && !NOBODY.test(text);
}
