import type { Token } from '../../document/tokens.ts';
import { DETERMINERS } from '../../words/function-words.ts';
import { KIN, ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { NUMBERS, ORDINALS, TENS } from '../../words/time/numbers.ts';
import { wordSet } from '../../words/word-set.ts';
import type { Entity } from '../entity.ts';
import { whoDied } from './deaths.ts';
import type { Owners } from './owners.ts';

/** An age, and whose it is. */
export type AgeTold = { readonly entity: Entity; readonly age: number };

/**
 * How old people are by words that do not stand right behind their names: she is `38`; the judge, `68`, retires; the
 * `72`-year-old; at `43` he paints; Ann Lee, now `81`; Ann Lee, a deserter of `22`; Ann Lee was born in `1958`.
 */
export function agesTold(
	tokens: readonly Token[],
	owners: Owners,
	year: number | undefined,
): AgeTold[] {
	return tokens.flatMap((token, at) => {
		const years = YEARS_OLD.exec(token.lower)?.[1];
		if (years !== undefined) return toldOf(ofThatAge(tokens, at, owners), Number(years));
		const inYear = YEAR_OF_LIFE.test(token.lower) ? yearOfLife(tokens, at) : undefined;
		if (inYear !== undefined) {
			const entity = atDeath(tokens, at - 2, owners) ?? owners.onlyNear(at);
			return toldOf(entity, inYear - 1);
		}
		if (BORN_IN.test(token.text) && year !== undefined) {
			const age = year - Number(token.text);
			const subject = tokens[at - 1]?.lower === 'in' ? bornBefore(tokens, at - 2) : undefined;
			return subject === undefined ? [] : toldOf(owners.endingAt(subject), age);
		}
		const age = ageIn(token);
		return age === undefined ? [] : toldOf(ownerOf(tokens, at, owners), age);
	});
}

const YEARS_OLD = /^(\d{1,3})-year-old$/;
const AGE = /^\d{1,3}$/;
const MAY_BE_TEN = /^[tfsen]\p{Ll}+ty(?:-|$)/u;
const BORN_IN = /^(?:19|20)\d\d$/;
const [YOUNGEST, OLDEST] = [5, 115];

/** `the 72`-year-old; Ann Lee, `a 22`-year-old baker */
function ofThatAge(tokens: readonly Token[], at: number, owners: Owners): Entity | undefined {
	const before = tokens[at - 1]?.lower ?? '';
	if (before === 'the') return owners.lastSubject(at);
	const isApposed = /^an?$/.test(before) && tokens[at - 2]?.text === ',';
	return isApposed ? owners.endingAt(at - 2) : undefined;
}

/** In figures, or in words from twenty on. */
function ageIn({ text, lower }: Token): number | undefined {
	if (AGE.test(text)) return Number(text);
	if (!MAY_BE_TEN.test(lower)) return undefined;
	const [tens = '', ones] = lower.split('-');
	const ten = TENS[tens];
	if (ten === undefined || ones === undefined) return ten;
	const one = NUMBERS[ones];
	return one !== undefined && one > 0 && one < 10 ? ten + one : undefined;
}

const YEAR_OF_LIFE = /^year$/;

/** in `his sixty-ninth year`, in `her seventieth year` */
function yearOfLife(tokens: readonly Token[], at: number): number | undefined {
	if (!/^(?:his|her)$/.test(tokens[at - 2]?.lower ?? '')) return undefined;
	const [tens = '', ones] = (tokens[at - 1]?.lower ?? '').split('-');
	const ten = TENS[tens.replace(/ieth$/, 'y')];
	if (ten === undefined) return undefined;
	return ones === undefined ? ten : ten + ORDINALS.indexOf(ones) + 1;
}

const toldOf = (entity: Entity | undefined, age: number): AgeTold[] =>
	entity === undefined || age < YOUNGEST || age > OLDEST ? [] : [{ entity, age }];

/** Where the subject of “was `born`” ends: Ann Lee was born in 1958; Ann Lee, born in 1958 */
function bornBefore(tokens: readonly Token[], at: number): number | undefined {
	if (tokens[at]?.lower !== 'born') return undefined;
	const verb = tokens[at - 1];
	if (verb?.text === ',' || verb?.text === '(') return at - 1;
	if (verb?.lower !== 'was') return undefined;
	return tokens[at - 2]?.lower === 'who' && tokens[at - 3]?.text === ',' ? at - 3 : at - 1;
}

function ownerOf(tokens: readonly Token[], at: number, owners: Owners): Entity | undefined {
	const [before, next] = [tokens[at - 1], tokens[at + 1]];
	const isOver =
		next === undefined ||
		next.sentence !== tokens[at]?.sentence ||
		/^[,.;)]$/.test(next.text) ||
		next.lower === 'and' ||
		(next.lower === 'years' && tokens[at + 2]?.lower === 'old');
	switch (before?.lower) {
		case 'at':
			return (
				startsWith(tokens, at + 1, owners) ??
				atDeath(tokens, at - 1, owners) ??
				(tokens[at - 2]?.text === ',' && (isOver || APPOSED.has(next?.lower ?? ''))
					? owners.endingAt(at - 2)
					: undefined)
			);
		case 'of':
			return tokens[at - 2]?.lower === 'age'
				? atDeath(tokens, at - 2, owners)
				: ageOfNoun(tokens, at, owners);
		case 'aged':
			if (!isOver) return undefined;
			return (
				startsWith(tokens, at + 1, owners) ??
				atDeath(tokens, at - 1, owners) ??
				owners.endingAt(beforeComma(tokens, at - 1)) ??
				apposed(tokens, at - 2, owners)
			);
		case 'now':
		case 'then':
		case 'only':
		case 'just':
		case 'turned':
		case 'turns':
		case 'is':
		case 'was':
			return isOver ? bearerOf(tokens, at - 1, owners) : undefined;
		case ',':
			return isOver ? owners.ofNoun(endOfNoun(tokens, at - 1)) : undefined;
		default:
			return undefined;
	}
}

