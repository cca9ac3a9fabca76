import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { hasEnded, newHolder } from '../../../src/sql/fleet/holder.ts';
import { openLeases } from '../../../src/sql/fleet/leases.ts';
import { openShardBook } from '../../../src/sql/fleet/shard-book.ts';
import { memoryDatabase } from '../../support/databases.ts';

const gone = (): string => {
	const { pid } = spawnSync(process.execPath, ['--version']);
	return `${hostname()}/${pid}/abc`;
};

test('every holder has a name of its own', () => {
	expect(newHolder()).not.toBe(newHolder());
});

test.each([
	['a process that runs', `${hostname()}/${process.ppid}/abc`, false],
	['a process that has ended', gone(), true],
	['one that had the number of this process before it', `${hostname()}/${process.pid}/abc`, true],
	['a process of another machine', `elsewhere.example/${gone().split('/')[1]}/abc`, false],
	['nobody', '', false],
])('whether it has ended: %s', (_name, holder, expected) => {
	expect(hasEnded(holder)).toBe(expected);
});

test('of processes on one file nobody waits for the lease of one that was killed', async () => {
	const leases = openLeases(await memoryDatabase());
	await leases.hold('poster', gone(), 60_000);
	expect(await leases.hold('poster', newHolder(), 60_000)).toBe(2);
});

test('nobody takes for left behind what it has itself', async () => {
	const book = openShardBook(await memoryDatabase());
	const own = newHolder();
	await book.agree(1);
	await book.take(own, [0], 60_000);

	expect((await book.renew(own, 60_000)).free).toEqual([]);
	expect(await book.take(own, [0], 60_000)).toEqual([]);
	expect((await book.renew(newHolder(), 60_000)).held).toEqual([]);
});
