import type { Token } from '../document/tokens.ts';
import { NAMING, PARTICIPLES, PHRASAL, SAYING } from '../words/speech/reporting-verbs.ts';

/** Is there a verb at this place that words in marks can hang on: said, shot back, put it? */
export function isSayingAt(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.kind !== 'word' || token.isOwner || isInsideName(tokens, at)) return false;
	if (token.lower === 'think' && /^tanks?$/.test(tokens[at + 1]?.lower ?? '')) return false;
	if (token.lower === 'written') return HAVE.has(tokens[at - 1]?.lower ?? '');
	if (SAYING.has(token.lower)) return !isPassiveAt(tokens, at);
	return isPhrasalAt(tokens, at);
}

/** Is there a verb that hands on a name for something: called it “thin”? */
export function isNamingAt(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	return token?.kind === 'word' && NAMING.has(token.lower) && !isPassiveAt(tokens, at);
}

/** was `described` by Ann Lee as “thin”: the subject of the verb is what is called so. */
export const isNamedSoAt = (tokens: readonly Token[], at: number): boolean =>
	NAMING.has(tokens[at]?.lower ?? '') && isPassiveAt(tokens, at);

/** saying, adding; also “quoted as saying”. */
export function isParticipleAt(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	return token?.kind === 'word' && !token.isCapital && PARTICIPLES.has(token.lower);
}

/** Where “quoted” stands in “was `quoted` as saying”, “has been `quoted` by Nordpress as telling”. */
export function quotedBefore(tokens: readonly Token[], at: number): number | undefined {
	if (!isParticipleAt(tokens, at) || tokens[at - 1]?.lower !== 'as') return undefined;
	for (let verb = at - 2; verb > at - QUOTER_REACH; verb--) {
		if (QUOTED.has(tokens[verb]?.lower ?? ''))
			return verb === at - 2 || isQuotedBy(tokens, verb) ? verb : undefined;
		if (tokens[verb]?.kind !== 'word') return undefined;
	}
	return undefined;
}

const QUOTED = new Set(['quoted', 'cited', 'recorded', 'heard', 'reported']);
const QUOTER_REACH = 9;

/** “was quoted by the agency Nordpress as saying” */
const isQuotedBy = (tokens: readonly Token[], verb: number): boolean =>
	tokens[verb + 1]?.lower === 'by' && BE.has(tokens[verb - 1]?.lower ?? '');

const HAVE = new Set(['had', 'has', 'have']);

/** United States: a capital makes a verb only where it opens a sentence. */
function isInsideName(tokens: readonly Token[], at: number): boolean {
	const [token, before] = [tokens[at], tokens[at - 1]];
	return (
		token?.isCapital === true &&
		before?.kind !== undefined &&
		before.sentence === token.sentence &&
		before.kind !== 'quote'
	);
}

const PHRASE_REACH = 3;

function isPhrasalAt(tokens: readonly Token[], at: number): boolean {
	const particle = PHRASAL.get(tokens[at]?.lower ?? '');
	if (particle === undefined) return false;
	for (let index = at + 1; index <= at + PHRASE_REACH; index++) {
		if (tokens[index]?.lower === particle) return true;
		if (tokens[index]?.kind !== 'word') return false;
	}
	return false;
}

const BE = new Set(['was', 'were', 'been', 'is', 'are', 'being', 'be', 'got', 'not']);
const PASSIVE_SENSE = new Set([
	'told',
	'asked',
	'warned',
	'informed',
	'reminded',
	'promised',
	'cautioned',
	'instructed',
	'assured',
	'called',
	'described',
	'reported',
	'advised',
	'urged',
	'ordered',
	'labeled',
	'dubbed',
	'said',
	'offered',
	'announced',
	'accused',
	'criticized',
	'quoted',
	'denied',
	'mocked',
	'posted',
	'labelled',
	'branded',
	'termed',
	'deemed',
	'characterized',
	'characterised',
	'denounced',
	'dismissed',
	'derided',
	'slammed',
	'criticised',
	'decried',
	'praised',
	'hailed',
	'ridiculed',
	'condemned',
	'rejected',
	'lauded',
]);

/** `also`, `later`: what stands between “was” and “told” beside words in -ly. */
const BETWEEN = /ly$|^(?:also|then|later|once|twice|again|often|never|first|soon|already|even)$/;

/** “was told”, “had also been asked”: the subject listens. */
export function isPassiveAt(tokens: readonly Token[], at: number): boolean {
	if (!PASSIVE_SENSE.has(tokens[at]?.lower ?? '')) return false;
	let index = at - 1;
	while (index > at - 3 && BETWEEN.test(tokens[index]?.lower ?? '')) index--;
	return BE.has(tokens[index]?.lower ?? '');
}
