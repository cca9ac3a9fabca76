import { sql } from 'kysely';
import { z } from 'zod';
import { wordsOf } from '../../domain/words.ts';
import type { Appearance, QuotedIn } from '../../ports/articles/library.ts';
import { readStored } from '../stored/read-stored.ts';
import { HEAD_COLUMNS, headOf } from './article-rows.ts';
import { articlesNumbered } from './articles.ts';
import { newestOf } from './quotes.ts';
import { bearersOf, namesakesOf, speakersAskedFor } from './speakers.ts';
import type { Visible } from './visible.ts';

/** So many quotes are gone through within some milliseconds. */
const MOST_QUOTES = 1000;

const roles = z.array(z.string().nullable());

/** See Library.appearances. */
export async function listAppearances(
	visible: Visible,
	name: string,
	others: readonly string[] = [],
): Promise<Appearance[]> {
	const words = wordsOf(name);
	const last = words.length > 1 ? await namesakesOf(visible, words.at(-1) ?? '') : [];
	const keys = new Set([
		...(await speakersAskedFor(visible, name)),
		...(await bearersOf(visible, [...words.slice(0, 1), ...others])),
		...last,
	]);
	const rows = await newestOf(visible, [...keys], MOST_QUOTES);
	if (rows.length === 0) return [];
	const found = await visible.db
		.selectFrom('quotes')
		.where('row', 'in', rows)
		.innerJoin('articles', 'articles.number', 'quotes.article')
		.select(({ fn }) => [
			...HEAD_COLUMNS,
			fn.max('speaker').as('name'),
			fn.countAll<number>().as('quotes'),
			sql<string>`json_group_array(distinct finding ->> '$.role')`.as('roles'),
		])
		.groupBy(['quotes.article', 'speaker_key'])
		.orderBy('articles.published_day', 'desc')
		.orderBy('articles.published_at', 'desc')
		.orderBy('quotes.article', 'desc')
		.orderBy('speaker_key')
		.execute();
	return found.map((row) => ({
		article: headOf(row),
		name: row.name ?? '',
		roles: readStored('roles', roles, row.roles).filter((role) => role !== null),
		quotes: row.quotes,
	}));
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
