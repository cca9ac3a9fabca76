import { type Selectable, sql } from 'kysely';
import type { Day } from '../../domain/calendar.ts';
import type { ArticleHead, ArticleTitle, StoredArticle } from '../../ports/articles/library.ts';
import type { ArticleTable } from '../schema.ts';
import { analysis } from '../stored/findings.ts';
import { packedReader } from '../stored/packed.ts';
import { readStored } from '../stored/read-stored.ts';
import { keyed } from '../stored/unkeyed.ts';

/** The columns a list needs of an article. */
export const HEAD_COLUMNS = [
	'articles.id',
	'articles.owner',
	'articles.title',
	'articles.source',
	'articles.url',
	'articles.author',
	'articles.language',
	'articles.published_day',
	'articles.published_instant',
	'articles.time_zone',
	'articles.added_at',
	'articles.abridged',
] as const;

/** The columns that a choice of articles needs. */
export const TITLE_COLUMNS = [
	'articles.id',
	'articles.title',
	'articles.source',
	'articles.published_day',
	'articles.published_instant',
	'articles.time_zone',
] as const;

/** The columns of a list, in a query that is written out. */
export const HEAD = sql.join(HEAD_COLUMNS.map((column) => sql.ref(column)));

/** Those of a choice. */
export const TITLE = sql.join(TITLE_COLUMNS.map((column) => sql.ref(column)));

/** The columns of a whole article. */
export const ARTICLE_COLUMNS = [
	...HEAD_COLUMNS,
	'articles.note',
	'articles.image',
	'articles.analysis',
	'articles.text',
] as const;

type ColumnOf<Names extends readonly string[]> = Names[number] extends `articles.${infer Column}`
	? Column & keyof ArticleTable
	: never;
export type HeadRow = Pick<Selectable<ArticleTable>, ColumnOf<typeof HEAD_COLUMNS>>;
export type TitleRow = Pick<HeadRow, ColumnOf<typeof TITLE_COLUMNS>>;
export type ArticleRow = Pick<Selectable<ArticleTable>, ColumnOf<typeof ARTICLE_COLUMNS>>;

/** What a list shows of the article in `row`. Lists have hundreds: nothing is made that is not kept. */
export function headOf(row: HeadRow): ArticleHead {
	const { id, owner, title, language, source, url, author } = row;
	const added = new Date(row.added_at).toISOString();
	const head: Writable<ArticleHead> = { id, owner, title, language, added, published: timeOf(row) };
	if (source !== null) head.source = source;
	if (url !== null) head.url = url;
	if (author !== null) head.author = author;
	if (row.abridged === 1) head.isAbridged = true;
	return head;
}

type Writable<Value> = { -readonly [Name in keyof Value]: Value[Name] };

/** What a choice shows of the article in `row`. */
export function titleOf(row: TitleRow): ArticleTitle {
	const title: Writable<ArticleTitle> = { id: row.id, title: row.title, published: timeOf(row) };
	if (row.source !== null) title.source = row.source;
	return title;
}

function timeOf({
	published_day,
	published_instant,
	time_zone,
}: Pick<HeadRow, 'published_day' | 'published_instant' | 'time_zone'>) {
	const time: Writable<ArticleHead['published']> = {
		day: published_day as Day,
		timeZone: time_zone,
	};
	if (published_instant !== null) time.instant = published_instant;
	return time;
}

/** The whole article in `row`. */
export function articleOf(row: ArticleRow): StoredArticle {
	const text = readText(row.text);
	return {
		...headOf(row),
		text,
		analysis: readAnalysis(row.analysis, text),
		...(row.note !== null && { note: row.note }),
		...(row.image !== null && { image: row.image }),
	};
}

const readText = packedReader('a text', (text) => text);
const readAnalysis = packedReader('an analysis', (json, text) =>
	readStored('an analysis', analysis, json, (all) => keyed(all, text)),
);
