import type { Quote } from '../../domain/articles/quote.ts';
import { type Day, partsOf } from '../../domain/calendar.ts';
import { fold } from '../../domain/fold.ts';
import type { ArticleHead, Cited, Library, QuotedIn } from '../../ports/articles/library.ts';
import { isQuoted, type Person } from './find-person.ts';

/** What the articles tell of a person. */
export type ToldOfPerson = {
	readonly person: Person;
	/** What they are called, the latest first, with the years in which they are. */
	readonly roles: readonly { readonly role: string; readonly from: number; readonly to: number }[];
	/** How often they are quoted in each year in which they are, the earliest first. */
	readonly years: readonly { readonly year: number; readonly quotes: number }[];
	readonly first: Day;
	readonly latest: Day;
	readonly latestQuotes: readonly Cited<Quote>[];
	/** The newest of the articles that quote them, and of those that only name them, by their ids. */
	readonly newest: ReadonlyMap<string, ArticleHead>;
	/** Who else is quoted in their latest articles, in most of them first. */
	readonly quotedWith: readonly QuotedIn[];
	/** Is it an institution, as the latest article that quotes it has it? */
	readonly isInstitution: boolean;
};

/** Of so many articles it is told which they are. */
const NEWEST = 3;

const LATEST = 3;
const MOST_ARTICLES = 60;
const QUOTED_WITH = 5;

/** Gathers what is told of a person; what they say is of their latest articles. */
export async function tellPerson(library: Library, person: Person): Promise<ToldOfPerson> {
	const { appearances } = person;
	const days = appearances.map(({ article }) => article.published.day).sort();
	const names = new Set(appearances.map(({ name }) => fold(name)));
	const quoting = appearances.filter(isQuoted);
	const ids = [...new Set(quoting.map(({ article }) => article.id))].slice(0, MOST_ARTICLES);
	const beside = await library.quotedIn(ids, QUOTED_WITH + names.size);
	const [latest = appearances[0]] = quoting;
	const article = await library.article(latest.article.id);
	const kind = article?.analysis.speakers.find(({ name }) => name === latest.name)?.kind;
	return {
		person,
		roles: rolesOf(person),
		years: yearsOf(person),
		first: days[0] ?? latest.article.published.day,
		latest: days.at(-1) ?? latest.article.published.day,
		latestQuotes: await latestQuotes(library, person),
		newest: await newestArticles(library, person),
		quotedWith: beside.filter(({ name }) => !names.has(fold(name))).slice(0, QUOTED_WITH),
		isInstitution: kind === 'institution',
	};
}

async function newestArticles(
	library: Library,
	{ appearances }: Person,
): Promise<ToldOfPerson['newest']> {
	const quoting = new Set(appearances.filter(isQuoted).map(({ article }) => article.id));
	const all = new Set(appearances.map(({ article }) => article.id));
	const naming = [...all].filter((id) => !quoting.has(id));
	const newest = [...[...quoting].slice(0, NEWEST), ...naming.slice(0, NEWEST)];
	const heads = await library.heads(newest);
	return new Map(heads.map((head) => [head.id, head]));
}

function yearOf({ article }: Person['appearances'][number]): number {
	return partsOf(article.published.day).year;
}

function rolesOf({ appearances }: Person): ToldOfPerson['roles'] {
	const told = appearances.flatMap((one) => one.roles.map((role) => ({ role, year: yearOf(one) })));
	const byRole = Map.groupBy(told, ({ role }) => fold(role).replace(/^the /, ''));
	return [...byRole.values()].flatMap((all) => {
		const years = all.map(({ year }) => year);
		const role = all[0]?.role;
		return role === undefined ? [] : [{ role, from: Math.min(...years), to: Math.max(...years) }];
	});
}

function yearsOf({ appearances }: Person): ToldOfPerson['years'] {
	const byYear = Map.groupBy(appearances.filter(isQuoted), yearOf);
	return [...byYear]
		.map(([year, all]) => ({ year, quotes: all.reduce((sum, { quotes }) => sum + quotes, 0) }))
		.sort((one, other) => one.year - other.year);
}

async function latestQuotes(library: Library, { appearances }: Person): Promise<Cited<Quote>[]> {
	const pages = await Promise.all(
		appearances
			.filter(isQuoted)
			.slice(0, LATEST)
			.map(({ name, article }) =>
				library.quotes({ speaker: name, article: article.id }, { offset: 0, limit: LATEST }),
			),
	);
	return pages.flatMap(({ rows }) => rows).slice(0, LATEST);
}
