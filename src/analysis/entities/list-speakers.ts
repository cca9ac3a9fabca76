import type { Quote } from '../../domain/articles/quote.ts';
import type { Speaker } from '../../domain/articles/speaker.ts';
import type { Entity } from './entity.ts';
import type { NameTable } from './names/table.ts';

/** Everybody who is quoted, most quoted first. */
export function listSpeakers(names: NameTable, quotes: readonly Quote[]): Speaker[] {
	const entityOf = new Map(names.entities.map((entity) => [entity.name, entity]));
	const aliasesOf = Map.groupBy(names.namings, ({ entity }) => entity);
	const said = Map.groupBy(
		quotes.flatMap(({ speakers }) => speakers),
		(name) => name,
	);
	return Array.from(said, ([name, { length }]): Speaker => {
		const entity = entityOf.get(name);
		if (!entity) return { name, kind: 'unnamed', aliases: [], roles: [], quotes: length };
		const spellings = (aliasesOf.get(entity) ?? []).map(({ chunk }) => chunk.words.join(' '));
		const aliases = Array.from(new Set(spellings)).filter((spelling) => spelling !== name);
		return { name, kind: entity.kind, aliases, roles: rolesOf(entity), quotes: length };
	}).toSorted((one, other) => other.quotes - one.quotes);
}

function rolesOf({ roles }: Entity): string[] {
	return roles.map(({ phrase }) => phrase);
}
