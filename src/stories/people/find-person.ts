import { onceForEach } from '../../domain/articles/names/once-for-each.ts';
import { compareNames, readName } from '../../domain/articles/person-name.ts';
import { compareDays } from '../../domain/calendar.ts';
import { fold } from '../../domain/fold.ts';
import { gatherPeople } from '../../domain/people/gather-people.ts';
import type { KeptNameChange } from '../../domain/people/name-change.ts';
import { joinedNames, regroupPeople } from '../../domain/people/regroup-people.ts';
import { remembering } from '../../domain/people/remembering.ts';
import { isRuler } from '../../domain/people/same-person.ts';
import {
	isFullName,
	type Readers,
	rememberingReaders,
	type ToldPerson,
} from '../../domain/people/told-person.ts';
import { wordsOf } from '../../domain/words.ts';
import type { Appearance, Appearances, Library } from '../../ports/articles/library.ts';
import type { PeopleBook } from '../../ports/people/people-book.ts';
import { breath, inSteps } from '../work-off.ts';
import { askedPlainly } from './asked-plainly.ts';
import { nobodyCalled } from './nobody-called.ts';

/** Somebody over all articles, whatever each of them calls them. */
export type Person = {
	/** The fullest form of the name. */
	readonly name: string;
	/** Newest first. */
	readonly appearances: readonly [Appearance, ...Appearance[]];
	/** No article says more of the name than one word: it may be that of several people, or of an institution. */
	readonly isNameOnly: boolean;
	/** Of very many quotes the newest were gone through. */
	readonly isCut: boolean;
	/** By which editors put them together, or told them from others; oldest first. */
	readonly changes: readonly KeptNameChange[];
};

/** What a guild can see, and what its editors said of who is who. */
export type Knowing = { readonly library: Library; readonly people: PeopleBook };

/** The people that a name may mean, most quoted first. A UserError names others where there is nobody. */
export async function findPeople(knowing: Knowing, asked: string): Promise<readonly Person[]> {
	const meant = await peopleCalled(knowing, asked);
	if (meant.length > 0) return meant;
	throw await nobodyCalled(knowing.library, asked);
}

/** The people that a name may mean, most quoted first; none where nobody of the name is quoted or named. */
export async function peopleCalled(knowing: Knowing, asked: string): Promise<readonly Person[]> {
	const meant = await calledSo(knowing, asked);
	if (meant.length > 0) return meant;
	for (const plain of askedPlainly(asked)) {
		const found = await calledSo(knowing, plain);
		if (found.length > 0) return found;
	}
	return meant;
}

async function calledSo({ library, people }: Knowing, asked: string): Promise<readonly Person[]> {
	const changes = await people.changes();
	const joined = joinedNames(changes, (name) => isCalled(name, asked));
	const names = [asked, ...joined.filter((name) => fold(name) !== fold(asked))];
	const found = await appearancesOf(library, names);
	const sought = { names, changes, readers: rememberingReaders() };
	const meant = await gathered(found, sought);
	const [only, ...others] = meant;
	if (only === undefined || others.length > 0) return meant;
	// Articles may call them by a role alone, or spell otherwise the surname that was asked for.
	const roles = [...new Set(only.appearances.flatMap((one) => one.roles))];
	const spelt = isFullName(only.name) && fold(only.name) !== fold(asked) ? [only.name] : [];
	if (roles.length === 0 && spelt.length === 0) return meant;
	const wider = { ...sought, names: [...names, ...spelt] };
	const all = await appearancesOf(library, wider.names, rolesAsNames(roles));
	const before = new Set(found.rows.map(keyOf));
	const isSame = all.rows.length === before.size && all.rows.every((row) => before.has(keyOf(row)));
	return isSame ? meant : gathered(all, wider);
}

const NAMES_AT_ONCE = 8;

/** Where those are quoted or named whom one of the names may mean, newest first. */
async function appearancesOf(
	library: Library,
	names: readonly string[],
	others?: readonly string[],
): Promise<Appearances> {
	const found: Appearances[] = [];
	// Editors may have put hundreds of names together: other answers come in between.
	for (let start = 0; start < names.length; start += NAMES_AT_ONCE) {
		if (start > 0) await breath();
		const some = names.slice(start, start + NAMES_AT_ONCE);
		const also = start === 0 ? others : undefined;
		found.push(...(await Promise.all(some.map((name) => library.appearances(name, also)))));
	}
	const [only] = found;
	if (only !== undefined && found.length === 1) return only;
	const rows = new Map(found.flatMap((one) => one.rows).map((row) => [keyOf(row), row]));
	const newestFirst = [...rows.values()].sort((one, other) =>
		compareDays(other.article.published.day, one.article.published.day),
	);
	return { rows: newestFirst, isCut: found.some(({ isCut }) => isCut) };
}

function keyOf({ article, name }: Appearance): string {
	return `${article.id} ${fold(name)}`;
}

type Sought = {
	/** What was asked for, and then what editors put together with it. */
	readonly names: readonly string[];
	readonly changes: readonly KeptNameChange[];
	readonly readers: Readers;
};

/** Those gathered last of the same list, which the library gives as long as its articles tell the same. */
async function gathered(found: Appearances, sought: Sought): Promise<readonly Person[]> {
	const last = lastOf(found.rows);
	const by = JSON.stringify([found.isCut, sought.names, sought.changes]);
	if (last.by === by) return last.people;
	const people = await gather(found, sought);
	Object.assign(last, { by, people });
	return people;
}

type Last = { readonly by: string; readonly people: readonly Person[] };

const lastOf = onceForEach((_rows: Appearances['rows']): Last => ({ by: '', people: [] }));

