import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { openDatabase } from '../../src/sql/open-database.ts';
import { emptyFolder } from './databases.ts';
import { startSaving } from './saving-process.ts';
import { expectWhole } from './whole-database.ts';

/** A process has to start and file articles, on a busy machine too. */
const KILL_MS = 6000;
const filing = { now: () => new Date('2024-03-08T09:00:00Z'), analysisVersion: 1 };

/** Kills a process that files articles `kills` times: what is there is whole, and all it told of is there. */
export function crashScenario(kills: number): void {
	const name = `a process that is killed ${kills} times while it files articles leaves whole ones, and all it told of`;
	test(name, { timeout: kills * KILL_MS }, async () => {
		const file = join(await emptyFolder(), 'test.db');
		const told: string[] = [];

		for (let kill = 1; kill <= kills; kill += 1) {
			told.push(...(await idsUntilKilled(file, kill)));
			await expectWholeAfterwards(file, told);
		}

		expect(told.length).toBeGreaterThanOrEqual(kills);
	});
}

/** Kills after a few articles, each time another number: it is in the midst of the next one then. */
async function idsUntilKilled(file: string, kill: number): Promise<readonly string[]> {
	const from = kill * 1000;
	const { child, lines, ids, ended } = startSaving(file, { guild: '111', from, to: Infinity });
	const lastArticle = 1 + Math.floor(Math.random() * 5);
	while (ids.length < lastArticle && child.exitCode === null) {
		await Promise.race([once(lines, 'line'), ended]);
	}
	expect(ids.length, 'it ended by itself').toBeGreaterThanOrEqual(lastArticle);
	child.kill('SIGKILL');
	expect(await ended).toBeNull();
	return ids;
}

async function expectWholeAfterwards(file: string, told: readonly string[]): Promise<void> {
	const db = await openDatabase(file);
	const store = openArticleStore(db, filing);
	await expectWhole(db, store);
	const library = store.library('111');
	const there = await library.articles({ offset: 0, limit: 1_000_000 });
	expect(there.rows.map(({ id }) => id)).toEqual(expect.arrayContaining([...told]));
	await db.close();
}
