import type { Token } from '../../document/tokens.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../../words/function-words.ts';
import { COUNTRIES } from '../../words/people/place-words.ts';
import { ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { TITLES } from '../../words/people/titles.ts';
import type { Entity } from '../entity.ts';
import type { Chunk } from '../names/chunk.ts';
import type { NameTable } from '../names/table.ts';
import { countBefore } from '../near.ts';

/** More would say no more of where somebody is. */
const MOST_NAMES = 11;
/** So many are looked at on either side: what is named further off is not near. */
const MOST_BESIDE = 60;

/** Words in a row that make a name, as places among the tokens; of a person whose name it is. */
type Run = { readonly from: number; readonly to: number; readonly person?: Entity };

/**
 * The places, bodies and other people that an article names around somebody, nearest first: by them a police chief of one town
 * is told from the police chief of another, and one trial from another. Who shares their surname is left out. An article is read
 * once for all who are asked of.
 */
export function openScenes({
	tokens,
	namings,
}: Pick<NameTable, 'tokens' | 'namings'>): (
	entity: Entity,
	chunks: readonly Chunk[],
) => readonly string[] {
	const placesOfKind = (kind: Entity['kind']) =>
		new Set(
			namings.filter(({ entity }) => entity.kind === kind).flatMap(({ chunk }) => placesOf(chunk)),
		);
	const bodies = placesOfKind('institution');
	const runsIn = ({ from, to }: Run, taken: ReadonlySet<number>): Run[] => {
		const runs: Run[] = [];
		for (let at = from; at < to; at++) {
			let end = at;
			while (end < to && !taken.has(end) && isNaming(tokens, end, bodies.has(end) || end > at)) {
				end++;
			}
			if (end === at) continue;
			runs.push({ from: at, to: end });
			at = end;
		}
		return runs;
	};
	const people = namings.flatMap(({ entity: person, chunk: { nameFrom: from, to } }) =>
		person.kind === 'person' ? [{ from, to, person }] : [],
	);
	const all = [
		...runsIn({ from: 0, to: tokens.length }, placesOfKind('person')),
		...people,
	].toSorted((one, other) => one.from - other.from);
	const nameOf = ({ from, to, person }: Run): string =>
		person?.name ??
		tokens
			.slice(from, to)
			.map(({ bare }) => bare)
			.join(' ');

	return (entity, chunks) => {
		const first = chunks[0]?.from ?? entity.first;
		const own = new Set(chunks.flatMap(placesOf));
		const surname = entity.keys.at(-1);
		const middle = countBefore(all, first);
		const near = all
			.slice(Math.max(0, middle - MOST_BESIDE), middle + MOST_BESIDE)
			.flatMap((run) => (run.person ? (isOther(run.person) ? [run] : []) : runsIn(run, own)))
			.toSorted((one, other) => Math.abs(one.from - first) - Math.abs(other.from - first));
		return [...new Set(near.map(nameOf))].slice(0, MOST_NAMES);

		function isOther(person: Entity): boolean {
			return person !== entity && person.keys.at(-1) !== surname;
		}
	};
}

const placesOf = ({ from, to }: Chunk): number[] =>
	Array.from({ length: to - from }, (_, index) => from + index);

/** A capital that makes a name: what opens a sentence has one anyway, unless it owns something, or goes on as a name. */
function isNaming(tokens: readonly Token[], at: number, isKnown: boolean): boolean {
	const token = tokens[at];
	if (token?.kind !== 'word' || !token.isCapital || isCommon(token)) return false;
	const isOpening = tokens[at - 1]?.sentence !== token.sentence || tokens[at - 1]?.kind === 'mark';
	if (isKnown || !isOpening || token.isOwner || COUNTRIES.has(token.lower)) return true;
	const next = tokens[at + 1];
	return next?.kind === 'word' && next.isCapital && !isCommon(next);
}

function isCommon({ lower }: Token): boolean {
	return (
		CALENDAR_WORDS.has(lower) ||
		FUNCTION_WORDS.has(lower) ||
		ROLE_NOUNS.has(lower) ||
		TITLES.has(lower)
	);
}
