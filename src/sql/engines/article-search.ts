import { type RawBuilder, sql } from 'kysely';
import type { SearchTerm } from '../../domain/articles/search-words.ts';
import type { Queries } from '../schema.ts';
import type {
	ArticleWords,
	Found,
	FullText,
	Mark,
	SearchedPart,
	WantedArticles,
} from './dialect.ts';

/**
 * What each word begins with in the index, by the part of the article that it stands in: so each part has a list of its own
 * of the articles that hold a word. A column for each part would share one, which is walked to its end where the word
 * stands in another part.
 */
const BEGINNINGS: Readonly<Record<keyof ArticleWords, string>> = {
	marks: 'm',
	title: 't',
	people: 'p',
	lead: 'l',
	body: 'b',
};
const EVERYWHERE = ['title', 'people', 'lead', 'body'] as const;

/** See Dialect.fileArticleWords. */
export async function fileArticleWords(
	db: Queries,
	article: number,
	{ marks, title, people, lead, body }: ArticleWords,
): Promise<void> {
	const words = [
		within('marks', marks),
		within('title', title),
		within('people', people),
		within('lead', lead),
		within('body', body),
	];
	await sql`insert into article_search (rowid, words) values (${article}, ${words.join(' ')})`.execute(
		db,
	);
	await db.deleteFrom('unsearched').where('article', '=', article).execute();
}

/** See Dialect.articlesWith. */
export function articlesWith({
	words,
	within: parts,
	marks,
	people = [],
}: WantedArticles): FullText {
	const all = [
		...marks.map((some) => eitherOf(some.map(markQuery))),
		...people.map((some) => eitherOf(some.map((term) => termQuery(term, ['people'])))),
		...words.all.map((term) => termQuery(term, parts)),
	].join(' AND ');
	const unwanted = eitherOf(words.none.map((term) => termQuery(term, EVERYWHERE)));
	return words.none.length === 0 ? all : `(${all}) NOT ${unwanted}`;
}

/** See Dialect.articlesAbout. */
export function articlesAbout(articles: FullText, limit: number): RawBuilder<Found> {
	return sql<Found>`select rowid as found from article_search
		where article_search match ${articles} order by rowid desc limit ${limit}`;
}

function markQuery({ mark, isPrefix = false }: Mark): string {
	return termQuery({ words: [mark], isPrefix }, ['marks']);
}

function termQuery(
	{ words, isPrefix }: SearchTerm,
	parts: readonly (keyof ArticleWords)[],
): string {
	const phrases = parts.map((part) => `"${within(part, words.join(' '))}"${isPrefix ? ' *' : ''}`);
	return eitherOf(phrases);
}

/** Words with one blank between two, as they stand in the index for a part. */
function within(part: SearchedPart | 'marks', words: string): string {
	return words === '' ? '' : BEGINNINGS[part] + words.replaceAll(' ', ` ${BEGINNINGS[part]}`);
}

function eitherOf(queries: readonly string[]): string {
	return `(${queries.join(' OR ')})`;
}
