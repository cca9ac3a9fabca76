import { shareKey, soundMask } from '../articles/names/alike.ts';
import { mayBeAlike, type Spelling, spellingOf } from '../articles/names/spelling.ts';
import { compareNames, type Name, type NameMatch } from '../articles/person-name.ts';
import { areOfOneStory, type Compared, compareTold } from './compared.ts';
import { areOfOtherAge, areTwoPeople } from './contradictions.ts';
import { groupAlike } from './group-alike.ts';
import { areUnlike } from './likeness.ts';
import { roleEvidence } from './role-evidence.ts';
import { areOne } from './same-person.ts';
import {
	type Readers,
	type ReadPerson,
	readTold,
	rememberingReaders,
	type ToldPerson,
} from './told-person.ts';

/** What is told, where it was given among all that is. */
type Report<Item> = { readonly item: Item; readonly told: ToldPerson; readonly place: number };

type Group<Item> = {
	readonly place: number;
	/** To which report of all that are put it was near last. */
	nearTo: number;
	/** With these others are compared: the newest of what is told, and the next. */
	readonly told: ReadPerson[];
	/** One of each kind of what is told. */
	readonly kinds: Map<string, ReadPerson>;
	readonly items: Report<Item>[];
};

/** What is told of each of so many people, as it was given. */
export type Gathered<Item> = readonly (readonly [Item, ...Item[]])[];

/**
 * Gathers what is told of one person, in the order given; what may be of two is by itself. It goes report by report, so that
 * others can have their turn in between.
 */
export function* gatherPeople<Item>(
	items: readonly Item[],
	toldOf: (item: Item) => ToldPerson,
	readers: Readers = rememberingReaders(),
): Generator<void, Gathered<Item>> {
	const alike = groupAlike(items.map((item, place) => ({ item, told: toldOf(item), place })));
	yield;
	// Full names come first: to them the others are put.
	const [whole, partial] = [true, false].map((isWhole) =>
		alike.filter(
			([first]) => first !== undefined && readers.named(first.told.name).isFull === isWhole,
		),
	);
	const gathered = openGroups<Item>(comparingOnce());
	for (const reports of [...(whole ?? []), ...(partial ?? [])]) {
		yield;
		const [first] = reports;
		if (first === undefined) continue;
		const told = readTold(first.told, readers);
		// Of those who bear only a surname nobody says that they are one.
		const isOne = reports.length === 1 || areOne(told, told);
		const parts = isOne ? [reports] : reports.map((one) => [one]);
		for (const part of parts) gathered.put({ told, items: part });
	}
	const joined = yield* joiningOften(gathered.groups);
	return joined.flatMap((group) => {
		const inOrder = group.items.sort((one, other) => one.place - other.place);
		const [first, ...rest] = inOrder.map(({ item }) => item);
		return first === undefined ? [] : [[first, ...rest] as const];
	});
}

/** Compares names. Of few names very many reports tell: two of them are compared once. */
type Comparing = {
	readonly compare: typeof compareNames;
	/** The same of two that meet for the first time: of very many hardly two are alike, and of those it is not kept. */
	readonly compareFirst: typeof compareNames;
};

function comparingOnce(): Comparing {
	const matches = new Map<Name, Map<Name, NameMatch>>();
	function keep(one: Name, other: Name, match: NameMatch): NameMatch {
		const its = matches.get(one) ?? new Map<Name, NameMatch>();
		matches.set(one, its.set(other, match));
		return match;
	}
	return {
		compare: (one, other) =>
			matches.get(one)?.get(other) ?? keep(one, other, compareNames(one, other)),
		compareFirst: (one, other) => {
			const match = compareNames(one, other);
			return match === 'differ' ? match : keep(one, other, match);
		},
	};
}

/** With so many reports of each others are compared. */
const MOST_COMPARED = 12;
/** Where a report without a role may be of any of so many, it is of none of them alone. */
const MOST_OPEN = 50;

type Reports<Item> = { readonly told: ReadPerson; readonly items: readonly Report<Item>[] };

/** Groups to which reports are put one after the other. */
function openGroups<Item>({ compare, compareFirst }: Comparing) {
	const groups: Group<Item>[] = [];
	const near = nearGroups<Group<Item>>(compareFirst);
	const isOneOf = (group: Group<Item>, told: ReadPerson): boolean =>
		group.told.some((known) => areOne(known, told, compare)) &&
		!isAny(group.kinds, (known) => speaksAgainst(known, told, compare));

	/** That of most items; none where it may be of two, and `isOpen` says that nothing tells of which. */
	function bestOf(some: Group<Item>[], told: ReadPerson, isOpen: boolean): Group<Item> | undefined {
		some.sort((one, other) => other.items.length - one.items.length || one.place - other.place);
		const at = some.findIndex((group) => isOneOf(group, told));
		const isAnother = (group: Group<Item>, place: number) => place > at && isOneOf(group, told);
		return isOpen && at >= 0 && some.some(isAnother) ? undefined : some[at];
	}

	return {
		groups,
		put({ told, items }: Reports<Item>): void {
			// Without a role it may be any of them.
			const isOpen = told.roles.length === 0;
			const most = isOpen ? MOST_OPEN : Number.POSITIVE_INFINITY;
			const groupsNear = near.to(told, most);
			const best = groupsNear.length < most ? bestOf(groupsNear, told, isOpen) : undefined;
			if (best === undefined) {
				const kinds = new Map([[told.kind, told]]);
				const group = { place: groups.length, nearTo: 0, told: [told], kinds, items: [...items] };
				groups.push(group);
				near.add(group, told);
				return;
			}
			best.items.push(...items);
			best.kinds.set(told.kind, told);
			if (best.told.length >= MOST_COMPARED) return;
			best.told.push(told);
			near.add(best, told);
		},
	};
}

