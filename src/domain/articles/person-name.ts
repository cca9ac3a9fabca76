import { wordsOf } from '../words.ts';
import { areOfOneSound } from './names/alike.ts';
import { areOfNeighbours, isCutShort, isTail, longOf } from './names/first-names.ts';
import { onceForEachText } from './names/once-for-each.ts';
import { mayBeAlike, type Spelling, spellingOf } from './names/spelling.ts';
import { areWithin } from './names/words-within.ts';

/** A name by its words, without titles. */
export type Name = {
	readonly words: readonly string[];
	/** 'jr', 'sr', or a number: 'iii'. */
	readonly generation: string;
	/** Who is called by one name and an office: a pope's is of one at a time, a king's of one in each country. */
	readonly ruler: 'pope' | 'king' | undefined;
	/** Other names that they are told to bear or to have borne. */
	readonly others?: readonly Name[];
};

/**
 * How two names are to each other. 'full': a first name and a surname of both; 'form': one is the other, spelt otherwise,
 * with an initial or with one more surname; 'part': one may be the other; 'alike': one may be the other in another language or
 * romanisation, or without its 'Jr.', where much else speaks for it; 'differ': they are two names.
 */
export type NameMatch = 'full' | 'form' | 'part' | 'alike' | 'differ';

const TITLES = new Set(
	'mr mrs ms miss mme mlle madame monsieur herr frau fraulein senor senora senorita dona signor signora signorina ato lij ras alhaji alhaja haji hajji shri sri smt oba rev reverend father sister brother comrade prime premier coach sheikh emir chief vice sergeant sgt lieutenant colonel col admiral sheriff detective dr prof professor sir dame lord lady president minister senator sen rep gov governor mayor general gen judge justice king queen prince princess pope bishop cardinal captain chancellor secretary ambassador archbishop archdeacon imam rabbi ayatollah rector matron inspector insp superintendent supt det corporal cpl brigadier brig commander cmdr commodore commissioner councillor councilor councilman councilwoman cllr alderman congressman congresswoman nurse baroness viscount countess trooper officer constable const deputy private pvt pte lt capt maj major fr pastor deacon vicar coroner magistrate patrolman selectman selectwoman assemblyman assemblywoman engr garda hon datuk dato marshal brigadier principal headmaster headmistress headteacher'.split(
		' ',
	),
);
/** Of the police; in other letters it begins surnames, as in Di Maria. Not those that are initials too: CS Lewis, DS Senanayake. */
const RANK_IN_CAPITALS = /^(?:DC?I|WPC|[ADS]SP)\s(?=\p{Lu}\p{Ll})/u;
const KINGS = new Set('king queen prince princess emperor empress emir sultan sheikh'.split(' '));
const GENERATIONS = new Map(Object.entries({ jr: 'jr', junior: 'jr', sr: 'sr', senior: 'sr' }));
/** As a name has it: 'Xi' is a surname. One letter is an initial, but behind a ruler's name. */
const NUMBER = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
const MAY_BE_NUMBER = /\s[IVX]/;
/** What companies have behind their name. */
const COMPANY = new Set(['ltd', 'inc', 'plc', 'corp', 'llc', 'gmbh']);
/** 'al-Mansouri' is 'Mansouri'. */
const ARABIC_ARTICLES = new Set(['al', 'el']);
/** `called` is what the article calls them beside the name, such as 'King'. */
export function readName(name: string, called: readonly string[] = []): Name {
	const all = wordsOf(plain(name).replace(RANK_IN_CAPITALS, '')).filter(
		(word, place) => place === 0 || !COMPANY.has(word),
	);
	const lead = Math.max(
		0,
		all.findIndex((word) => !TITLES.has(word)),
	);
	const titles = [...called.flatMap(wordsOf), ...all.slice(0, lead)];
	const ruler = titles.includes('pope')
		? 'pope'
		: titles.some((word) => KINGS.has(word))
			? 'king'
			: undefined;
	const number = numberIn(name, ruler !== undefined);
	const generations = all.slice(1).flatMap((word) => GENERATIONS.get(word) ?? []);
	const own = all
		.slice(lead)
		.filter((word, place) => place === 0 || (word !== number && !GENERATIONS.has(word)));
	const words = oneList(own.filter((word) => own.length < 2 || !ARABIC_ARTICLES.has(word)));
	const isOneWord = words.length === 1;
	return { words, generation: generations[0] ?? number, ruler: isOneWord ? ruler : undefined };
}

