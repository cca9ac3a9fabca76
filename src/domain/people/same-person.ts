import { compareNames, type Name, readName, titleOf } from '../articles/person-name.ts';
import type { Bearings } from '../articles/speaker.ts';
import { type Day, partsOf } from '../calendar.ts';
import { wordsOf } from '../words.ts';
import { areFieldsApart, type Field, longestYears } from './callings.ts';
import {
	areCalledAlike,
	isOfOne,
	isOfOneCalling,
	type Role,
	readRole,
	roleEvidence,
} from './role-evidence.ts';
import { compareScenes, isCommonName, readScene, type Scene } from './scene.ts';

/** Somebody as articles tell of them: the name, what they are called, and when. */
export type ToldPerson = {
	readonly name: string;
	readonly roles: readonly string[];
	readonly day: Day;
} & Bearings;

/** Nobody speaks for longer. */
const LONGEST_LIFE = 60;
/** Offices change hands: so many years apart a role alone says no more who has it. */
const YEARS_IN_OFFICE = 2;
/** An age is of before or after a birthday, and of the day of the deed or of the article. */
const NEAR_IN_AGE = 2;

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

/** What is told of somebody, read once however often it is compared. */
type Read = {
	readonly year: number;
	readonly born: number | undefined;
	readonly name: Name;
	/** The name, where it is a role of which there is one at a time. */
	readonly office: string;
	readonly offices: ReadonlySet<string>;
	readonly roles: readonly Role[];
	readonly scene: Scene;
};

function readTold({
	name,
	roles,
	day,
	age,
	places = [],
	tasks = [],
	scene = [],
}: ToldPerson): Read {
	const { year } = partsOf(day);
	const called = [...roles, ...titleOf(name)];
	const placed = called.flatMap((role) => places.map((place) => `${role} of ${place}`));
	const all = [...called, ...placed, ...tasks].map(readRole);
	return {
		year,
		born: age === undefined ? undefined : year - age,
		name: readName(name, roles),
		office: isOfOne(readRole(name)) ? bare(name) : '',
		offices: new Set(roles.map(bare)),
		roles: all,
		scene: new Set([...readScene(scene), ...all.flatMap(({ proper }) => [...proper])]),
	};
}

function areOne(one: Read, other: Read): boolean {
	const years = Math.abs(one.year - other.year);
	if (years > LONGEST_LIFE || areOfOtherAge(one, other)) return false;
	const isCalled = other.offices.has(one.office) || one.offices.has(other.office);
	if (isCalled && years <= YEARS_IN_OFFICE) return true;
	const names = compareNames(one.name, other.name);
	if (names === 'differ') return false;
	const scenes = compareScenes(one.scene, other.scene);
	const roles = roleEvidence(one.roles, other.roles, { years, isApart: scenes === 'apart' });
	if (roles === 'against') return false;
	if (names === 'full') {
		if (roles === 'none' && scenes === 'apart' && areOfTwoPlaces(one, other)) return false;
		return years <= longestYears(callingsOf(one), callingsOf(other));
	}
	if (years > YEARS_IN_OFFICE * 2 || hasFollowed(one, other)) return false;
	if (roles === 'for') return true;
	if (names !== 'form' || scenes === 'apart') return false;
	return (
		areCalledAlike(one.roles, other.roles) || (scenes === 'shared' && areOfNearFields(one, other))
	);
}

/**
 * Two who share a name and not one place or body around them: are they two police chiefs, a lawyer and a director, or two
 * ministries? Whoever may have gone from one place to the next is not told apart by it.
 */
function areOfTwoPlaces(one: Read, other: Read): boolean {
	if (isCommonName(one.name.words)) return true;
	const [fields, others] = [fieldsIn(one), fieldsIn(other)];
	const areCalled = one.roles.length > 0 && other.roles.length > 0;
	if (areCalled && !areOfOneField(one, other)) return true;
	return isLocal(one, others) && isLocal(other, fields);
}

/** Are they known in one place alone, as far as the article tells what they are? */
function isLocal({ roles }: Read, others: ReadonlySet<Field>): boolean {
	return roles.length === 0 ? others.size > 0 : roles.some((role) => role.isLocal);
}

