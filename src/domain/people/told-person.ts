import { isRareWholeName } from '../articles/names/common-names.ts';
import { isRulersTitle, type Name, readName, titleOf } from '../articles/person-name.ts';
import type { Bearings } from '../articles/speaker.ts';
import { type Day, inYears, partsOf } from '../calendar.ts';
import { wordsOf } from '../words.ts';
import { type Field, usualCalling } from './callings.ts';
import { remembering } from './remembering.ts';
import { isOfOne, type Role, readRole } from './role-evidence.ts';
import { commonWordsIn, readScene, type Scene, stemsOf } from './scene.ts';

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
	/** Where the article tells it. */
	readonly gender: 'm' | 'f' | undefined;
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
	/** Is no place, no body and no word around them told? */
	readonly isBare: boolean;
	/** Of the words around them those that are no numbers, no places and bodies, and not what they are called. */
	readonly words: ReadonlySet<string>;
	/** Of the words around them the numbers. */
	readonly numbers: ReadonlySet<string>;
	/** The words around them, those of what they are called, and of bodies around those that many bear. */
	readonly told: ReadonlySet<string>;
	/** Of which years but its own the article tells around them. */
	readonly years: ReadonlySet<number>;
	readonly hasNamesake: boolean;
	/** Of which towns they are told to be, each by the words it is compared by. */
	readonly origins: readonly (readonly string[])[];
	/** Is a brother, a father or another relative told of around them? */
	readonly hasRelative: boolean;
};

/** What reads names and roles, and the names of places and bodies: of few of them very many reports tell. */
export type Readers = {
	readonly role: (said: string) => Called;
	/** Reads a name and, behind a line break each, what makes a ruler of whoever bears it. */
	readonly named: (name: string) => Named;
	readonly scene: (name: string) => readonly string[];
};

type Called = {
	readonly role: Role;
	readonly bare: string;
	/** Its words, by how they begin. */
	readonly words: readonly string[];
	readonly isRuler: boolean;
};
type Named = {
	readonly name: Name;
	readonly titles: readonly string[];
	readonly office: string;
	/** Has it more than one word, so that it is told from others? */
	readonly isFull: boolean;
};

const READERS: Readers = {
	role: (said) => {
		const words = wordsOf(said);
		return {
			role: readRole(said),
			bare: bare(words),
			words: words.map(usualCalling).filter(isLong).map(beginningOf),
			isRuler: words.some(isRulersTitle),
		};
	},
	named: (text) => {
		const [own = '', ...roles] = text.split('\n');
		const name = readName(own, roles);
		const isOffice = isOfOne(own);
		return {
			name,
			titles: titleOf(own),
			office: isOffice ? bare(wordsOf(own)) : '',
			isFull: name.words.length > 1 && !isOffice,
		};
	},
	scene: stemsOf,
};

/** Readers that read each once; what is the same name is one then. */
export function rememberingReaders(): Readers {
	const { role, named, scene } = READERS;
	const names = new Map<string, Name>();
	const known = (text: string): Named => {
		const read = named(text);
		const key = JSON.stringify(read.name);
		const name = names.get(key) ?? read.name;
		names.set(key, name);
		return { ...read, name };
	};
	return { role: remembering(role), named: remembering(known), scene: remembering(scene) };
}

/** Has the name more than one word, so that it is told from others? */
export function isFullName(name: string): boolean {
	return READERS.named(name).isFull;
}

/** Reads what is told of somebody. */
export function readTold(told: ToldPerson, readers: Readers = READERS): ReadPerson {
	return new ReadReport(told, readers);
}

/** Most reports are soon told from all others: what longer comparisons ask for is read when one of them is made. */
class ReadReport implements ReadPerson {
	readonly kind: string;
	readonly year: number;
	readonly born: Span | undefined;
	readonly died: number | undefined;
	readonly at: number;
	readonly gender: 'm' | 'f' | undefined;
	readonly isAlive: boolean;
	readonly name: Name;
	readonly isRare: boolean;
	readonly office: string;
	readonly offices: ReadonlySet<string>;
	readonly roles: readonly Role[];
	readonly hasNamesake: boolean;
	readonly origins: ReadPerson['origins'];
	readonly #told: ToldPerson;
	readonly #called: readonly Called[];
	readonly #readScene: Readers['scene'];
	#fields: readonly Field[] | undefined;
	#beginnings: ReadonlySet<string> | undefined;
	#scene: Scene | undefined;
	#around: ReadonlySet<string> | undefined;
	#isBare: boolean | undefined;
	#own: Own | undefined;
	#all: ReadonlySet<string> | undefined;
	#years: ReadonlySet<number> | undefined;
	#hasRelative: boolean | undefined;

