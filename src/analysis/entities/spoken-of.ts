import type { Token } from '../document/tokens.ts';
import { DETERMINERS, PREPOSITIONS } from '../words/function-words.ts';
import { COMPANIES, COMPANIES_TOO, PUBLIC_BODIES } from '../words/people/institution-kinds.ts';
import { INSTITUTION_NOUNS, ORGANISATION_WORDS } from '../words/people/organisation-words.ts';
import { PLACE_NOUNS } from '../words/people/place-words.ts';
import { ROLE_NOUNS } from '../words/people/role-nouns.ts';
import { SURNAMES_FIRST } from '../words/people/surnames-first.ts';
import { PERSONAL } from '../words/people/titles.ts';
import { SAYING } from '../words/speech/reporting-verbs.ts';
import { wordSet } from '../words/word-set.ts';
import { nounsOfName } from './institutions.ts';
import type { Chunk } from './names/chunk.ts';
import { isFirstName } from './names/first-names.ts';
import { speaksOfItself } from './names/taken-up.ts';
import { kindOfNoun } from './nouns/noun-kinds.ts';
import { isAgentNoun } from './nouns/nouns-by-ending.ts';
import { isVerbLike } from './verb-like.ts';

/**
 * Names that have to be institutions’, because the text goes on to speak of them so: Zorvane fell. “…,” `the retailer` said;
 * “…,” `it` said; `its director`, Ann Lee. Each with the nouns that it is called by.
 */
export function spokenOfAsInstitutions(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
): ReadonlyMap<Chunk, ReadonlySet<string>> {
	const names = chunks.filter(({ kind }) => kind !== 'title');
	const places = placesOf(tokens, names);
	const named = new Set<string>();
	const surnames = surnamesOf(tokens, names);
	const found = new Map<Chunk, Set<string>>();
	let index = 0;
	for (let at = 0; at < tokens.length; at++) {
		for (; (names[index]?.to ?? tokens.length) <= at; index++) {
			const { kind, keys = [] } = names[index] ?? {};
			if (kind === 'organisation') for (const key of keys) named.add(key);
		}
		const noun = anaphorAt(tokens, at);
		if (noun === undefined || named.has(noun)) continue;
		const chunk = meantBefore({ tokens, names, surnames, places }, { at, noun, last: index - 1 });
		if (!chunk) continue;
		const whole = inFull(names, chunk);
		const nouns = found.get(whole) ?? new Set();
		found.set(whole, noun === IT ? nouns : nouns.add(noun));
	}
	return found;
}

/** Of `Kilcairn` the name that begins so: Kilcairn Thistle. */
function inFull(names: readonly Chunk[], chunk: Chunk): Chunk {
	if (chunk.keys.length > 1) return chunk;
	const longer = ({ keys, from }: Chunk): boolean =>
		from < chunk.from && keys.length > 1 && keys[0] === chunk.keys[0];
	return names.find(longer) ?? chunk;
}

const IT = 'it';

/** The noun at this place, if something without a name speaks or employs somebody here; “it” for a pronoun. */
function anaphorAt(tokens: readonly Token[], at: number): string | undefined {
	const token = tokens[at];
	if (token?.kind !== 'word') return undefined;
	if (token.lower === 'its') return employsBehind(tokens, at) ? IT : undefined;
	if (token.lower === IT) return speaks(tokens, at, at) ? IT : undefined;
	if (token.isCapital || token.isOwner) return undefined;
	if (!INSTITUTION_NOUNS.has(token.lower) && !COMPANIES_TOO.has(token.lower)) return undefined;
	if (NAMED_SO.has(token.lower) || isOtherBody(tokens, at)) return undefined;
	const from = tokens[at - 1]?.lower === 'the' ? at - 1 : at - 2;
	const between = tokens[at - 1];
	if (tokens[from]?.lower !== 'the' || (from < at - 1 && (between?.isCapital || between?.isOwner)))
		return undefined;
	return speaks(tokens, from, at) || acts(tokens, from, at) ? token.lower : undefined;
}

/** Whoever is called so has the word in the name. */
const NAMED_SO = wordSet(
	'army navy government administration ministry police court council state country nation kingdom republic parliament senate prison cabinet tribunal treasury embassy legislature mission consulate city district parish port airport railway station mine plant mill factory chamber side',
);

