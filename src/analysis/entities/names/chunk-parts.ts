import type { Token } from '../../document/tokens.ts';
import { COMPANIES, COMPANIES_TOO } from '../../words/people/institution-kinds.ts';
import { ORGANISATION_WORDS, SURNAMES_TOO } from '../../words/people/organisation-words.ts';
import { COUNTRIES } from '../../words/people/place-words.ts';
import { CROWD_NOUNS, ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { TASKS } from '../../words/people/tasks-of-bodies.ts';
import {
	FIRST_NAMES_TOO,
	FORMS_OF_ADDRESS,
	LETTERS_BEHIND,
	NAME_SUFFIXES,
	OFFICES_IN_CAPITALS,
	PERSONAL,
	TITLES,
} from '../../words/people/titles.ts';
import { SAYING } from '../../words/speech/reporting-verbs.ts';
import { wordSet } from '../../words/word-set.ts';
import { isAgentNoun } from '../nouns/nouns-by-ending.ts';
import { isOfficeOfNext } from '../nouns/office-before.ts';
import type { Chunk } from './chunk.ts';
import { isFirstName } from './first-names.ts';

/** `St Pol’s has` closed, `Lee’s said`: a name that ends so, and owns nothing here. */
const isActing = (next: Token | undefined): boolean =>
	next?.kind === 'word' &&
	/^(?:has|had|will|said|says|told|tells|announced|confirmed|insisted)$/.test(next.lower);

/** A run of capitals, parted into the titles before a name and the name itself. */
export function partOf(tokens: readonly Token[], from: number, to: number): Chunk {
	const endsSo = tokens[to - 1]?.isOwner === true && isActing(tokens[to]);
	const isOwner = tokens[to - 1]?.isOwner === true && !endsSo;
	const run = withoutLetters(
		tokens
			.slice(from, to)
			.filter(({ kind, text }) => kind === 'word' || text === '&')
			.map((token, index) =>
				endsSo && index === to - from - 1 ? { ...token, bare: token.text } : token,
			),
	);
	const titleAt =
		run[1]?.lower === 'for' || run[1]?.lower === 'the'
			? -1
			: Math.max(
					lastTitle(run),
					endOfPortfolio(tokens, from, run),
					openingKind(tokens, from, run),
					rankBefore(run, tokens[to]),
				);
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
	const isInstitution = run.length > 1 && ORGANISATION_WORDS.has(run.at(-1)?.lower ?? '');
	if (isOfficeOfNext(tokens, from, to)) return whole('title');
	if (behind.length === 0) {
		if (isRelative(tokens, from, run)) return whole('name');
		return whole(isInstitution ? 'organisation' : 'title');
	}

	const isTiedInstitution = run.some(
		({ lower }, index) =>
			(ORGANISATION_WORDS.has(lower) ||
				CROWD_NOUNS.has(lower) ||
				lower === 'friends' ||
				run[index + 1]?.lower === 'for') &&
			TIES.has(run[index + 1]?.lower ?? ''),
	);
	const isPerson =
		titleAt >= 0 && PERSONAL.get(run[titleAt]?.lower ?? '') !== undefined && behind.length > 1;
	const cut = isPerson && isFirstName(behind[0]?.bare ?? '') ? 0 : foreignWords(behind);
	const name = behind.slice(cut);
	const isCompany = titleAt === 0 && openingKind(tokens, from, run) === 0;
	if (!isPerson && !isCompany && isTiedInstitution) return whole('organisation');
	const isNamedInstitution =
		!isPerson &&
		(isBranch(run) ||
			(!isPlainName(name) &&
				!isAged(tokens, to) &&
				name.some(({ lower }) => ORGANISATION_WORDS.has(lower))));
	if (isNamedInstitution && !isCompany) return whole('organisation');
	const titles = run.slice(0, titleAt + 1 + cut).map(({ lower }) => lower);
	return {
		from,
		to,
		isOwner,
		nameFrom: placeOf(tokens, from, name),
		...spelled(name),
		titles,
		kind: isNamedInstitution ? 'organisation' : 'name',
	};
}

/** `SP` Okwudili said: a rank in capitals before a surname that speaks; else −1. */
function rankBefore(run: readonly Token[], next: Token | undefined): number {
	const [rank, name] = run;
	const isNamed = run.length === 2 && !ORGANISATION_WORDS.has(name?.lower ?? '');
	return isNamed && RANKS.has(rank?.bare ?? '') && SAYING.has(next?.lower ?? '') ? 0 : -1;
}

const RANKS = new Set('CS PS SP DSP ASP DCP ACP SSP DCI DCS'.split(' '));

/** Ann Bo Park, `45`, wept: an age makes a person of it, whatever the name ends in. */
function isAged(tokens: readonly Token[], to: number): boolean {
	const [before, age, behind] = tokens.slice(to, to + 3).map(({ text }) => text);
	return before === ',' && behind === ',' && /^\d\d$/.test(age ?? '');
}

/** her husband, `Dean`; a reader, `Dean`, wrote: where somebody is named so, it is no title. */
function isRelative(
	tokens: readonly Token[],
	from: number,
	[word, more]: readonly Token[],
): boolean {
	const kin = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
	const isName = more === undefined && isFirstName(word?.bare ?? '');
	const noun = tokens[kin]?.lower ?? '';
	const isOne =
		kin === from - 2 &&
		/^an?$/.test(tokens[kin - 1]?.lower ?? '') &&
		(ROLE_NOUNS.has(noun) || isAgentNoun(noun));
	return isName && (RELATIVES.has(noun) || isOne);
}

const RELATIVES = new Set('husband wife brother sister son daughter partner fiancé'.split(' '));

/** `Local 41` of a union */
export const isBranch = ([first, number]: readonly Token[]): boolean =>
	first?.lower === 'local' && /^\d+$/.test(number?.text ?? '');

/** Ann Lee `KC` */
function withoutLetters(run: readonly Token[]): readonly Token[] {
	const last = run.findLastIndex(
		({ lower, bare }) => !(LETTERS_BEHIND.has(lower) && ACRONYM.test(bare)),
	);
	return last > 0 ? run.slice(0, last + 1) : run;
}

/** “Tom Hall”, “Bill Okoro”: what else may be a place or a paper stands beside a first name. */
function isPlainName(name: readonly Token[]): boolean {
	const [first, last] = name;
	if (!first || !last || name.length !== 2 || !isFirstName(first.bare)) return false;
	if (ORGANISATION_WORDS.has(first.lower) && !SURNAMES_TOO.has(first.lower)) return false;
	return !ORGANISATION_WORDS.has(last.lower) || SURNAMES_TOO.has(last.lower);
}

const spelled = (run: readonly Token[]): Pick<Chunk, 'words' | 'keys'> => ({
	words: run.map(({ bare, text }, index) => (index + 1 < run.length ? text : bare)),
	keys: run.map(({ lower }) => lower),
});

function placeOf(tokens: readonly Token[], from: number, [first]: readonly Token[]): number {
	return first ? tokens.indexOf(first, from) : from;
}

/** The index of the last title with a name behind it; all of it where nothing but titles is there; else -1. */
function lastTitle(run: readonly Token[]): number {
	if (run.every(({ lower }) => TITLES.has(lower))) return addressed(run) ?? run.length - 1;
	if (run.length === 2 && ATTRIBUTES.has(run[0]?.lower ?? '')) return -1;
	for (let index = run.length - 2; index >= 0; index--) {
		const token = run[index];
		const next = run[index + 1];
		if (!token || !next || NAME_SUFFIXES.has(next.lower)) continue;
		if (!isTitle(token) && !isRoleBefore(run, index) && !IN_FAMILY.test(token.lower)) continue;
		if (!FIRST_NAMES_TOO.has(token.lower) || isTitleHere(run, index)) return index;
	}
	return -1;
}

/** `Dean` Ann Lee, Associate `Dean` Lee; in Manager Dean Lee, whose post stands before it, it is the first name. */
function isTitleHere(run: readonly Token[], index: number): boolean {
	const before = run[index - 1]?.lower ?? '';
	if (run.length - index > 2) return true;
	return index > 0 && !(ROLE_NOUNS.has(before) || isAgentNoun(before));
}

/** `Mum-of-two` Ann Lee, `Widow` Ann */
const IN_FAMILY =
	/^(?:widow|widower|hubby|(?:great-)?(?:mum|mom|mother|dad|father|gran|nan|grandma|grandad|grandmother|grandfather)(?:-of-[a-z\d]{1,8})?)$/;

/** `National` Copper: before one word more it is the beginning of a name. */
const ATTRIBUTES = new Set(['national', 'federal', 'independent', 'city', 'county', 'special']);

/** `Developer` Reed & Lee said: what a company is opens the sentence before its name; else −1. */
function openingKind(tokens: readonly Token[], from: number, run: readonly Token[]): number {
	const [word] = run;
	const isOpening = tokens[from - 1]?.sentence !== tokens[from]?.sentence;
	if (!isOpening || run.length < 2 || !word || !OF_COMPANIES.has(word.lower)) return -1;
	if (run.length === 2 && isFirstName(word.bare)) return -1;
	return ORGANISATION_WORDS.has(word.lower) ? -1 : 0;
}

const OF_COMPANIES: ReadonlySet<string> = new Set([
	...COMPANIES,
	...COMPANIES_TOO,
	...'broadcaster rival competitor supermarket'.split(' '),
]);

/** Commissioner for `Political Affairs` Ann Lee: the task of an office before two words more; −1 for none. */
function endOfPortfolio(tokens: readonly Token[], from: number, run: readonly Token[]): number {
	const [office, tie] = [tokens[from - 2], tokens[from - 1]];
	if (!/^(?:for|of)$/.test(tie?.lower ?? '') || !office?.isCapital) return -1;
	if (!TITLES.has(office.lower) && !ROLE_NOUNS.has(office.lower)) return -1;
	const task = run.findLastIndex(({ lower }) => FIELDS.has(lower) || TASKS.has(lower));
	return run.length - task > 2 ? task : -1;
}

/** What an office is of where no body is: Chief of Army `Staff`, Head of `Marketing` */
const FIELDS = wordSet(
	'affairs staff operations prosecutions intelligence nursing marketing sales schools parks elections works recruitment sport football',
);

/** Ms `Bishop`, Mr Justice `King`: behind a form of address a title is a surname. */
function addressed(run: readonly Token[]): number | undefined {
	const isAddressed = run.length > 1 && FORMS_OF_ADDRESS.has(run[0]?.lower ?? '');
	return isAddressed ? run.length - 2 : undefined;
}

/** `Treasurer` Ann Lee: what somebody is, before a first name and a last. */
function isRoleBefore(run: readonly Token[], index: number): boolean {
	const [token, next] = [run[index], run[index + 1]];
	if (!token || !next || run.length - index < 3) return false;
	const isAgent = index === 0 && isAgentNoun(token.lower) && !isFirstName(token.bare);
	if (!ROLE_NOUNS.has(token.lower) && !isAgent) return false;
	const last = run.at(-1);
	if (!last || ORGANISATION_WORDS.has(last.lower)) return false;
	const isOpening =
		index === 0 &&
		!isInitial(next) &&
		run.every(({ isCapital }) => isCapital) &&
		!NAME_SUFFIXES.has(last.lower);
	return isOpening || (isFirstName(next.bare) && !isFirstName(token.bare));
}

/** Hunter `S.` Ek */
const isInitial = ({ bare }: Token): boolean => /^\p{Lu}\.?$/u.test(bare);

/** Also “Oscar-winner”, “Editor-in-Chief”, “1st”. */
function isTitle({ lower, bare }: Token): boolean {
	if (bare === 'Us') return false;
	return (
		TITLES.has(lower) ||
		(OFFICES_IN_CAPITALS.has(lower) && ACRONYM.test(bare)) ||
		/^\p{Lu}\p{Ll}+-\p{Ll}{4,}/u.test(bare) ||
		/-in-/.test(bare) ||
		bare === 'Charge' ||
		ORDINAL.test(bare)
	);
}

/** Department `of` Transport; International Committee `for` Relief */
const TIES = new Set(['of', 'for']);
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const NATION =
	/(?:ian|ean|ish|ese|-born|-based|-winner|-winning)$|^(?:american|mexican|african|german|dutch|french|greek|swiss|czech|thai|iraqi|israeli)$/;
/** DA, EPA, QB */
const SHORT_TITLE = /^\p{Lu}{2,4}$/u;
const ACRONYM = /^(?:\p{Lu}\.?){2,}$/u;

/** `Kisumu Central OCPD` Hellen Lee: letters, and behind them a first name and a last. */
function behindRank(name: readonly Token[]): number {
	const rank = name.findLastIndex(
		({ bare }, index) =>
			SHORT_TITLE.test(bare) && index < name.length - 2 && isFirstName(name[index + 1]?.bare ?? ''),
	);
	return rank + 1;
}

/** How many leading words are no part of the name: “Liberal Oscar-winner Ann Lee”, “Refugee Council Ann Lee”. */
function foreignWords(name: readonly Token[]): number {
	const institution = name.findLastIndex(({ lower }) => ORGANISATION_WORDS.has(lower));
	const first = name[institution + 1];
	const endsWithCountry = COUNTRIES.has(name.at(-1)?.lower ?? '');
	if (
		institution >= 0 &&
		!endsWithCountry &&
		name.length - institution > 2 &&
		first &&
		isFirstName(first.bare)
	)
		return institution + 1;
	let cut = behindRank(name);
	while (cut < name.length - 2) {
		const token = name[cut];
		const next = name[cut + 1];
		if (!token || !next || !isFirstName(next.bare)) break;
		if (!SHORT_TITLE.test(token.bare)) {
			const isCountry = COUNTRIES.has(token.lower);
			if (isFirstName(token.bare) && !isCountry) break;
			if (!isCountry && !NATION.test(token.lower) && !ACRONYM.test(token.bare)) break;
		}
		cut++;
	}
	return cut;
}