/** The same list for the same words, as long as it is kept: what is made of the words of a name is made once of each list. */
function oneList(words: readonly string[]): readonly string[] {
	return words.length === 0 ? words : listOf(words.join(' '));
}

const listOf = onceForEachText((words): readonly string[] => words.split(' '));

/** Does it make a ruler of whoever bears one name alone? */
export function isRulersTitle(word: string): boolean {
	return word === 'pope' || KINGS.has(word);
}

/** Does it stand before a name: 'Fr', 'Sheikh', 'Judge'? */
export function isTitle(word: string): boolean {
	return TITLES.has(word);
}

/** What stands before a name is what somebody is called: 'Judge Ann Lee'. */
export function titleOf(name: string): string[] {
	const words = wordsOf(name);
	const first = words.findIndex((word) => !TITLES.has(word));
	return first < 1 ? [] : [words.slice(0, first).join(' ')];
}

/** Can both be one name: is one of them the other, or a form of it? A father's is not his son's. */
export function mayBeOneName(one: string, other: string): boolean {
	const [read, its] = [readName(one), readName(other)];
	return read.generation === its.generation && compareNames(read, its) !== 'differ';
}

/** Compares two names by their words alone, and where they differ by what else either is called. */
export function compareNames(one: Name, other: Name): NameMatch {
	const match = compareWords(one, other);
	if (match !== 'differ' || (!one.others && !other.others)) return match;
	const matches = [one, ...(one.others ?? [])].flatMap((name) =>
		[other, ...(other.others ?? [])].map((its) => compareWords(name, its)),
	);
	// What somebody was called before may be what somebody else is called.
	if (matches.includes('full')) return 'form';
	return BY_CLOSENESS.find((closeness) => matches.includes(closeness)) ?? 'differ';
}

const BY_CLOSENESS: readonly NameMatch[] = ['form', 'part', 'alike'];

function compareWords(one: Name, other: Name): NameMatch {
	const isLonger = one.words.length > other.words.length;
	const [fewer, more] = isLonger ? [other.words, one.words] : [one.words, other.words];
	if (fewer.length === 0) return 'differ';
	if (one.ruler !== undefined && one.ruler === other.ruler) return compareRulers(one, other);
	if (one.generation !== '' && other.generation !== '' && one.generation !== other.generation)
		return 'differ';
	if (fewer.length === 1 && more.length === 1 && fewer[0] === more[0])
		return NUMBER.test(one.generation.toUpperCase()) ? 'full' : 'part';
	if (fewer.length === 1) return more.includes(fewer[0] ?? '') ? 'part' : 'differ';
	const match = compareSpellings(spellingOf(fewer), spellingOf(more));
	// 'Otto Wolf Jr.' may go as 'Otto Wolf', as his father does.
	if (match !== 'differ' && one.generation !== other.generation) return 'alike';
	if (match === 'full' && isSurnameAlone(fewer)) return 'part';
	return match === 'differ' && areOfOneSound(fewer, more) ? 'alike' : match;
}

/** What stands before a surname and belongs to it; 'Ben' and 'Al' are first names. */
const PARTICLES = new Set('van von de del della di da dos das du des der ter ten'.split(' '));

/** One word, or 'Van Houtte'. */
export function isSurnameAlone(words: readonly string[]): boolean {
	return words.length < 2 || (words.length === 2 && PARTICLES.has(words[0] ?? ''));
}

/** Of two words or more. */
function compareSpellings(fewer: Spelling, more: Spelling): NameMatch {
	if (!mayBeAlike(fewer, more)) return 'differ';
	// 'Kim Ji-woo' is 'Kim Jiwoo'.
	if (fewer.joined === more.joined) return 'full';
	if (areOneInstitution(fewer, more)) return 'full';
	if (fewer.heard === more.heard) return 'form';
	// 'Luis Ortega' may be 'Luis Ortega Paz'.
	if (more.spaced.startsWith(fewer.spaced)) return 'form';
	const turned = compareTurned(fewer, more);
	if (turned !== 'differ') return turned;
	// 'Elena Quispe' may be 'María Elena Quispe Laura'.
	if (more.words.length > fewer.words.length && more.spaced.includes(fewer.spaced)) return 'part';
	const ordinary = compareOrdinary(fewer, more);
	return ordinary === 'differ' && areWithin(fewer, more) ? 'part' : ordinary;
}

