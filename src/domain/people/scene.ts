import { wordsOf } from '../words.ts';
import { stemOf } from './role-evidence.ts';

/** What is the name of no place or body alone. */
const COMMON = new Set(
	'the of and for in on at to s north south east west northern southern eastern western central upper lower new old great greater first royal public local general national federal state regional international united department ministry minister office agency authority administration board bureau commission committee council court parliament congress senate house government cabinet bank fund institute institution university college school academy hospital clinic centre center museum library theatre police army navy force forces guard fire rescue health interior foreign defence defense finance justice education transport environment agriculture energy supreme high city county district town village street road river lake bay port airport station hotel park bridge water gas power electric electricity rail railway railways post telecom bus air steel coal oil company group holdings works union association federation society league party club team service services trust network church cathedral university'.split(
		' ',
	),
);

/** The places and bodies around somebody, each by how its words begin. */
export type Scene = {
	readonly stems: ReadonlySet<string>;
	readonly names: readonly (readonly string[])[];
};

/** `stems` are those of names of one word beside the named ones; `read` reads a name. */
export function readScene(
	names: readonly string[],
	stems: readonly string[] = [],
	read: (name: string) => readonly string[] = stemsOf,
): Scene {
	const all = [...names.map(read), ...stems.map((stem) => [stem])].filter(
		({ length }) => length > 0,
	);
	return { stems: new Set(all.flat()), names: all };
}

/** By which words the name of a place or a body is compared, each once. */
export function stemsOf(name: string): readonly string[] {
	const words = wordsOf(name).filter((word) => !COMMON.has(word));
	return [...new Set(words.map(stemOf))];
}

/** How many words of names are whole in the other scene: 'Tarn' in 'Tarn Valley', but not 'Upper Tarn' beside 'Lower Tarn'. */
export function countSharedStems(one: Scene, other: Scene): number {
	if (!isShared(one.stems, other.stems)) return 0;
	const shared = new Set<string>();
	for (const [names, { stems }] of [
		[one.names, other],
		[other.names, one],
	] as const) {
		for (const words of names) {
			if (words.every((stem) => stems.has(stem))) for (const stem of words) shared.add(stem);
		}
	}
	return shared.size;
}

function isShared(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
	for (const one of some) {
		if (others.has(one)) return true;
	}
	return false;
}

/** Is every country's so called: 'Interior Ministry', 'Central Bank', 'Northern Water'? */
export function isCommonName(words: readonly string[]): boolean {
	return words.length > 1 && words.every((word) => COMMON.has(word));
}
