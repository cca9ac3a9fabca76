import { type Day, partsOf } from '../calendar.ts';
import { wordsOf } from '../words.ts';
import { isOfOne, roleEvidence } from './role-evidence.ts';

/** Somebody as articles tell of them: the name, what they are called, and when. */
export type ToldPerson = {
	readonly name: string;
	readonly roles: readonly string[];
	readonly day: Day;
};

/** Nobody speaks for longer. */
const LONGEST_LIFE = 60;
/** Offices change hands: so many years apart a role alone says no more who has it. */
const YEARS_IN_OFFICE = 2;

const TITLES = new Set(
	'mr mrs ms miss dr prof professor sir dame lord lady president minister senator sen rep gov governor mayor general gen judge justice king queen prince princess pope bishop cardinal captain chancellor secretary ambassador'.split(
		' ',
	),
);
const GENERATIONS = new Map(
	Object.entries({
		jr: 'jr',
		junior: 'jr',
		sr: 'sr',
		senior: 'sr',
		ii: 'ii',
		iii: 'iii',
		iv: 'iv',
	}),
);
const SHORT_NAMES = new Map(
	Object.entries({
		joe: 'joseph',
		bill: 'william',
		will: 'william',
		bob: 'robert',
		rob: 'robert',
		jim: 'james',
		jimmy: 'james',
		mike: 'michael',
		tom: 'thomas',
		tony: 'anthony',
		dan: 'daniel',
		dave: 'david',
		liz: 'elizabeth',
		kate: 'katherine',
		chris: 'christopher',
		steve: 'steven',
		ted: 'edward',
		ed: 'edward',
		ben: 'benjamin',
		sam: 'samuel',
		alex: 'alexander',
		nick: 'nicholas',
		tim: 'timothy',
		andy: 'andrew',
	}),
);

/**
 * Are both of them one person? By the full name, unless what they are called or their years speak against it; by another
 * form of the name or by a role alone only where what they are called speaks for it. Never by a surname alone.
 */
export function isSamePerson(one: ToldPerson, other: ToldPerson): boolean {
	const years = Math.abs(partsOf(one.day).year - partsOf(other.day).year);
	if (years > LONGEST_LIFE) return false;
	if (isCalled(one, other, years) || isCalled(other, one, years)) return true;
	const names = compareNames(readName(one.name), readName(other.name));
	const roles = roleEvidence(one.roles, other.roles);
	if (names === 'full') return roles !== 'against';
	return names === 'part' && roles === 'for' && years <= YEARS_IN_OFFICE * 2;
}

/** Is the name of one a role that the other has, of which there is one at a time? */
function isCalled({ name }: ToldPerson, { roles }: ToldPerson, years: number): boolean {
	const called = bare(name);
	return years <= YEARS_IN_OFFICE && isOfOne(name) && roles.some((role) => bare(role) === called);
}

function bare(role: string): string {
	return wordsOf(role)
		.filter((word) => word !== 'the')
		.join(' ');
}

type Name = { readonly words: readonly string[]; readonly generation: string };

function readName(name: string): Name {
	const words = wordsOf(name);
	const generations = words.slice(1).filter((word) => GENERATIONS.has(word));
	const own = words.filter((word, place) => place === 0 || !GENERATIONS.has(word));
	const first = own.findIndex((word) => !TITLES.has(word));
	return {
		words: first === -1 ? own : own.slice(first),
		generation: GENERATIONS.get(generations[0] ?? '') ?? '',
	};
}

/** 'full': a first name and a surname of both; 'part': one may be a form of the other; 'differ': they are two names. */
function compareNames(one: Name, other: Name): 'full' | 'part' | 'differ' {
	if (one.generation !== other.generation) return 'differ';
	const [fewer, more] = [one.words, other.words].sort((a, b) => a.length - b.length);
	if (!fewer || !more || fewer.length === 0) return 'differ';
	if (fewer.length === 1)
		return more.length > 1 || fewer[0] !== more[0] ? partOf(fewer, more) : 'part';
	if (fewer.join(' ') === more.join(' ')) return 'full';
	if (fewer.length === more.length && fewer.toSorted().join(' ') === more.toSorted().join(' '))
		return 'part';
	const [first = '', surname] = [fewer[0], fewer.at(-1)];
	const [otherFirst = '', otherSurname] = [more[0], more.at(-1)];
	if (surname !== otherSurname) return 'differ';
	const middles = fewer.slice(1, -1);
	const otherMiddles = more.slice(1, -1);
	if (middles.length > 0 && !middles.every((word, place) => isShort(word, otherMiddles[place])))
		return 'differ';
	const areSame = longOf(first) === longOf(otherFirst);
	// Of two of one name one is told by the middle name.
	if (areSame) return middles.length === otherMiddles.length ? 'full' : 'part';
	return isShort(first, otherFirst) ? 'part' : 'differ';
}

function partOf([word = '']: readonly string[], more: readonly string[]): 'part' | 'differ' {
	return more[0] === word || more.at(-1) === word ? 'part' : 'differ';
}

function longOf(first: string): string {
	return SHORT_NAMES.get(first) ?? first;
}

/** 'W' and 'Walker'. */
function isShort(one: string, other = ''): boolean {
	const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
	return shorter === longer || (shorter.length === 1 && longer.startsWith(shorter));
}

/** Gathers what is told of one person, in the order given; what may be of two is by itself. */
export function gatherPeople<Item>(
	items: readonly Item[],
	toldOf: (item: Item) => ToldPerson,
): readonly (readonly [Item, ...Item[]])[] {
	const groups: { readonly told: ToldPerson[]; readonly items: [Item, ...Item[]] }[] = [];
	// Full names come first: to them the others are put.
	const ordered = items.toSorted(
		(one, other) => Number(isWhole(toldOf(other))) - Number(isWhole(toldOf(one))),
	);
	for (const item of ordered) {
		const told = toldOf(item);
		const alike = groups.filter((group) => group.told.some((one) => isSamePerson(one, told)));
		const fitting = alike.filter((group) => !group.told.some((one) => speaksAgainst(one, told)));
		const [only] = fitting;
		if (only && (fitting.length === 1 || isNearest(only, fitting, told))) {
			only.items.push(item);
			if (!only.told.some((one) => isToldAlike(one, told))) only.told.push(told);
		} else groups.push({ told: [told], items: [item] });
	}
	const place = new Map(items.map((item, index) => [item, index]));
	const placeOf = (item: Item) => place.get(item) ?? 0;
	return groups.map(({ items: [...all] }) => {
		all.sort((one, other) => placeOf(one) - placeOf(other));
		return all as [Item, ...Item[]];
	});
}

function isWhole({ name }: ToldPerson): boolean {
	return readName(name).words.length > 1 && !isOfOne(name);
}

function speaksAgainst(one: ToldPerson, other: ToldPerson): boolean {
	return (
		compareNames(readName(one.name), readName(other.name)) === 'full' &&
		roleEvidence(one.roles, other.roles) === 'against'
	);
}

/** Without a role of its own, a full name is that of whoever is told of most. */
function isNearest(
	{ items }: { readonly items: readonly unknown[] },
	fitting: readonly { readonly items: readonly unknown[] }[],
	{ roles }: ToldPerson,
): boolean {
	return roles.length > 0 && fitting.every((other) => other.items.length <= items.length);
}

function isToldAlike(one: ToldPerson, other: ToldPerson): boolean {
	return (
		one.name === other.name &&
		one.roles.join() === other.roles.join() &&
		one.day.slice(0, -'-MM-DD'.length) === other.day.slice(0, -'-MM-DD'.length)
	);
}
