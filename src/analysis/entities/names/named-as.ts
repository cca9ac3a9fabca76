import type { Token } from '../../document/tokens.ts';
import { DETERMINERS, PREPOSITIONS } from '../../words/function-words.ts';
import { DONE_TO_PEOPLE } from '../../words/people/chosen-for-office.ts';
import { ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import type { Chunk } from './chunk.ts';
import { isFirstName } from './first-names.ts';

/** Words that lead to what somebody is called, last first. */
const LEADS: readonly (readonly string[])[] = [
	['named'],
	['called'],
	['as', 'name'],
	['as', 'only', 'name'],
	['as', 'simply', 'name'],
	['as', 'just', 'name'],
	['as', 'only', 'named'],
	['as', 'only', 'identified'],
	['as', 'herself'],
	['as', 'himself'],
	['as', 'themselves'],
	['as', 'known'],
	['as', 'identified'],
	['by', 'goes'],
	[',', 'name', 'first'],
	[',', 'name', 'only'],
];

/** A tailor named `Gulalai`; a resident who identified herself as `Lucienne`: is the name at this place handed on so? */
export function isNamedAs(tokens: readonly Token[], from: number): boolean {
	return lengthOfLead(tokens, from) > 0;
}

/** Where the noun phrase ends of which a name at `from` tells what it is called: “a resident”; else -1. */
export function endOfNamed(tokens: readonly Token[], from: number): number {
	const length = lengthOfLead(tokens, from);
	if (length === 0) return -1;
	for (let at = from - length; at > from - length - REACH; at--) {
		const word = tokens[at - 1]?.lower ?? '';
		const isClause = word === 'that' && /ed$/.test(tokens[at - 2]?.lower ?? '');
		if (RELATIVES.has(word) && !isClause) return tokens[at - 2]?.text === ',' ? at - 2 : at - 1;
		if (tokens[at - 1]?.kind !== 'word') break;
	}
	return from - length;
}

const REACH = 10;
const RELATIVES = new Set(['who', 'that']);

const LAST_OF_LEADS = new Set(LEADS.map(([last]) => last));

function lengthOfLead(tokens: readonly Token[], from: number): number {
	if (!LAST_OF_LEADS.has(tokens[from - 1]?.lower ?? '')) return 0;
	const isLed = (lead: readonly string[]): boolean =>
		lead.every((word, index) => tokens[from - 1 - index]?.lower === word);
	return Math.max(lengthOfKnown(tokens, from), ...LEADS.filter(isLed).map(({ length }) => length));
}

/** her mother, `known to all the island as` Celeste */
function lengthOfKnown(tokens: readonly Token[], from: number): number {
	if (tokens[from - 1]?.lower !== 'as') return 0;
	for (let at = from - 2; at > from - REACH && tokens[at]?.kind === 'word'; at--) {
		if (/^(?:known|called|identified)$/.test(tokens[at]?.lower ?? ''))
			return tokens[at - 1]?.text === ',' ? from - at + 1 : from - at;
	}
	return 0;
}

/** The `head of` the town’s administration, Ann Lee: a first name behind what somebody is of a body. */
export function isHeadOfBody(
	tokens: readonly Token[],
	{ from, words: [first = ''] }: Pick<Chunk, 'from' | 'words'>,
): boolean {
	if (!isFirstName(first)) return false;
	let at = from - 2;
	while (at > from - LONGEST_BODY && tokens[at]?.kind === 'word' && tokens[at]?.lower !== 'of')
		at--;
	const head = tokens[at - 1]?.lower ?? '';
	return tokens[at]?.lower === 'of' && ROLE_NOUNS.has(head) && !OWNING.has(head);
}

const LONGEST_BODY = 12;
/** Companies are so too. */
const OWNING = new Set('owner buyer sponsor partner landlord investor operator rival'.split(' '));

/** `Vlum`, of Orla, had denied it: how reports from courts tell of whom they named before. */
export function isOfPlace(
	tokens: readonly Token[],
	{ from, to, words }: Pick<Chunk, 'from' | 'to' | 'words'>,
): boolean {
	const isOpening = tokens[from - 1]?.sentence !== tokens[from]?.sentence;
	const isOf = tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'of';
	if (words.length !== 1 || !isOpening || !isOf) return false;
	let end = to + 2;
	while (end < to + LONGEST_PLACE && tokens[end]?.isCapital) end++;
	return end > to + 2 && tokens[end]?.text === ',';
}

const LONGEST_PLACE = 6;

/** Is a whole name told of as only people are: police `arrested` Ravo Vlum; Ravo Vlum `was elected`? */
export function isOnlySomebody(tokens: readonly Token[], chunk: Chunk): boolean {
	return (
		chunk.words.length > 1 && (isDealtWith(tokens, chunk) || isToldAsPeopleAre(tokens, chunk.to))
	);
}

export const isDealtWith = (
	tokens: readonly Token[],
	{ from, to, nameFrom }: Pick<Chunk, 'from' | 'to' | 'nameFrom'>,
): boolean => to - nameFrom > 1 && DONE_TO_PEOPLE.has(tokens[from - 1]?.lower ?? '');

export const isToldAsPeopleAre = (tokens: readonly Token[], to: number): boolean =>
	isChosen(tokens, to) || isOneOfPeople(tokens, to);

/** Ravo Vlum `was elected` */
const isChosen = (tokens: readonly Token[], to: number): boolean =>
	/^(?:is|was)$/.test(tokens[to]?.lower ?? '') && DONE_TO_PEOPLE.has(tokens[to + 1]?.lower ?? '');

/** Ravo Vlum `is the busiest man` in Tarn */
function isOneOfPeople(tokens: readonly Token[], to: number): boolean {
	const isBeing = /^(?:is|was)$/.test(tokens[to]?.lower ?? '');
	if (!isBeing || !DETERMINERS.has(tokens[to + 1]?.lower ?? '')) return false;
	for (let at = to + 2; at < to + LONGEST_DESCRIPTION; at++) {
		const { kind, lower = '' } = tokens[at] ?? {};
		if (kind !== 'word' || PREPOSITIONS.has(lower)) return false;
		if (/^(?:wo)?man$/.test(lower)) return true;
	}
	return false;
}

const LONGEST_DESCRIPTION = 6;
