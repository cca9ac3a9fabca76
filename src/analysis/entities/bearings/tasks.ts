import type { Token } from '../../document/tokens.ts';
import { CLAUSE_OPENERS, PREPOSITIONS } from '../../words/function-words.ts';
import type { Entity } from '../entity.ts';
import type { Chunk } from '../names/chunk.ts';
import { roleAfter, suitsKind } from '../names/roles.ts';
import { officeBeside } from './offices.ts';

/**
 * What a name's bearer does by what the article tells of them, said as a role: Ann Lee, who `runs the Grain Board`, is `boss of
 * the Grain Board`; Ann Lee `of Tarn University, an expert on frogs`, is `expert on frogs of Tarn University`.
 */
export function taskBeside(
	tokens: readonly Token[],
	chunk: Chunk,
	kind: Entity['kind'],
): string | undefined {
	const office = kind === 'person' ? officeBeside(tokens, chunk) : undefined;
	if (chunk.isOwner) return office;
	return taskInClause(tokens, chunk.to) ?? office ?? taskOfBody(tokens, chunk, kind);
}

/** Verbs of what somebody does for a living or in office, and who does so. */
const DOERS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		head: 'heads headed heading',
		leader: 'leads led leading',
		boss: 'runs ran running manages managed managing',
		chairman: 'chairs chaired chairing',
		director: 'directs directed directing',
		commander: 'commands commanded commanding',
		governor: 'governs governed',
		coach: 'coaches coached',
		trainer: 'trains trained',
		owner: 'owns owned',
		founder: 'founded',
		editor: 'edits edited',
		teacher: 'teaches taught',
		farmer: 'farms farmed grows grew',
		driver: 'drives drove',
		cook: 'cooks cooked',
		seller: 'sells sold',
		author: 'wrote writes',
		keeper: 'keeps kept',
		player: 'plays played',
		singer: 'sings sang',
		researcher: 'studies studied researches',
		goalkeeper: 'keeps_goal kept_goal',
		candidate: 'stands standing runs_for running_for',
		spokesman: 'speaks_for spoke_for',
	}).flatMap(([doer, verbs]) => verbs.split(' ').map((verb) => [verb, doer] as const)),
);
const AUXILIARIES = new Set('is was has had have been also now once still then since'.split(' '));
const LONGEST_CLAUSE = 12;
const LONGEST_BODY = 12;

/** Ann Lee, who `has led the city hall since 2015` */
function taskInClause(tokens: readonly Token[], to: number): string | undefined {
	const comma = tokens[to]?.text === ',' ? to + 1 : to;
	const who = /^\d{1,3}$/.test(tokens[comma]?.text ?? '') ? comma + 2 : comma;
	if (tokens[who]?.lower !== 'who') return undefined;
	let verb = who + 1;
	while (AUXILIARIES.has(tokens[verb]?.lower ?? '')) verb++;
	const [said, next] = [tokens[verb]?.lower ?? '', tokens[verb + 1]?.lower ?? ''];
	const phrasal = DOERS.get(`${said}_${next}`);
	const doer = phrasal ?? DOERS.get(said);
	if (doer === undefined) return undefined;
	const from = phrasal === undefined ? verb + 1 : verb + 2;
	const done = wordsUpTo(tokens, from, from + LONGEST_CLAUSE);
	const tie = PREPOSITIONS.has(done[0]?.lower ?? '') ? [] : ['of'];
	return done.length === 0 ? doer : [doer, ...tie, ...done.map(({ text }) => text)].join(' ');
}

/** What the verb says something of: up to a mark, or to where another clause begins. */
function wordsUpTo(tokens: readonly Token[], from: number, most: number): readonly Token[] {
	let end = from;
	while (end < most && tokens[end]?.kind === 'word' && !ENDS.has(tokens[end]?.lower ?? '')) end++;
	return tokens.slice(from, end);
}

const ENDS = new Set([...CLAUSE_OPENERS, 'before', 'after', 'until', 'since', 'during', 'when']);

/** Ann Lee `of the Tarn Institute of Biology`, `an expert on frogs` */
function taskOfBody(
	tokens: readonly Token[],
	{ to, isOwner }: Chunk,
	kind: Entity['kind'],
): string | undefined {
	if (tokens[to]?.lower !== 'of') return undefined;
	const from = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
	let end = from;
	const most = from + LONGEST_BODY;
	while (end < most && (tokens[end]?.isCapital || isInsideName(tokens, end))) end++;
	if (end === from) return undefined;
	const body = tokens
		.slice(to, end)
		.map(({ bare }) => bare)
		.join(' ');
	const role = tokens[end]?.text === ',' ? roleAfter(tokens, { to: end, isOwner }) : undefined;
	return role && suitsKind(role, kind) ? `${role.phrase} ${body}` : body;
}

/** the Institute `of` Biology, the Bank `for` Trade */
const isInsideName = (tokens: readonly Token[], at: number): boolean =>
	/^(?:of|for|and)$/.test(tokens[at]?.lower ?? '') &&
	tokens[at - 1]?.isCapital === true &&
	tokens[at + 1]?.isCapital === true;

const SPORTS = new Set(
	'championship championships semi-final semi-finals quarter-final quarter-finals metres meters hurdles midfield scored tournament medal medals badminton tennis football cricket marathon sprint match league wicket wickets innings touchdown podium lap laps final qualifying games sets record'.split(
		' ',
	),
);
const ENOUGH_OF_SPORT = 2;

/** Tells whether whoever the article calls nothing is told of as an athlete: Ann Lee is out of the `badminton championships`. */
export function readSports(tokens: readonly Token[]): (chunks: readonly Chunk[]) => boolean {
	const told = Map.groupBy(
		tokens.filter(({ lower }) => SPORTS.has(lower)),
		({ sentence }) => sentence,
	);
	return (chunks) =>
		chunks.some(({ from }) => {
			const words = told.get(tokens[from]?.sentence ?? -1) ?? [];
			return words.length >= ENOUGH_OF_SPORT;
		});
}
