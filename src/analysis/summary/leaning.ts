import { KIN, ROLE_NOUNS } from '../words/people/role-nouns.ts';

/** A first word that points back: "He said …", "But this was …". */
const POINTS_BACK =
	/^["“'‘(]?(?:(?:but|and|so|yet|still|however|meanwhile|now|then|also|instead|for example|in addition|later|as a result),?\s+)?(?:he|she|it|they|this|that|these|those|his|her|their|him|its|both|neither|the two|the pair|the former|the latter|the couple)\b/i;

/** A first word that only looks so: "This week …", "It is not clear whether …". */
const STANDS_ALONE =
	/^["“'‘(]?(?:(?:but|and|so|yet|still)\s+)?(?:this (?:week|month|year|morning|summer|spring|autumn|winter|fall|season|weekend|time)|it(?:['’]s|\s+(?:is|was|has been|will be|would be|remains?|became))\s+(?:not\s+|also\s+|still\s+)?(?:\p{L}+ly\s+)?(?:un)?(?:clear|known|believed|thought|understood|likely|possible|hard|difficult|important|expected|reported|feared|estimated|the (?:first|second|latest))|both (?!of|were|are|have|had|men|women))/iu;

/** `“We drifted,” he said`: who speaks is named elsewhere. */
const PRONOUN_SPEAKS =
	/^[\s"”’',.]*(?:he|she|they|it|the two|the pair)\s(?:\p{L}+ly\s)?\p{L}+(?:ed|s|id|old|rote)\b/iu;
/** `Asked why, he …`, `The cause was pneumonia, her daughter said`: nobody is named before the pronoun. */
const LATE_PRONOUN =
	/^(?:The|In|On|At|After|Before|When|While|As|For|With|During|Despite|Since|Once|Asked|To|From|By|Although|Though|If|Until|Because|Under|Among|Police|Officials|Prosecutors|Authorities|Investigators|Doctors|Friends|Neighbou?rs)\s[^\p{Lu}]*?\b(?:he|she|his|her|him)\b/u;
const PERSON =
	/\b(?:who|whose|man|men|woman|women|boy|girl|person|people|child|baby|toddler|teen|teenager|pensioner|widow|widower|bride|groom|suspect|attacker|gunman|patient|customer|newcomer|everyone|nobody|anyone)\b/iu;

/**
 * Does the sentence need the one before it to say who or what it is about? `unquoted` is the same sentence with
 * spaces for what is quoted.
 */
export function leansBack(sentence: string, unquoted = sentence): boolean {
	if (!WORD.test(unquoted)) return true;
	const opening = sentence.slice(0, 80);
	if (POINTS_BACK.test(opening)) return !STANDS_ALONE.test(opening);
	if (unquoted !== sentence && PRONOUN_SPEAKS.test(unquoted.slice(0, 400))) return true;
	const [early = ''] = LATE_PRONOUN.exec(unquoted.slice(0, 200)) ?? [];
	return early !== '' && !PERSON.test(early) && !namesRole(early);
}

const WORD = /[\p{L}\p{N}]/u;

function namesRole(words: string): boolean {
	return words
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.some((word) => ROLE_NOUNS.has(word) || Object.hasOwn(KIN, word));
}
