import { CALENDAR_WORDS, FUNCTION_WORDS } from '../words/function-words.ts';
import { ORGANISATION_WORDS, SURNAMES_TOO } from '../words/organisation-words.ts';
import { NAME_PARTICLES, NAME_SUFFIXES, PERSONAL, TITLES } from '../words/titles.ts';
import { isFirstName } from './first-names.ts';
import type { Token } from './tokens.ts';

/** Words with capitals that stand together: a name, with its titles taken off. */
export type Chunk = {
	/** Places among the tokens, end exclusive; titles included. */
	readonly from: number;
	readonly to: number;
	/** Where the name itself begins, behind the titles. */
	readonly nameFrom: number;
	/** The name, as written. */
	readonly words: readonly string[];
	/** The same, folded. */
	readonly keys: readonly string[];
	/** What stands before the name, folded: 'foreign', 'minister'. */
	readonly titles: readonly string[];
	readonly isOwner: boolean;
	/** Two names run into one: nobody can tell who is meant. */
	readonly isGarbled?: true;
	readonly kind: 'name' | 'organisation' | 'title';
};

/** Every chunk, in text order. */
export function readChunks(tokens: readonly Token[]): Chunk[] {
	const chunks: Chunk[] = [];
	for (let at = 0; at < tokens.length; at++) {
		if (!beginsName(tokens, at)) continue;
		const to = endOfRun(tokens, at);
		chunks.push(chunkOf(tokens, at, to));
		at = to - 1;
	}
	return chunks;
}

const CONNECTORS = new Set(['of', 'for', 'on']);
const LONGEST = 12;
const NICKNAME = 20;
const MONTH_LEADS = new Set(
	'in of by since until late early mid last next this from to between and for during'.split(' '),
);
const NUMBER = /^\d/;

function beginsName(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token?.isCapital) return false;
	if (FUNCTION_WORDS.has(token.lower)) return isShortName(tokens, at);
	return !isCalendar(tokens, at);
}

const SHORT_NAMES = new Set('will per an so do in on you he yet no my ha even'.split(' '));

/** “lawyer Per Ek”: inside a sentence and before another capital these are names. */
function isShortName(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!token || !SHORT_NAMES.has(token.lower) || before?.kind !== 'word' || before.isCapital)
		return false;
	const isBeside = next?.isCapital === true && next.start === token.end + 1;
	return isBeside && before.sentence === token.sentence && !FUNCTION_WORDS.has(next.lower);
}

function isCalendar(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || !CALENDAR_WORDS.has(token.lower)) return false;
	const next = tokens[at + 1];
	const last = tokens[at - 1];
	if (next && NUMBER.test(next.text)) return true;
	if (next?.isCapital && !FUNCTION_WORDS.has(next.lower)) return !isFirstName(token.bare);
	return last !== undefined && (NUMBER.test(last.text) || MONTH_LEADS.has(last.lower));
}

function endOfRun(tokens: readonly Token[], at: number): number {
	let to = at + 1;
	while (to - at < LONGEST) {
		const last = tokens[to - 1];
		if (!last || last.isOwner) break;
		const step = stepOver(tokens, at, to);
		if (step === 0) break;
		to += step;
	}
	return to;
}

/** How many further tokens belong to the run that began at `start`. */
function stepOver(tokens: readonly Token[], start: number, at: number): number {
	const token = tokens[at];
	const last = tokens[at - 1];
	if (!token || !last || token.start - last.end > 1 || token.paragraph !== last.paragraph)
		return suffix(tokens, at);
	if (token.start === last.end) return suffix(tokens, at);
	if (token.kind === 'quote' && token.text.length < NICKNAME && tokens[at + 1]?.isCapital) {
		return goesOn(tokens, at + 1) && isFirstName(last.bare) ? 2 : 0;
	}
	if (token.isCapital && goesOn(tokens, at)) return 1;
	if (NAME_SUFFIXES.has(token.lower) && token.isCapital) return 1;
	if (token.kind !== 'word') return 0;
	if (ORDINAL.test(token.text) && tokens[at + 1]?.isCapital) return 2;
	if (NAME_PARTICLES.has(token.lower)) return particles(tokens, at);
	const isInstitution = ORGANISATION_WORDS.has(last.lower);
	if (CONNECTORS.has(token.lower) && isInstitution) return connected(tokens, at);
	if (token.lower === 'and' && joinsInstitution(tokens, start, at)) return 2;
	return 0;
}

function goesOn(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined || isCalendar(tokens, at)) return false;
	return !FUNCTION_WORDS.has(token.lower) || /^\p{Lu}\.$/u.test(token.text);
}

function suffix(tokens: readonly Token[], at: number): number {
	const [comma, word] = [tokens[at], tokens[at + 1]];
	return comma?.text === ',' && word && /^(?:Jr|Sr)\.?$/.test(word.bare) ? 2 : 0;
}

