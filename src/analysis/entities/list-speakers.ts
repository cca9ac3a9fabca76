import type { Quote } from '../../domain/articles/quote.ts';
import type { Bearings, Speaker } from '../../domain/articles/speaker.ts';
import { type Day, partsOf } from '../../domain/calendar.ts';
import { ageBeside, placeBeside } from './bearings/age-and-place.ts';
import { agesTold } from './bearings/ages.ts';
import { openNamesakes, openWordsAround, openYearsAround } from './bearings/around.ts';
import { calledAfter } from './bearings/called-after.ts';
import { calledBefore } from './bearings/called-before.ts';
import { deathsTold } from './bearings/deaths.ts';
import { formerNames } from './bearings/former-names.ts';
import { namedPeople } from './bearings/named-people.ts';
import { originsTold } from './bearings/origins.ts';
import { openOwners } from './bearings/owners.ts';
import { openScenes } from './bearings/scene.ts';
import { readSports, taskBeside } from './bearings/tasks.ts';
import type { Entity } from './entity.ts';
import type { Chunk } from './names/chunk.ts';
import type { NameTable } from './names/table.ts';

/** Everybody who is quoted, most quoted first; and then whom the article names and tells who they are. */
export function listSpeakers(
	names: NameTable,
	quotes: readonly Quote[],
	published?: Day,
): Speaker[] {
	const entityOf = new Map(names.entities.map((entity) => [entity.name, entity]));
	const describe = openDescriptions(names, published);
	const said = Map.groupBy(
		quotes.flatMap(({ speakers }) => speakers),
		(name) => name,
	);
	const quoted = Array.from(said, ([name, { length }]): Speaker => {
		const entity = entityOf.get(name);
		if (entity) return { ...describe(entity), quotes: length };
		const told = describeAlone(names, name, describe);
		return { name, kind: 'unnamed', aliases: [], roles: [], ...told, quotes: length };
	}).toSorted((one, other) => other.quotes - one.quotes);
	const named = namedPeople(names, ({ name }) => said.has(name), describe);
	return [...quoted, ...named.map((told) => ({ ...told, quotes: 0 }))];
}

/** Of somebody who is told of by a surname alone: what stands around it, which says no more of who they are. */
function describeAlone(
	{ chunks }: NameTable,
	name: string,
	describe: ReturnType<typeof openDescriptions>,
): Bearings {
	const own = chunks.filter(({ words, kind }) => kind === 'name' && words.join(' ') === name);
	const [first] = own;
	if (first === undefined) return {};
	const { words, keys, from } = first;
	const alone: Entity = {
		name,
		words,
		keys,
		kind: 'person',
		first: from,
		count: own.length,
		...NOTHING_TOLD,
	};
	const { age, scene, around, years } = describe(alone, own);
	return {
		...(age !== undefined && { age }),
		...(scene && { scene }),
		...(around !== undefined && { around }),
		...(years && { years }),
	};
}

const NOTHING_TOLD = {
	gender: undefined,
	isGenderTold: false,
	roles: [],
	nouns: new Set<string>(),
};

/** What an article tells of somebody it names. The article is read once for all who are asked of. */
export function openDescriptions(
	names: NameTable,
	published?: Day,
): (entity: Entity, chunks?: readonly Chunk[]) => Omit<Speaker, 'quotes'> {
	const aliasesOf = Map.groupBy(names.namings, ({ entity }) => entity);
	const sceneOf = openScenes(names);
	const toldAround = openAround(names, published);
	const isInSport = readSports(names.tokens);
	const lifeOf = readLives(names, published);
	const chunksOf = (entity: Entity) => (aliasesOf.get(entity) ?? []).map(({ chunk }) => chunk);
	return (entity, chunks = chunksOf(entity)) => {
		const { name, kind } = entity;
		const spellings = chunks.map(({ words }) => words.join(' '));
		const aliases = Array.from(new Set(spellings)).filter((spelling) => spelling !== name);
		const told =
			kind === 'person'
				? {
						...toldBeside(names, entity, chunks, { isInSport, lifeOf }),
						...toldAround(chunks),
					}
				: {};
		const scene = sceneOf(entity, chunks);
		const around = scene.length > 0 ? { scene } : {};
		return { name, kind, aliases, roles: rolesOf(entity), ...told, ...around };
	};
}

