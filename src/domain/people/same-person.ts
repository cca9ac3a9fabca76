import { type Day, partsOf } from '../calendar.ts';
import { wordsOf } from '../words.ts';
import { isOfOne, isOfOneCalling, type Role, readRole, roleEvidence } from './role-evidence.ts';

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
	'mr mrs ms miss prime premier coach sheikh emir chief vice sergeant lieutenant colonel admiral sheriff detective dr prof professor sir dame lord lady president minister senator sen rep gov governor mayor general gen judge justice king queen prince princess pope bishop cardinal captain chancellor secretary ambassador'.split(
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
		maggie: 'margaret',
		meg: 'margaret',
		peggy: 'margaret',
		pete: 'peter',
		greg: 'gregory',
		jeff: 'jeffrey',
		ken: 'kenneth',
		ron: 'ronald',
		don: 'donald',
		matt: 'matthew',
		phil: 'philip',
		ray: 'raymond',
		rick: 'richard',
		dick: 'richard',
		sue: 'susan',
		beth: 'elizabeth',
		betty: 'elizabeth',
		kathy: 'katherine',
		becky: 'rebecca',
		jenny: 'jennifer',
		debbie: 'deborah',
		charlie: 'charles',
		fred: 'frederick',
	}),
);

/**
 * Are both of them one person? By the full name, unless what they are called or their years speak against it; by another
 * form of the name or by a role alone only where what they are called speaks for it. Never by a surname alone.
 */
export function isSamePerson(one: ToldPerson, other: ToldPerson): boolean {
	return areOne(readTold(one), readTold(other));
}

/** Can both be one name: is one of them the other, or a form of it? */
export function mayBeOneName(one: string, other: string): boolean {
	return compareNames(readName(one), readName(other)) !== 'differ';
}

/** Has the name more than one word, so that it is told from others? */
export function isFullName(name: string): boolean {
	return readName(name).words.length > 1 && !isOfOne(readRole(name));
}

/** What is told of somebody, read once however often it is compared. */
type Read = {
	readonly year: number;
	readonly name: Name;
	/** The name, where it is a role of which there is one at a time. */
	readonly office: string;
	readonly offices: ReadonlySet<string>;
	readonly roles: readonly Role[];
};

function readTold({ name, roles, day }: ToldPerson): Read {
	return {
		year: partsOf(day).year,
		name: readName(name),
		office: isOfOne(readRole(name)) ? bare(name) : '',
		offices: new Set(roles.map(bare)),
		roles: [...roles, ...titleOf(name)].map(readRole),
	};
}

/** What stands before a name is what somebody is called: 'Judge Ann Lee'. */
function titleOf(name: string): string[] {
	const words = wordsOf(name);
	const first = words.findIndex((word) => !TITLES.has(word));
	return first < 1 ? [] : [words.slice(0, first).join(' ')];
}

function areOne(one: Read, other: Read): boolean {
	const years = Math.abs(one.year - other.year);
	if (years > LONGEST_LIFE) return false;
	const isCalled = other.offices.has(one.office) || one.offices.has(other.office);
	if (isCalled && years <= YEARS_IN_OFFICE) return true;
	const names = compareNames(one.name, other.name);
	if (names === 'differ') return false;
	const roles = roleEvidence(one.roles, other.roles);
	if (names === 'full') return roles !== 'against';
	const areBare = one.name.words.length === 1 && other.name.words.length === 1;
	if (areBare && !one.roles.some((role) => other.roles.some((its) => isOfOneCalling(role, its))))
		return false;
	return roles === 'for' && years <= YEARS_IN_OFFICE * 2;
}

/** In whatever order it is said: 'Lumen’s mayor' is 'the mayor of Lumen'. */
function bare(role: string): string {
	return wordsOf(role)
		.filter((word) => !LINKS.has(word))
		.toSorted()
		.join(' ');
}

const LINKS = new Set(['the', 'of', 'for', 's']);
/** What companies have behind their name. */
const COMPANY = new Set(['ltd', 'inc', 'plc', 'corp', 'llc', 'gmbh']);

const ORDINALS = new Set(['ii', 'iii', 'iv']);

type Name = { readonly words: readonly string[]; readonly generation: string };

function readName(name: string): Name {
	const all = wordsOf(name);
	const words = all.filter((word, place) => place === 0 || !COMPANY.has(word));
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
	const isNumbered = ORDINALS.has(one.generation);
	if (isNumbered && fewer.length === 1 && fewer[0] === more[0] && more.length === 1) return 'full';
	if (fewer.length === 1)
		return more.length > 1 || fewer[0] !== more[0] ? partOf(fewer, more) : 'part';
	// 'Kim Ji-woo' is 'Kim Jiwoo'.
	if (fewer.join('') === more.join('')) return 'full';
	if (areOneInstitution(fewer, more)) return 'full';
	// 'Luis Ortega' may be 'Luis Ortega Paz'.
	if (fewer.length < more.length && fewer.every((word, place) => word === more[place]))
		return 'part';
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
	const areSpelt = asHeard(longOf(first)) === asHeard(longOf(otherFirst));
	return areSpelt || isShort(first, otherFirst) ? 'part' : 'differ';
}

/** 'Grigory' is 'Grigori', 'Mohammed' 'Mohamed'. */
function asHeard(name: string): string {
	return name.replaceAll('y', 'i').replace(/(.)\1/gu, '$1');
}

/** 'The Health Ministry of Teoria' is 'Teoria’s Health Ministry'. */
function areOneInstitution(one: readonly string[], other: readonly string[]): boolean {
	const [own, others] = [one, other].map((words) => words.filter((word) => !LINKS.has(word)));
	if (!own || !others || (own.length === one.length && others.length === other.length))
		return false;
	return own.length > 1 && own.toSorted().join(' ') === others.toSorted().join(' ');
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
		for (const part of parts) putInto(groups, { told: [told], items: part });
	}
	const place = new Map(items.map((item, index) => [item, index]));
	const placeOf = (item: Item) => place.get(item) ?? 0;
	return groups.flatMap((group) => {
		const [first, ...rest] = group.items.toSorted((one, other) => placeOf(one) - placeOf(other));
		return first === undefined ? [] : [[first, ...rest] as const];
	});
}

function putInto<Item>(groups: Group<Item>[], { told, items }: Group<Item>): void {
	const fits = (group: Group<Item>, one: Read) =>
		group.told.some((known) => areOne(known, one)) &&
		!group.told.some((known) => speaksAgainst(known, one));
	const fitting = groups.filter((group) => told.every((one) => fits(group, one)));
	const hasRoles = told.some(({ roles }) => roles.length > 0);
	const [best] = fitting.toSorted((one, other) => other.items.length - one.items.length);
	// Without a role it may be any of them.
	if (best === undefined || (fitting.length > 1 && !hasRoles)) {
		groups.push({ told: [...told], items: [...items] });
		return;
	}
	best.items.push(...items);
	best.told.push(...told);
}

/** What is told alike in a year. */
function keyOf({ name, roles, day }: ToldPerson): string {
	return [day.slice(0, -'-MM-DD'.length), name, ...roles].join('\n');
}

function speaksAgainst(one: Read, other: Read): boolean {
	return (
		compareNames(one.name, other.name) === 'full' &&
		roleEvidence(one.roles, other.roles) === 'against'
	);
}
