import { type Day, partsOf } from '../../../domain/calendar.ts';
import { wordsOf } from '../../../domain/words.ts';
import type { Token } from '../../document/tokens.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../../words/function-words.ts';
import { KIN, ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { SAYING } from '../../words/speech/reporting-verbs.ts';
import { NUMBERS, TENS } from '../../words/time/numbers.ts';
import { wordSet } from '../../words/word-set.ts';
import type { Chunk } from '../names/chunk.ts';

/** So many places of a name are looked at, and so many tokens on either side of each. */
const MOST_PLACES = 3;
const MOST_BESIDE = 60;
/** A quotation is one token: of a long one the beginning counts. */
const LONGEST_QUOTE = 400;
/** More would say no more of somebody. */
const MOST_WORDS = 32;
/** 'flood' and 'flooded' begin alike. */
const STEM = 5;
const SHORTEST = 3;
/** Words that stand in every report. */
const EVERYWHERE = wordSet(`
	year years month months week weeks day days time times man woman men women people old new first made make makes take took
	taken get got come came goes gone per cent percent mrs miss sir
`);

/**
 * Opens the words that an article tells around somebody, nearest first: what two reports share of them speaks for one person. Each is
 * cut to how it begins, one blank between two; numbers of more than one digit are among them. No word is read twice for two who
 * stand side by side.
 */
export function openWordsAround(tokens: readonly Token[]): (chunks: readonly Chunk[]) => string {
	const read: (readonly TellingWord[])[] = [];
	const tellingAt = (at: number): readonly TellingWord[] => {
		read[at] ??= tellingWordsAt(tokens, at).map((word) => ({ word, stem: word.slice(0, STEM) }));
		return read[at];
	};
	return (chunks) => wordsAround(tellingAt, chunks);
}

type TellingWord = { readonly word: string; readonly stem: string };

/** The words of a token that say something of whom they stand beside. */
function tellingWordsAt(tokens: readonly Token[], at: number): readonly string[] {
	const token = tokens[at];
	if (token === undefined || token.kind === 'mark') return [];
	// “The Collector”, “the Mayor” are no names, and are in no scene either.
	if (token.isCapital && isNaming(tokens, at) && !ROLE_NOUNS.has(token.lower)) return [];
	if (isKinOfOthers(tokens, at)) return [];
	return toldWords(token).filter((word) => isTelling(word) && !MANY_KIN.test(word));
}

/** Most tokens are one word, which was folded when they were read. */
function toldWords({ text, lower }: Token): string[] {
	const isOne = text.length === lower.length && ONE_WORD.test(text);
	return isOne ? [lower] : wordsOf(text.slice(0, LONGEST_QUOTE));
}

const ONE_WORD = /^[a-zA-Z]+$/;

/** `Mothers`, a `brother-in-law`, Mr Reed’s `widow`: no relative who bears the name of whom they stand beside. */
function isKinOfOthers(tokens: readonly Token[], at: number): boolean {
	const { lower, kind } = tokens[at] ?? { lower: '', kind: 'mark' };
	if (kind !== 'word') return false;
	if (lower.endsWith('-in-law')) return true;
	// S. Vlum, a mother of two: none of theirs bears the name.
	if (KIN.has(lower) && tokens[at + 1]?.lower === 'of' && isCount(tokens[at + 2])) return true;
	const owner = tokens[at - 1];
	return KIN.has(lower) && owner?.isOwner === true && owner.isCapital;
}

const isCount = (token: Token | undefined): boolean =>
	NUMBERS[token?.lower ?? ''] !== undefined || /^\d+$/.test(token?.text ?? '');

const MANY_KIN = /^(?:(?:mother|father|son|daughter|husband|widow|parent)s|parent|wives)$/;

function wordsAround(
	tellingAt: (at: number) => readonly TellingWord[],
	chunks: readonly Chunk[],
): string {
	const own = new Set(chunks.flatMap(({ from, to }) => placesFrom(from, to)));
	const names = new Set(chunks.flatMap(({ keys }) => keys.flatMap(wordsOf)));
	const distances = new Map<string, number>();
	for (const { from, to } of chunks.slice(0, MOST_PLACES)) {
		for (let at = Math.max(0, from - MOST_BESIDE); at < to + MOST_BESIDE; at++) {
			if (own.has(at)) continue;
			const distance = at < from ? from - at : at - to + 1;
			for (const { word, stem } of tellingAt(at)) {
				if (names.has(word)) continue;
				distances.set(stem, Math.min(distance, distances.get(stem) ?? distance));
			}
		}
	}
	return [...distances]
		.sort(([, one], [, other]) => one - other)
		.slice(0, MOST_WORDS)
		.map(([stem]) => stem)
		.join(' ');
}

/** A capital that no sentence gives it, or a word all in capitals: a name, as the scene has it. */
function isNaming(tokens: readonly Token[], at: number): boolean {
	const [token, before] = [tokens[at], tokens[at - 1]];
	const isOpening = before === undefined || before.sentence !== token?.sentence;
	return !isOpening || /^\p{Lu}{2}/u.test(token?.text ?? '');
}

const placesFrom = (from: number, to: number): number[] =>
	Array.from({ length: to - from }, (_, index) => from + index);

function isTelling(word: string): boolean {
	if (/^\p{N}/u.test(word)) return word.length > 1;
	return (
		word.length >= SHORTEST &&
		!FUNCTION_WORDS.has(word) &&
		!CALENDAR_WORDS.has(word) &&
		!SAYING.has(word) &&
		!EVERYWHERE.has(word)
	);
}

/** Opens the years that an article tells of around somebody: “in `1992`”, “`five years ago`”, “`last spring`”. It is read once for all. */
export function openYearsAround(
	tokens: readonly Token[],
	published: Day | undefined,
): (chunks: readonly Chunk[]) => number[] {
	const now = published === undefined ? undefined : partsOf(published).year;
	const told = tokens.flatMap((_, at) =>
		yearsAt(tokens, at, now).flatMap((year) => (year === now ? [] : { at, year })),
	);
	return (chunks) => {
		const years = chunks
			.slice(0, MOST_PLACES)
			.flatMap((chunk) => told.filter(({ at }) => isBeside(at, chunk)))
			.map(({ year }) => year);
		return [...new Set(years)].slice(0, MOST_YEARS);
	};
}

const isBeside = (at: number, { from, to }: Chunk): boolean =>
	at >= from - MOST_BESIDE && at < to + MOST_BESIDE;

/** A quotation is one token, and may tell of years as well. */
function yearsAt(tokens: readonly Token[], at: number, now: number | undefined): number[] {
	const token = tokens[at];
	if (token?.kind === 'quote')
		return wordsOf(token.text.slice(0, LONGEST_QUOTE)).filter(isYear).map(Number);
	const year = yearAt(tokens, at, now);
	return year === undefined ? [] : [year];
}

const MOST_YEARS = 6;
const isYear = (word: string): boolean => /^(?:1[89]|20)\d\d$/.test(word);
const SPANS = wordSet(
	`year spring summer autumn fall winter month ${[...CALENDAR_WORDS].join(' ')}`,
);
const BACK = wordSet('ago earlier after on later');

function yearAt(tokens: readonly Token[], at: number, now: number | undefined): number | undefined {
	const word = tokens[at]?.lower ?? '';
	if (isYear(word)) return Number(word);
	if (now === undefined) return undefined;
	const next = tokens[at + 1]?.lower ?? '';
	if (word === 'last' && SPANS.has(next)) return now - 1;
	if (!/^years?$/.test(next) || !BACK.has(tokens[at + 2]?.lower ?? '')) return undefined;
	const count = word === 'a' ? 1 : (NUMBERS[word] ?? TENS[word] ?? Number(word));
	return count > 0 ? now - count : undefined;
}

/** Opens whether an article says that somebody else bears the name: “a `namesake`”, “who `shares his name`”, “`no relation`”. */
export function openNamesakes(tokens: readonly Token[]): (chunks: readonly Chunk[]) => boolean {
	const words = tokens.map((token) =>
		token.kind === 'quote' ? wordsOf(token.text.slice(0, LONGEST_QUOTE)).join(' ') : token.lower,
	);
	// All that tells of one holds one of these.
	const hints = words.flatMap((word, at) => (/name|relat/.test(word) ? at : []));
	return (chunks) =>
		chunks.slice(0, MOST_PLACES).some((chunk) => {
			if (!hints.some((at) => isBeside(at, chunk))) return false;
			const first = Math.max(0, chunk.from - MOST_BESIDE);
			return NAMESAKE.test(words.slice(first, chunk.to + MOST_BESIDE).join(' '));
		});
}

const NAMESAKE =
	/\bnamesakes?\b|\b(?:shares?|sharing|same) (?:\p{L}+ ){0,2}(?:sur)?names?\b|\b(?:no relation|not related|unrelated)\b|\b(?:another|other|one) of (?:the|that|his|her) (?:own |same )?name\b|\bof (?:his|her) own name\b|\bfor whom s?he was named\b|\b(?:son|daughter|nephew|niece|grandson|boy|girl|child|father|cousin) (?:[\p{L},]+ ){0,4}(?:bears?|bearing|bore) (?:his|her|the \p{L}+) (?:\p{L}+ )?name\b/u;
