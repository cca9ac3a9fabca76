import type { Token } from '../../document/tokens.ts';
import {
	CLAUSE_OPENERS,
	DETERMINERS,
	FUNCTION_WORDS,
	PREPOSITIONS,
} from '../../words/function-words.ts';
import { CLUB_ENDS, NAMESAKE_ENDS, NAMESAKE_THINGS } from '../../words/people/named-after.ts';
import { ORGANISATION_WORDS } from '../../words/people/organisation-words.ts';
import { COUNTRIES, PLACE_NOUNS } from '../../words/people/place-words.ts';
import { wordSet } from '../../words/word-set.ts';
import type { Chunk } from '../names/chunk.ts';
import { isFirstName } from '../names/first-names.ts';
import { isOnlySomebody } from '../names/named-as.ts';
import { isVerbLike } from '../verb-like.ts';

/**
 * Does a full name with a known first name stand as that of somebody: “named `Tom Reed` its chief”, “between `Ann Lee` and”? A place, a ship
 * and a firm may bear such a name: they end in a word for one, stand behind “the”, “in” or “to”, or before a noun.
 */
export function standsAsSomebody(tokens: readonly Token[], chunk: Chunk): boolean {
	const { words, keys } = chunk;
	if (words.length < 2) return false;
	if (!isFirstName(words[0] ?? '') && !isOnlySomebody(tokens, chunk)) return false;
	if (NAMESAKE_THINGS.has(keys[0] ?? '') || words.some(isOfNoName) || isThing(keys.at(-1) ?? ''))
		return false;
	return mayFollow(tokens, chunk) && mayPrecede(tokens, chunk);
}

/** `La` Perla, `Tolan &` Birch */
const isOfNoName = (word: string): boolean => /^(?:&|El|La|Le|Les|Los|Las|Al|and)$/.test(word);

function isThing(key: string): boolean {
	return (
		ORGANISATION_WORDS.has(key) ||
		PLACE_NOUNS.has(key) ||
		COUNTRIES.has(key) ||
		NAMESAKE_ENDS.has(key) ||
		CLUB_ENDS.has(key)
	);
}

/** Not `the` Grace Reed, `to` Hudson Reed, nor the `Maltese-flagged` Ann Lee; but `according to` Ann Lee. */
function mayFollow(tokens: readonly Token[], { from, to, nameFrom, isOwner }: Chunk): boolean {
	const [before, first] = [tokens[from - 1], tokens[from - 2]];
	if (from !== nameFrom || before === undefined) return true;
	if (before.kind !== 'word') return !/^\d/.test(before.text);
	if (/^\d/.test(before.text)) return false;
	const isDetermined = DETERMINERS.has(before.lower) && before.lower !== 'that';
	if (isDetermined || OF_A_VESSEL.test(before.lower)) return false;
	if (before.lower === 'to') return TO_SOMEBODY.has(first?.lower ?? '');
	if (before.lower === 'of') return OF_SOMEBODY.has(first?.lower ?? '');
	const isCase = isOwner && IN_THEIR.has(tokens[to]?.lower ?? '');
	return isCase || !TO_PLACES.has(before.lower);
}

/** In Ann Lee’s `case` */
const IN_THEIR = wordSet(
	'case view words opinion absence hands honour honor time day place shoes name',
);

const OF_A_VESSEL = /-(?:flagged|registered|built|owned|class|operated|bound)$/;
const TO_PLACES = wordSet(
	'told holders champions hosts leaders visitors neighbours neighbors newcomers favourites favorites rivals in at on near off into onto across outside inside around beside along towards toward via from through over for opposite beyond',
);
const TO_SOMEBODY = wordSet(
	'according married sold given awarded presented credited attributed paid engaged tribute tributes thanks belonged belongs apologised apologized addressed next',
);
const OF_SOMEBODY = wordSet(`
	arrest death murder killing trial son daughter wife widow husband mother father brother sister body funeral hearse coffin appointment election
	nomination resignation dismissal sacking sentencing conviction acquittal extradition release kidnapping disappearance lawyer lawyers supporters supporter family
	memory leadership seat works paintings novels portrait home life consisting
`);

/** Not Ann Lee `2019`, nor a Tom Reed `penalty`; but Ann Lee `wins`, Ann Lee’s `side`. */
function mayPrecede(tokens: readonly Token[], { from, to, isOwner }: Chunk): boolean {
	const next = tokens[to];
	if (isOwner) return next?.kind === 'word';
	if (next?.kind !== 'word') return !/^\d/.test(next?.text ?? '');
	if (/^\d/.test(next.text)) return false;
	const isOpening = tokens[from - 1]?.sentence !== tokens[from]?.sentence;
	return (
		isOpening || next.isCapital || isVerbLike(next) || isLink(next) || next.lower.endsWith('ly')
	);
}

const isLink = ({ lower }: Token): boolean =>
	FUNCTION_WORDS.has(lower) || PREPOSITIONS.has(lower) || CLAUSE_OPENERS.has(lower);
