import { sql } from 'kysely';
import { EVERYTHING } from '../../src/domain/feeds/feed.ts';
import type { GuildId } from '../../src/domain/guild-id.ts';
import { fileWithin, TITLES_APART } from '../../src/sql/articles/file-article.ts';
import type { Database } from '../../src/sql/database.ts';
import { openFeedStore } from '../../src/sql/feeds/feed-store.ts';
import { builtNews } from './news-article.ts';

/** So many articles are filed at once: a commit of each takes longer than all else. */
const AT_ONCE = 2500;

/** Pages that change again and again stay in memory meanwhile; the bot itself has SQLite's usual cache. */
const FILLING_CACHE_KB = 500_000;
const USUAL_CACHE_KB = 2000;

type Filling = {
	readonly guild: GuildId;
	readonly added: Date;
	/** The numbers of the articles: from the first to before the second. */
	readonly from: number;
	readonly to: number;
};

/** Files the articles with these numbers in the guild's library, as they would be filed one by one. */
export async function fillLibrary(
	database: Database,
	{ guild, added, from, to }: Filling,
): Promise<void> {
	const { queries, dialect } = database;
	await sql`pragma synchronous = off`.execute(queries);
	await sql`pragma cache_size = ${sql.lit(-FILLING_CACHE_KB)}`.execute(queries);
	const circumstances = { guild, added, version: 1 };
	for (let start = from; start < to; start += AT_ONCE) {
		const end = Math.min(to, start + AT_ONCE);
		await queries.transaction().execute(async (db) => {
			for (let number = start; number < end; number += 1) {
				await fileWithin({ queries: db, dialect }, circumstances, builtNews(number));
			}
		});
		if (end % TITLES_APART === 0) await database.mergeTitles();
	}
	await sql`pragma cache_size = ${sql.lit(-USUAL_CACHE_KB)}`.execute(queries);
	await sql`pragma synchronous = full`.execute(queries);
}

/** As many feeds as a guild may follow, each with what it brought in a month. */
const FEEDS = 50;
const ITEMS = 200;

/** Lets the guild follow feeds that have brought much. */
export async function fillFeeds(
	db: Database,
	{ guild, added }: Pick<Filling, 'guild' | 'added'>,
): Promise<void> {
	const feeds = openFeedStore(db).feedsOf(guild);
	for (let index = 0; index < FEEDS; index += 1) {
		const host = `feed-${index}.example`;
		const items = Array.from({ length: ITEMS }, (_, item) => ({
			title: `News ${item} of ${host}`,
			link: `https://${host}/${item}`,
		}));
		await feeds.add(
			{
				url: `https://${host}/feed`,
				name: `Feed ${index}`,
				place: { channel: guild },
				filter: EVERYTHING,
				pace: 'at once',
				addedBy: guild,
				begins: 'with what comes',
			},
			{ now: added, plan: () => [], first: { reading: { items, state: {} }, next: added } },
		);
	}
}
