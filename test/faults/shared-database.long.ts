import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/sql/open-database.ts';
import { openDeliveryLedger } from '../../src/sql/reminders/delivery-ledger.ts';
import { endWithTests } from '../support/child-processes.ts';
import { hasPostgres, newPostgres } from '../support/postgres-databases.ts';

const SCRIPT = fileURLToPath(new URL('claiming-process.ts', import.meta.url));
const GUILDS = 3000;
const PROCESSES = 4;
const KILL_EVERY_MS = 700;
/** Of every so many kills one cuts all connections instead, as a database does that is started anew. */
const CUT_EVERY = 5;

describe.runIf(hasPostgres())('several processes on one PostgreSQL', () => {
	const name = `post each of ${GUILDS} reminders once, however often one of them is killed or all connections are cut`;
	test(name, { timeout: 300_000 }, async () => {
		const address = await newPostgres();
		const db = await openDatabase(address);
		onTestFinished(() => db.close());
		const day = '2024-03-10';
		const due = new Date(Date.now() - 1000);
		await openDeliveryLedger(db).plan(
			Array.from({ length: GUILDS }, (_, place) => ({
				guild: `g${place}`,
				keyDate: { article: 'a1', number: 0 },
				day,
				lead: 0,
				due,
			})),
		);
		const said: string[] = [];
		const running = new Set<ChildProcess>();
		let isOver = false;
		const start = (): void => {
			const child = endWithTests(
				spawn(process.execPath, [SCRIPT, address], { stdio: ['ignore', 'pipe', 'ignore'] }),
			);
			running.add(child);
			createInterface({ input: child.stdout }).on('line', (line) => said.push(line));
			child.once('exit', () => {
				running.delete(child);
				if (!isOver) start();
			});
		};
		for (let count = 0; count < PROCESSES; count += 1) start();
		const left = async () => {
			const { rows } = await sql<{ left: number }>`select
				(select count(*) from deliveries where batch is null)
				+ (select count(*) from batches where free_at is not null) as left`.execute(db.queries);
			return rows[0]?.left ?? 0;
		};
		let kills = 0;
		while ((await left()) > 0) {
			await setTimeout(KILL_EVERY_MS);
			kills += 1;
			if (kills % CUT_EVERY === 0) {
				await sql`select pg_terminate_backend(pid) from pg_stat_activity
					where datname = current_database() and pid <> pg_backend_pid()`.execute(db.queries);
			} else {
				const all = [...running];
				all[Math.floor(Math.random() * all.length)]?.kill('SIGKILL');
			}
		}
		isOver = true;
		for (const child of running) child.kill('SIGKILL');

		const posts = said.map((line) => line.split(' '));
		const noncesOf = Map.groupBy(posts, ([, guild]) => guild ?? '');
		// Discord shows what comes with the same nonce once.
		const doubled = [...noncesOf].filter(
			([, all]) => new Set(all.map(([nonce]) => nonce)).size > 1,
		);
		expect(noncesOf.size).toBe(GUILDS);
		expect(doubled).toEqual([]);
		expect(posts.filter(([, , count]) => count !== '1')).toEqual([]);
		expect(kills).toBeGreaterThan(5);
		process.stdout.write(`${kills} kills, ${said.length - GUILDS} of ${GUILDS} tried again\n`);
	});
});