	constructor(told: ToldPerson, read: Readers) {
		const { name, roles, day, age, died, gender, speaks = false } = told;
		const { places = [], tasks = [], formerly = [], origins = [] } = told;
		const own = roles.map(read.role);
		const rulers = roles.filter((_, place) => own[place]?.isRuler);
		const named = read.named(rulers.length === 0 ? name : [name, ...rulers].join('\n'));
		const titled = [...roles, ...named.titles];
		const placed = titled.flatMap((role) => places.map((place) => `${role} of ${place}`));
		const said = [...titled, ...placed, ...tasks];
		this.#told = told;
		this.#called = said.map(read.role);
		this.#readScene = read.scene;
		this.year = partsOf(day).year;
		this.at = inYears(day);
		this.kind = [this.year, age, died, gender, speaks, name, ...said, ...origins].join('\n');
		this.gender = gender;
		this.born = age === undefined ? undefined : { from: this.at - age - 1, to: this.at - age };
		this.died = died === undefined ? undefined : inYears(died);
		this.isAlive = speaks && died === undefined;
		const others = formerly.map((other) => read.named(other).name);
		this.name = others.length === 0 ? named.name : { ...named.name, others };
		this.isRare = isRareWholeName(named.name.words);
		this.office = named.office;
		this.offices = roles.length === 0 ? NONE : new Set(own.map((role) => role.bare));
		this.roles = this.#called.map(({ role }) => role);
		this.hasNamesake = told.namesake === true;
		this.origins = origins.map(read.scene);
	}

	get fields(): readonly Field[] {
		this.#fields ??= this.roles.flatMap(({ fields }) => [...fields]);
		return this.#fields;
	}

	get called(): ReadonlySet<string> {
		this.#beginnings ??= new Set(this.#called.flatMap(({ words }) => words));
		return this.#beginnings;
	}

	get scene(): Scene {
		const proper = () => this.roles.flatMap((role) => [...role.proper]);
		this.#scene ??= readScene(this.#told.scene ?? [], proper(), this.#readScene);
		return this.#scene;
	}

	get around(): ReadonlySet<string> {
		this.#around ??= wordsAround(this.#told);
		return this.#around;
	}

	get isBare(): boolean {
		this.#isBare ??= this.around.size === 0 && this.scene.names.length === 0;
		return this.#isBare;
	}

	get words(): ReadonlySet<string> {
		this.#own ??= ownWords(this);
		return this.#own.words;
	}

	get numbers(): ReadonlySet<string> {
		this.#own ??= ownWords(this);
		return this.#own.numbers;
	}

	get told(): ReadonlySet<string> {
		const common = () => commonWordsIn(this.#told.scene ?? []).map(beginningOf);
		this.#all ??= new Set([...this.around, ...this.called, ...common()]);
		return this.#all;
	}

	get years(): ReadonlySet<number> {
		this.#years ??= new Set(this.#told.years);
		return this.#years;
	}

	get hasRelative(): boolean {
		this.#hasRelative ??= [...this.around].some((word) => RELATIVES.has(word));
		return this.#hasRelative;
	}
}

const NONE: ReadonlySet<string> = new Set();

function wordsAround({ around = '' }: ToldPerson): ReadonlySet<string> {
	if (around === '') return NONE;
	const words = new Set(around.split(' '));
	words.delete('');
	return words;
}

/** The words around somebody that are theirs, and the numbers. */
type Own = { readonly words: ReadonlySet<string>; readonly numbers: ReadonlySet<string> };

function ownWords({ around, called, scene }: ReadPerson): Own {
	const [words, numbers] = [new Set<string>(), new Set<string>()];
	for (const word of around) {
		if (called.has(word) || scene.stems.has(word.slice(0, PLACE_STEM))) continue;
		(NUMBER.test(word) ? numbers : words).add(word);
	}
	return { words, numbers };
}

/** As the words around somebody are kept. */
export function beginningOf(word: string): string {
	return word.slice(0, 5);
}

const isLong = ({ length }: string): boolean => length > 3;
const NUMBER = /^\p{N}/u;
/** Places are compared by so many letters. */
const PLACE_STEM = 4;

/** By how they begin, as the words around somebody are kept. */
const RELATIVES = new Set(
	'broth siste fathe mothe son sons daugh uncle aunt cousi nephe niece twin twins widow wife husba'.split(
		' ',
	),
);

/** In whatever order it is said: 'Lumen’s mayor' is 'the mayor of Lumen'. */
function bare(words: readonly string[]): string {
	return words
		.filter((word) => !LINKS.has(word))
		.toSorted()
		.join(' ');
}

const LINKS = new Set(['the', 'of', 'for', 's']);
