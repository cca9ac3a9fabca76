import { sql } from 'kysely';
import { followedText, isFollowed, keysIn } from '../../domain/follows/match-follow.ts';
import type { StoredArticle } from '../../ports/articles/library.ts';
import { ARTICLE_COLUMNS, articleOf } from '../articles/article-rows.ts';
import type { Database } from '../database.ts';
import { inTurn } from '../in-turn.ts';
import { openPeopleBooks } from '../people/people-books.ts';
import type { Queries } from '../schema.ts';
import { readable } from '../stored/read-stored.ts';
import type { FollowTable } from './follow-schema.ts';

/** See FollowLedger.match. */
export function matchFollows(database: Database, limit: number): Promise<number> {
	return inTurn(database, 'unmatched', async (db) => {
		const rows = await db
			.selectFrom('unmatched')
			.innerJoin('articles', 'articles.number', 'unmatched.article')
			.select([...ARTICLE_COLUMNS, 'articles.number'])
			.orderBy('unmatched.article')
			.limit(limit)
			.execute();
		for (const row of rows) {
			// What cannot be read is told to nobody, and must not stand before the others for ever.
			const article = readable(() => articleOf(row));
			if (article) await matchArticle({ ...database, queries: db }, article);
			await db.deleteFrom('unmatched').where('article', '=', row.number).execute();
		}
		return rows.length;
	});
}

async function matchArticle(database: Database, article: StoredArticle): Promise<void> {
	const { queries } = database;
	const guild = article.owner;
	const people = openPeopleBooks(database, () => new Date(0)).book(guild);
	const text = followedText({ ...article, ...article.analysis }, await people.changes());
	const keys = keysIn(text);
	for (const kind of ['speaker', 'words'] as const) {
		const wishes = await wishesWith(database, { guild, kind, words: keys[kind] });
		// Folded it says the same.
		const found = wishes.filter(({ wanted_key: wanted }) => isFollowed(text, { kind, wanted }));
		for (const { word, wanted_key } of found)
			await keepPosts(queries, article.id, { guild, kind, word, wanted_key });
	}
}

type Wish = Pick<FollowTable, 'guild' | 'kind' | 'word' | 'wanted_key'>;

/** A post for each who follows the same. */
async function keepPosts(db: Queries, article: string, wish: Wish): Promise<void> {
	const { guild, kind, word, wanted_key } = wish;
	await db
		.insertInto('follow_posts')
		.columns(['follow', 'guild', 'direct', 'target', 'article'])
		.expression(
			db
				.selectFrom('follows')
				.where('guild', '=', guild)
				.where('kind', '=', kind)
				.where('word', '=', word)
				.where('wanted_key', '=', wanted_key)
				.select(['number', 'guild', 'direct', 'target', sql.lit(article).as('article')]),
		)
		.onConflict((it) => it.doNothing())
		.execute();
}

/** What is followed and may be found by one of the words. It goes from each to the next by the index, however many follow it. */
async function wishesWith(
	{ queries, dialect }: Database,
	{ guild, kind, words }: { guild: string; kind: string; words: readonly string[] },
) {
	const those = sql`from follows where guild = ${guild} and kind = ${kind} and follows.word = walk.word`;
	const { rows } = await sql<Pick<FollowTable, 'word' | 'wanted_key'>>`
		with recursive steps (word, wanted_key) as (
			select walk.word, (select min(wanted_key) ${those})
				from (${dialect.wordsIn(JSON.stringify(words))}) as walk
			union all
			select walk.word, (select min(wanted_key) ${those} and wanted_key > walk.wanted_key)
				from steps as walk where walk.wanted_key is not null
		)
		select word, wanted_key from steps where wanted_key is not null`.execute(queries);
	return rows;
}
