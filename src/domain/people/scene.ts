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

/** The words in these names that those of many places and bodies have: 'public' and 'works' in 'Public Works'. */
export function commonWordsIn(names: readonly string[]): readonly string[] {
	return names.flatMap(wordsOf).filter((word) => COMMON.has(word));
}

/**
 * Which names of the one are whole in the other, the common ones by themselves: 'Tarn' in 'Tarn Valley', but not 'Upper Tarn' beside
 * 'Lower Tarn'.
 */
export function sharedNames(one: Scene, other: Scene): Shared {
	if (!isShared(one.stems, other.stems)) return NOTHING;
	const [own, its] = [wholeIn(one, other), wholeIn(other, one)];
	const count = (of: (shared: Shared) => number) => Math.max(of(own), of(its));
	return { rare: count(({ rare }) => rare), all: count(({ all }) => all) };
}

/** How many names: of all places and bodies, and of those that are not in the news every day. */
export type Shared = { readonly rare: number; readonly all: number };
const NOTHING: Shared = { rare: 0, all: 0 };

function wholeIn({ names }: Scene, { stems }: Scene): Shared {
	const whole = names.filter((words) => words.every((stem) => stems.has(stem)));
	const told = new Set<string>();
	let [rare, all] = [0, 0];
	// 'Pell' says nothing more beside 'Pell Harbour'.
	for (const words of whole.toSorted((some, others) => others.length - some.length)) {
		if (words.every((stem) => told.has(stem))) continue;
		for (const stem of words) told.add(stem);
		all += 1;
		rare += Number(!words.every((stem) => EVERYWHERE.has(stem)));
	}
	return { rare, all };
}

/** Places and bodies of which reports tell every day, by how they begin. */
const EVERYWHERE = new Set(
	'us uk amer brit engl scot wale irel euro afri asia chin japa indi russ mosc ukra kyiv fran fren pari germ berl ital rome spai span port cana aust austral austri mexi braz arge isra iran iraq syri turk egyp keny nair nigeri lago ghan pola swed norw denm finl gree swit belg brus neth dutc new york was wash lond cali texa flor los ange san chic bost miam twit face yout inst goog appl micr reut bbc cnn fbi cia nato wall olym chri cath musl isla jewi repu demo cons labo libe whit hill hong kong sing mala thai viet phil manil mani kore seou taiw paki bang sri sout nort east west cove covi augu sept octo nove dece janu febr marc apri mr mrs ms dr ceo mp mps the tv ai st'.split(
		' ',
	),
);

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