const fieldsIn = ({ roles }: Read): ReadonlySet<Field> =>
	new Set(roles.flatMap(({ fields }) => [...fields]));

/** An astronomer may direct the observatory, and is no goalkeeper. */
function areOfNearFields(one: Read, other: Read): boolean {
	const fields = [...fieldsIn(other)];
	return [...fieldsIn(one)].some((field) => fields.some((its) => !areFieldsApart(field, its)));
}

function areOfOneField(one: Read, other: Read): boolean {
	const fields = fieldsIn(other);
	return [...fieldsIn(one)].some((field) => fields.has(field));
}

/** Whoever left an office does not hold it later: of 'former president' and then 'president' somebody else is meant. */
function hasFollowed(one: Read, other: Read): boolean {
	const [earlier, later] = one.year <= other.year ? [one, other] : [other, one];
	return earlier.roles.some(
		(left) =>
			left.isFormer &&
			later.roles.some((held) => !held.isFormer && isOfOneCalling(left, held)) &&
			!later.roles.some((held) => held.isFormer),
	);
}

const callingsOf = ({ roles }: Read): string[] => roles.flatMap(({ callings }) => [...callings]);

function areOfOtherAge({ born }: Read, { born: other }: Read): boolean {
	return born !== undefined && other !== undefined && Math.abs(born - other) > NEAR_IN_AGE;
}

/** In whatever order it is said: 'Lumen’s mayor' is 'the mayor of Lumen'. */
function bare(role: string): string {
	return wordsOf(role)
		.filter((word) => !LINKS.has(word))
		.toSorted()
		.join(' ');
}

const LINKS = new Set(['the', 'of', 'for', 's']);

type Group<Item> = { readonly told: Read[]; readonly items: Item[] };

/** Gathers what is told of one person, in the order given; what may be of two is by itself. */
export function gatherPeople<Item>(
	items: readonly Item[],
	toldOf: (item: Item) => ToldPerson,
): readonly (readonly [Item, ...Item[]])[] {
	const alike = [...Map.groupBy(items, (item) => keyOf(toldOf(item))).values()];
	// Full names come first: to them the others are put.
	const [whole, partial] = [true, false].map((isWhole) =>
		alike.filter(([first]) => first !== undefined && isFullName(toldOf(first).name) === isWhole),
	);
	const groups: Group<Item>[] = [];
	for (const some of [...(whole ?? []), ...(partial ?? [])]) {
		const [first] = some;
		if (first === undefined) continue;
		const told = readTold(toldOf(first));
		// Of those who bear only a surname nobody says that they are one.
		const parts = areOne(told, told) ? [some] : some.map((one) => [one]);
		for (const part of parts) putInto(groups, told, part);
	}
	const place = new Map(items.map((item, index) => [item, index]));
	const placeOf = (item: Item) => place.get(item) ?? 0;
	return groups.flatMap((group) => {
		const [first, ...rest] = group.items.toSorted((one, other) => placeOf(one) - placeOf(other));
		return first === undefined ? [] : [[first, ...rest] as const];
	});
}

function putInto<Item>(groups: Group<Item>[], told: Read, items: readonly Item[]): void {
	const fitting = groups.filter(
		(group) =>
			group.told.some((known) => areOne(known, told)) &&
			!group.told.some((known) => speaksAgainst(known, told)),
	);
	const [best] = fitting.toSorted((one, other) => other.items.length - one.items.length);
	// Without a role it may be any of them.
	if (best === undefined || (fitting.length > 1 && told.roles.length === 0)) {
		groups.push({ told: [told], items: [...items] });
		return;
	}
	best.items.push(...items);
	best.told.push(told);
}

/** What is told alike in a year. */
function keyOf({ name, roles, day, age, places = [], tasks = [], scene = [] }: ToldPerson): string {
	const year = day.slice(0, -'-MM-DD'.length);
	return [year, age ?? '', ...places, ...tasks, ...scene.toSorted(), name, ...roles].join('\n');
}

function speaksAgainst(one: Read, other: Read): boolean {
	if (compareNames(one.name, other.name) === 'differ') return false;
	if (areOfOtherAge(one, other)) return true;
	const years = Math.abs(one.year - other.year);
	return roleEvidence(one.roles, other.roles, { years }) === 'against';
}
