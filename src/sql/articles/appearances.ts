import { sql } from 'kysely';
import { z } from 'zod';
import { wordsOf } from '../../domain/words.ts';
import type { Appearances, QuotedIn } from '../../ports/articles/library.ts';
import type { Dialect } from '../engines/dialect.ts';
import { storedReader } from '../stored/read-stored.ts';
import { HEAD_COLUMNS, headOf } from './article-rows.ts';
import { articlesNumbered } from './articles.ts';
import { newestOf } from './quotes.ts';
import { bearersOf, namesakesOf, speakersAskedFor } from './speakers.ts';
import type { Visible } from './visible.ts';

type Sight = { readonly visible: Visible; readonly dialect: Dialect };

/** So many quotes are gone through within some milliseconds. */
const MOST_QUOTES = 500;

const readRoles = storedReader('roles', z.array(z.string().nullable()));

/** See Library.appearances. */
export async function listAppearances(
	{ visible, dialect }: Sight,
	name: string,
	others: readonly string[] = [],
): Promise<Appearances> {
	const keys = new Set([
		...(await speakersAskedFor(visible, name)),
		...(await bearersOf(visible, others)),
		...(await formsOfName(visible, name)),
	]);
	const rows = await newestOf(visible, [...keys], MOST_QUOTES);
	if (rows.length === 0) return { rows: [], isCut: false };
	const found = await visible.db
		.selectFrom('quotes')
		.where('row', 'in', rows)
		.innerJoin('articles', 'articles.number', 'quotes.article')
		.select(({ fn }) => [
			...HEAD_COLUMNS,
			fn.max('speaker').as('name'),
			fn.countAll<number>().as('quotes'),
			dialect.distinctIn(sql`finding`, 'role').as('roles'),
		])
		.groupBy(['articles.number', 'speaker_key'])
		.orderBy('articles.published_day', 'desc')
		.orderBy('articles.published_at', 'desc')
		.orderBy('articles.number', 'desc')
		.orderBy('speaker_key')
		.execute();
	const appearances = found.map((row) => ({
		article: headOf(row),
		name: row.name ?? '',
		roles: readRoles(row.roles).filter((role) => role !== null),
		quotes: row.quotes,
	}));
	return { rows: appearances, isCut: rows.length >= MOST_QUOTES };
}

/**
 * Those who may be called by another form of the name: by one of its words, or with a first name that begins alike. Where a
 * surname stands alone all who bear it, for it may be theirs.
 */
async function formsOfName(visible: Visible, name: string): Promise<string[]> {
	const words = wordsOf(name);
	const [first = '', last = ''] = [words[0], words.at(-1)];
	if (words.length < 2) return bearersOf(visible, words);
	const bare = await bearersOf(visible, [first, last]);
	const namesakes = await namesakesOf(visible, last);
	const [letter = ''] = first;
	return [...bare, ...namesakes.filter((key) => bare.length > 0 || key.startsWith(letter))];
}

/** See Library.quotedIn. */
export async function listQuotedIn(
	visible: Visible,
	articles: readonly string[],
	limit: number,
): Promise<QuotedIn[]> {
	if (articles.length === 0) return [];
	const rows = await visible.db
		.selectFrom('quotes')
		.where('article', 'in', articlesNumbered(visible, articles))
		.where('speaker', 'is not', null)
		.select(({ fn }) => [
			fn.max('speaker').as('name'),
			fn.count<number>('article').distinct().as('articles'),
		])
		.groupBy('speaker_key')
		.orderBy('articles', 'desc')
		.orderBy('speaker_key')
		.limit(limit)
		.execute();
	return rows.map(({ name, articles: count }) => ({ name: name ?? '', articles: count }));
}
