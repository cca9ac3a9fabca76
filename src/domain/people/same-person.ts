import { compareNames, type Name, type NameMatch, readName } from '../articles/person-name.ts';
import { type Compared, compareTold } from './compared.ts';
import { areOfOtherAge, areTwoPeople, yearsBetween } from './contradictions.ts';
import { areLikely, areOfNearFields, areUnlike } from './likeness.ts';
import { areCalledAlike, isOfOne, readRole, roleEvidence } from './role-evidence.ts';
import { type ReadPerson, readTold, type ToldPerson } from './told-person.ts';

export type { ToldPerson } from './told-person.ts';

/** Offices change hands: so many years apart a role alone says no more who has it. */
const YEARS_IN_OFFICE = 2;
/**
 * Are both of them one person? By the full name, unless what they are called, their ages or their years speak against it; by
 * another form of the name or by a role alone only where what they are called speaks for it. Never by a surname alone.
 */
export function isSamePerson(one: ToldPerson, other: ToldPerson): boolean {
	return areOne(readTold(one), readTold(other));
}

/** Has the name more than one word, so that it is told from others? */
export function isFullName(name: string): boolean {
	return readName(name).words.length > 1 && !isOfOne(readRole(name));
}

/** Is it a king or a pope by the one name they have, who was found to be one in several articles or bears a number? */
export function isRuler(group: readonly ToldPerson[]): boolean {
	const names = group.map(({ name, roles }) => readName(name, roles));
	return names.some(
		({ ruler, generation }) =>
			ruler === 'pope' || (ruler === 'king' && (generation !== '' || group.length > 1)),
	);
}

function areOne(one: ReadPerson, other: ReadPerson, compare: Compare = compareNames): boolean {
	if (areOfOtherAge(one, other)) return false;
	const isCalled = other.offices.has(one.office) || one.offices.has(other.office);
	if (isCalled && yearsBetween(one, other) <= YEARS_IN_OFFICE) return true;
	const names = compare(one.name, other.name);
	if (names === 'differ') return false;
	const compared = compareTold(one, other);
	if (areTwoPeople(compared, names)) return false;
	const seemOne = seemOnePerson(compared, names);
	const areKnown = one.around.size > 0 && other.around.size > 0;
	return areKnown ? !areUnlike(compared) && areLikely(compared, seemOne) : seemOne;
}

/** Do name and roles alone say so, where nothing contradicts it? */
export function seemOnePerson(compared: Compared, names: NameMatch): boolean {
	const { one, other, years, roles, scenes } = compared;
	if (names === 'full') return true;
	if (years > YEARS_IN_OFFICE * 2) return false;
	if (roles === 'for') return true;
	if (names !== 'form' || scenes === 'apart') return false;
	return (
		areCalledAlike(one.roles, other.roles) || (scenes === 'shared' && areOfNearFields(one, other))
	);
}

type Group<Item> = {
	readonly told: ReadPerson[];
	/** One of each kind of what is told. */
	readonly kinds: Map<string, ReadPerson>;
	readonly items: Item[];
};

/** Gathers what is told of one person, in the order given; what may be of two is by itself. */
export function gatherPeople<Item>(
	items: readonly Item[],
	toldOf: (item: Item) => ToldPerson,
): readonly (readonly [Item, ...Item[]])[] {
	const all = items.map((item) => ({ item, told: toldOf(item) }));
	const alike = [...Map.groupBy(all, ({ told }) => keyOf(told)).values()];
	const names = new Set(all.map(({ told }) => told.name));
	const wholes = new Set([...names].filter(isFullName));
	// Full names come first: to them the others are put.
	const [whole, partial] = [true, false].map((isWhole) =>
		alike.filter(([first]) => first !== undefined && wholes.has(first.told.name) === isWhole),
	);
	const groups: Group<Item>[] = [];
	const known = knownNames();
	const roleOf = remembering(readRole);
	for (const reports of [...(whole ?? []), ...(partial ?? [])]) {
		const [first] = reports;
		if (first === undefined) continue;
		const some = reports.map(({ item }) => item);
		const read = readTold(first.told, roleOf);
		const told = { ...read, name: known.same(read.name) };
		// Of those who bear only a surname nobody says that they are one.
		const parts = some.length === 1 || areOne(told, told) ? [some] : some.map((one) => [one]);
		for (const part of parts) putInto(groups, { told, items: part }, known.compare);
	}
	joinOften(groups);
	const place = new Map(items.map((item, index) => [item, index]));
	const placeOf = (item: Item) => place.get(item) ?? 0;
	return groups.flatMap((group) => {
		const [first, ...rest] = group.items.toSorted((one, other) => placeOf(one) - placeOf(other));
		return first === undefined ? [] : [[first, ...rest] as const];
	});
}

