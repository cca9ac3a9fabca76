import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { KeptSession, ShardBook } from '../../../src/ports/shard-book.ts';

const LONG_MS = 60_000;
const SHORT_MS = 250;
const SESSION: KeptSession = { id: 's1', resumeUrl: 'wss://gateway.example', sequence: 7 };

/** The promises of ShardBook; `open` gives one of which nobody made use. */
export function shardBookContract(name: string, open: () => Promise<ShardBook>): void {
	const opened = async (count: number) => {
		const book = await open();
		await book.agree(count);
		return book;
	};

	describe(`${name} shares out shards`, () => {
		test('of which there are as many as Discord advises, until somebody is at work', async () => {
			const book = await opened(2);
			expect(await book.agree(3)).toBe(3);
			await book.take('a', [0], LONG_MS);

			expect(await book.agree(4)).toBe(3);
			await book.release('a', 0);
			expect(await book.agree(4)).toBe(3);
		});

		test('each to one of those who ask at once', async () => {
			const book = await opened(4);

			const hands = await Promise.all(
				['a', 'b', 'c'].map((one) => book.take(one, [0, 1, 2, 3], LONG_MS)),
			);

			expect(hands.flat().map(({ shard }) => shard)).toEqual([0, 1, 2, 3]);
			expect(hands.filter((hand) => hand.length > 0)).toHaveLength(1);
		});

		test('only those that are asked for, and says which are free', async () => {
			const book = await opened(3);
			await book.take('a', [1], LONG_MS);

			expect(await book.renew('a', LONG_MS)).toEqual({
				count: 3,
				held: [1],
				free: [0, 2].map((shard) => ({ shard, state: 'given back' })),
			});
			expect((await book.renew('b', LONG_MS)).held).toEqual([]);
		});

		test('with the session of whoever gave one back, as far as it was', async () => {
			const book = await opened(1);
			expect(await book.take('a', [0], LONG_MS)).toEqual([{ shard: 0 }]);
			await book.keep('a', 0, SESSION);
			await book.renew('a', LONG_MS, new Map([[0, 9]]));
			await book.release('a', 0);

			const taken = await book.take('b', [0], LONG_MS);

			expect(taken).toEqual([{ shard: 0, session: { ...SESSION, sequence: 9 } }]);
		});

		test('again when nobody prolonged it; whoever had it changes nothing any more', async () => {
			const book = await opened(1);
			await book.take('a', [0], SHORT_MS);
			await book.keep('a', 0, SESSION);
			expect(await book.take('b', [0], LONG_MS)).toEqual([]);
			await setTimeout(2 * SHORT_MS);
			expect((await book.renew('b', LONG_MS)).free).toEqual([{ shard: 0, state: 'lapsed' }]);

			expect(await book.take('b', [0], LONG_MS)).toEqual([{ shard: 0, session: SESSION }]);

			expect((await book.renew('a', LONG_MS, new Map([[0, 99]]))).held).toEqual([]);
			await book.keep('a', 0, undefined);
			await book.release('a', 0);
			await book.release('b', 0);
			expect(await book.take('c', [0], LONG_MS)).toEqual([{ shard: 0, session: SESSION }]);
		});

		test('without a session that is void', async () => {
			const book = await opened(1);
			await book.take('a', [0], LONG_MS);
			await book.keep('a', 0, SESSION);
			await book.keep('a', 0, undefined);
			await book.release('a', 0);

			expect(await book.take('b', [0], LONG_MS)).toEqual([{ shard: 0 }]);
		});

		test('anew when there are to be more of them, once', async () => {
			const book = await opened(1);
			await book.take('a', [0], LONG_MS);
			await book.keep('a', 0, SESSION);

			await Promise.all([book.change(1, 3), book.change(1, 4)]);

			const { count, held, free } = await book.renew('a', LONG_MS);
			expect([3, 4]).toContain(count);
			expect([held, free.length]).toEqual([[], count]);
			expect(await book.take('a', [0], LONG_MS)).toEqual([{ shard: 0 }]);
		});
	});
}
