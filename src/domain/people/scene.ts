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

/** `stems` are those of names of one word beside the named ones. */
export function readScene(names: readonly string[], stems: readonly string[] = []): Scene {
	const read = names.map((name) => [
		...new Set(
			wordsOf(name)
				.filter((word) => !COMMON.has(word))
				.map(stemOf),
		),
	]);
	const all = [...read, ...stems.map((stem) => [stem])].filter(({ length }) => length > 0);
	return { stems: new Set(all.flat()), names: all };
}

/** The words of names that are whole in the other scene: 'Tarn' in 'Tarn Valley', but not 'Upper Tarn' beside 'Lower Tarn'. */
export function sharedStems(one: Scene, other: Scene): readonly string[] {
	if (![...one.stems].some((stem) => other.stems.has(stem))) return [];
	const isAmong = (words: readonly string[], { stems }: Scene) =>
		words.every((stem) => stems.has(stem));
	const shared = [
		...one.names.filter((words) => isAmong(words, other)),
		...other.names.filter((words) => isAmong(words, one)),
	];
	return [...new Set(shared.flat())];
}

/** Is every country's so called: 'Interior Ministry', 'Central Bank', 'Northern Water'? */
export function isCommonName(words: readonly string[]): boolean {
	return words.length > 1 && words.every((word) => COMMON.has(word));
}
