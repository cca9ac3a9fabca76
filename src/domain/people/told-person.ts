import { type Name, readName, titleOf } from '../articles/person-name.ts';
import type { Bearings } from '../articles/speaker.ts';
import { type Day, partsOf } from '../calendar.ts';
import { wordsOf } from '../words.ts';
import type { Field } from './callings.ts';
import { isOfOne, type Role, readRole } from './role-evidence.ts';
import { readScene, type Scene } from './scene.ts';

/** Somebody as articles tell of them: the name, what they are called, and when. */
export type ToldPerson = {
	readonly name: string;
	readonly roles: readonly string[];
	readonly day: Day;
} & Bearings;

/** What is told of somebody, read once however often it is compared. */
export type ReadPerson = {
	/** The same for all that agree in name, roles, age and year. */
	readonly kind: string;
	readonly year: number;
	readonly born: number | undefined;
	readonly name: Name;
	/** The name, where it is a role of which there is one at a time. */
	readonly office: string;
	readonly offices: ReadonlySet<string>;
	readonly roles: readonly Role[];
	readonly fields: readonly Field[];
	/** The words of what they are called, by how they begin. */
	readonly called: ReadonlySet<string>;
	readonly scene: Scene;
	readonly around: ReadonlySet<string>;
	/** Of which years but its own the article tells around them. */
	readonly years: ReadonlySet<number>;
	readonly hasNamesake: boolean;
	/** Is a brother, a father or another relative told of around them? */
	readonly hasRelative: boolean;
};

/** `read` reads a role. */
export function readTold(
	{
		name,
		roles,
		day,
		age,
		places = [],
		tasks = [],
		scene = [],
		around = '',
		years = [],
		namesake,
	}: ToldPerson,
	read: (role: string) => Role = readRole,
): ReadPerson {
	const { year } = partsOf(day);
	const titled = [...roles, ...titleOf(name)];
	const placed = titled.flatMap((role) => places.map((place) => `${role} of ${place}`));
	const said = [...titled, ...placed, ...tasks];
	const all = said.map(read);
	const words = around.split(' ').filter((word) => word !== '');
	return {
		kind: [year, age, name, ...said].join('\n'),
		year,
		born: age === undefined ? undefined : year - age,
		name: readName(name, roles),
		office: isOfOne(read(name)) ? bare(name) : '',
		offices: new Set(roles.map(bare)),
		roles: all,
		fields: all.flatMap(({ fields }) => [...fields]),
		called: new Set(said.flatMap(wordsOf).filter(isLong).map(beginningOf)),
		scene: readScene(
			scene,
			all.flatMap(({ proper }) => [...proper]),
		),
		around: new Set(words),
		years: new Set(years),
		hasNamesake: namesake === true,
		hasRelative: words.some((word) => RELATIVES.has(word)),
	};
}

/** As the words around somebody are kept. */
const beginningOf = (word: string): string => word.slice(0, 5);
const isLong = ({ length }: string): boolean => length > 3;

/** By how they begin, as the words around somebody are kept. */
const RELATIVES = new Set(
	'broth siste fathe mothe son sons daugh uncle aunt cousi nephe niece twin twins widow wife husba'.split(
		' ',
	),
);

/** In whatever order it is said: 'Lumen’s mayor' is 'the mayor of Lumen'. */
function bare(role: string): string {
	return wordsOf(role)
		.filter((word) => !LINKS.has(word))
		.toSorted()
		.join(' ');
}

const LINKS = new Set(['the', 'of', 'for', 's']);