function particles(tokens: readonly Token[], at: number): number {
	for (let count = 1; count <= 2; count++) {
		const next = tokens[at + count];
		if (next?.isCapital && goesOn(tokens, at + count)) return count + 1;
		if (!next || !NAME_PARTICLES.has(next.lower)) return 0;
	}
	return 0;
}

function connected(tokens: readonly Token[], at: number): number {
	const skip = tokens[at + 1]?.lower === 'the' ? 2 : 1;
	return tokens[at + skip]?.isCapital && goesOn(tokens, at + skip) ? skip + 1 : 0;
}

/** Tram and Light Rail Union. */
function joinsInstitution(tokens: readonly Token[], start: number, at: number): boolean {
	if (tokens[start - 1]?.lower !== 'the') return false;
	for (let next = at + 1; next < at + 5; next++) {
		const token = tokens[next];
		if (!token?.isCapital) return false;
		if (FUNCTION_WORDS.has(token.lower)) return isShortName(tokens, at);
		if (ORGANISATION_WORDS.has(token.lower)) return true;
	}
	return false;
}

function chunkOf(tokens: readonly Token[], from: number, to: number): Chunk {
	const run = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
	const isOwner = tokens[to - 1]?.isOwner ?? false;
	const titleAt = lastTitle(run);
	const behind = run.slice(titleAt + 1);
	const whole = (kind: Chunk['kind']): Chunk => ({
		from,
		to,
		isOwner,
		nameFrom: from,
		...spelled(run),
		titles: [],
		kind,
	});
	if (behind.length === 0) return whole('title');

	const isPerson =
		titleAt >= 0 && PERSONAL[run[titleAt]?.lower ?? ''] !== undefined && behind.length > 1;
	const cut = isPerson && isFirstName(behind[0]?.bare ?? '') ? 0 : foreignWords(behind);
	const name = behind.slice(cut);
	if (!isPerson && !isPlainName(name) && name.some(({ lower }) => ORGANISATION_WORDS.has(lower))) {
		return whole('organisation');
	}
	const titles = run.slice(0, titleAt + 1 + cut).map(({ lower }) => lower);
	return {
		from,
		to,
		isOwner,
		nameFrom: placeOf(tokens, from, name),
		...spelled(name),
		titles,
		kind: 'name',
	};
}

/** “Tom Hall”, “Bill Okoro”: what else may be a place or a paper stands beside a first name. */
function isPlainName(name: readonly Token[]): boolean {
	const [first, last] = name;
	if (!first || !last || name.length !== 2 || !isFirstName(first.bare)) return false;
	return !ORGANISATION_WORDS.has(last.lower) || SURNAMES_TOO.has(last.lower);
}

const spelled = (run: readonly Token[]): Pick<Chunk, 'words' | 'keys'> => ({
	words: run.map(({ bare }) => bare),
	keys: run.map(({ lower }) => lower),
});

function placeOf(tokens: readonly Token[], from: number, [first]: readonly Token[]): number {
	return first ? tokens.indexOf(first, from) : from;
}

/** The place of the last title with a name behind it; all of it where nothing but titles is there; else -1. */
function lastTitle(run: readonly Token[]): number {
	if (run.every(({ lower }) => TITLES.has(lower))) return run.length - 1;
	for (let place = run.length - 2; place >= 0; place--) {
		const token = run[place];
		const next = run[place + 1];
		if (token && next && isTitle(token) && !NAME_SUFFIXES.has(next.lower)) return place;
	}
	return -1;
}

/** Also “Oscar-winner”, “Editor-in-Chief”, “1st”. */
function isTitle({ lower, bare }: Token): boolean {
	return (
		TITLES.has(lower) ||
		/^\p{Lu}\p{Ll}+-\p{Ll}{4,}/u.test(bare) ||
		/-in-/.test(bare) ||
		ORDINAL.test(bare)
	);
}

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const NATION = /(?:ian|ean|ish|ese|can|man|er|ite|-born|-based|-winner|-winning)$/;
const ACRONYM = /^(?:\p{Lu}\.?){2,}$/u;

/** How many leading words are no part of the name: “Liberal Oscar-winner Ann Lee”, “Refugee Council Ann Lee”. */
function foreignWords(name: readonly Token[]): number {
	const institution = name.findLastIndex(({ lower }) => ORGANISATION_WORDS.has(lower));
	const first = name[institution + 1];
	if (institution >= 0 && name.length - institution > 2 && first && isFirstName(first.bare))
		return institution + 1;
	let cut = 0;
	while (cut < name.length - 2) {
		const token = name[cut];
		const next = name[cut + 1];
		if (!token || !next || isFirstName(token.bare) || !isFirstName(next.bare)) break;
		if (!NATION.test(token.lower) && !ACRONYM.test(token.bare)) break;
		cut++;
	}
	return cut;
}