async function gather(
	{ rows: appearances, isCut }: Appearances,
	sought: Sought,
): Promise<Person[]> {
	const [asked = ''] = sought.names;
	const { readers } = sought;
	const isFull = (name: string) => readers.named(name).isFull;
	const named = [...new Set(appearances.map(({ name }) => name))];
	// People of another first name matter where a surname alone may be theirs.
	const mayBeMeant = sought.names.map((one) => {
		const read = readName(one);
		return (name: string) =>
			compareNames(readers.named(name).name, read) !== 'differ' || isCalled(name, one);
	});
	const isTheirs = remembering((name) => mayBeMeant.some((isOne) => isOne(name)));
	const wanted = named.every(isFull)
		? appearances.filter((one) => namesIn(one).some(isTheirs)).map(({ name }) => name)
		: named;
	const theirs = new Set(wanted);
	const people = await peopleOf(
		appearances.filter(({ name }) => theirs.has(name)),
		{ isCut, readers },
	);
	const byFirst = new Map(people.map((person) => [person.appearances[0], person]));
	const groups = people.map((person) => person.appearances);
	return regroupPeople(groups, sought.changes, ({ article, name }) => ({
		article: article.id,
		name,
	}))
		.flatMap(({ items, changes }): Person[] => {
			const [first, ...rest] = items;
			if (first === undefined) return [];
			const untouched = byFirst.get(first);
			if (untouched?.appearances.length === items.length) return [untouched];
			const isNameOnly = !items.some(({ name }) => isFull(name));
			return [personOf(inOrder([first, ...rest]), { isNameOnly, isCut, changes })];
		})
		.filter((person) => isMeant(person, asked))
		.sort(byQuotes);
}

/** Most quoted first, and of those quoted alike whom most articles name. */
export function byQuotes(one: Person, other: Person): number {
	const articles = other.appearances.length - one.appearances.length;
	return quotesOf(other) - quotesOf(one) || articles;
}

/** Newest first, as they were. */
function inOrder([first, ...rest]: Person['appearances']): Person['appearances'] {
	const [newest = first, ...older] = [first, ...rest].sort((one, other) =>
		compareDays(other.article.published.day, one.article.published.day),
	);
	return [newest, ...older];
}

/** Of so many reports others can wait. */
const REPORTS_AT_ONCE = 20;

/** As their names and roles alone tell. */
async function peopleOf(
	appearances: readonly Appearance[],
	{ isCut, readers }: { readonly isCut: boolean; readonly readers: Readers },
): Promise<Person[]> {
	const groups = await inSteps(gatherPeople(appearances, toldOf, readers), REPORTS_AT_ONCE);
	const isTold = (group: readonly Appearance[]) =>
		group.some(({ name }) => readers.named(name).isFull) || isRuler(group.map(toldOf));
	const nameOnly = Map.groupBy(groups.filter((group) => !isTold(group)).flat(), ({ name }) =>
		fold(name),
	);
	const people = groups
		.filter(isTold)
		.map((group) => personOf(group, { isNameOnly: false, isCut, changes: [] }));
	const names = [...nameOnly.values()].flatMap(([first, ...rest]) =>
		first === undefined
			? []
			: [personOf([first, ...rest], { isNameOnly: true, isCut, changes: [] })],
	);
	return [...people, ...names];
}

function personOf(
	appearances: Person['appearances'],
	kind: Pick<Person, 'isNameOnly' | 'isCut' | 'changes'>,
): Person {
	return { name: fullestName(appearances), appearances, ...kind };
}

/** Does the article quote them, rather than only name them? */
export function isQuoted({ quotes }: Appearance): boolean {
	return quotes > 0;
}

/** How many quotes of theirs were gone through: none where articles only name them. */
export function quotesOf({ appearances }: Person): number {
	return appearances.reduce((sum, { quotes }) => sum + quotes, 0);
}

function toldOf({ name, roles, besides, article, quotes }: Appearance): ToldPerson {
	const all = [...new Set([...roles, ...(besides?.roles ?? [])])];
	return { ...besides, name, roles: all, day: article.published.day, speaks: quotes > 0 };
}

/** Also where they are asked for with a title: of 'Dr Ann Lee' articles keep 'Ann Lee'. */
function isMeant({ appearances }: Person, asked: string): boolean {
	const { words, ruler } = readName(asked);
	// Kings are told from each other by more than the name, and 'the mayor of Lumen' is no name.
	const isTitled = ruler === undefined && !words.includes('of');
	const called = isTitled ? [asked, words.join(' ')] : [asked];
	return [...new Set(appearances.flatMap(namesIn))].some((name) =>
		called.some((one) => isCalled(name, one)),
	);
}

/** The name that the article has, and the others that it tells they bear or bore. */
function namesIn({ name, besides }: Appearance): readonly string[] {
	return [name, ...(besides?.formerly ?? [])];
}

/** By the beginning of each of its words. */
function isCalled(name: string, asked: string): boolean {
	const words = wordsOf(asked);
	const own = wordsOf(name);
	return words.length > 0 && words.every((word) => own.some((each) => each.startsWith(word)));
}

/** Of the full names the one that most articles have. */
function fullestName(group: readonly [Appearance, ...Appearance[]]): string {
	const names = [...Map.groupBy(group, ({ name }) => name)].map(([name, { length }]) => ({
		name,
		length,
	}));
	const [only, ...others] = names;
	if (only && others.length === 0) return only.name;
	const full = names.filter(({ name }) => isFullName(name));
	const [best] = (full.length > 0 ? full : names).sort((one, other) => other.length - one.length);
	return best?.name ?? group[0].name;
}

function rolesAsNames(roles: readonly string[]): string[] {
	return roles.flatMap((role) => [role, `the ${role}`]).slice(0, MOST_ROLES);
}

const MOST_ROLES = 40;
