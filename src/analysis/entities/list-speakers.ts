import type { Quote } from '../../domain/articles/quote.ts';
import type { Bearings, Speaker } from '../../domain/articles/speaker.ts';
import { ageBeside, placeBeside } from './bearings/age-and-place.ts';
import { openScenes } from './bearings/scene.ts';
import { readSports, taskBeside } from './bearings/tasks.ts';
import type { Entity } from './entity.ts';
import type { Chunk } from './names/chunk.ts';
import type { NameTable } from './names/table.ts';

/** Everybody who is quoted, most quoted first. */
export function listSpeakers(names: NameTable, quotes: readonly Quote[]): Speaker[] {
	const entityOf = new Map(names.entities.map((entity) => [entity.name, entity]));
	const aliasesOf = Map.groupBy(names.namings, ({ entity }) => entity);
	const sceneOf = openScenes(names);
	const isInSport = readSports(names.tokens);
	const said = Map.groupBy(
		quotes.flatMap(({ speakers }) => speakers),
		(name) => name,
	);
	return Array.from(said, ([name, { length }]): Speaker => {
		const entity = entityOf.get(name);
		if (!entity) return { name, kind: 'unnamed', aliases: [], roles: [], quotes: length };
		const chunks = (aliasesOf.get(entity) ?? []).map(({ chunk }) => chunk);
		const spellings = chunks.map(({ words }) => words.join(' '));
		const aliases = Array.from(new Set(spellings)).filter((spelling) => spelling !== name);
		const told = entity.kind === 'person' ? toldBeside(names, entity, chunks, isInSport) : {};
		const scene = sceneOf(entity, chunks);
		const around = scene.length > 0 ? { scene } : {};
		const roles = rolesOf(entity);
		return { name, kind: entity.kind, aliases, roles, quotes: length, ...told, ...around };
	}).toSorted((one, other) => other.quotes - one.quotes);
}

function rolesOf({ roles }: Entity): string[] {
	return roles.map(({ phrase }) => phrase);
}

/** The age, what they do, and the places of the titles, where the article tells them. */
function toldBeside(
	{ tokens, entities }: NameTable,
	{ roles }: Entity,
	chunks: readonly Chunk[],
	isInSport: (chunks: readonly Chunk[]) => boolean,
): Bearings {
	const age = chunks.map((chunk) => ageBeside(tokens, chunk)).find((years) => years !== undefined);
	// `Reed’s` Secretary Ann Lee is of no place.
	const isSomebody = (place: string) =>
		entities.some(({ kind, words }) => kind === 'person' && words.includes(place));
	const places = new Set(
		chunks
			.flatMap((chunk) => placeBeside(tokens, chunk) ?? [])
			.filter((place) => !isSomebody(place)),
	);
	const tasks = new Set(chunks.flatMap((chunk) => taskBeside(tokens, chunk, 'person') ?? []));
	if (roles.length + tasks.size === 0 && isInSport(chunks)) tasks.add('player');
	return {
		...(age !== undefined && { age }),
		...(places.size > 0 && { places: [...places] }),
		...(tasks.size > 0 && { tasks: [...tasks] }),
	};
}
