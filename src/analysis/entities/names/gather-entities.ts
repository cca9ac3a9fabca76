import { foldWord } from '../../document/fold-word.ts';
import { partsOf, type Token } from '../../document/tokens.ts';
import { SURNAMES_FIRST } from '../../words/people/surnames-first.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../words/people/titles.ts';
import { isBirthName } from './birth-names.ts';
import type { Chunk } from './chunk.ts';
import { isFirstName } from './first-names.ts';
import {
	ENOUGH_FOR_A_PERSON,
	hasLegalForm,
	institutionEvidence,
	personEvidence,
} from './person-evidence.ts';

/** A name in all its places, before anything else is known of it. */
export type Gathered = {
	readonly words: readonly string[];
	readonly keys: readonly string[];
	readonly kind: 'person' | 'institution';
	readonly chunks: readonly Chunk[];
	/** The last of the keys, as it is written: a family’s, and this one’s name only where the article uses it so. */
	readonly surname?: string;
};

/** The full names of an article: persons of two words and more, institutions, and names that stand alone. */
export function gatherEntities(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	institutions: ReadonlyMap<Chunk, unknown> = new Map(),
): Gathered[] {
	const groups = Array.from(
		Map.groupBy(
			chunks.filter(({ kind }) => kind !== 'title'),
			keyOf,
		).values(),
	);
	const alone = standAlone(tokens, chunks);
	const times = new Map(
		Array.from(Map.groupBy(chunks.filter(isOneWord), keyOf), ([key, { length }]) => [key, length]),
	);
	const weighed = groups.map((group) => weigh({ tokens, alone, times, institutions }, group));
	const long = withoutParts(
		mergeSpellings(weighed.filter(({ keys }) => keys.length > 1).filter(isKnown)),
	);
	const parts = new Set(
		long.filter(({ kind }) => kind === 'person').flatMap(({ keys }) => [...keys, ...partsOf(keys)]),
	);
	for (const one of long)
		if (one.kind === 'institution')
			for (const key of one.keys.slice(hasLegalForm(one) ? 0 : -1)) parts.add(key);
	const single = weighed.filter(({ keys }) => keys.length === 1 && !parts.has(keys[0] ?? ''));
	const own = single.filter(isKnown).filter((one) => !isFirstWordOfClub(one, long));
	return [...long, ...own].toSorted((one, other) => firstOf(one) - firstOf(other));
}

/** Kilcairn Thistle; `Kilcairn` were glad: of several who go by one word the whole name is told. */
const isFirstWordOfClub = ({ keys, kind }: Gathered, long: readonly Gathered[]): boolean =>
	kind === 'institution' &&
	long.some(
		(one) => one.kind === 'institution' && one.keys.length === 2 && one.keys[0] === keys[0],
	);

/** The keys without “Jr.” and “III”. */
export function withoutSuffix(keys: readonly string[]): readonly string[] {
	return keys.length > 1 && NAME_SUFFIXES.has(keys.at(-1) ?? '') ? keys.slice(0, -1) : keys;
}

type Weighed = Gathered & {
	readonly person: number;
	readonly institution: number;
	readonly isBirthName: boolean;
	/** Does it open a paragraph where it first stands? */
	readonly opensParagraph: boolean;
};

const keyOf = ({ keys }: Chunk): string => keys.join(' ');
const isOneWord = ({ keys, kind }: Chunk): boolean => keys.length === 1 && kind === 'name';
const firstOf = ({ chunks }: Gathered): number => chunks[0]?.from ?? 0;
const LONGEST_PERSON = 6;
const MOST_NAMESAKES = 20;

/** What stands alone somewhere as a person does, and how much speaks for one there. */
function standAlone(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	for (const chunk of chunks) {
		const key = chunk.keys.at(-1);
		const isAlone = chunk.keys.slice(0, -1).every((one) => NAME_PARTICLES.has(one));
		if (chunk.kind !== 'name' || !isAlone || key === undefined) continue;
		const before = tokens[chunk.from - 1]?.lower ?? '';
		if (before === 'the' && chunk.titles.length === 0) continue;
		const weight = Math.max(0, personEvidence(tokens, chunk));
		found.set(key, (found.get(key) ?? 0) + weight);
	}
	return found;
}