/** “…,” the bank `said`; “…,” `said` the bank; The bank `said`: “…” */
function speaks(tokens: readonly Token[], from: number, to: number): boolean {
	const [before, earlier] = [tokens[from - 1], tokens[from - 2]];
	if (SAYING.has(before?.lower ?? '')) return earlier?.kind === 'quote';
	const isFree = before?.kind !== 'word' || before.sentence !== tokens[from]?.sentence;
	const verb = /ly$|^also$|^later$/.test(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1;
	return isFree && SAYING.has(tokens[verb]?.lower ?? '');
}

/** `The retailer` left its forecast unchanged: what is no house or place does something. */
function acts(tokens: readonly Token[], from: number, to: number): boolean {
	const noun = tokens[to]?.lower ?? '';
	if (!COMPANIES.has(noun) && !COMPANIES_TOO.has(noun) && !ACTING.has(noun)) return false;
	return tokens[from - 1]?.sentence !== tokens[from]?.sentence && isVerbLike(tokens[to + 1]);
}

const ACTING = wordSet(
	'company firm group charity union club regulator watchdog broadcaster carrier utility',
);

/** `Its` chief executive, Ann Lee */
function employsBehind(tokens: readonly Token[], at: number): boolean {
	if (tokens[at - 1]?.sentence === tokens[at]?.sentence && tokens[at - 1]?.kind !== 'quote')
		return false;
	for (let word = at + 1; word < at + REACH; word++) {
		if (tokens[word]?.kind !== 'word') return false;
		if (ROLE_NOUNS.has(tokens[word]?.lower ?? '')) return true;
	}
	return false;
}

const REACH = 4;
const FURTHEST = 90;
const PARAGRAPHS = 2;

type Known = {
	readonly tokens: readonly Token[];
	readonly names: readonly Chunk[];
	readonly surnames: ReadonlySet<string>;
	readonly places: ReadonlySet<string>;
};
type Anaphor = { readonly at: number; readonly noun: string; readonly last: number };

/** Whom the nearest sentence before is about, if that may be an institution and nothing else is meant. */
function meantBefore(known: Known, { at, noun, last }: Anaphor): Chunk | undefined {
	const { tokens, names } = known;
	const here = tokens[at];
	let index = last;
	while (index >= 0) {
		const sentence = tokens[names[index]?.from ?? 0]?.sentence;
		let first = index;
		while (first > 0 && tokens[names[first - 1]?.from ?? 0]?.sentence === sentence) first--;
		const start = names[first]?.from ?? 0;
		if (at - start > FURTHEST) return undefined;
		if ((here?.paragraph ?? 0) - (tokens[start]?.paragraph ?? 0) > PARAGRAPHS) return undefined;
		const inSentence = names.slice(first, index + 1);
		// Bo Ek took cash, the `High Court` found. `It` also fined him.
		const bodiesFirst = inSentence.toSorted((one, other) => rankOf(one) - rankOf(other));
		for (const chunk of noun === IT ? bodiesFirst : inSentence) {
			if (!isSubject(tokens, chunk) || isOther(known, chunk)) continue;
			if (chunk.kind !== 'organisation')
				return isTaken(tokens, chunk, { at, noun }) ? undefined : chunk;
			const nouns = nounsOfName(chunk.keys);
			if (noun === IT || nouns.length === 0 || nouns.includes(noun)) return undefined;
		}
		index = first - 1;
	}
	return undefined;
}

const rankOf = ({ kind }: Chunk): number => (kind === 'organisation' ? 0 : 1);

/** Does another thing stand between that the noun or pronoun means: a report, `an airline`? */
function isTaken(
	tokens: readonly Token[],
	{ to }: Chunk,
	{ at, noun }: { readonly at: number; readonly noun: string },
): boolean {
	for (let word = to + 2; word < at - 1; word++) {
		const token = tokens[word];
		const determiner = tokens[word - 1]?.lower ?? '';
		if (!token || token.isCapital) continue;
		if (token.lower === noun && isOtherBody(tokens, word)) return true;
		if (noun !== IT && token.lower === noun && /^(?:an?|her|his|their)$/.test(determiner))
			return true;
		const isOpening = tokens[word - 2]?.sentence !== token.sentence;
		const kind = isOpening && DETERMINERS.has(determiner) ? kindOfNoun(token.lower) : undefined;
		if (noun === IT && (kind === 'institution' || kind === 'document')) return true;
	}
	return false;
}

/** `The airport authority` warned of it: a public body that is told from others by a noun. */
export function isOtherBody(tokens: readonly Token[], at: number): boolean {
	const [the, task, noun] = [tokens[at - 2], tokens[at - 1], tokens[at]];
	if (the?.lower !== 'the' || task?.kind !== 'word' || task.isCapital || task.isOwner) return false;
	return (
		PUBLIC.has(noun?.lower ?? '') && !/(?:ed|ing|al|ous|ive|er|est|y|ic|ant|ent)$/.test(task.lower)
	);
}

const PUBLIC: ReadonlySet<string> = new Set([...PUBLIC_BODIES, 'authority', 'board', 'agency']);

/** It opens its sentence, with little before it, or a verb follows; and it is no owner. */
function isSubject(tokens: readonly Token[], chunk: Chunk): boolean {
	const { from, to, isOwner, words } = chunk;
	const before = tokens[from - 1];
	const next = tokens[to];
	// School `caterer` Munchbox: the name tells only of the noun behind it.
	if (
		next &&
		!next.isCapital &&
		(kindOfNoun(next.lower) === 'crowd' ||
			((kindOfNoun(next.lower) ?? isAgentNoun(next.lower)) && !isVerbLike(next)))
	)
		return false;
	// `Year` 10 pupil Ann Lee
	if (isOwner || /^\d+$/.test(next?.text ?? '')) return false;
	if (PREPOSITIONS.has(before?.lower ?? '')) return isTopic(tokens, chunk);
	if (before?.sentence !== tokens[from]?.sentence || before?.kind === 'quote') {
		const [word = ''] = words;
		const isNoun = words.length === 1 && (NO_NAME.test(word) || QUALIFYING.has(word.toLowerCase()));
		return !isNoun && !PREPOSITIONS.has(tokens[to]?.lower ?? '');
	}
	return isVerbLike(tokens[to]) || (tokens[to]?.text === ',' && before?.text !== ',');
}

/** `Net` sales fell: it tells what kind of them. */
const QUALIFYING = wordSet(
	'net gross total annual quarterly underlying organic retail wholesale domestic global public private local foreign overseas consumer industrial regional online record early late heavy strong weak new old similar further recent several such',
);

/** Shares, Staff, Shelling: a noun may open a sentence. */
const NO_NAME = /(?:[^s]s|ing|ed|tion|ment|ity|ness|ff)$/;

/** `Shares in` Zorvane, `Staff at` Zorvane: the sentence is about it. */
function isTopic(tokens: readonly Token[], { from }: Chunk): boolean {
	const tie = tokens[from - 1];
	if (!/^(?:in|at)$/.test(tie?.lower ?? '') || !tokens[from - 2]?.isCapital) return false;
	return tokens[from - 3]?.sentence !== tie?.sentence;
}

/** Last words of names of places: in `Orla`, `Orla` lake. */
function placesOf(tokens: readonly Token[], names: readonly Chunk[]): ReadonlySet<string> {
	const found = new Set<string>();
	for (const { from, to, keys } of names) {
		const tie = tokens[from - 1]?.lower ?? '';
		const isIn = IN.has(tie) && !SHARES.has(tokens[from - 2]?.lower ?? '');
		if (isIn || PLACE_NOUNS.has(tokens[to]?.lower ?? '')) found.add(keys.at(-1) ?? '');
	}
	return found;
}

const IN = new Set(['in', 'near', 'across', 'outside', 'around', 'throughout']);
const SHARES = new Set([
	'shares',
	'stake',
	'stakes',
	'share',
	'stock',
	'investors',
	'investor',
	'confidence',
]);

/** Last names of those who have a first name. */
function surnamesOf(tokens: readonly Token[], names: readonly Chunk[]): ReadonlySet<string> {
	const found = new Set<string>();
	for (const chunk of names) {
		if (chunk.kind === 'organisation' || !bearsFirstName(tokens, chunk)) continue;
		for (const key of chunk.keys) found.add(key);
	}
	return found;
}

function bearsFirstName(tokens: readonly Token[], { words, keys, titles, to }: Chunk): boolean {
	if (titles.some((title) => PERSONAL.get(title) !== undefined || isSomebody(title))) return true;
	const [first = ''] = words;
	if (/^\d{1,3}$/.test(tokens[to + 1]?.text ?? '') && /^[,(]$/.test(tokens[to]?.text ?? ''))
		return true;
	if (ORGANISATION_WORDS.has(keys.at(-1) ?? '')) return false;
	return isFirstName(first) || (words.length > 1 && SURNAMES_FIRST.has(keys[0] ?? ''));
}

function isOther({ tokens, surnames, places }: Known, chunk: Chunk): boolean {
	if (chunk.kind === 'organisation') return false;
	if (places.has(chunk.keys.at(-1) ?? '')) return true;
	const isItself = chunk.words.length === 1 && speaksOfItself(tokens, chunk);
	if (isItself && !bearsFirstName(tokens, chunk)) return false;
	if (bearsFirstName(tokens, chunk) || surnames.has(chunk.keys.at(-1) ?? '')) return true;
	const before = tokens[chunk.from - 1];
	if (before?.kind === 'word' && !before.isCapital && isSomebody(before.lower)) return true;
	const next = tokens[chunk.to + 1];
	if (tokens[chunk.to]?.text !== ',' || !next) return false;
	if (next.lower === 'who') return true;
	const opening = DETERMINERS.has(next.lower) ? chunk.to + 2 : chunk.to + 1;
	for (let at = opening; at < opening + REACH; at++) {
		const word = tokens[at];
		if (word?.kind !== 'word') return false;
		if (INSTITUTION_NOUNS.has(word.lower) || COMPANIES_TOO.has(word.lower)) return false;
		if (!word.isCapital && isSomebody(word.lower)) return true;
	}
	return false;
}

const FIRMS_TOO = wordSet(
	'rival competitor owner partner sponsor investor promoter organiser organizer operator builder caterer contractor publisher',
);

/** `stallholder` Zorkan Vlum, and not the developer Zorvane */
function isSomebody(noun: string): boolean {
	if (COMPANIES_TOO.has(noun) || INSTITUTION_NOUNS.has(noun) || FIRMS_TOO.has(noun)) return false;
	return ROLE_NOUNS.has(noun) || isAgentNoun(noun);
}