function isAny(
	kinds: ReadonlyMap<string, ReadPerson>,
	isSo: (told: ReadPerson) => boolean,
): boolean {
	for (const told of kinds.values()) {
		if (isSo(told)) return true;
	}
	return false;
}

/** Where a report may belong: to whom one tells of under a name that may be the same, or by an office. */
function nearGroups<Of extends { nearTo: number }>(compare: Comparing['compareFirst']) {
	let asked = 0;
	const named = new Map<Name, Set<Of>>();
	const names: Glance[] = [];
	const nearNames = new Map<Name, { seen: number; readonly near: Name[] }>();
	const called = new Map<string, Set<Of>>();
	const holding = new Map<string, Set<Of>>();

	/** The names so far that do not differ from this one. */
	function namesNear(name: Name): readonly Name[] {
		const known = nearNames.get(name) ?? { seen: 0, near: [] };
		nearNames.set(name, known);
		const own = glanceAt(name);
		for (; known.seen < names.length; known.seen++) {
			const other = names[known.seen];
			// Of very many names hardly two are alike.
			if (!other || !mayBeNear(own, other)) continue;
			if (compare(other.name, name) !== 'differ') known.near.push(other.name);
		}
		return known.near;
	}

	return {
		add(group: Of, { name, office, offices }: ReadPerson): void {
			if (!named.has(name)) names.push(glanceAt(name));
			putUnder(named, name, group);
			putUnder(called, office, group);
			for (const held of offices) putUnder(holding, held, group);
		},
		/** So many of them at most. */
		to({ name, office, offices }: ReadPerson, most: number): Of[] {
			asked += 1;
			const near: Of[] = [];
			const add = (some: ReadonlySet<Of> | undefined): void => {
				for (const one of some ?? []) {
					if (near.length >= most) return;
					if (one.nearTo === asked) continue;
					one.nearTo = asked;
					near.push(one);
				}
			};
			for (const other of namesNear(name)) add(named.get(other));
			add(holding.get(office));
			for (const held of offices) add(called.get(held));
			return near;
		},
	};
}

/** A name, and by what it is told at a glance from most others. */
type Glance = { readonly name: Name; readonly spelling: Spelling; readonly sounds: number };

function glanceAt(name: Name): Glance {
	return { name, spelling: spellingOf(name.words), sounds: soundMask(name.words) };
}

function mayBeNear(one: Glance, other: Glance): boolean {
	if (one.name.others !== undefined || other.name.others !== undefined) return true;
	if (mayBeAlike(one.spelling, other.spelling)) return true;
	return (one.sounds & other.sounds) !== 0 && shareKey(one.name.words, other.name.words);
}

function putUnder<Key, Of>(map: Map<Key, Set<Of>>, key: Key, of: Of): void {
	const some = map.get(key) ?? new Set();
	map.set(key, some);
	some.add(of);
}

/** Of so many reports of one name nobody doubts whom they mean, where none of them tells of two. */
const OFTEN = 3;

/**
 * Whoever is often in the news is told of without what they are, and of ever new things: reports of one full name are of one
 * person then, but for the few that speak against it.
 */
function* joiningOften<Item>(
	groups: readonly Group<Item>[],
): Generator<void, readonly Group<Item>[]> {
	const joined = new Set<Group<Item>>();
	const nameOf = ({ told: [first] }: Group<Item>) => first?.name.words.join(' ') ?? '';
	for (const [name, same] of Map.groupBy(groups, nameOf)) {
		const [most, ...others] = same.toSorted((one, other) => other.items.length - one.items.length);
		if (most === undefined || !name.includes(' ')) continue;
		yield;
		const fitting = others.filter((other) =>
			fit(most, other, (compared) => !areTwoPeople(compared, 'full')),
		);
		const count = countItems([most, ...fitting]);
		if (count < OFTEN || countItems(same) - count > count / OFTEN) continue;
		for (const other of fitting) {
			// What they are called is to be told of in one of the others.
			const isCalled = isAny(other.kinds, ({ roles }) => roles.length > 0);
			if (isCalled && fit(most, other, areUnlike)) continue;
			most.items.push(...other.items);
			most.told.push(...other.told.slice(0, MOST_COMPARED - most.told.length));
			for (const [kind, told] of other.kinds) most.kinds.set(kind, told);
			joined.add(other);
		}
	}
	return groups.filter((group) => !joined.has(group));
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
	return one.told.every((told) => other.told.every((its) => isSo(compareTold(told, its))));
}

function speaksAgainst(one: ReadPerson, other: ReadPerson, compare: typeof compareNames): boolean {
	const areOfAges = areOfOtherAge(one, other);
	// Of most the article does not tell what they are.
	if (!areOfAges && (one.roles.length === 0 || other.roles.length === 0)) return false;
	if (compare(one.name, other.name) === 'differ') return false;
	if (areOfAges) return true;
	if (areOfOneStory(compareTold(one, other))) return false;
	const years = Math.abs(one.year - other.year);
	return roleEvidence(one.roles, other.roles, { years }) === 'against';
}
