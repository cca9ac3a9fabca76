import type { Token } from '../../document/tokens.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../../words/function-words.ts';
import { COUNTRIES } from '../../words/people/place-words.ts';
import { ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { TITLES } from '../../words/people/titles.ts';
import type { Entity } from '../entity.ts';
import type { Chunk } from '../names/chunk.ts';
import type { NameTable } from '../names/table.ts';

/** More would say no more of where somebody is. */
const MOST_NAMES = 12;

/**
 * The places and bodies that an article names around somebody, nearest first: by them a police chief of one town is told from
 * the police chief of another. Who else is named is left out.
 */
export function sceneOf(
	{ tokens, namings }: Pick<NameTable, 'tokens' | 'namings'>,
	entity: Entity,
): readonly string[] {
	const own = namings.filter((naming) => naming.entity === entity).map(({ chunk }) => chunk.from);
	const [first = entity.first] = own;
	const people = namings.filter(
		(naming) => naming.entity === entity || naming.entity.kind === 'person',
	);
	const taken = new Set(people.flatMap(({ chunk }) => placesOf(chunk)));
	const bodies = new Set(
		namings
			.filter(({ entity: { kind } }) => kind === 'institution')
			.flatMap(({ chunk }) => placesOf(chunk)),
	);
	const names: { readonly name: string; readonly from: number }[] = [];
	for (let at = 0; at < tokens.length; at++) {
		let end = at;
		while (!taken.has(end) && isNaming(tokens, end, bodies.has(end) || end > at)) end++;
		if (end === at) continue;
		const words = tokens.slice(at, end).map(({ bare }) => bare);
		names.push({ name: words.join(' '), from: at });
		at = end;
	}
	const near = names.toSorted(
		(one, other) => Math.abs(one.from - first) - Math.abs(other.from - first),
	);
	return [...new Set(near.map(({ name }) => name))].slice(0, MOST_NAMES);
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