type Compare = typeof compareNames;

/** Of the few roles that very many reports tell of each is read once. */
function remembering<Value>(read: (text: string) => Value): (text: string) => Value {
	const known = new Map<string, Value>();
	return (text) => {
		const value = known.get(text) ?? read(text);
		known.set(text, value);
		return value;
	};
}

/** Of few names very many reports tell: two of them are compared once. */
function knownNames(): { readonly same: (name: Name) => Name; readonly compare: Compare } {
	const byKey = new Map<string, Name>();
	const matches = new Map<Name, Map<Name, NameMatch>>();
	return {
		same(name) {
			const key = JSON.stringify(name);
			const same = byKey.get(key) ?? name;
			byKey.set(key, same);
			return same;
		},
		compare(one, other) {
			const its = matches.get(one) ?? new Map<Name, NameMatch>();
			matches.set(one, its);
			const match = its.get(other) ?? compareNames(one, other);
			its.set(other, match);
			return match;
		},
	};
}

/** With so many reports of each others are compared: the newest and the next. */
const MOST_COMPARED = 12;

function putInto<Item>(
	groups: Group<Item>[],
	{ told, items }: { readonly told: ReadPerson; readonly items: readonly Item[] },
	compare: Compare,
): void {
	const fitting = groups.filter(
		(group) =>
			group.told.slice(0, MOST_COMPARED).some((known) => areOne(known, told, compare)) &&
			![...group.kinds.values()].some((known) => speaksAgainst(known, told, compare)),
	);
	const [best] = fitting.toSorted((one, other) => other.items.length - one.items.length);
	// Without a role it may be any of them.
	if (best === undefined || (fitting.length > 1 && told.roles.length === 0)) {
		groups.push({ told: [told], kinds: new Map([[told.kind, told]]), items: [...items] });
		return;
	}
	best.items.push(...items);
	best.told.push(told);
	best.kinds.set(told.kind, told);
}

/** Of so many reports of one name nobody doubts whom they mean, where none of them tells of two. */
const OFTEN = 3;

/**
 * Whoever is often in the news is told of without what they are, and of ever new things: reports of one full name are of one
 * person then, but for the few that speak against it.
 */
function joinOften<Item>(groups: Group<Item>[]): void {
	const nameOf = ({ told: [first] }: Group<Item>) => first?.name.words.join(' ') ?? '';
	for (const [name, same] of Map.groupBy(groups, nameOf)) {
		const [most, ...others] = same.toSorted((one, other) => other.items.length - one.items.length);
		if (most === undefined || !name.includes(' ')) continue;
		const fitting = others.filter((other) =>
			fit(most, other, (compared) => !areTwoPeople(compared, 'full')),
		);
		const count = countItems([most, ...fitting]);
		if (count < OFTEN || countItems(same) - count > count / OFTEN) continue;
		for (const other of fitting) {
			// What they are called is to be told of in one of the others.
			const isCalled = other.told.some(({ roles }) => roles.length > 0);
			if (isCalled && fit(most, other, areUnlike)) continue;
			most.items.push(...other.items);
			most.told.push(...other.told);
			for (const [kind, told] of other.kinds) most.kinds.set(kind, told);
			groups.splice(groups.indexOf(other), 1);
		}
	}
}

function countItems<Item>(groups: readonly Group<Item>[]): number {
	return groups.reduce((sum, { items }) => sum + items.length, 0);
}

/** Is it so of each report of the one with each of the other? */
function fit<Item>(
	one: Group<Item>,
	other: Group<Item>,
	isSo: (compared: Compared) => boolean,
): boolean {
	return one.told
		.slice(0, MOST_COMPARED)
		.every((told) =>
			other.told.slice(0, MOST_COMPARED).every((its) => isSo(compareTold(told, its))),
		);
}

/** What is told alike in a year; of whoever is called something alike among the same places, whatever else is told around them. */
function keyOf({ name, roles, day, scene = [], around = '', ...bearings }: ToldPerson): string {
	const year = day.slice(0, -'-MM-DD'.length);
	const words = roles.length > 0 && scene.length > 0 ? [] : around.split(' ').toSorted();
	return JSON.stringify([year, name, roles, scene.toSorted(), words, bearings]);
}

function speaksAgainst(one: ReadPerson, other: ReadPerson, compare: Compare): boolean {
	if (compare(one.name, other.name) === 'differ') return false;
	if (areOfOtherAge(one, other)) return true;
	if (one.roles.length === 0 || other.roles.length === 0) return false;
	const years = Math.abs(one.year - other.year);
	return roleEvidence(one.roles, other.roles, { years }) === 'against';
}
