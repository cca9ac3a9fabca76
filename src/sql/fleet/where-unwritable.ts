import type { ShardBook } from '../../ports/shard-book.ts';
import type { SpacedTurns } from '../../ports/spaced-turns.ts';
import { StoreFault, type StoreProblem } from '../../ports/store-fault.ts';

/** Of these no other process can write the file either. */
const UNWRITABLE: ReadonlySet<StoreProblem> = new Set([
	'read-only',
	'disk full',
	'disk error',
	'gone',
]);

async function orElse<Value>(ask: Promise<Value>, instead: () => Value): Promise<Value> {
	try {
		return await ask;
	} catch (error) {
		if (error instanceof StoreFault && UNWRITABLE.has(error.problem)) return instead();
		throw error;
	}
}

/**
 * A database file that cannot be written gives no other process a shard: whoever has one keeps it, and whoever asks for one gets it.
 * So a bot whose disk is full still tells what it has, and says to each who wants more why that was not done.
 */
export function heldWhereUnwritable(book: ShardBook): ShardBook {
	let count = 0;
	const held = new Set<number>();
	return {
		agree: async (advised) => (count = await orElse(book.agree(advised), () => advised)),
		change: (before, after) =>
			orElse(book.change(before, after), () => {
				count = after;
				held.clear();
			}),
		async renew(holder, leaseMs, sequences) {
			const found = await orElse(book.renew(holder, leaseMs, sequences), () => {
				const all = Array.from({ length: count }, (_, shard) => shard);
				const free = all.filter((shard) => !held.has(shard));
				const state = 'given back' as const;
				return { count, held: [...held], free: free.map((shard) => ({ shard, state })) };
			});
			count = found.count;
			held.clear();
			for (const shard of found.held) held.add(shard);
			return found;
		},
		async take(holder, shards, leaseMs) {
			const taken = await orElse(book.take(holder, shards, leaseMs), () =>
				shards.map((shard) => ({ shard })),
			);
			for (const { shard } of taken) held.add(shard);
			return taken;
		},
		keep: (holder, shard, session) => orElse(book.keep(holder, shard, session), () => undefined),
		async release(holder, shard) {
			await orElse(book.release(holder, shard), () => undefined);
			held.delete(shard);
		},
	};
}

/** Whoever is alone with a file that cannot be written waits for nobody. */
export function atOnceWhereUnwritable(turns: SpacedTurns): SpacedTurns {
	return { take: (name, spacingMs) => orElse(turns.take(name, spacingMs), () => 0) };
}
