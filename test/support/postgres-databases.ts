import { sql } from 'kysely';
import { inject, onTestFinished } from 'vitest';
import type { Database } from '../../src/sql/database.ts';
import { administer } from './postgres-server.ts';

type Emptied = { readonly database: Database; readonly emptying: string };

/** Those of this process that no test has just now: to empty one takes a twentieth of the time that it takes to make one. */
const free: Emptied[] = [];
let made = 0;

/** Whether there is a PostgreSQL for the tests. */
export function hasPostgres(): boolean {
	return inject('postgres') !== undefined;
}

/** An empty database of PostgreSQL, which the next test gets empty again. */
export async function postgresDatabase(): Promise<Database> {
	const one = free.pop() ?? (await makeOne());
	onTestFinished(async () => {
		await sql.raw(one.emptying).execute(one.database.queries);
		free.push(one);
	});
	return one.database;
}

async function makeOne(): Promise<Emptied> {
	const { postgresAt } = await import('../../src/sql/engines/open-postgres.ts');
	const database = postgresAt(await newPostgres());
	const tables = await database.queries.introspection.getTables();
	const emptying = [
		'begin',
		'set local session_replication_role = replica',
		...tables.map(({ name }) => `delete from ${name}`),
		'select setval(schemaname || $$.$$ || sequencename, 1, false) from pg_sequences',
		'commit',
	].join('; ');
	return { database, emptying };
}

/** The address of a new database of PostgreSQL, ready as the first start of a bot leaves it, or without any table. */
export async function newPostgres(content: 'ready' | 'nothing' = 'ready'): Promise<string> {
	const server = inject('postgres');
	if (!server) throw new Error('there is no PostgreSQL');
	const name = `dateline_${process.pid}_${made}`;
	made += 1;
	const template = content === 'ready' ? server.template : 'template0';
	await administer(server.url, (client) =>
		client.query(`create database ${name} template ${template} strategy file_copy`),
	);
	return `${server.opened}/${name}`;
}

/** The same database without a pooler between, which knows no users but its own. */
export function directly(address: string): string {
	const server = inject('postgres');
	return `${server?.url ?? ''}${new URL(address).pathname}`;
}
