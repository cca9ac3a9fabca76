import { textBefore } from '../document/text-before.ts';
import { KIN, ROLE_NOUNS } from '../words/people/role-nouns.ts';

/** A first word that points back: "He said …", "But this was …". */
const POINTS_BACK =
	/^["“'‘(]?(?:(?:so|still|meanwhile|now|then|for example|later),?\s+)?(?:he|she|it|they|this|that|these|those|his|her|their|him|its|both|neither|the two|the pair|the couple|the (?:former|latter)(?=,| (?:is|was|are|were|had|has|have|said|told|will|would|also)\b)|the \d+-year-old)\b/i;

/** `Polls at the time found …`, `For its size, this one is a giant`: early in it words that point back. */
const EARLY_POINTER = /^[^,;.“”"]{3,40}?\bat the time\b|^.{3,60}?\bthis one\b/iu;

/** A first word that sets the sentence against the one before it: “But aid workers said …”. */
const SETS_AGAINST =
	/^["“'‘(]?(?:but|and|or|yet|however|instead|nevertheless|nonetheless|still,|even so|in addition|as a result|also)\b/i;

/** A first word that only looks so: "This week …", "It is not clear whether …". */
const STANDS_ALONE =
	/^["“'‘(]?(?:(?:so|still)\s+)?(?:this (?:week|month|year|morning|summer|spring|autumn|winter|fall|season|weekend|time)|it(?:['’]s|\s+(?:is|was|has been|will be|would be|remains?|became))\s+(?:not\s+|also\s+|still\s+)?(?:\p{L}+ly\s+)?(?:un)?(?:clear|known|believed|thought|understood|likely|possible|hard|difficult|important|expected|reported|feared|estimated|the (?:first|second|latest))|both (?!of|were|are|have|had|men|women))/iu;

/** `“We drifted,” he said`: who speaks is named elsewhere. */
const PRONOUN_SPEAKS =
	/^[\s"”’',.]*(?:he|she|they|it|the two|the pair)\s(?:\p{L}+ly\s)?\p{L}+(?:ed|s|id|old|rote)\b/iu;
/** `Asked why, he …`, `The cause was pneumonia, her daughter said`: nobody is named before the pronoun. */
const LATE_PRONOUN =
	/^(?:The|In|On|At|After|Before|When|While|As|For|With|During|Despite|Since|Once|Asked|To|From|By|Although|Though|If|Until|Because|Under|Among|Nearly|Almost|About|Many|Most|Some|One|Two|Three|No|Not|All|Each|Every|Another|Here|There|How|What|Earlier|Police|Officials|Prosecutors|Authorities|Investigators|Doctors|Friends|Neighbou?rs)\s[^\p{Lu}]*?\b(?:he|she|his|her|him)\b/u;
/** `In his first speech since the vote, Mayor Ann Lee said …`: the name stands in the same sentence. */
const NAMED_BEHIND =
	/^(?:In|On|At|After|Before|During|Despite|Since|For|With|From|By|Under)\s[^\p{Lu}]*?\b(?:his|her|its|their)\b(?:(?!\b(?:he|she|they)\b)[^,;]){0,160}(?:, | (?:--|–|—) )(?:\p{Ll}[\p{L}’'-]* ){0,4}(?:\p{Lu}[\p{L}.’'-]* )+\p{Ll}/u;
const PERSON =
	/\b(?:who|whose|man|men|woman|women|boy|girl|person|people|child|baby|toddler|teen|teenager|pensioner|widow|widower|bride|groom|suspect|attacker|gunman|patient|customer|newcomer|everyone|nobody|anyone)\b/iu;

/**
 * Does the sentence need the one before it to say who or what it is about? `unquoted` is the same sentence with
 * spaces for what is quoted.
 */
export function isAnaphoric(sentence: string, unquoted = sentence): boolean {
	if (!WORD.test(unquoted)) return true;
	const opening = sentence.slice(0, 80);
	if (SETS_AGAINST.test(opening)) return true;
	if (POINTS_BACK.test(opening)) return !STANDS_ALONE.test(opening);
	if (unquoted !== sentence && PRONOUN_SPEAKS.test(unquoted.slice(0, 400))) return true;
	if (EARLY_POINTER.test(opening)) return true;
	if (NAMED_BEHIND.test(unquoted.slice(0, 300))) return false;
	const [early = ''] = LATE_PRONOUN.exec(unquoted.slice(0, 200)) ?? [];
	return early !== '' && !PERSON.test(early) && !namesRole(early);
}

const WORD = /[\p{L}\p{N}]/u;

const IMPERSONAL = /^It(?:['’]s| is| was) (?!\p{L}+(?:ed|en)\b)/u;

function namesRole(words: string): boolean {
	return words
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.some((word) => ROLE_NOUNS.has(word) || KIN.has(word));
}

/**
 * The sentences among `texts`, those that may be shown, of which one must be read before that at `index`; undefined where it can be
 * understood alone. A surname that none of them introduces has to do.
 */
export function findAntecedents(
	texts: readonly string[],
	{ text, unquoted, index }: { text: string; unquoted: string; index: number },
): number[] | undefined {
	// Nothing stands before the first: its “it was” means nobody.
	if (index === 0 && IMPERSONAL.test(text)) return undefined;
	if (isAnaphoric(text, unquoted)) return index === 0 ? [] : [index - 1];
	const surname = bareSurnames(unquoted).find((name) => !hasFullName(text, name));
	if (surname === undefined) return undefined;
	const before = texts.slice(0, index);
	const full = [...before.keys()].filter((at) => hasFullName(before[at] ?? '', surname));
	return full.length > 0 ? full : undefined;
}

/** `Lee said`, `Mr Lee left`, `Lee’s boat`: a name of one word where a sentence says who does something. */
const SUBJECT =
	/^(?:["“][^\p{L}]*)?(?:(?:But|And|Meanwhile|However|Still|Yet|On \p{L}+|In \p{L}+),? )?(?:(?:Mr|Mrs|Ms|Dr|Sir|Judge|Chief|Officer)\.? )?(?<name>\p{Lu}\p{Ll}[\p{L}’'-]*?)(?:['’]s)?,? (?=\p{Ll})/u;
const SPEAKER =
	/\b(?=\p{Lu})(?<!\p{Lu}[\p{L}.’'-]* )(?<name>\p{Lu}\p{Ll}[\p{L}-]*) (?:said|says|told|added|wrote)\b|\b(?:said|says|added) (?<later>\p{Lu}\p{Ll}[\p{L}-]*)(?=[,.]|$)/u;

function bareSurnames(unquoted: string): string[] {
	const { name: subject } = SUBJECT.exec(unquoted.slice(0, 120))?.groups ?? {};
	const { name, later } = SPEAKER.exec(unquoted.slice(0, 600))?.groups ?? {};
	return [subject, name, later].filter((each) => each !== undefined);
}

/** Another part of a name, and no title. */
const FIRST_NAME =
	/(?:^|[^\p{L}])(?!(?:Mr|Mrs|Ms|Dr|Sir|Judge|Officer)\.? $)\p{Lu}[\p{L}.’'-]*\.? $/u;

/** Does the name stand behind another part of a name? */
function hasFullName(text: string, surname: string): boolean {
	for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
		const isWhole = !/^[\p{L}\p{N}]/u.test(text.slice(at + surname.length));
		if (isWhole && FIRST_NAME.test(textBefore(text, at, 24))) return true;
	}
	return false;
}
