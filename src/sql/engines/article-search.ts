import { sql } from 'kysely';
import type { SearchTerm } from '../../domain/articles/search-words.ts';
import type { Queries } from '../schema.ts';
import type { ArticleWords, Found, Mark, WantedArticles } from './dialect.ts';

/** See Dialect.fileArticleWords. */
export async function fileArticleWords(
	db: Queries,
	article: number,
	{ marks, title, people, lead, body }: ArticleWords,
): Promise<void> {
	await sql`insert into article_search (rowid, marks, title, people, lead, body)
		values (${article}, ${marks}, ${title}, ${people}, ${lead}, ${body})`.execute(db);
	await db.deleteFrom('unsearched').where('article', '=', article).execute();
}

/** See Dialect.articlesAbout. */
export function articlesAbout({ words, within, marks, people = [], limit }: WantedArticles) {
	const scope = [
		...marks.map((some) => `marks : (${some.map(markQuery).join(' OR ')})`),
		...people.map((word) => `people : ${quoted(word)} *`),
	];
	const wanted = `{${within.join(' ')}} : (${words.all.map(termQuery).join(' AND ')})`;
	const all = [...scope, wanted].map((part) => `(${part})`).join(' AND ');
	const unwanted = words.none.map(termQuery).join(' OR ');
	const match = unwanted === '' ? all : `(${all}) NOT ({${EVERYWHERE}} : (${unwanted}))`;
	return sql<Found>`select rowid as found from article_search
		where article_search match ${match} order by rowid desc limit ${limit}`;
}

const EVERYWHERE = 'title people lead body';

function markQuery({ mark, isPrefix = false }: Mark): string {
	return isPrefix ? `${quoted(mark)} *` : quoted(mark);
}

function termQuery({ words, isPrefix }: SearchTerm): string {
	const phrase = quoted(words.join(' '));
	return isPrefix ? `${phrase} *` : phrase;
}

function quoted(words: string): string {
	return `"${words.replaceAll('"', '""')}"`;
}
