import { randomBytes } from 'node:crypto';
import type { ArticleDraft, GuildId } from '../domain/article.ts';
import type { StoredArticle } from '../ports/article-store.ts';
import { findArticle, textHash } from './articles.ts';
import type { Database } from './database.ts';
import { fileFindings } from './file-findings.ts';
import { publishedAt } from './published-at.ts';
import type { NewArticleRow } from './schema.ts';
import { fileSketch } from './similar.ts';
import { urlKey } from './url-key.ts';
import { BUNDLED, visibleTo } from './visible.ts';
import { folded, wordsOf } from './words.ts';

type Analysis = StoredArticle['analysis'];

/** For whom an article is filed, when, and by which version of the analysis it was read. */
export type Circumstances = {
	readonly guild: GuildId | undefined;
	readonly added: Date;
	readonly version: number;
};

/** See Library.save. */
export function fileArticle(
	{ queries, dialect }: Database,
	circumstances: Circumstances,
	{ draft, analysis }: { draft: ArticleDraft; analysis: Analysis },
): Promise<StoredArticle> {
	return queries.transaction().execute(async (db) => {
		const known = await findArticle(visibleTo(circumstances.guild, db), draft);
		if (known) return known;

		const article = articleFrom(draft, analysis, circumstances);
		const { number } = await db
			.insertInto('articles')
			.values(rowOf(article, circumstances))
			.returning('number')
			.executeTakeFirstOrThrow();
		await fileFindings(db, number, article);
		await fileSketch(db, { article: number, owner: article.owner, text: article.text });
		await dialect.fileForSearch(db, {
			number,
			owner: article.owner,
			title: wordsOf(article.title).join(' '),
			body: wordsOf(article.text).join(' '),
		});
		return article;
	});
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

function rowOf(article: StoredArticle, { added, version }: Circumstances): NewArticleRow {
	const { day, instant, timeZone } = article.published;
	return {
		id: article.id,
		owner: article.owner,
		title: article.title,
		source: article.source ?? null,
		heading: folded(`${article.title} · ${article.source ?? ''}`),
		url: article.url ?? null,
		url_key: article.url === undefined ? null : urlKey(article.url),
		author: article.author ?? null,
		language: article.language,
		published_day: day,
		published_instant: instant ?? null,
		published_at: publishedAt(article.published),
		time_zone: timeZone,
		added_at: added.getTime(),
		text_hash: textHash(article.text),
		analysis_version: version,
		note: article.note ?? null,
		analysis: JSON.stringify(article.analysis),
		text: article.text,
	};
}
