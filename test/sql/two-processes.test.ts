import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { openDatabase } from '../../src/sql/open-database.ts';
import { emptyFolder } from '../support/databases.ts';
import { startSaving } from '../support/saving-process.ts';
import { expectWhole } from '../support/whole-database.ts';

const filing = { now: () => new Date('2024-03-08T09:00:00Z'), analysisVersion: 1 };

test('two processes on one new file file what both have once, and lose nothing', async () => {
	const file = join(await emptyFolder(), 'new', 'test.db');

	const processes = [
		startSaving(file, { guild: '111', from: 0, to: 30 }),
		startSaving(file, { guild: '111', from: 10, to: 40 }),
	];
	expect(await Promise.all(processes.map(({ ended }) => ended))).toEqual([0, 0]);

	const db = await openDatabase(file);
	const store = openArticleStore(db, filing);
	const { rows, total } = await store.library('111').articles({ offset: 0, limit: 100 });
	expect(total).toBe(40);
	const [first, second] = processes.map(({ ids }) => ids);
	expect(first?.slice(10)).toEqual(second?.slice(0, 20));
	expect(new Set([...(first ?? []), ...(second ?? [])])).toEqual(new Set(rows.map(({ id }) => id)));
	await expectWhole(db, store);
	await db.close();
});

test('processes that open one new file at once all find it ready', async () => {
	const file = join(await emptyFolder(), 'test.db');

	const processes = Array.from({ length: 4 }, () =>
		startSaving(file, { guild: '111', from: 0, to: 1 }),
	);

	expect(await Promise.all(processes.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
	expect(new Set(processes.flatMap(({ ids }) => ids)).size).toBe(1);
});
