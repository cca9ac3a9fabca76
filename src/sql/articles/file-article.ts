import { randomBytes } from 'node:crypto';
import type { ArticleDraft } from '../../domain/articles/article.ts';
import { fold } from '../../domain/fold.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { StoredArticle } from '../../ports/articles/library.ts';
import type { Database } from '../database.ts';
import type { Searchable } from '../engines/dialect.ts';
import { breath, inTurn } from '../in-turn.ts';
import type { NewArticleRow, Queries } from '../schema.ts';
import { packedAside } from '../stored/packed.ts';
import { unkeyedInParts } from '../stored/unkeyed.ts';
import { urlKey } from '../url-key.ts';
import { findArticle, textHash } from './articles.ts';
import { fileFindings } from './file-findings.ts';
import { withoutKept } from './kept-once.ts';
import { publishedAt } from './published-at.ts';
import { articleWords } from './search/article-words.ts';
import { fileSketch } from './similar.ts';
import { articlesOf, BUNDLED, visibleTo } from './visible.ts';

type Analysis = StoredArticle['analysis'];

/** For whom an article is filed, when, and by which version of the analysis it was read. */
export type Circumstances = {
	readonly guild: GuildId | undefined;
	readonly added: Date;
	readonly version: number;
};

type Filed = { readonly draft: ArticleDraft; readonly analysis: Analysis };

/** Each time so many more have been filed, the titles are made one. */
export const TITLES_APART = 1000;

/** See Library.save. */
export async function fileArticle(
	database: Database,
	circumstances: Circumstances,
	filed: Filed,
): Promise<StoredArticle> {
	const article = await inTurn(database, articlesOf(circumstances.guild ?? BUNDLED), (db) =>
		fileWithin({ queries: db, dialect: database.dialect }, circumstances, filed),
	);
	await mergeTitlesAtTimes(database);
	return article;
}

/** The article is filed already: what fails here is left for the night. */
async function mergeTitlesAtTimes({ queries, dialect, mergeTitles }: Database): Promise<void> {
	try {
		if ((await dialect.lastSearched(queries)) % TITLES_APART === 0) await mergeTitles();
	} catch {}
}

/** The same within a transaction that is open, and has taken its turn: of many articles, say. */
export async function fileWithin(
	{ queries: db, dialect }: Pick<Database, 'queries' | 'dialect'>,
	circumstances: Circumstances,
	{ draft, analysis }: Filed,
): Promise<StoredArticle> {
	const known = await findArticle(visibleTo(circumstances.guild, db), draft);
	if (known) return known;

	const article = articleFrom(draft, analysis, circumstances);
	const { number } = await db
		.insertInto('articles')
		.values(await rowOf(article, circumstances))
		.returning('number')
		.executeTakeFirstOrThrow();
	await fileFindings(db, number, article);
	const searched = await searchable(number, article);
	// The words of a long text take some milliseconds, and what is made of them as many.
	await breath();
	await fileSketch(db, { article: number, owner: article.owner, words: textWords(searched) });
	await dialect.fileForSearch(db, searched);
	await keepForFollows(db, number, article.owner);
	return article;
}

/** Where its guild follows something, the article is to be compared with that. */
async function keepForFollows(db: Queries, article: number, owner: string): Promise<void> {
	const follow = db.selectFrom('follows').where('guild', '=', owner).select('number').limit(1);
	if ((await follow.executeTakeFirst()) === undefined) return;
	await db.insertInto('unmatched').values({ article }).execute();
}

/** The article's title and source, its quotes by their numbers, and all its words, as they are searched. */
export async function searchable(
	number: number,
	article: Omit<StoredArticle, 'id' | 'language' | 'added'>,
	numbers: readonly number[] = [],
): Promise<Searchable> {
	const { owner, title, source, analysis } = article;
	const quotes = analysis.quotes.map(({ text }, place) => [numbers[place] ?? place, text] as const);
	return {
		number,
		owner,
		heading: headingOf({ title, source }),
		quotes: new Map(quotes),
		words: await articleWords(article),
	};
}

/** All words of the text, as its parts hold them. */
export function textWords({ words: { lead, body } }: Pick<Searchable, 'words'>): string {
	return [lead, body].filter((part) => part !== '').join(' ');
}

function articleFrom(
	draft: ArticleDraft,
	analysis: Analysis,
	{ guild, added }: Circumstances,
): StoredArticle {
	return {
		...draft,
		id: newId(),
		owner: guild ?? BUNDLED,
		language: analysis.language,
		added: added.toISOString(),
		analysis,
	};
}

/** No i, l, o and u: they are mistaken for others. */
const ID_LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_LENGTH = 10;

/** Short, opaque, and nobody else's: letters and digits. */
export function newId(): string {
	return Array.from(randomBytes(ID_LENGTH), (byte) => ID_LETTERS.charAt(byte % 32)).join('');
}

async function rowOf(
	article: StoredArticle,
	{ added, version }: Circumstances,
): Promise<NewArticleRow> {
	const kept = withoutKept(article.analysis);
	const found = await unkeyedInParts(kept, article.text, breath);
	const [analysis, text] = await Promise.all([
		packedAside(found, article.text),
		packedAside(article.text),
	]);
	return {
		...draftColumns(article),
		id: article.id,
		owner: article.owner,
		language: article.language,
		added_at: added.getTime(),
		text_hash: textHash(article.text),
		analysis_version: version,
		analysis,
		text,
	};
}

/** What is said of an article, in its columns. */
export function draftColumns({ title, source, url, author, note, image, published }: ArticleDraft) {
	return {
		title,
		source: source ?? null,
		heading: headingOf({ title, source }),
		url: url ?? null,
		url_key: url === undefined ? null : urlKey(url),
		author: author ?? null,
		note: note ?? null,
		image: image ?? null,
		published_day: published.day,
		published_instant: published.instant ?? null,
		published_at: publishedAt(published),
		time_zone: published.timeZone,
	};
}

function headingOf({ title, source }: { title: string; source: string | undefined }): string {
	return fold(`${title} · ${source ?? ''}`);
}
