import type { Token } from '../../document/tokens.ts';
import {
	CALENDAR_WORDS,
	CLAUSE_OPENERS,
	DETERMINERS,
	PREPOSITIONS,
} from '../../words/function-words.ts';
import { CHOOSING, CHOSEN } from '../../words/people/chosen-for-office.ts';
import { ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { wordSet } from '../../words/word-set.ts';
import type { Chunk } from '../names/chunk.ts';
import { isVerbLike } from '../verb-like.ts';

/**
 * What somebody is by words that tell it beside the name without being an apposition, said as a role: Ann Lee `was elected mayor
 * of Tarn`, Ann Lee, `then a student in Tarn`, a choir `conducted by` Ann Lee, Ann Lee `MP`.
 */
export function officeBeside(
	tokens: readonly Token[],
	{ from, to, isOwner }: Chunk,
): string | undefined {
	const led =
		tokens[from - 1]?.lower === 'by' ? LEADING.get(tokens[from - 2]?.lower ?? '') : undefined;
	if (led !== undefined || isOwner) return led;
	return (
		LETTERS.get(tokens[to]?.text ?? '') ??
		LETTERS.get(tokens[to - 1]?.text ?? '') ??
		officeAt(tokens, behindVerb(tokens, to)) ??
		officeAt(tokens, behindChoice(tokens, { from, to })) ??
		officeAt(tokens, behindThen(tokens, to))
	);
}

/** Who does what is done by somebody. A firm may own, run or build; it coaches nobody. */
const LEADING: ReadonlyMap<string, string> = new Map([
	['led', 'leader'],
	['headed', 'head'],
	['coached', 'coach'],
	['trained', 'coach'],
	['managed', 'manager'],
	['captained', 'captain'],
	['skippered', 'captain'],
	['commanded', 'commander'],
	['chaired', 'chairman'],
	['conducted', 'conductor'],
	['choreographed', 'choreographer'],
	['edited', 'editor'],
]);

/** Letters behind a name that only somebody bears: members of parliaments, and lawyers. */
const LETTERS: ReadonlyMap<string, string> = new Map(
	Object.entries({ lawmaker: 'MP MSP MEP MLA MS TD', lawyer: 'QC KC SC' }).flatMap(([role, all]) =>
		all.split(' ').map((letters) => [letters, role] as const),
	),
);

const AUXILIARIES = wordSet('is was has had been being be will newly');
const LINKS = wordSet('as in to be its their his her our');

/** Ann Lee `has been sworn in as` mayor; Ann Lee `became` mayor */
function behindVerb(tokens: readonly Token[], to: number): number | undefined {
	let verb = to;
	while (AUXILIARIES.has(tokens[verb]?.lower ?? '')) verb++;
	const word = tokens[verb]?.lower ?? '';
	if (word !== 'became' && !(verb > to && CHOSEN.has(word))) return undefined;
	let at = verb + 1;
	while (LINKS.has(tokens[at]?.lower ?? '')) at++;
	return at;
}

/** The airline named Ann Lee `its` chief; has chosen Ann Lee `as` chief */
function behindChoice(
	tokens: readonly Token[],
	{ from, to }: Pick<Chunk, 'from' | 'to'>,
): number | undefined {
	if (!CHOOSING.has(tokens[from - 1]?.lower ?? '') || !LINKS.has(tokens[to]?.lower ?? ''))
		return undefined;
	let at = to;
	while (LINKS.has(tokens[at]?.lower ?? '')) at++;
	return at;
}

const THEN = wordSet('then now once formerly previously later currently');

/** Ann Lee, `then` a student */
function behindThen(tokens: readonly Token[], to: number): number | undefined {
	return tokens[to]?.text === ',' && THEN.has(tokens[to + 1]?.lower ?? '') ? to + 2 : undefined;
}

const [LONGEST_OFFICE, LONGEST_PLACE] = [5, 8];
const TIES = wordSet('of for at in');
/** Whoever is the first or the third to do something has no office. */
const COUNTED = wordSet('first second third fourth last latest only youngest oldest');

/** an office and its place: `deputy mayor of Tarn` */
function officeAt(tokens: readonly Token[], from: number | undefined): string | undefined {
	if (from === undefined) return undefined;
	const start = DETERMINERS.has(tokens[from]?.lower ?? '') ? from + 1 : from;
	let tie = start;
	while (tie < start + LONGEST_OFFICE && isPartOfOffice(tokens, tie)) tie++;
	while (tie > start && !ROLE_NOUNS.has(tokens[tie - 1]?.lower ?? '')) tie--;
	if (tie === start) return undefined;
	let end = TIES.has(tokens[tie]?.lower ?? '') ? tie + 1 : tie;
	while (end > tie && end < tie + LONGEST_PLACE && isPartOfPlace(tokens[end])) end++;
	return tokens
		.slice(start, TIES.has(tokens[end - 1]?.lower ?? '') ? end - 1 : end)
		.map(({ text }) => text)
		.join(' ');
}

function isPartOfOffice(tokens: readonly Token[], at: number): boolean {
	const { kind, lower } = tokens[at] ?? {};
	return kind === 'word' && lower !== undefined && !PREPOSITIONS.has(lower) && !COUNTED.has(lower);
}

function isPartOfPlace(token: Token | undefined): boolean {
	if (token?.kind !== 'word' || CALENDAR_WORDS.has(token.lower)) return false;
	if (CLAUSE_OPENERS.has(token.lower) || isVerbLike(token)) return false;
	return !PREPOSITIONS.has(token.lower) || token.lower === 'of';
}
