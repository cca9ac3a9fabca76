import type { Token } from '../../document/tokens.ts';
import { ORGANISATION_WORDS } from '../../words/people/organisation-words.ts';
import { COUNTRIES, REGIONS } from '../../words/people/place-words.ts';
import { KIN, ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { wordSet } from '../../words/word-set.ts';
import type { Entity } from '../entity.ts';
import { isAgentNoun } from '../nouns/nouns-by-ending.ts';
import type { Owners } from './owners.ts';

/** A town or a village that somebody is told to be from. */
export type OriginTold = { readonly entity: Entity; readonly place: string };

/**
 * Where people are from: Ann Lee, `a native of` Tarn; `born in` Tarn, she; who `hails from` Tarn; `originally from` Tarn; the
 * `Tarn-born` baker; Ann Lee, a `Tarn native`. In a country or a region somebody is from a town as well: of these nothing is told.
 */
export function originsTold(tokens: readonly Token[], owners: Owners): OriginTold[] {
	return tokens.flatMap((_, at) => {
		const told = ofBirth(tokens, at, owners) ?? behindCue(tokens, at, owners);
		if (told?.entity === undefined || told.place.split(' ').some(isNoTown)) return [];
		return [{ entity: told.entity, place: told.place }];
	});
}

type Told = { readonly entity: Entity | undefined; readonly place: string };

/** the `Tarn-born` priest; `Tarn-born` baker Ann Lee; Ann Lee, a `New Tarn native`, */
function ofBirth(tokens: readonly Token[], at: number, owners: Owners): Told | undefined {
	const { text = '', lower = '' } = tokens[at] ?? {};
	const born = IS_BORN.exec(text)?.[1];
	if (born === undefined && lower !== 'native') return undefined;
	let from = at;
	while (isCapitalIn(tokens, from - 1, at)) from--;
	const names = tokens.slice(from, at).map(({ bare }) => bare);
	const place = [...names, ...(born === undefined ? [] : [born])].join(' ');
	if (place === '' || names.length >= LONGEST) return undefined;
	const before = tokens[from - 1]?.lower ?? '';
	if (/^an?$/.test(before) && tokens[from - 2]?.text === ',')
		return { entity: owners.endingAt(from - 2), place };
	const named = born === undefined ? undefined : namedBehind(tokens, at + 1, owners);
	if (named || before !== 'the') return { entity: named, place };
	const noun = owners.startingAt(from - 1) ?? owners.ofNoun(at + 2);
	return { entity: noun ?? owners.lastSubject(from), place };
}

const IS_BORN = /^(\p{Lu}\p{Ll}+)-born$/u;

/** Tarn-born `Ann Lee`; Tarn-born baker `Ann Lee`: not the Tarn-born wife of Ann Lee */
function namedBehind(tokens: readonly Token[], from: number, owners: Owners): Entity | undefined {
	const noun = tokens[from]?.lower ?? '';
	const isRole = !KIN.has(noun) && (ROLE_NOUNS.has(noun) || isAgentNoun(noun));
	const name = isRole ? from + 1 : from;
	return isCapitalIn(tokens, name, from) ? owners.startingAt(name) : undefined;
}

/** A capital that is no article at the head of a sentence. */
const isCapitalIn = (tokens: readonly Token[], at: number, other: number): boolean =>
	isIn(tokens, at, other) &&
	capitalAt(tokens, at) !== undefined &&
	!ARTICLES.has(tokens[at]?.lower ?? '');
const ARTICLES = wordSet('the a an');

/** `A native of` Tarn, she; Ann Lee, who `hails from` Tarn; Ann Lee was `born` and raised `in` Tarn */
function behindCue(tokens: readonly Token[], at: number, owners: Owners): Told | undefined {
	const [cue = '', next = ''] = [0, 1].map((step) => tokens[at + step]?.lower ?? '');
	const isNative = cue === 'native' && next === 'of' && /^an?$/.test(tokens[at - 1]?.lower ?? '');
	const isFrom = FROM.has(cue) && next === 'from';
	const into = isNative || isFrom ? at + 1 : cue === 'born' ? placeOfBirth(tokens, at) : undefined;
	const end = into === undefined ? undefined : endOfName(tokens, into + 1);
	if (into === undefined || end === undefined) return undefined;
	const place = tokens
		.slice(into + 1, end)
		.map(({ bare }) => bare)
		.join(' ');
	return { entity: ownerOf(tokens, isNative ? at - 1 : at, { end, owners, cue }), place };
}

const FROM = wordSet('hails hailed hailing originally');

/** born `in` Tarn; born and raised `in` Tarn; born on 4 May 1971 `in` Tarn */
function placeOfBirth(tokens: readonly Token[], born: number): number | undefined {
	for (let at = born + 1; at < born + FURTHEST && isIn(tokens, at, born); at++) {
		const { lower = '', text = '' } = tokens[at] ?? {};
		if (/^(?:in|at)$/.test(lower) && capitalAt(tokens, at + 1) !== undefined) return at;
		if (!BETWEEN.has(lower) && !/^\d+$/.test(text)) return undefined;
	}
	return undefined;
}

const FURTHEST = 8;
const MONTHS = wordSet(
	'january february march april may june july august september october november december',
);
const BETWEEN = new Set([...MONTHS, ...wordSet('and raised bred brought up on in ,')]);

/** Whose it is: by what stands before it, or at the head of a sentence behind it. */
function ownerOf(
	tokens: readonly Token[],
	from: number,
	{ end, owners, cue }: { readonly end: number; readonly owners: Owners; readonly cue: string },
): Entity | undefined {
	const before = tokens[from - 1];
	if (before === undefined || !isIn(tokens, from - 1, from)) {
		const comma = endOfRegion(tokens, end);
		return tokens[comma]?.text === ',' ? owners.startingAt(comma + 1) : undefined;
	}
	if (/^(?:is|was)$/.test(before.lower)) return bearerOf(tokens, from - 1, owners);
	if (/^[,(]$/.test(before.text) || before.lower === 'who') return bearerOf(tokens, from, owners);
	return /^hail(?:s|ed)$/.test(cue) ? owners.subjectEndingAt(from) : undefined;
}

/** Ann Lee, `who`; Ann Lee, 40`,`; Ann Lee (; the priest`,` */
function bearerOf(tokens: readonly Token[], to: number, owners: Owners): Entity | undefined {
	const mark = tokens[to - 1]?.lower === 'who' ? to - 2 : to - 1;
	if (!/^[,(]$/.test(tokens[mark]?.text ?? ''))
		return mark === to - 1 ? owners.subjectEndingAt(to) : undefined;
	const isAge = /^\d+$/.test(tokens[mark - 1]?.text ?? '') && tokens[mark - 2]?.text === ',';
	const noun = isAge ? mark - 2 : mark;
	return owners.endingAt(noun) ?? owners.ofNoun(noun);
}

/** Tarn`, in Sollen`, she; Tarn`, Ohio`, he; Tarn `in 1950`, she */
function endOfRegion(tokens: readonly Token[], end: number): number {
	const inside = tokens[end]?.text === ',' ? end + 1 : end;
	const name = tokens[inside]?.lower === 'in' ? inside + 1 : inside;
	if (name > end && YEAR.test(tokens[name]?.text ?? '')) return name + 1;
	const region = endOfName(tokens, name);
	return region !== undefined && tokens[region]?.text === ',' ? region : end;
}

const YEAR = /^(?:19|20)\d\d$/;

function endOfName(tokens: readonly Token[], from: number): number | undefined {
	let end = from;
	while (end < from + LONGEST && isIn(tokens, end, from) && capitalAt(tokens, end)) end++;
	const last = tokens[end - 1]?.lower ?? '';
	return end === from || ORGANISATION_WORDS.has(last) || MONTHS.has(last) ? undefined : end;
}

const LONGEST = 4;

const isIn = (tokens: readonly Token[], at: number, other: number): boolean =>
	tokens[at] !== undefined && tokens[at]?.sentence === tokens[other]?.sentence;

function capitalAt(tokens: readonly Token[], at: number): string | undefined {
	const { kind, isCapital, bare } = tokens[at] ?? {};
	return kind === 'word' && isCapital ? bare : undefined;
}

const isNoTown = (word: string): boolean => {
	const lower = word.toLowerCase();
	return COUNTRIES.has(lower) || REGIONS.has(lower) || MONTHS.has(lower) || DEMONYM.test(lower);
};

/** `Polish`-born, `Galician`-born */
const DEMONYM =
	/(?:ish|ese|[aeiln]an|german|french|greek|swiss|dutch|welsh|czech|iraqi|pakistani|israeli|somali|nepali|bengali|yemeni|kuwaiti)$/;