/** A name whose last word goes on alone is a person’s; so is one whose first word does so as a speaker. */
function evidenceAlone(keys: readonly string[], alone: ReadonlyMap<string, number>): number {
	if (keys.length > LONGEST_PERSON) return 0;
	const parts = partsOf(keys);
	if (alone.has(keys.at(-1) ?? '') || alone.has(parts.at(-1) ?? '')) return 2;
	return (alone.get(keys[0] ?? '') ?? 0) > 0 ? 2 : 0;
}

type Evidence = {
	readonly tokens: readonly Token[];
	/** What speaks for a person where a name’s last word stands alone. */
	readonly alone: ReadonlyMap<string, number>;
	/** How often a word stands alone as a name. */
	readonly times: ReadonlyMap<string, number>;
	/** Which names the text goes on to speak of as an institution. */
	readonly institutions: ReadonlyMap<Chunk, unknown>;
};

/** More than most that speaks for a person. */
const SPOKEN_OF_SO = 6;

function weigh(
	{ tokens, alone, times, institutions }: Evidence,
	chunks: readonly Chunk[],
): Weighed {
	const [first] = chunks;
	const keys = first?.keys ?? [];
	const persons = chunks.map((chunk) => personEvidence(tokens, chunk));
	const evidence = chunks.map((chunk) => institutionEvidence(tokens, chunk));
	const person = keys.length > 1 ? Math.max(...persons) + evidenceAlone(keys, alone) : sum(persons);
	const spokenOf = chunks.some((chunk) => institutions.has(chunk)) ? SPOKEN_OF_SO : 0;
	const isNobody = Math.max(...persons) <= 0 && goesByFirstWord(first?.words ?? [], times);
	const shortened = isNobody ? SHORTENED : 0;
	const institution = Math.max(...evidence) + spokenOf + shortened;
	const isPerson =
		person >= ENOUGH_FOR_A_PERSON && person >= institution && keys.length <= LONGEST_PERSON;
	return {
		words: first?.words ?? [],
		keys,
		chunks,
		person,
		institution,
		opensParagraph:
			first !== undefined && tokens[first.from - 1]?.paragraph !== tokens[first.from]?.paragraph,
		isBirthName: keys.length > 2 && chunks.every((chunk) => isBirthName(tokens, chunk)),
		kind: isPerson ? 'person' : 'institution',
	};
}

/** Kilcairn Thistle, and then `Kilcairn`: nobody is called by a first name that no register knows. */
function goesByFirstWord(words: readonly string[], times: ReadonlyMap<string, number>): boolean {
	const keys = words.map(foldWord);
	const [first = ''] = keys;
	if (words.length !== 2 || words.some(isFirstName) || SURNAMES_FIRST.has(first)) return false;
	return (times.get(first) ?? 0) > 1 && !times.has(keys[1] ?? '');
}

const SHORTENED = 4;

function isKnown({ kind, institution, keys }: Weighed): boolean {
	return kind === 'person' || institution > (keys.length > 1 ? 0 : 1);
}

const sum = (numbers: readonly number[]): number =>
	numbers.reduce((total, number) => total + number, 0);

/** “Sampaio de Melo” is no entity of its own beside “Paulo Sampaio de Melo”. */
function withoutParts(gathered: readonly Weighed[]): Weighed[] {
	const endings = new Set(gathered.flatMap(({ keys }) => insidesOf(partsOf(keys))));
	return gathered.filter(({ keys }) => !endings.has(partsOf(keys).join(' ')));
}

/** Every run of words that a name holds behind its first. */
function insidesOf(parts: readonly string[]): string[] {
	if (parts.length > LONGEST_PERSON) return [];
	return parts.flatMap((_, from) =>
		from === 0
			? []
			: parts.slice(from).map((_last, length) => parts.slice(from, from + length + 1).join(' ')),
	);
}

/** “Hillary Rodham Ek” and “Hillary Ek” are one; so are “Buchtmann” and “Bauchtmann” behind one first name. */
function mergeSpellings(gathered: readonly Weighed[]): Weighed[] {
	const byFirst = new Map<string, Weighed[]>();
	const opening = Math.min(...gathered.filter(({ kind }) => kind === 'person').map(firstOf));
	for (const one of gathered) {
		const family = byFirst.get(one.keys[0] ?? '') ?? [];
		byFirst.set(one.keys[0] ?? '', family);
		const index = family
			.slice(0, MOST_NAMESAKES)
			.findIndex((other) => areOne(one, other) && !isNamesake(one, other, opening));
		const other = family[index];
		if (other === undefined) family.push(one);
		else family[index] = joined(other, one);
	}
	return Array.from(byFirst.values())
		.flat()
		.filter((one) => !isOnlyBorn(one, gathered, opening));
}

