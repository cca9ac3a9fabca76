import type { Token } from '../../document/tokens.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS, PREPOSITIONS } from '../../words/function-words.ts';
import { ORGANISATION_WORDS, SIGN_NOUNS } from '../../words/people/organisation-words.ts';
import { CROWD_NOUNS, ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { BODIES, TASKS } from '../../words/people/tasks-of-bodies.ts';
import { NAME_PARTICLES, TITLES } from '../../words/people/titles.ts';
import { PARTICIPLES, SAYING } from '../../words/speech/reporting-verbs.ts';
import type { Chunk } from './chunk.ts';
import { isBranch, partOf } from './chunk-parts.ts';
import { isFirstName, isNameAfterAll, isShortName, SHORT_NAMES } from './first-names.ts';

/** Every chunk, in text order. */
export function readChunks(tokens: readonly Token[]): Chunk[] {
	const chunks: Chunk[] = [];
	for (let at = 0; at < tokens.length; at++) {
		if (!beginsName(tokens, at)) continue;
		const to = endOfRun(tokens, at);
		chunks.push(partOf(tokens, at, to));
		at = to - 1;
	}
	return chunks;
}

const CONNECTORS = new Set(['of', 'for', 'on']);
const LONGEST = 12;
const NICKNAME = 20;
const MONTH_LEADS = new Set(
	'in of by since until late early mid last next this from to between and for during through before after every each around throughout till past'.split(
		' ',
	),
);
const NUMBER = /^\d/;
/** `weather.com` says rain is near: the address of a site is its name. */
const SITE = /^[a-z][a-z\d-]{2,}\.(?:com|org|net)$/;

function beginsName(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token) return false;
	if (!token.isCapital) return SITE.test(token.bare);
	if (token.isNamesake) return true;
	if (isCompound(tokens, at)) return false;
	if (isUs(tokens, at) && tokens[at + 1]?.isCapital) return true;
	if (FUNCTION_WORDS.has(token.lower)) return isNameAfterAll(tokens, at);
	return !isCalendar(tokens, at) && !isPlural(tokens, at) && !isParticiple(tokens, at);
}

/** `Cold-soak` trials, a `T-shirt`: a capital that only opens a sentence, or stands alone before the hyphen. */
function isCompound(tokens: readonly Token[], at: number): boolean {
	const { bare = '', sentence } = tokens[at] ?? {};
	if (/^\p{Lu}-\p{Ll}+$/u.test(bare)) return tokens[at + 1]?.isCapital !== true;
	const isFirst = tokens[at - 1]?.sentence !== sentence;
	return isFirst && /^\p{Lu}\p{Ll}{3,}-\p{Ll}{3,}$/u.test(bare) && !tokens[at + 1]?.isCapital;
}

/** `Us` Weekly, Hear `Us`: with a capital it is part of a name. */
const isUs = (tokens: readonly Token[], at: number): boolean => tokens[at]?.bare === 'Us';

/** `Supporters` cheered, `Billboards` read: a noun that opens its sentence, and no name. */
function isPlural(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!token || token.isOwner || next?.isCapital || before?.sentence === token.sentence)
		return false;
	const isMany = CROWD_NOUNS.has(token.lower) || SIGN_NOUNS.has(token.lower);
	return isMany && /[^s]s$/.test(token.lower);
}

/** `Pressed` on whether it was true, she …; `Brewing` in two houses costs a lot: a verb that opens its sentence. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!token || token.isOwner || before?.sentence === token.sentence) return false;
	if (next?.text === ',') return PARTICIPLES.has(token.lower) || ANSWERING.has(token.lower);
	if (!/^\p{Lu}\p{Ll}{2,}(?:ed|ing)$/u.test(token.bare) || next?.kind !== 'word') return false;
	if (ORGANISATION_WORDS.has(token.lower) && !next.isCapital && !SAYING.has(next.lower))
		return true;
	return BEHIND_PARTICIPLE.has(next.lower) && !next.isCapital && !isFirstName(token.bare);
}

/** `Reacting`, the state government said so: as those of saying, it names nobody. */
const ANSWERING = new Set(['reacting', 'speaking', 'contacted', 'asked']);
const BEHIND_PARTICIPLE = new Set(
	'on about to by whether if with over into from at as for his her its their the a an against why how what'.split(
		' ',
	),
);

