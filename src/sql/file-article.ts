import { randomBytes } from 'node:crypto';
import type { ArticleDraft, GuildId } from '../domain/article.ts';
import { isKeyDate } from '../domain/key-date.ts';
import { speakerKey } from '../domain/speaker.ts';
import type { StoredArticle } from '../ports/article-store.ts';
import { findArticle, textHash } from './articles.ts';
import type { Database } from './database.ts';
import type { NewArticleRow, Queries } from './schema.ts';
import { formsOf } from './speakers.ts';
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

function newId(): string {
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
		published_at: Date.parse(instant ?? day),
		time_zone: timeZone,
		added_at: added.getTime(),
		text_hash: textHash(article.text),
		analysis_version: version,
		note: article.note ?? null,
		analysis: JSON.stringify(article.analysis),
		text: article.text,
	};
}

/** Few enough that no statement has more values than SQLite takes. */
const ROWS_AT_ONCE = 1000;

/** What is asked for by itself stands in tables of its own, each row with its owner. */
async function fileFindings(db: Queries, article: number, filed: StoredArticle): Promise<void> {
	const { owner, analysis } = filed;
	const rows = {
		quotes: analysis.quotes.map((quote, number) => ({
			article,
			number,
			owner,
			start_index: quote.start,
			speaker: quote.speaker,
			speaker_key: quote.speaker === null ? null : speakerKey(quote.speaker),
			words: wordsOf(quote.text).join(' '),
			finding: JSON.stringify(quote),
		})),
		speakerForms: speakerFormsOf(analysis).map((form) => ({ article, owner, ...form })),
		keyDates: analysis.dates
			.map((date, number) => ({ date, number }))
			.flatMap(({ date, number }) => (isKeyDate(date) ? [{ date, number }] : []))
			.map(({ date, number }) => ({
				article,
				number,
				owner,
				earliest: date.earliest,
				latest: date.latest,
				finding: JSON.stringify(date),
			})),
	};
	for (const part of parts(rows.quotes)) await db.insertInto('quotes').values(part).execute();
	for (const part of parts(rows.speakerForms)) {
		await db.insertInto('speaker_forms').values(part).execute();
	}
	for (const part of parts(rows.keyDates)) await db.insertInto('key_dates').values(part).execute();
}

function* parts<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
	for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
		yield rows.slice(start, start + ROWS_AT_ONCE);
	}
}

/** All forms of all who are quoted, with the aliases the article gives them. */
function speakerFormsOf({ quotes, speakers }: Analysis) {
	const namesByKey = new Map<string, string[]>();
	for (const { speaker } of quotes) {
		if (speaker !== null) namesByKey.set(speakerKey(speaker), [speaker]);
	}
	for (const { name, aliases } of speakers) {
		namesByKey.get(speakerKey(name))?.push(name, ...aliases);
	}
	return [...namesByKey].flatMap(([key, names]) =>
		formsOf(names).map((form) => ({ speaker_key: key, ...form })),
	);
}
