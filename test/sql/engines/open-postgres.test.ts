import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../../src/domain/user-error.ts';
import type { Database } from '../../../src/sql/database.ts';
import { openDatabase } from '../../../src/sql/open-database.ts';
import { memoryDatabase } from '../../support/databases.ts';
import { hasPostgres, newPostgres } from '../../support/postgres-databases.ts';

async function opened(address: string): Promise<Database> {
	const db = await openDatabase(address);
	onTestFinished(() => db.close());
	return db;
}

async function refusal(address: string): Promise<string> {
	const error = await openDatabase(address).then(
		(db) => db.close(),
		(reason: unknown) => reason,
	);
	expect(error).toBeInstanceOf(UserError);
	const { message } = error as UserError;
	expect(message).not.toContain('secret');
	return message;
}

/** Each table with its columns, and whether they may be empty. */
async function columnsOf({ queries }: Database): Promise<Record<string, string[]>> {
	const tables = await queries.introspection.getTables();
	const ours = tables.filter(({ name }) => !/_search|^migrations$/.test(name));
	return Object.fromEntries(
		ours.map(({ name, columns }) => [name, columns.map(({ name }) => name).sort()]),
	);
}

test.each([
	['postgres://dateline:secret@127.0.0.1:1/dateline', 'Nothing answers there'],
	['postgres://dateline:secret@no-such-host.invalid/dateline', 'There is no host of that name'],
	['postgres://dateline:secret/x@[half/dateline', 'is no address that can be read'],
])('%s is refused with what to do about it', async (address, advice) => {
	expect(await refusal(address)).toContain(advice);
});

describe.runIf(hasPostgres())('a PostgreSQL database', () => {
	test('has the tables and columns that one of SQLite has', async () => {
		const db = await opened(await newPostgres('nothing'));

		expect(await columnsOf(db)).toEqual(await columnsOf(await memoryDatabase()));
	});

	test('sorts every text by its codes, whatever its own language', async () => {
		const { queries } = await opened(await newPostgres('nothing'));
		const { rows } = await sql`select attrelid::regclass::text as name, attname
			from pg_attribute join pg_class on pg_class.oid = attrelid
			where relkind = 'r' and relnamespace = 'public'::regnamespace and atttypid = 'text'::regtype
				and attcollation <> '"C"'::regcollation`.execute(queries);

		expect(rows).toEqual([]);
	});

	test('that is not there, with another password, or another program’s', async () => {
		const address = await newPostgres('nothing');

		expect(await refusal(`${address}_2`)).toContain('There is no database of that name');
		expect(await refusal(address.replace(':secret@', ':secret2@'))).toContain(
			'refuses the user or the password',
		);
		const other = await opened(await newPostgres());
		await sql`drop table kysely_migration`.execute(other.queries);
	});

	test('of another program, and of a later version, stays as it is', async () => {
		const address = await newPostgres();
		const { queries } = await opened(address);
		await sql`insert into kysely_migration values ('9999-later', '2030-01-01')`.execute(queries);
		expect(await refusal(address)).toContain('later version');

		await sql`drop table kysely_migration`.execute(queries);
		expect(await refusal(address)).toContain('another program');
		expect(await queries.selectFrom('articles').selectAll().execute()).toEqual([]);
	});

	test('whose user may make no tables', async () => {
		const address = await newPostgres('nothing');
		const reader = `reader_${process.pid}`;
		const owner = await opened(await newPostgres());
		await sql.raw(`create role ${reader} login password 'secret'`).execute(owner.queries);
		onTestFinished(async () => void (await sql.raw(`drop role ${reader}`).execute(owner.queries)));

		const theirs = address.replace('//dateline:', `//${reader}:`);

		expect(await refusal(theirs)).toContain('The user may not create tables there');
	});

	test('in another schema has nothing to do with it', async () => {
		const address = await newPostgres('nothing');
		const other = await opened(await newPostgres());
		await sql`create schema songs`.execute(other.queries);
		await sql`create table songs.titles (title text)`.execute(other.queries);

		await opened(address);
	});

	test('is ready for each of four processes that open it at once', async () => {
		const address = await newPostgres('nothing');
		const script = fileURLToPath(new URL('../save-articles.ts', import.meta.url));
		const ids = await Promise.all(
			[1, 2, 3, 4].map(async () => {
				const child = spawn(process.execPath, [script, address, '111', '0', '3'], {
					stdio: ['ignore', 'pipe', 'inherit'],
				});
				onTestFinished(() => void child.kill('SIGKILL'));
				const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
				expect(code).toBe(0);
				return said.trim().split('\n');
			}),
		);

		expect(ids[0]).toHaveLength(3);
		expect(new Set(ids.map(String)).size).toBe(1);
	});
});
