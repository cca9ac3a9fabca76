import { expect, test } from 'vitest';
import { WorkStopped } from '../../src/ports/worker-pool.ts';
import { openFairQueue } from '../../src/workers/fair-queue.ts';

/** The order in which those that wait, such as 'a1', get their turns; the letter is the party. */
async function turnsOf(names: readonly string[], most = 100) {
	const queue = openFairQueue(most);
	const turns: string[] = [];
	const refused: string[] = [];
	const all = names.map((name) =>
		queue.wait(name.slice(0, 1)).then(
			() => turns.push(name),
			(error) => {
				expect(error).toBeInstanceOf(WorkStopped);
				refused.push(name);
			},
		),
	);
	while (queue.next()) await Promise.resolve();
	await Promise.all(all);
	return { turns: turns.join(' '), refused: refused.join(' ') };
}

test.each([
	['of one party, first come, first served', ['a1', 'a2', 'a3'], 'a1 a2 a3'],
	['one of another waits for one', ['a1', 'a2', 'a3', 'b1'], 'a1 b1 a2 a3'],
	['of many, one of each at a time', ['a1', 'a2', 'b1', 'b2', 'c1'], 'a1 b1 c1 a2 b2'],
	['nobody', [], ''],
])('%s', async (_, names, expected) => {
	expect((await turnsOf(names)).turns).toBe(expected);
});

test('a hundred of one do not delay the one of another', async () => {
	const many = Array.from({ length: 100 }, (_each, index) => `a${index}`);
	const { turns } = await turnsOf([...many, 'b1'], 200);
	expect(turns.split(' ').indexOf('b1')).toBe(1);
});

test.each([
	['the newcomer, where it is of the party that has most', ['a1', 'a2', 'b1', 'a3'], 'a3'],
	['the last of the party that has most, for one of another', ['a1', 'a2', 'a3', 'b1'], 'a3'],
])('where the queue is full, it refuses %s', async (_, names, expected) => {
	expect((await turnsOf(names, 3)).refused).toBe(expected);
});

test('where nobody may wait, everybody is refused', async () => {
	expect(await turnsOf(['a1'], 0)).toEqual({ turns: '', refused: 'a1' });
});

test('of three parties the one that has most loses its last', async () => {
	expect((await turnsOf(['a1', 'b1', 'b2', 'c1'], 3)).refused).toBe('b2');
});

test('whoever was refused, or had a turn, takes no room any more', async () => {
	const queue = openFairQueue(2);
	const ends: string[] = [];
	const wait = (name: string) =>
		queue.wait('a').then(
			() => ends.push(`${name} in turn`),
			() => ends.push(`${name} refused`),
		);
	const first = ['a1', 'a2', 'a3'].map(wait);
	expect(queue.next()).toBe(true);
	const all = [...first, ...['a4', 'a5'].map(wait)];
	expect([queue.next(), queue.next(), queue.next()]).toEqual([true, true, false]);
	await Promise.all(all);
	expect(ends.toSorted()).toEqual([
		'a1 in turn',
		'a2 in turn',
		'a3 refused',
		'a4 in turn',
		'a5 refused',
	]);
});

test('one who waits alone gets a turn, though another of the party was refused', async () => {
	expect(await turnsOf(['a1', 'a2'], 1)).toEqual({ turns: 'a1', refused: 'a2' });
});

test('where all were refused nobody is next', async () => {
	const queue = openFairQueue(0);
	await expect(queue.wait('a')).rejects.toThrow(WorkStopped);
	expect(queue.next()).toBe(false);
});
