import { followedText, isFollowed, keysIn } from '../../domain/follows/match-follow.ts';
import type { StoredArticle } from '../../ports/articles/library.ts';
import { ARTICLE_COLUMNS, articleOf } from '../articles/article-rows.ts';
import type { Database } from '../database.ts';
import { inTurn } from '../in-turn.ts';
import { openPeopleBooks } from '../people/people-books.ts';
import type { Queries } from '../schema.ts';
import { followOf } from './follow-rows.ts';

/** No statement has more values than databases take. */
const AT_ONCE = 400;

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
			const article = readable(row);
			if (article) await matchArticle({ ...database, queries: db }, article);
			await db.deleteFrom('unmatched').where('article', '=', row.number).execute();
		}
		return rows.length;
	});
}

/** What cannot be read is told to nobody, and must not stand before the others for ever. */
function readable(row: Parameters<typeof articleOf>[0]): StoredArticle | undefined {
	try {
		return articleOf(row);
	} catch {
		return undefined;
	}
}

async function matchArticle(database: Database, article: StoredArticle): Promise<void> {
	const { queries } = database;
	const guild = article.owner;
	const people = openPeopleBooks(database, () => new Date(0)).book(guild);
	const text = followedText({ ...article, ...article.analysis }, await people.changes());
	const keys = keysIn(text);
	const candidates = [
		...(await followsWith(queries, { guild, kind: 'speaker', words: keys.speaker })),
		...(await followsWith(queries, { guild, kind: 'words', words: keys.words })),
	];
	const found = candidates.filter((row) => isFollowed(text, followOf(row)));
	for (let start = 0; start < found.length; start += AT_ONCE) {
		const some = found.slice(start, start + AT_ONCE);
		await queries
			.insertInto('follow_posts')
			.values(
				some.map(({ number, direct, target }) => ({
					follow: number,
					guild,
					direct,
					target,
					article: article.id,
					batch: null,
				})),
			)
			.onConflict((it) => it.doNothing())
			.execute();
	}
}

async function followsWith(
	db: Queries,
	{ guild, kind, words }: { guild: string; kind: string; words: readonly string[] },
) {
	const found = [];
	for (let start = 0; start < words.length; start += AT_ONCE) {
		const some = words.slice(start, start + AT_ONCE);
		found.push(
			...(await db
				.selectFrom('follows')
				.where('guild', '=', guild)
				.where('kind', '=', kind)
				.where('word', 'in', some)
				.selectAll()
				.execute()),
		);
	}
	return found;
}
