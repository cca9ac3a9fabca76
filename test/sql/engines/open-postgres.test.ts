import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../../src/domain/user-error.ts';
import { openArticleStore } from '../../../src/sql/articles/article-store.ts';
import type { Database } from '../../../src/sql/database.ts';
import { postgresAt } from '../../../src/sql/engines/open-postgres.ts';
import { POSTGRES_MIGRATIONS } from '../../../src/sql/engines/postgres-migrations.ts';
import { migrate } from '../../../src/sql/migrate.ts';
import { openDatabase } from '../../../src/sql/open-database.ts';
import { saveArticle } from '../../support/articles.ts';
import { memoryDatabase } from '../../support/databases.ts';
import { directly, hasPostgres, newPostgres } from '../../support/postgres-databases.ts';

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

		const theirs = directly(address).replace('//dateline:', `//${reader}:`);

		expect(await refusal(theirs)).toContain('The user may not create tables there');
	});

	test('that is a replica, or has no connection left', async () => {
		const address = await newPostgres();
		const owner = await opened(await newPostgres());
		const name = new URL(address).pathname.slice(1);
		// As one that follows a primary server, it may only be read.
		await sql
			.raw(`alter database ${name} set default_transaction_read_only = on`)
			.execute(owner.queries);
		expect(await refusal(address)).toContain('The database is a replica');

		const guest = `guest_${process.pid}`;
		await sql
			.raw(`create role ${guest} login password 'secret' connection limit 0`)
			.execute(owner.queries);
		onTestFinished(async () => void (await sql.raw(`drop role ${guest}`).execute(owner.queries)));
		const theirs = directly(address).replace('//dateline:', `//${guest}:`);
		expect(await refusal(theirs)).toContain('It has no connection left');
	});

	test('becomes one that may only be read while it is asked, and says so', async () => {
		const address = await newPostgres();
		const database = postgresAt(address);
		const { queries } = database;
		onTestFinished(() => database.close());
		const owner = await opened(await newPostgres());
		const name = new URL(address).pathname.slice(1);
		// What was connected before is not any more, as after a change of servers.
		await sql
			.raw(`alter database ${name} set default_transaction_read_only = on`)
			.execute(owner.queries);

		const registration = { application: 'a', fingerprint: '1' };
		const writing = queries.insertInto('registrations').values(registration).execute();

		await expect(writing).rejects.toMatchObject({ problem: 'read-only' });
		expect(await queries.selectFrom('registrations').selectAll().execute()).toEqual([]);
	});

	test('of each earlier version gets the tables of a new one, and keeps what was in it', async () => {
		const address = await newPostgres('nothing');
		const older = postgresAt(address);
		onTestFinished(() => older.close());
		const [first = '', ...later] = Object.keys(POSTGRES_MIGRATIONS);
		const some = (names: readonly string[]) =>
			Object.fromEntries(
				Object.entries(POSTGRES_MIGRATIONS).filter(([name]) => names.includes(name)),
			);
		await migrate(older, some([first]));
		await sql`insert into registrations values ('a', '1')`.execute(older.queries);
		for (const place of later.keys()) await migrate(older, some([first, ...later.slice(0, place)]));

		const newer = await opened(address);

		expect(await columnsOf(newer)).toEqual(await columnsOf(await memoryDatabase()));
		expect(await newer.queries.selectFrom('registrations').selectAll().execute()).toEqual([
			{ application: 'a', fingerprint: '1' },
		]);
	});

	test('that a later version has added to goes on with those who are at it, and takes no older one any more', async () => {
		const address = await newPostgres();
		const atWork = await opened(address);
		const filing = { now: () => new Date('2024-03-10T12:00:00Z'), analysisVersion: 1 };
		const library = openArticleStore(atWork, filing).library('111');
		const before = await saveArticle(library, { title: 'Before' });
		const later = postgresAt(address);
		onTestFinished(() => later.close());

		await migrate(later, {
			...POSTGRES_MIGRATIONS,
			'9999-moods': {
				up: async (db) => {
					await sql`alter table articles add column mood text not null default 'plain'`.execute(db);
				},
			},
		});

		const after = await saveArticle(library, { title: 'After' });
		expect((await library.article(before.id))?.title).toBe('Before');
		expect((await library.article(after.id))?.title).toBe('After');
		expect(await refusal(address)).toContain('later version');
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
