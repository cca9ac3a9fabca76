import { type RawBuilder, sql } from 'kysely';
import { NOBODY } from '../domain/asked.ts';
import type { GuildId } from '../domain/guild-id.ts';
import type { KeptOfPerson, PersonRecords } from '../ports/person-records.ts';
import type { Database } from './database.ts';
import type { Queries } from './schema.ts';

/** What is kept of people in `db`. */
export function openPersonRecords({ queries }: Database): PersonRecords {
	return {
		of: (person, guild) => countOf(queries, person, guild),
		forget: (person) => queries.transaction().execute((db) => forget(db, person)),
	};
}

async function countOf(db: Queries, person: string, guild?: GuildId): Promise<KeptOfPerson> {
	const inGuild = (column: RawBuilder<unknown>) =>
		guild === undefined ? sql`` : sql`and ${column} = ${guild}`;
	const { rows } = await sql<KeptOfPerson>`select
		(select count(*) from changes inner join articles on articles.number = changes.article
			where (changes.by = ${person} or changes.undone_by = ${person})
			${inGuild(sql`articles.owner`)})
		+ (select count(*) from name_changes
			where (changed_by = ${person} or undone_by = ${person}) ${inGuild(sql`guild`)}) as changes,
		(select count(*) from feed_subscriptions
			where added_by = ${person} ${inGuild(sql`guild`)}) as feeds,
		(select count(*) from own_dates
			where changed_by = ${person} ${inGuild(sql`guild`)}) as "ownDates",
		(select count(*) from follows where (added_by = ${person} or (direct = 1 and target = ${person}))
			${inGuild(sql`guild`)}) as follows,
		(select count(*) from readings where scope = ${scopeOf(person)}) as readings,
		(select count(*) from requests where scope = ${scopeOf(person)}) as requests`.execute(db);
	return rows[0] ?? { changes: 0, feeds: 0, ownDates: 0, follows: 0, readings: 0, requests: 0 };
}

/** Under this readings and requests of a person are kept. */
function scopeOf(person: string): string {
	return `person ${person}`;
}

/** What people did, by the columns that say who did it. */
const DEEDS = [
	{ table: 'changes', column: 'by' },
	{ table: 'changes', column: 'undone_by' },
	{ table: 'name_changes', column: 'changed_by' },
	{ table: 'name_changes', column: 'undone_by' },
	{ table: 'own_dates', column: 'changed_by' },
	{ table: 'feed_subscriptions', column: 'added_by' },
	{ table: 'follows', column: 'added_by' },
] as const;

async function forget(db: Queries, person: string): Promise<void> {
	for (const table of ['follows', 'follow_batches'] as const) {
		await db.deleteFrom(table).where('direct', '=', 1).where('target', '=', person).execute();
	}
	for (const { table, column } of DEEDS) {
		await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${NOBODY}
			where ${sql.ref(column)} = ${person}`.execute(db);
	}
	for (const table of ['readings', 'requests'] as const) {
		await db.deleteFrom(table).where('scope', '=', scopeOf(person)).execute();
	}
}
