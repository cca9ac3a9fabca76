/** A first word that points back: "He said …", "But this was …". */
const POINTS_BACK =
	/^["“'‘(]?(?:(?:but|and|so|yet|still|however|meanwhile|now|then|also|instead|for example|in addition|later|as a result),?\s+)?(?:he|she|it|they|this|that|these|those|his|her|their|him|its|both|neither|the two|the pair|the former|the latter|the couple)\b/i;

/** A first word that only looks so: "This week …", "It is not clear whether …". */
const STANDS_ALONE =
	/^["“'‘(]?(?:(?:but|and|so|yet|still)\s+)?(?:this (?:week|month|year|morning|summer|spring|autumn|winter|fall|season|weekend|time)|it(?:['’]s|\s+(?:is|was|has been|will be|would be|remains?|became))\s+(?:not\s+|also\s+|still\s+)?(?:\p{L}+ly\s+)?(?:un)?(?:clear|known|believed|thought|understood|likely|possible|hard|difficult|important|expected|reported|feared|estimated|the (?:first|second|latest))|both (?!of|were|are|have|had|men|women))/iu;

/** Does the sentence need the one before it to say who or what it is about? */
export function leansBack(sentence: string): boolean {
	const opening = sentence.slice(0, 80);
	return POINTS_BACK.test(opening) && !STANDS_ALONE.test(opening);
}
