import { wordsOf } from '../words.ts';
import { stemOf } from './role-evidence.ts';

/** What is the name of no place or body alone. */
const COMMON = new Set(
	'the of and for in on at to s north south east west northern southern eastern western central upper lower new old great greater first royal public local general national federal state regional international united department ministry minister office agency authority administration board bureau commission committee council court parliament congress senate house government cabinet bank fund institute institution university college school academy hospital clinic centre center museum library theatre police army navy force forces guard fire rescue health interior foreign defence defense finance justice education transport environment agriculture energy supreme high city county district town village street road river lake bay port airport station hotel park bridge water gas power electric electricity rail railway railways post telecom bus air steel coal oil company group holdings works union association federation society league party club team service services trust network church cathedral university'.split(
		' ',
	),
);

/** The places and bodies around somebody, by how their words begin. */
export type Scene = ReadonlySet<string>;

export function readScene(names: readonly string[]): Scene {
	const words = names.flatMap(wordsOf).filter((word) => !COMMON.has(word));
	return new Set(words.map(stemOf));
}

/** Have two scenes a place or a body in common? 'unknown' where one of them has none. */
export function compareScenes(one: Scene, other: Scene): 'shared' | 'apart' | 'unknown' {
	if (one.size === 0 || other.size === 0) return 'unknown';
	return [...one].some((stem) => other.has(stem)) ? 'shared' : 'apart';
}

/** Is every country's so called: 'Interior Ministry', 'Central Bank', 'Northern Water'? */
export function isCommonName(words: readonly string[]): boolean {
	return words.length > 1 && words.every((word) => COMMON.has(word));
}
