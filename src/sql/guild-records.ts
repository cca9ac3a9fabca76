import { sql } from 'kysely';
import type { GuildId } from '../domain/guild-id.ts';
import type { GuildRecords, KeptOfGuild } from '../ports/guilds/guild-records.ts';
import { removeSketch } from './articles/similar.ts';
import { takeTotals } from './articles/totals.ts';
import { articlesOf, BUNDLED, libraryNumber } from './articles/visible.ts';
import type { Database } from './database.ts';
import { guildFeeds } from './feeds/guild-feeds.ts';
import { breath, inTurn } from './in-turn.ts';
import type { Queries } from './schema.ts';

/** So few articles that others are answered soon. */
const AT_ONCE = 5;

/** All that `db` keeps of guilds. */
export function openGuildRecords(db: Database): GuildRecords {
	const { queries } = db;
	return {
		kept: (guild) => keptOf(queries, guild),

		async plan(guild, due, why) {
			const planned = { due_at: due.getTime(), asked: why === 'asked' ? 1 : 0 };
			await queries
				.insertInto('erasures')
				.values({ guild, ...planned })
				.onConflict((it) =>
					it
						.column('guild')
						.doUpdateSet({ due_at: planned.due_at })
						.where('erasures.due_at', '>', planned.due_at),
				)
				.execute();
			if (why === 'left') return;
			await queries.updateTable('erasures').set({ asked: 1 }).where('guild', '=', guild).execute();
		},

		async cancel(guild) {
			const { numDeletedRows } = await queries
				.deleteFrom('erasures')
				.where('guild', '=', guild)
				.where('asked', '=', 0)
				.executeTakeFirst();
			return numDeletedRows > 0n;
		},

		async due(now) {
			const rows = await queries
				.selectFrom('erasures')
				.where('due_at', '<=', now.getTime())
				.select(['guild', 'asked'])
				.orderBy('due_at')
				.execute();
			return rows.map(({ guild, asked }) => ({ guild, isAsked: asked === 1 }));
		},

		async guilds() {
			const [owned, ...tables] = await Promise.all([
				queries.selectFrom('libraries').where('owner', '!=', BUNDLED).select('owner').execute(),
				...HOLDING.map((table) => queries.selectFrom(table).select('guild').distinct().execute()),
			]);
			const planned = await queries.selectFrom('erasures').select('guild').execute();
			const all = new Set([
				...owned.map(({ owner }) => owner),
				...tables.flat().map(({ guild }) => guild),
			]);
			for (const { guild } of planned) all.delete(guild);
			return [...all];
		},

		async erase(guild) {
			let removed = 0;
			for (let some = AT_ONCE; some === AT_ONCE; removed += some) {
				some = await inTurn(db, articlesOf(guild), (it) => removeSome(it, db.dialect, guild));
				await breath();
			}
			const feeds = guildFeeds(db, guild);
			for (const { id } of await feeds.list()) await feeds.remove(id);
			removed += await removeRest(db, guild);
			await db.scrub();
			return removed;
		},
	};
}

/** By these a guild is known that added no article. */
const HOLDING = [
	'guild_settings',
	'guild_rules',
	'reminder_settings',
	'own_dates',
	'feed_subscriptions',
	'follows',
	'name_changes',
	'highlight_settings',
	'decisions',
	'mutes',
	'joined_guilds',
	'addresses',
] as const;

async function keptOf(db: Queries, guild: GuildId): Promise<KeptOfGuild> {
	const { rows } = await sql<KeptOfGuild>`select
		coalesce((select articles from libraries where owner = ${guild}), 0) as articles,
		coalesce((select quotes from libraries where owner = ${guild}), 0) as quotes,
		(select count(*) from feed_subscriptions where guild = ${guild}) as feeds,
		(select count(*) from own_dates where guild = ${guild} and removed = 0) as "ownDates"`.execute(
		db,
	);
	return rows[0] ?? { articles: 0, quotes: 0, feeds: 0, ownDates: 0 };
}

/** Removes some of the guild's articles with all that was found in them; says how many. */
async function removeSome(
	db: Queries,
	dialect: Database['dialect'],
	owner: GuildId,
): Promise<number> {
	const rows = await db
		.selectFrom('articles')
		.where('owner', '=', owner)
		.select('number')
		.limit(AT_ONCE)
		.execute();
	for (const { number } of rows) {
		await dialect.removeFromSearch(db, number);
		await removeSketch(db, { article: number, owner });
		await takeTotals(db, { number, owner });
		await db.deleteFrom('articles').where('number', '=', number).execute();
	}
	return rows.length;
}

/** Whose a row is stands in one of these columns, whatever the table: those that come later are emptied too. */
const WHOSE = ['guild', 'owner', 'library'];

/** Rows of other tables point to those of these, which go last. */
const POINTED_TO = ['batches', 'feed_batches', 'libraries'];

/** Says how many articles came meanwhile, and went. */
function removeRest(database: Database, guild: GuildId): Promise<number> {
	return inTurn(database, articlesOf(guild), async (db) => {
		let removed = 0;
		for (let some = AT_ONCE; some === AT_ONCE; removed += some)
			some = await removeSome(db, database.dialect, guild);
		const tables = await db.introspection.getTables();
		const isLast = ({ name }: { readonly name: string }) => Number(POINTED_TO.includes(name));
		for (const { name, columns } of tables.sort((one, other) => isLast(one) - isLast(other))) {
			// The indexes for searching are emptied with their articles.
			const column = columns.find((one) => WHOSE.includes(one.name));
			if (column === undefined || name.includes('_search')) continue;
			const whose = column.name === 'library' ? libraryNumber(db, guild) : sql`${guild}`;
			await sql`delete from ${sql.table(name)} where ${sql.ref(column.name)} = ${whose}`.execute(
				db,
			);
		}
		await db.deleteFrom('readings').where('scope', '=', `guild ${guild}`).execute();
		await db.deleteFrom('requests').where('scope', '=', `server ${guild}`).execute();
		return removed;
	});
}