/** What is told around a person, by which two reports of them are known for those of one. */
function openAround(
	{ tokens }: NameTable,
	published: Day | undefined,
): (chunks: readonly Chunk[]) => Bearings {
	const wordsAround = openWordsAround(tokens);
	const yearsAround = openYearsAround(tokens, published);
	const tellsOfNamesake = openNamesakes(tokens);
	return (chunks) => {
		const around = wordsAround(chunks);
		const years = yearsAround(chunks);
		return {
			...(around !== '' && { around }),
			...(years.length > 0 && { years }),
			...(tellsOfNamesake(chunks) && { namesake: true }),
		};
	};
}

function rolesOf({ roles }: Entity): string[] {
	return roles.map(({ phrase }) => phrase);
}

type Life = Pick<Bearings, 'age' | 'died' | 'formerly' | 'origins' | 'tasks'>;

/** How old people are, where they are from, and who is dead, by whatever the article tells of them anywhere; what stands nearest their first name first. */
function readLives(names: NameTable, published: Day | undefined): (entity: Entity) => Life {
	const owners = openOwners(names);
	const { tokens } = names;
	const ages = agesTold(tokens, owners, published && partsOf(published).year);
	const deaths = published === undefined ? [] : deathsTold(tokens, owners, published);
	const others = formerNames(names, owners);
	const places = originsTold(tokens, owners);
	const called = calledAfter(names, owners);
	return (entity) => {
		const tasks = called.flatMap((one) => (one.entity === entity ? one.phrase : []));
		const told = ages.find((one) => one.entity === entity);
		const death = deaths.find((one) => one.entity === entity);
		const formerly = others.flatMap((one) => (one.entity === entity ? one.name : []));
		const origins = places.flatMap((one) => (one.entity === entity ? one.place : []));
		return {
			...(told && { age: told.age }),
			...(death && { died: death.by }),
			...(formerly.length > 0 && { formerly: [...new Set(formerly)] }),
			...(origins.length > 0 && { origins: [...new Set(origins)] }),
			...(tasks.length > 0 && { tasks }),
		};
	};
}

type Told = {
	readonly isInSport: (chunks: readonly Chunk[]) => boolean;
	readonly lifeOf: (entity: Entity) => Life;
};

/** The age, what they do, and the places of the titles, where the article tells them. */
function toldBeside(
	names: NameTable,
	entity: Entity,
	chunks: readonly Chunk[],
	{ isInSport, lifeOf }: Told,
): Bearings {
	const { tokens, entities } = names;
	const { roles, gender, isGenderTold } = entity;
	const life = lifeOf(entity);
	const age =
		chunks.map((chunk) => ageBeside(tokens, chunk)).find((years) => years !== undefined) ??
		life.age;
	// `Reed’s` Secretary Ann Lee is of no place.
	const isSomebody = (place: string) =>
		entities.some(({ kind, words }) => kind === 'person' && words.includes(place));
	const places = new Set(
		chunks
			.flatMap((chunk) => placeBeside(tokens, chunk) ?? [])
			.filter((place) => !isSomebody(place)),
	);
	const tasks = new Set(
		chunks
			.flatMap((chunk) => taskBeside(tokens, chunk, 'person') ?? [])
			.filter((task) => !roles.some(({ phrase }) => phrase.startsWith(task))),
	);
	const called = calledBefore(names, entity);
	if (called !== undefined) tasks.add(called);
	if (roles.length + tasks.size === 0) for (const task of life.tasks ?? []) tasks.add(task);
	if (roles.length + tasks.size === 0 && isInSport(chunks)) tasks.add('player');
	const { tasks: _, ...lived } = life;
	return {
		...lived,
		...(isGenderTold && gender && { gender }),
		...(age !== undefined && { age }),
		...(places.size > 0 && { places: [...places] }),
		...(tasks.size > 0 && { tasks: [...tasks] }),
	};
}
