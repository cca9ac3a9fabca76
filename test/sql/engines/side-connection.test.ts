import { spawnSync } from 'node:child_process';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openSideConnection } from '../../../src/sql/engines/side-connection.ts';
import { openConnection } from '../../../src/sql/engines/sqlite-connection.ts';
import { emptyFolder } from '../../support/databases.ts';
import { lagOf } from '../../support/loop-lag.ts';

async function openBeside(idleMs?: number) {
	const file = join(await emptyFolder(), 'test.db');
	const main = openConnection(file);
	onTestFinished(() => main.close());
	main.exec('create table pages (number integer)');
	const side = openSideConnection(file, idleMs);
	onTestFinished(() => side.close());
	const pages = () => main.prepare('select number from pages order by number').all();
	return { file, main, side, pages };
}

test('does what it is sent in the order of asking, and gives the rows of each statement', async () => {
	const { side, pages } = await openBeside();

	const first = side.run('insert into pages values (1)', 'select number from pages');
	const second = side.run('insert into pages values (2) returning number');

	expect(await first).toEqual([[], [{ number: 1 }]]);
	expect(await second).toEqual([[{ number: 2 }]]);
	expect(pages()).toEqual([{ number: 1 }, { number: 2 }]);
});

test('where one statement fails, nothing of the transaction stays, and the next can begin one', async () => {
	const { side, pages } = await openBeside();
	const failing = ['begin immediate', 'insert into pages values (1)', 'select number from nowhere'];

	await expect(side.run(...failing)).rejects.toThrow('no such table: nowhere');
	await side.run('begin immediate', 'insert into pages values (2)', 'commit');

	expect(pages()).toEqual([{ number: 2 }]);
});

test('tells by SQLite’s code that the file is locked', async () => {
	const { file, side } = await openBeside();
	const other = new DatabaseSync(file);
	onTestFinished(() => other.close());
	other.exec('begin immediate');

	await expect(side.run('insert into pages values (1)')).rejects.toMatchObject({ errcode: 5 });
});

test('a file that was deleted is not made anew', async () => {
	const { file, side } = await openBeside();
	await rm(file);

	await expect(side.run('select 1')).rejects.toMatchObject({ errcode: 14 });

	await expect(stat(file)).rejects.toThrow('ENOENT');
});

test('goes on in another thread when one was ended for having nothing to do', async () => {
	const { side, pages } = await openBeside(0);
	await side.run('insert into pages values (1)');
	await setTimeout(5);

	await side.run('insert into pages values (2)');

	expect(pages()).toHaveLength(2);
});

test('does what was begun when it is closed, and nothing afterwards', async () => {
	const { side, pages } = await openBeside();
	const begun = side.run('insert into pages values (1)');

	await side.close();

	await begun;
	await expect(side.run('insert into pages values (2)')).rejects.toThrow('closed');
	expect(pages()).toEqual([{ number: 1 }]);
});

test('a process does not end before what it waits for', async () => {
	const file = join(await emptyFolder(), 'test.db');
	openConnection(file).close();
	const { href } = new URL('../../../src/sql/engines/side-connection.ts', import.meta.url);
	const script = `
		const { openSideConnection } = await import(${JSON.stringify(href)});
		const side = openSideConnection(${JSON.stringify(file)});
		const begun = side.run('create table pages (number integer)');
		await side.close();
		await begun;
	`;

	const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script]);

	expect(String(stderr)).not.toContain('unsettled');
	expect(status).toBe(0);
});

test('what takes long holds nobody up', async () => {
	const { side } = await openBeside();
	await side.run('select 1');

	const { longest } = await lagOf(() =>
		side.run(`with recursive numbers (number) as (
			select 1 union all select number + 1 from numbers where number < 500000
		) select count(*) from numbers`),
	);

	expect(longest).toBeLessThan(20);
});
