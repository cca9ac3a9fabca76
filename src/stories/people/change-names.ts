import { fold } from '../../domain/fold.ts';
import type { NameInArticle } from '../../domain/people/name-change.ts';
import { UserError } from '../../domain/user-error.ts';
import type { ArticleHead, Library, Page, Part } from '../../ports/articles/library.ts';
import { byQuotes, type Knowing, type Person } from './find-person.ts';

const FULL =
	'This server has corrected 500 names already, and no more are kept. Undo one that is no longer needed first.';

/** Says that both are one person. A UserError says where they are already, or where too much is said. */
export async function mergePeople(
	{ people }: Knowing,
	[one, other]: readonly [Person, Person],
	by: string,
): Promise<void> {
	if (isOnePerson(one, other))
		throw new UserError('{one} and {other} are one here already.', {
			one: one.name,
			other: other.name,
		});
	const kept = await people.keep({ kind: 'same', names: [nameOf(one), nameOf(other)] }, by);
	if (kept === undefined) throw new UserError(FULL);
}

/** Says that in these articles the name is somebody else's. A UserError says where nobody would be left. */
export async function splitPerson(
	{ people }: Knowing,
	person: Person,
	{ articles, by }: { readonly articles: readonly string[]; readonly by: string },
): Promise<Person['appearances'][number]> {
	const [first, ...rest] = person.appearances.filter(({ article }) =>
		articles.includes(article.id),
	);
	if (first === undefined)
		throw new UserError('Those articles are no longer here. Ask for the speaker again.');
	if (rest.length + 1 === person.appearances.length)
		throw new UserError(
			'These are all the articles with {name}, so nobody would be left. Choose those of the other person.',
			{ name: person.name },
		);
	const names = [first, ...rest].map(({ article, name }) => ({ article: article.id, name }));
	if ((await people.keep({ kind: 'other', names }, by)) === undefined) throw new UserError(FULL);
	return first;
}

/** A part of the articles that may be told from the person's others, newest first. */
export async function articlesToSplit(
	library: Library,
	{ appearances }: Person,
	{ offset, limit }: Part,
): Promise<Page<ArticleHead>> {
	const ids = [...new Set(appearances.map(({ article }) => article.id))];
	const rows = await library.heads(ids.slice(offset, offset + limit));
	return { rows, total: ids.length };
}

/** The name by which the card shows them, in the newest article that has it: what editors saw and meant. */
function nameOf({ name, appearances }: Person): NameInArticle {
	const shown = appearances.find((one) => fold(one.name) === fold(name)) ?? appearances[0];
	return { article: shown.article.id, name: shown.name };
}

function isOnePerson(one: Person, other: Person): boolean {
	return one.appearances.some(({ article, name }) =>
		other.appearances.some((its) => its.article.id === article.id && its.name === name),
	);
}

/** Whom a name that was typed means, the most quoted where nobody bears exactly it; the others may be meant as well. */
export function mostMeant(people: readonly Person[], asked: string): readonly Person[] {
	const exactly = people.filter(({ name }) => fold(name) === fold(asked));
	const meant = exactly.length > 0 ? exactly : people;
	return meant.toSorted(byQuotes);
}
