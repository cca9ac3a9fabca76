import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { StoreFault } from '../../../src/ports/store-fault.ts';
import type { Database } from '../../../src/sql/database.ts';
import { postgresAt } from '../../../src/sql/engines/open-postgres.ts';
import { inTurn } from '../../../src/sql/in-turn.ts';
import type { Queries } from '../../../src/sql/schema.ts';
import { hasPostgres, newPostgres } from '../../support/postgres-databases.ts';

async function database(limits?: Parameters<typeof postgresAt>[1]): Promise<Database> {
	const db = postgresAt(await newPostgres(), limits);
	onTestFinished(() => db.close());
	return db;
}

async function faultOf(work: Promise<unknown>): Promise<string> {
	const error = await work.then(
		() => undefined,
		(reason: unknown) => reason,
	);
	expect(error).toBeInstanceOf(StoreFault);
	return (error as StoreFault).problem;
}

const keep = (db: Queries, application: string, fingerprint: string) =>
	db.insertInto('registrations').values({ application, fingerprint }).execute();

const kept = async (db: Queries) => {
	const rows = await db.selectFrom('registrations').selectAll().orderBy('application').execute();
	return rows.map(({ application, fingerprint }) => `${application} ${fingerprint}`);
};

describe.runIf(hasPostgres())('PostgreSQL', () => {
	test('lets one after the other at a subject, and others meanwhile at another', async () => {
		const db = await database();
		const order: string[] = [];
		const first = Promise.withResolvers<void>();
		const begun = Promise.withResolvers<void>();
		const work = [
			inTurn(db, 'a', async () => {
				begun.resolve();
				await first.promise;
				order.push('first at a');
			}),
			begun.promise.then(() => inTurn(db, 'a', async () => void order.push('second at a'))),
		];
		await begun.promise;
		await inTurn(db, 'b', async () => void order.push('at b'));
		first.resolve();
		await Promise.all(work);

		expect(order).toEqual(['at b', 'first at a', 'second at a']);
	});

	test('does again what met another at work on the same rows', async () => {
		const { queries } = await database();
		await keep(queries, 'a', '0');
		await keep(queries, 'b', '0');
		const bothHold = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const;
		const change = (mine: 0 | 1, order: readonly string[], fingerprint: string) =>
			queries.transaction().execute(async (db) => {
				for (const [place, application] of order.entries()) {
					await db
						.updateTable('registrations')
						.set({ fingerprint })
						.where('application', '=', application)
						.execute();
					if (place > 0) continue;
					bothHold[mine].resolve();
					await bothHold[mine === 0 ? 1 : 0].promise;
				}
			});

		await Promise.all([change(0, ['a', 'b'], '1'), change(1, ['b', 'a'], '2')]);

		const [one = '', other = ''] = await kept(queries);
		expect(one.slice(1)).toBe(other.slice(1));
	});

	test('answers again after all its connections were cut, and says meanwhile that it does not', async () => {
		const { queries } = await database();
		await keep(queries, 'a', '1');
		const other = postgresAt(await newPostgres());
		onTestFinished(() => other.close());
		const cut = async () => {
			const { rows } = await sql<{ pid: number }>`select pid from pg_stat_activity
				where pid <> pg_backend_pid() and datname = (select current_database())`.execute(queries);
			return rows;
		};
		expect(await cut()).toEqual([]);

		const work = queries.transaction().execute(async (db) => {
			await keep(db, 'b', '2');
			const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
			await sql`select pg_terminate_backend(${rows[0]?.pid ?? 0})`.execute(other.queries);
			await keep(db, 'c', '3');
		});

		expect(await faultOf(work)).toBe('unreachable');
		expect(await kept(queries)).toEqual(['a 1']);
	});

	test('ends what takes too long, and what rests within a transaction', async () => {
		const { queries } = await database({ statementMs: 100, idleMs: 200 });
		const slow = queries.transaction().execute((db) => sql`select pg_sleep(5)`.execute(db));
		expect(await faultOf(slow)).toBe('busy');

		const resting = queries.transaction().execute(async (db) => {
			await keep(db, 'a', '1');
			await new Promise((resolve) => {
				setTimeout(resolve, 500);
			});
			await keep(db, 'b', '1');
		});
		expect(await faultOf(resting)).toBe('unreachable');
		expect(await kept(queries)).toEqual([]);
	});

	test('keeps of a transaction that fails nothing', async () => {
		const { queries } = await database();
		const work = queries.transaction().execute(async (db) => {
			await keep(db, 'a', '1');
			await keep(db, 'a', '2');
		});

		await expect(work).rejects.toThrow('duplicate key');
		expect(await kept(queries)).toEqual([]);
	});

	test('takes several queries of one transaction at once', async () => {
		const { queries } = await database();
		await queries
			.transaction()
			.execute((db) => Promise.all(['a', 'b', 'c'].map((name) => keep(db, name, '1'))));

		expect(await kept(queries)).toEqual(['a 1', 'b 1', 'c 1']);
	});

	test('counts in numbers, and has for the letter it cannot keep another', async () => {
		const { queries } = await database();
		await keep(queries, 'a\0', '\ud800');

		expect(await kept(queries)).toEqual(['a\ufffd \ufffd']);
		const { rows } =
			await sql`select count(*) as count, sum(1::bigint) as sum from registrations`.execute(
				queries,
			);
		expect(rows).toEqual([{ count: 1, sum: 1 }]);
	});
});
