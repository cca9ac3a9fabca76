import { fold } from '../../domain/fold.ts';
import {
	gatherPeople,
	isFullName,
	mayBeOneName,
	type ToldPerson,
} from '../../domain/people/same-person.ts';
import { UserError } from '../../domain/user-error.ts';
import { wordsOf } from '../../domain/words.ts';
import type { Appearance, Appearances, Library } from '../../ports/articles/library.ts';

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
};

/** The people that a name may mean, most quoted first. A UserError names others where there is nobody. */
export async function findPeople(library: Library, asked: string): Promise<Person[]> {
	const meant = await peopleCalled(library, asked);
	if (meant.length > 0) return meant;
	throw new UserError(await nobodyCalled(library, asked));
}

/** The people that a name may mean, most quoted first; none where nobody of the name is quoted. */
export async function peopleCalled(library: Library, asked: string): Promise<Person[]> {
	const meant = gathered(await library.appearances(asked), asked).filter((one) =>
		isMeant(one, asked),
	);
	const [only, ...others] = meant;
	if (only === undefined || others.length > 0) return meant;
	// Articles may call them by a role alone.
	const roles = [...new Set(only.appearances.flatMap((one) => one.roles))];
	if (roles.length === 0) return meant;
	const all = await library.appearances(asked, rolesAsNames(roles));
	return gathered(all, asked).filter((one) => isMeant(one, asked));
}

function gathered({ rows: appearances, isCut }: Appearances, asked: string): Person[] {
	const isBare = appearances.some(({ name }) => !isFullName(name));
	// People of another first name matter where a surname alone may be theirs.
	const wanted = isBare
		? appearances
		: appearances.filter(({ name }) => mayBeOneName(name, asked) || isCalled(name, asked));
	const groups = gatherPeople(wanted, toldOf);
	const isTold = (group: readonly Appearance[]) => group.some(({ name }) => isFullName(name));
	const nameOnly = Map.groupBy(groups.filter((group) => !isTold(group)).flat(), ({ name }) =>
		fold(name),
	);
	const people = groups
		.filter(isTold)
		.map((group) => personOf(group, { isNameOnly: false, isCut }));
	const names = [...nameOnly.values()].flatMap(([first, ...rest]) =>
		first === undefined ? [] : [personOf([first, ...rest], { isNameOnly: true, isCut })],
	);
	return [...people, ...names].sort((one, other) => quotesOf(other) - quotesOf(one));
}

function personOf(
	appearances: Person['appearances'],
	kind: Pick<Person, 'isNameOnly' | 'isCut'>,
): Person {
	return { name: fullestName(appearances), appearances, ...kind };
}

/** How many quotes of theirs were gone through. */
export function quotesOf({ appearances }: Person): number {
	return appearances.reduce((sum, { quotes }) => sum + quotes, 0);
}

function toldOf({ name, roles, article }: Appearance): ToldPerson {
	return { name, roles, day: article.published.day };
}

function isMeant({ appearances }: Person, asked: string): boolean {
	return [...new Set(appearances.map(({ name }) => name))].some((name) => isCalled(name, asked));
}

/** By the whole of a name, or by the beginning of each of its words. */
function isCalled(name: string, asked: string): boolean {
	if (fold(name) === fold(asked)) return true;
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
	const full = names.filter(({ name }) => isFullName(name));
	const [best] = (full.length > 0 ? full : names).sort((one, other) => other.length - one.length);
	return best?.name ?? group[0].name;
}

function rolesAsNames(roles: readonly string[]): string[] {
	return roles.flatMap((role) => [role, `the ${role}`]).slice(0, MOST_ROLES);
}

const MOST_ROLES = 40;

/** Says who there is, nearest names first. */
async function nobodyCalled(library: Library, asked: string): Promise<string> {
	const near = await nearNames(library, asked);
	if (near.length === 0)
		return 'Nobody is quoted here yet. An editor adds articles with /article add url.';
	return `Nobody called “${asked.slice(0, 60)}” is quoted here. Did you mean ${near.join(', ')}?`;
}

const MOST_NEAR = 3;
const MOST_COMPARED = 200;

async function nearNames(library: Library, asked: string): Promise<string[]> {
	const words = wordsOf(asked);
	const byWord = await Promise.all(
		words.slice(0, 4).map((word) => library.speakers(word.slice(0, 3), MOST_COMPARED)),
	);
	const some = byWord.flat().length > 0 ? byWord.flat() : await library.speakers('', MOST_COMPARED);
	const names = [...new Set(some.map(({ name }) => name))];
	const wanted = fold(asked).slice(0, 60);
	return names
		.map((name) => ({ name, distance: distance(wanted, fold(name)) }))
		.sort((one, other) => one.distance - other.distance)
		.slice(0, MOST_NEAR)
		.map(({ name }) => name);
}

/** How many letters are put in, taken out or changed to make one of the other. */
function distance(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, place) => place);
	for (const [place, letter] of [...one].entries()) {
		const next = [place + 1];
		for (let at = 0; at < other.length; at += 1) {
			const changed = (row[at] ?? 0) + (other[at] === letter ? 0 : 1);
			next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