/** Longer than so, in letters, two people hardly bear one name each the other way round. */
const SHORT_NAME = 8;

/** 'Fang Weiran' is 'Wei-ran Fang', where the surname stands first in one; 'Yi Wen' only may be 'Wen Yi'. */
function compareTurned({ joined }: Spelling, other: Spelling): NameMatch {
	// Most names are not as long.
	if (other.joined.length !== joined.length || !other.turned.includes(joined)) return 'differ';
	return joined.length > SHORT_NAME ? 'form' : 'part';
}

/** 'Pope Clement' may be Clement XVI, and is no other Clement where both are numbered. */
function compareRulers(one: Name, other: Name): NameMatch {
	if (one.words[0] !== other.words[0]) return 'differ';
	const isNumbered = one.generation !== '' && other.generation !== '';
	if (isNumbered) return one.generation === other.generation ? 'full' : 'differ';
	return one.ruler === 'pope' ? 'form' : 'part';
}

/** First name, middle names, surname. */
function compareOrdinary(fewer: Spelling, more: Spelling): NameMatch {
	if (fewer.heardWords.at(-1)?.heard !== more.heardWords.at(-1)?.heard) return 'differ';
	const [first = '', surname = ''] = [fewer.words[0], fewer.words.at(-1)];
	const [otherFirst = '', otherSurname = ''] = [more.words[0], more.words.at(-1)];
	const [middles, otherMiddles] = [fewer.words.slice(1, -1), more.words.slice(1, -1)];
	if (!middles.every((word, place) => isShort(word, otherMiddles[place]))) return 'differ';
	const isMore = otherMiddles.length > middles.length;
	const areInitials = otherMiddles.every((word) => word.length === 1);
	if (longOf(first) === longOf(otherFirst)) {
		// Of two of one name one is told by the middle name.
		if (!isMore) return surname === otherSurname ? 'full' : 'form';
		return areInitials ? 'form' : 'part';
	}
	if (fewer.heardWords[0]?.heardLong === more.heardWords[0]?.heardLong)
		return isMore ? 'part' : 'form';
	if (areOfNeighbours(first, otherFirst)) return isMore ? 'part' : 'form';
	// 'Cory Reyes' may be 'Maria Corazon Reyes'.
	if (DEVOTED.has(otherFirst) && otherMiddles.some((word) => longOf(word) === longOf(first)))
		return 'part';
	const isCut = isTail(first, otherFirst) || isCutShort(first, otherFirst);
	return isShort(first, otherFirst) || isCut ? 'part' : 'differ';
}

/** So many bear it that they are called by the name behind it. */
const DEVOTED = new Set(
	'maria ma mary marie jose juan jean mohammed muhammad mohamed md'.split(' '),
);

/** The number behind a name, in small letters; '' where there is none. */
function numberIn(name: string, isRuler: boolean): string {
	if (!MAY_BE_NUMBER.test(name)) return '';
	const isAllCapitals = name === name.toUpperCase();
	const [, ...words] = isAllCapitals ? [] : name.split(/\s+/);
	const number = words.find((word) => NUMBER.test(word) && (isRuler || word.length > 1));
	return number?.toLowerCase() ?? '';
}

/** Letters that are no letter with a mark: 'Yıldırım' is 'Yildirim'. */
function plain(name: string): string {
	return name.replace(/[ıøØłŁđĐþÞðÐæÆœŒß]/g, (letter) => PLAIN[letter] ?? letter);
}

const PLAIN: Readonly<Record<string, string>> = {
	ı: 'i',
	ø: 'o',
	Ø: 'O',
	ł: 'l',
	Ł: 'L',
	đ: 'd',
	Đ: 'D',
	þ: 'th',
	Þ: 'Th',
	ð: 'd',
	Ð: 'D',
	æ: 'ae',
	Æ: 'Ae',
	œ: 'oe',
	Œ: 'Oe',
	ß: 'ss',
};

/** 'The Health Ministry of Teoria' is 'Teoria’s Health Ministry'. */
function areOneInstitution(one: Spelling, other: Spelling): boolean {
	return (one.isLinked || other.isLinked) && one.sorted !== '' && one.sorted === other.sorted;
}

/** 'W' and 'Walker'. */
function isShort(one: string, other = ''): boolean {
	const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
	return shorter === longer || (shorter.length === 1 && longer.startsWith(shorter));
}