/** Odile Lee drew bears. ⏎ `Mary Ann Ek` was born in May: her own name before, where nobody is called Ek. */
const isOnlyBorn = (one: Weighed, gathered: readonly Weighed[], opening: number): boolean =>
	one.isBirthName &&
	one.opensParagraph &&
	one.chunks.length === 1 &&
	opening < firstOf(one) &&
	gathered.every((other) => other === one || other.keys.at(-1) !== one.keys.at(-1));

function joined(one: Weighed, other: Weighed): Weighed {
	const [better, worse] = one.chunks.length >= other.chunks.length ? [one, other] : [other, one];
	if (one.isBirthName !== other.isBirthName) {
		const known = one.isBirthName ? other : one;
		return { ...known, chunks: bothOf(one, other) };
	}
	const [half = '', whole = ''] = [worse.keys.at(-1), better.keys.at(-1)];
	if (isHalfOf(whole, half)) return { ...worse, chunks: bothOf(one, other) };
	if (isHalfOf(half, whole)) return { ...better, chunks: bothOf(one, other) };
	const name = better.keys.length >= worse.keys.length || worse.keys.length > 4 ? better : worse;
	return { ...name, chunks: bothOf(one, other) };
}

const bothOf = (one: Weighed, other: Weighed): readonly Chunk[] =>
	[...one.chunks, ...other.chunks].toSorted((left, right) => left.from - right.from);

function areOne(one: Weighed, other: Weighed): boolean {
	if (one.kind !== 'person' || other.kind !== 'person') return false;
	const [left, right] = [one.keys, other.keys];
	if (
		(left.length === withoutSuffix(left).length) !==
		(right.length === withoutSuffix(right).length)
	) {
		return left.length > withoutSuffix(left).length
			? withoutSuffix(left).join(' ') === right.join(' ')
			: withoutSuffix(right).join(' ') === left.join(' ');
	}
	const [first, last] = [withoutSuffix(left), withoutSuffix(right)];
	const [a = '', b = ''] = [first.at(-1), last.at(-1)];
	if (isCutShort(one, other) || isCutShort(other, one)) return true;
	if (isHalfOf(a, b) || isHalfOf(b, a)) return true;
	// Odile Ann Ek was born in May: Odile Lee, or Odile Ek-Lee, of whom the article tells.
	if (one.isBirthName !== other.isBirthName) return true;
	return a === b || (isFirstName(one.words[0] ?? '') && isMisspelt(a, b));
}

/** Odile `Lee` was born in May: Odile Lee-Ek, of whom the article tells. */
const isHalfOf = (half: string, whole: string): boolean =>
	whole.includes('-') && whole.split('-').includes(half);

/** Odile Lee drew bears. Mary Ann Ek was born in May. Mary Reed was there: the name at birth is of whom the article was about before. */
function isNamesake(one: Weighed, other: Weighed, opening: number): boolean {
	if (one.isBirthName === other.isBirthName) return false;
	const [birth, later] = one.isBirthName ? [one, other] : [other, one];
	return opening < firstOf(birth) && firstOf(birth) < firstOf(later);
}

/** Bo Li Ek, and from then on `Bo Li`. */
function isCutShort(first: Weighed, later: Weighed): boolean {
	const isShorter = later.keys.length > 1 && later.keys.length < first.keys.length;
	return (
		isShorter &&
		later.keys.every((key, index) => key === first.keys[index]) &&
		firstOf(first) < firstOf(later)
	);
}

/** One letter more, less, other or swapped, in words long enough not to be two names. */
export function isMisspelt(one: string, other: string): boolean {
	if (Math.min(one.length, other.length) < 5 || Math.abs(one.length - other.length) > 1)
		return false;
	let start = 0;
	while (start < one.length && one[start] === other[start]) start++;
	let end = 0;
	while (
		end < Math.min(one.length, other.length) - start &&
		one.at(-1 - end) === other.at(-1 - end)
	)
		end++;
	const [left, right] = [
		one.slice(start, one.length - end),
		other.slice(start, other.length - end),
	];
	if (left.length <= 1 && right.length <= 1) return true;
	return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
