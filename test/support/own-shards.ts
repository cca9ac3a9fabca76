import type { KeptSession, ShardBook } from '../../src/ports/shard-book.ts';
import type { SpacedTurns } from '../../src/ports/spaced-turns.ts';

/** Shards of a bot that is one process without a store; the next that is started goes on with its sessions. */
export function ownShards(): {
	readonly shardBook: ShardBook;
	readonly spacedTurns: SpacedTurns;
	readonly holder: string;
} {
	const shards = new Map<number, { isHeld: boolean; session?: KeptSession | undefined }>();
	const begin = (count: number) => {
		shards.clear();
		for (let shard = 0; shard < count; shard += 1) shards.set(shard, { isHeld: false });
	};
	const named = (isHeld: boolean) =>
		[...shards].filter(([, one]) => one.isHeld === isHeld).map(([shard]) => shard);
	return {
		holder: 'own',
		spacedTurns: { take: async () => 0 },
		shardBook: {
			async agree(advised) {
				if ([...shards.values()].every(({ session }) => !session)) begin(advised);
				return shards.size;
			},
			change: async (_before, after) => begin(after),
			async renew(_holder, _leaseMs, sequences) {
				for (const [shard, sequence] of sequences ?? []) {
					const one = shards.get(shard);
					if (one?.session) one.session = { ...one.session, sequence };
				}
				const free = named(false).map((shard) => ({ shard, state: 'given back' }) as const);
				return { count: shards.size, held: named(true), free };
			},
			async take(_holder, wanted) {
				return wanted.map((shard) => {
					const session = shards.get(shard)?.session;
					shards.set(shard, { isHeld: true, session });
					return { shard, ...(session && { session }) };
				});
			},
			keep: async (_holder, shard, session) => void shards.set(shard, { isHeld: true, session }),
			async release(_holder, shard) {
				shards.set(shard, { isHeld: false, session: shards.get(shard)?.session });
			},
		},
	};
}