/** She `is` 38; the judge, who `turned` 68; Ann Lee, `now` 81: whose verb or adverb it is. */
function bearerOf(tokens: readonly Token[], from: number, owners: Owners): Entity | undefined {
	let at = from;
	while (BEARING.has(tokens[at]?.lower ?? '')) at--;
	const isWithVerb = tokens.slice(at + 1, from + 1).some(({ lower }) => VERBS.has(lower));
	if (tokens[at]?.lower === 'who' && tokens[at - 1]?.text === ',')
		return owners.endingAt(at - 1) ?? owners.ofNoun(at - 1);
	if (tokens[at]?.text === ',' && !isWithVerb) return owners.endingAt(at);
	// before he was 21
	return isWithVerb && !EARLIER.has(tokens[at - 1]?.lower ?? '')
		? owners.subjectEndingAt(at + 1)
		: undefined;
}

const EARLIER = wordSet('when before after until till since if while as once because');
const APPOSED = wordSet('the a an already still');

const VERBS = wordSet('is was turned turns');
const BEARING = wordSet('is was turned turns now then only just still already');

/** At 43 `he` paints; at 43, `she` is a grandmother: not at 19 he went to sea. */
function startsWith(tokens: readonly Token[], from: number, owners: Owners): Entity | undefined {
	const at = tokens[from]?.text === ',' ? from + 1 : from;
	const isNow = NOW.test(tokens[at + 1]?.lower ?? '');
	return isNow ? owners.startingAt(at) : undefined;
}

const NOW = /^(?!was$)\p{L}+s$/u;

/** Has died `aged` 78; was killed there `at` 61; died at the `age` of 81 */
function atDeath(tokens: readonly Token[], from: number, owners: Owners): Entity | undefined {
	const sentence = tokens[from]?.sentence;
	for (let at = from - 1; at > from - FURTHEST && tokens[at]?.sentence === sentence; at--) {
		const entity = whoDied(tokens, at, owners);
		if (entity) return entity;
	}
	return undefined;
}

const FURTHEST = 12;

const beforeComma = (tokens: readonly Token[], at: number): number =>
	tokens[at - 1]?.text === ',' ? at - 1 : at;

/** Ann Lee, `a deserter of 22` who wrote; A `girl of 14` came. Ann Lee played: not a mother of 12, nor a mayor of 14 towns. */
function ageOfNoun(tokens: readonly Token[], at: number, owners: Owners): Entity | undefined {
	const noun = tokens[at - 2]?.lower ?? '';
	const next = tokens[at + 1];
	if (KIN.has(noun) || tokens[at - 4]?.lower === 'like') return undefined;
	const isGoingOn = next?.kind === 'word' && next.sentence === tokens[at]?.sentence;
	if (isGoingOn && !GOES_ON.has(next.lower)) return undefined;
	const beside = apposed(tokens, at - 2, owners);
	if (beside) return beside;
	const isPerson = ROLE_NOUNS.has(noun) || AT_AN_AGE.has(noun);
	const near = isPerson ? owners.onlyNear(at) : undefined;
	// a girl of 11 was hurt. Ann Lee, a doctor, …
	return near?.roles.length === 0 ? near : undefined;
}

/** Ann Lee, `a` young `deserter`: whom a noun with “a” is said of. */
function apposed(tokens: readonly Token[], noun: number, owners: Owners): Entity | undefined {
	let start = noun;
	while (start > noun - LONGEST_NOUN && !DETERMINERS.has(tokens[start]?.lower ?? '')) start--;
	const isApposed = /^an?$/.test(tokens[start]?.lower ?? '') && tokens[start - 1]?.text === ',';
	return isApposed ? owners.endingAt(start - 1) : undefined;
}

/** The deputy `from East Orla`, 52: where the noun ends. */
function endOfNoun(tokens: readonly Token[], comma: number): number {
	let at = comma;
	while (at > comma - LONGEST_NOUN && tokens[at - 1]?.isCapital) at--;
	return at < comma && /^(?:from|of)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : comma;
}

const LONGEST_NOUN = 6;
const AT_AN_AGE = wordSet('man woman boy girl author');
const GOES_ON = wordSet(
	'who from with in at on and but whom whose has had was is ran said says sat came went',
);
