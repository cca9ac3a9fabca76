import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { digestsOf } from '../../src/sql/moving/digest.ts';
import { openDatabase } from '../../src/sql/open-database.ts';
import { endWithTests } from '../support/child-processes.ts';
import { emptyFolder } from '../support/databases.ts';
import { hasPostgres, newPostgres } from '../support/postgres-databases.ts';

const pathOf = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const QUIET = '--disable-warning=ExperimentalWarning';
const WRITERS = 3;
/** Each has filed so many before the backup begins, and goes on. */
const FILED_BEFORE = 100;
const NEVER_REACHED = 1_000_000;

async function run(command: 'backup' | 'restore', database: string, file: string): Promise<string> {
	const child = endWithTests(
		spawn(process.execPath, [QUIET, pathOf('src/main.ts'), command, file], {
			env: { DATABASE_URL: database },
			stdio: ['ignore', 'pipe', 'inherit'],
		}),
	);
	const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
	expect(code).toBe(0);
	return said;
}

async function digests(address: string) {
	const db = await openDatabase(address);
	onTestFinished(() => db.close());
	return digestsOf(db.queries);
}

/** Files articles of a guild of its own until it is ended; resolves once it has filed some. */
async function startWriter(database: string, number: number) {
	const values = [database, `${number}`, '0', String(NEVER_REACHED)];
	const child = endWithTests(
		spawn(process.execPath, [QUIET, pathOf('test/sql/save-articles.ts'), ...values], {
			stdio: ['ignore', 'pipe', 'inherit'],
		}),
	);
	let filed = 0;
	await new Promise<void>((resolve) => {
		createInterface({ input: child.stdout }).on('line', () => {
			filed += 1;
			if (filed === FILED_BEFORE) resolve();
		});
	});
	return {
		filed: () => filed,
		async end() {
			child.kill('SIGKILL');
			await once(child, 'exit');
		},
	};
}

const places = [
	['SQLite', async () => join(await emptyFolder(), 'dateline.db')] as const,
	...(hasPostgres() ? [['PostgreSQL', () => newPostgres()] as const] : []),
];

test.each(places)(
	'a backup of %s that is written to meanwhile is of one moment, and restores to the same',
	{
		timeout: 300_000,
	},
	async (name, make) => {
		const database = await make();
		const backup = join(await emptyFolder(), 'backup.db');
		const writers = await Promise.all(
			Array.from({ length: WRITERS }, (_, number) => startWriter(database, number + 1)),
		);
		const filed = () => writers.reduce((sum, writer) => sum + writer.filed(), 0);

		const before = filed();
		await run('backup', database, backup);
		const after = filed();
		for (const writer of writers) await writer.end();
		const restored =
			name === 'SQLite' ? join(await emptyFolder(), 'restored.db') : await newPostgres();
		await run('restore', restored, backup);

		const [kept, put] = [await digests(backup), await digests(restored)];
		const articles = kept.find(({ table }) => table === 'articles')?.count ?? 0;
		process.stdout.write(
			`${name}: ${before} articles before the backup, ${after} after it, ${articles} in it; ${put.length} tables restored with the same hashes\n`,
		);
		expect(put).toEqual(kept);
		expect(after).toBeGreaterThan(before);
		expect(articles).toBeGreaterThanOrEqual(before);
		// One that each of them had filed without having said so may be in it too.
		expect(articles).toBeLessThanOrEqual(after + WRITERS);
	},
);
