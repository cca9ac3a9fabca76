import type { Selectable } from 'kysely';
import type { Day } from '../../domain/calendar.ts';
import type { ArticleHead, StoredArticle } from '../../ports/articles/library.ts';
import type { ArticleTable } from '../schema.ts';
import { analysis } from '../stored/findings.ts';
import { packedReader } from '../stored/packed.ts';
import { readStored } from '../stored/read-stored.ts';

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
export type ArticleRow = Pick<Selectable<ArticleTable>, ColumnOf<typeof ARTICLE_COLUMNS>>;

/** What a list shows of the article in `row`. */
export function headOf(row: HeadRow): ArticleHead {
	return {
		id: row.id,
		owner: row.owner,
		title: row.title,
		language: row.language,
		added: new Date(row.added_at).toISOString(),
		published: {
			day: row.published_day as Day,
			timeZone: row.time_zone,
			...(row.published_instant !== null && { instant: row.published_instant }),
		},
		...(row.source !== null && { source: row.source }),
		...(row.url !== null && { url: row.url }),
		...(row.author !== null && { author: row.author }),
		...(row.abridged === 1 && { isAbridged: true }),
	};
}

/** The whole article in `row`. */
export function articleOf(row: ArticleRow): StoredArticle {
	return {
		...headOf(row),
		text: readText(row.text),
		analysis: readAnalysis(row.analysis),
		...(row.note !== null && { note: row.note }),
		...(row.image !== null && { image: row.image }),
	};
}

const readText = packedReader('a text', (text) => text);
const readAnalysis = packedReader('an analysis', (json) =>
	readStored('an analysis', analysis, json),
);