function isCalendar(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || !CALENDAR_WORDS.has(token.lower)) return false;
	const next = tokens[at + 1];
	const last = tokens[at - 1];
	if (next && NUMBER.test(next.text)) return true;
	if (next?.isCapital && !FUNCTION_WORDS.has(next.lower)) return !isFirstName(token.bare);
	if (last === undefined) return false;
	const isListed =
		/^(?:or|and|to|,|-|–)$/.test(last.lower) && CALENDAR_WORDS.has(tokens[at - 2]?.lower ?? '');
	return isListed || NUMBER.test(last.text) || MONTH_LEADS.has(last.lower);
}

function endOfRun(tokens: readonly Token[], at: number): number {
	let to = at + 1;
	while (to - at < LONGEST) {
		const last = tokens[to - 1];
		if (!last || (last.isOwner && !ownsInstitution(tokens, to))) break;
		const step = stepOver(tokens, at, to);
		if (step === 0) break;
		to += step;
	}
	return to;
}

/** Teachers’ `Federation`, Women’s `Institute` */
function ownsInstitution(tokens: readonly Token[], at: number): boolean {
	const [owner, next, later] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!owner || !next?.isCapital) return false;
	const isPatron = PATRONS.has(tokens[at - 2]?.lower ?? '') || PATRONS.has(owner.lower);
	if (!/s['’]$/.test(owner.text) && !MANY.has(owner.lower) && !isPatron) return false;
	if (isPatron && next.kind === 'word' && CROWD_NOUNS.has(next.lower)) return true;
	return (
		ORGANISATION_WORDS.has(next.lower) ||
		(later?.isCapital === true && ORGANISATION_WORDS.has(later.lower))
	);
}

/** `St` Bride’s Hospice, `King’s` College */
const PATRONS = new Set(['st', 'saint', 'king', 'queen']);
const MANY = new Set(['women', 'men', 'children', 'people', 'consumer', 'worker']);

/** How many further tokens belong to the run that began at `start`. */
function stepOver(tokens: readonly Token[], start: number, at: number): number {
	const token = tokens[at];
	const last = tokens[at - 1];
	if (last && /^X\.?$/.test(last.bare) && token?.sentence !== last.sentence) return 0;
	if (!token || !last || token.start - last.end > 1 || token.paragraph !== last.paragraph)
		return suffix(tokens, at);
	if (token.start === last.end) return suffix(tokens, at);
	if (token.kind === 'quote' && token.text.length < NICKNAME && tokens[at + 1]?.isCapital) {
		const isFirst = at === start + 1 && NICK.test(token.text);
		return goesOn(tokens, at + 1) && (isFirst || isFirstName(last.bare)) ? 2 : 0;
	}
	if (token.isCapital && goesOn(tokens, at)) return 1;
	if (isTieInName(tokens, at)) return 2;
	if (token.text === '&' && joinsFirm(tokens, start, at)) return 2;
	if (token.kind !== 'word') return 0;
	const branch = tokens.slice(start, start + 2);
	if (at === start + 1 && isBranch(branch)) return 1;
	if (ORDINAL.test(token.text) && tokens[at + 1]?.isCapital) return 2;
	if (/^\d{3,4}$/.test(token.text) && isNumbered(tokens, at)) return 2;
	if (NAME_PARTICLES.has(token.lower)) return particles(tokens, at);
	const isInstitution =
		ORGANISATION_WORDS.has(last.lower) ||
		isLeague(tokens, start, at) ||
		(at === start + 2 && isBranch(branch));
	if (CONNECTORS.has(token.lower) && isInstitution) return connected(tokens, at);
	if (token.lower === 'for' && at === start + 1 && isCause(tokens, at))
		return connected(tokens, at);
	if (
		CALLS.has(last.lower) &&
		/^(?:the|our)$/.test(token.lower) &&
		at === start + 1 &&
		tokens[at + 1]?.isCapital
	)
		return 2;
	if (token.lower === 'in' && last.lower === 'agent' && tokens[at + 1]?.bare === 'Charge') return 2;
	if (token.lower === 'and' && joinsInstitution(tokens, start, at)) return 2;
	return token.lower === 'and' && isSecondOffice(tokens, start, at) ? 2 : 0;
}

/** Doctors `Across` Borders: a small word has a capital only inside a name. */
function isTieInName(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	const isTie =
		token?.isCapital === true &&
		!token.isOwner &&
		PREPOSITIONS.has(token.lower) &&
		!SHORT_NAMES.has(token.lower);
	return isTie && tokens[at + 1]?.isCapital === true && goesOn(tokens, at + 1);
}

function goesOn(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.isNamesake) return true;
	if (token === undefined || isCalendar(tokens, at)) return false;
	if (isUs(tokens, at)) return true;
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

/** The `Friends` of Orla Wood, `Mothers` Against Noise: with a capital, and not because a sentence begins. */
function isLeague(tokens: readonly Token[], start: number, at: number): boolean {
	if (at !== start + 1 || !LEAGUES.has(tokens[start]?.lower ?? '')) return false;
	const before = tokens[start - 1];
	return before?.kind === 'word' && before.sentence === tokens[start]?.sentence;
}

const LEAGUES = new Set(
	'friends mothers fathers parents families doctors lawyers sons daughters sisters brothers citizens students physicians reporters voices neighbours workers'.split(
		' ',
	),
);

/** Save `the` Whales, Unite `the` Workers: what a body calls for is its name. */
const CALLS = new Set(
	'save stop unite free reclaim protect rock help feed stand keep defend end fix'.split(' '),
);

/** Transport `for` Orla said, said Justice `for` Max: one word before and behind, and what a body does beside them. */
function isCause(tokens: readonly Token[], at: number): boolean {
	const [first, last, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
	if (!first || !last?.isCapital || first.lower === 'thanks' || next?.isCapital) return false;
	const before = tokens[at - 2];
	const isInside = before?.kind === 'word' && before.sentence === first.sentence;
	if (ROLE_NOUNS.has(first.lower) && first.lower !== 'justice') return false;
	const isSaid = SAYING.has(next?.lower ?? '') || (isInside && SAYING.has(before.lower));
	return isSaid || (isInside && !before.isCapital && !TITLES.has(first.lower));
}

/** Jubilee `2000` Construction Limited */
function isNumbered(tokens: readonly Token[], at: number): boolean {
	if (isCalendar(tokens, at - 1) || !tokens[at + 1]?.isCapital) return false;
	let next = at + 1;
	while (tokens[next]?.isCapital && next < at + 5) next++;
	return ORGANISATION_WORDS.has(tokens[next - 1]?.lower ?? '');
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

/** Harbour `& Lane`, and not Ann Lee & Tom Reed */
function joinsFirm(tokens: readonly Token[], start: number, at: number): boolean {
	const next = tokens[at + 1];
	if (!next?.isCapital || !goesOn(tokens, at + 1)) return false;
	return at - start === 1 || !isFirstName(next.bare);
}

/** Office for Heat `and Light`, Department of Trade `and Industry`: two tasks of one body, and no second name. */
function isSecondOffice(tokens: readonly Token[], start: number, at: number): boolean {
	const [next, later] = [tokens[at + 1], tokens[at + 2]];
	const run = tokens.slice(start, at);
	const tie = run.findIndex(({ lower }) => CONNECTORS.has(lower));
	if (tie < 1 || run.length - tie !== 2 || !BODIES.has(run[tie - 1]?.lower ?? '')) return false;
	return next !== undefined && TASKS.has(next.lower) && next.isCapital && later?.isCapital !== true;
}

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
/** Bo `‘Slim’` Ek */
const NICK = /^['‘]\p{Lu}\p{Ll}+['’]$/u;
