import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { up as begin } from '../migrations/postgres/0019-postgres.ts';
import { MIGRATIONS } from '../migrations.ts';

const BEGINNING = '0019-postgres';
/** What they change PostgreSQL has in another form. */
const OF_SQLITE_ALONE = new Set(['0030-search-by-part']);

/** The steps of a PostgreSQL database: where SQLite had come to when it began, and from then on the same. */
export const POSTGRES_MIGRATIONS: Readonly<Record<string, Migration>> = Object.fromEntries(
	[
		[BEGINNING, { up: begin }] as const,
		...Object.entries(MIGRATIONS).filter(([name]) => name > '0020' && !OF_SQLITE_ALONE.has(name)),
	].map(([name, step]) => [name, inOrderOfCodes(step)]),
);

/** Texts are sorted as SQLite sorts them, whatever the database's own language: keys and pages rely upon it. */
function inOrderOfCodes(step: Migration): Migration {
	return {
		up: async (db: Kysely<unknown>) => {
			await step.up(db);
			await sql.raw(SORT_BY_CODES).execute(db);
		},
	};
}

const SORT_BY_CODES = `
	do $$
	declare found record;
	begin
		for found in
			select c.relname as name, string_agg(format('alter column %I type text collate "C"', a.attname), ', ') as changes
			from pg_attribute a
				join pg_class c on c.oid = a.attrelid
				join pg_collation o on o.oid = a.attcollation
			where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
				and a.attnum > 0 and not a.attisdropped and a.atttypid = 'text'::regtype and o.collname <> 'C'
			group by c.relname
		loop
			execute format('alter table %I %s', found.name, found.changes);
		end loop;
	end $$`;
