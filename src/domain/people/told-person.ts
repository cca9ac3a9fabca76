import { isRareName } from '../articles/names/common-names.ts';
import { type Name, readName, titleOf } from '../articles/person-name.ts';
import type { Bearings } from '../articles/speaker.ts';
import { type Day, partsOf } from '../calendar.ts';
import { wordsOf } from '../words.ts';
import type { Field } from './callings.ts';
import { remembering } from './remembering.ts';
import { isOfOne, type Role, readRole } from './role-evidence.ts';
import { readScene, type Scene, stemsOf } from './scene.ts';

/** Somebody as articles tell of them: the name, what they are called, and when. */
export type ToldPerson = {
	readonly name: string;
	readonly roles: readonly string[];
	readonly day: Day;
	/** Does the article quote them? */
	readonly speaks?: boolean;
} & Bearings;

/** Between two times, in years. */
export type Span = { readonly from: number; readonly to: number };

/** How many years lie between two spans, where they have nothing in common. */
export function yearsApart(one: Span, other: Span): number {
	return Math.max(0, one.from - other.to, other.from - one.to);
}

/** What is told of somebody, read once however often it is compared. */
export type ReadPerson = {
	/** The same for all that agree in name, roles, age and year. */
	readonly kind: string;
	readonly year: number;
	/** Between which times they were born, in years, by the age and the day it is told. */
	readonly born: Span | undefined;
	/** As a day of many years, or undefined where nothing tells that they are dead. */
	readonly died: number | undefined;
	/** The day of the article in years. */
	readonly at: number;
	/** Do they speak there, and is nothing told of their death? */
	readonly isAlive: boolean;
	readonly name: Name;
	/** Has the name a word that is in few names? A surname alone is that of a family. */
	readonly isRare: boolean;
	/** The name, where it is a role of which there is one at a time. */
	readonly office: string;
	readonly offices: ReadonlySet<string>;
	readonly roles: readonly Role[];
	readonly fields: readonly Field[];
	/** The words of what they are called, by how they begin. */
	readonly called: ReadonlySet<string>;
	readonly scene: Scene;
	readonly around: ReadonlySet<string>;
	/** Of the words around them those that are no numbers, no places and bodies, and not what they are called. */
	readonly words: ReadonlySet<string>;
	/** Of the words around them the numbers. */
	readonly numbers: ReadonlySet<string>;
	/** The words around them, and those of what they are called. */
	readonly told: ReadonlySet<string>;
	/** Of which years but its own the article tells around them. */
	readonly years: ReadonlySet<number>;
	readonly hasNamesake: boolean;
	/** Is a brother, a father or another relative told of around them? */
	readonly hasRelative: boolean;
};

/** What reads names and roles, and the names of places and bodies: of few of them very many reports tell. */
export type Readers = {
	readonly role: (said: string) => Called;
	/** Reads a name and, behind a line break each, the roles of whoever bears it. */
	readonly named: (name: string) => Named;
	readonly scene: (name: string) => readonly string[];
};

type Called = {
	readonly role: Role;
	readonly bare: string;
	/** Its words, by how they begin. */
	readonly words: readonly string[];
};
type Named = { readonly name: Name; readonly titles: readonly string[]; readonly office: string };

const READERS: Readers = {
	role: (said) => ({
		role: readRole(said),
		bare: bare(said),
		words: wordsOf(said).filter(isLong).map(beginningOf),
	}),
	named: (text) => {
		const [name = '', ...roles] = text.split('\n');
		const office = isOfOne(name) ? bare(name) : '';
		return { name: readName(name, roles), titles: titleOf(name), office };
	},
	scene: stemsOf,
};

/** Readers that read each once. */
export function rememberingReaders(): Readers {
	const { role, named, scene } = READERS;
	return { role: remembering(role), named: remembering(named), scene: remembering(scene) };
}

/** Reads what is told of somebody. */
export function readTold(
	{
		name,
		roles,
		day,
		age,
		died,
		speaks = false,
		places = [],
		tasks = [],
		scene = [],
		around = '',
		years = [],
		namesake,
	}: ToldPerson,
	read: Readers = READERS,
): ReadPerson {
	const { year } = partsOf(day);
	const at = inYears(day);
	const named = read.named([name, ...roles].join('\n'));
	const titled = [...roles, ...named.titles];
	const placed = titled.flatMap((role) => places.map((place) => `${role} of ${place}`));
	const said = [...titled, ...placed, ...tasks];
	const all = said.map(read.role);
	const words = new Set(around.split(' ').filter((word) => word !== ''));
	const called = new Set(all.flatMap((one) => one.words));
	const seen = readScene(
		scene,
		all.flatMap(({ role }) => [...role.proper]),
		read.scene,
	);
	const own = [...words].filter(
		(word) => !called.has(word) && !seen.stems.has(word.slice(0, PLACE_STEM)),
	);
	return {
		kind: [year, age, died, speaks, name, ...said].join('\n'),
		year,
		born: age === undefined ? undefined : { from: at - age - 1, to: at - age },
		died: died === undefined ? undefined : inYears(died),
		at,
		isAlive: speaks && died === undefined,
		name: named.name,
		isRare: named.name.words.length > 1 && isRareName(named.name.words),
		office: named.office,
		offices: new Set(roles.map((role) => read.role(role).bare)),
		roles: all.map(({ role }) => role),
		fields: all.flatMap(({ role }) => [...role.fields]),
		called,
		scene: seen,
		around: words,
		words: new Set(own.filter((word) => !isNumber(word))),
		numbers: new Set(own.filter(isNumber)),
		told: called.size === 0 ? words : new Set([...words, ...called]),
		years: new Set(years),
		hasNamesake: namesake === true,
		hasRelative: [...words].some((word) => RELATIVES.has(word)),
	};
}

function inYears(day: Day): number {
	const { year, month, day: date } = partsOf(day);
	return year + (month - 1) / MONTHS + date / DAYS;
}

const [MONTHS, DAYS] = [12, 372];

/** As the words around somebody are kept. */
const beginningOf = (word: string): string => word.slice(0, 5);
const isLong = ({ length }: string): boolean => length > 3;
const isNumber = (word: string): boolean => /^\p{N}/u.test(word);
/** Places are compared by so many letters. */
const PLACE_STEM = 4;

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
