import { type SqlBool, sql } from 'kysely';
import type { ShardBook, TakenShard } from '../../ports/shard-book.ts';
import type { Database } from '../database.ts';
import { inTurn } from '../in-turn.ts';
import type { Queries } from '../schema.ts';
import type { GatewayShardTable } from './fleet-schema.ts';
import { heldWhereUnwritable } from './where-unwritable.ts';

/** Discord takes a broken connection up again for about so long. */
const RESUMED_MS = 120_000;
const SUBJECT = 'gateway shards';

/** Connections to Discord, shared out in `db`. */
export function openShardBook(database: Database): ShardBook {
	const { queries, dialect, isGone } = database;
	const { clock } = dialect;

	const all = (db: Queries) =>
		db.selectFrom('gateway_shards').selectAll().select(clock.as('now')).orderBy('shard');

	/** Of the others there may be a thousand; whether their processes live can only be asked of one machine's few. */
	const ofInterest = (holder: string) =>
		isGone
			? sql<SqlBool>`1 = 1`
			: sql<SqlBool>`(holder = ${holder} or holder is null or ends_at <= ${clock})`;

	const book: ShardBook = {
		agree: (advised) =>
			inTurn(database, SUBJECT, async (db) => {
				const shards = await all(db).execute();
				const isAtWork = shards.some(({ ends_at, now }) => ends_at > now - RESUMED_MS);
				if (isAtWork) return shards.length;
				await begin(db, advised);
				return advised;
			}),

		change: (before, after) =>
			inTurn(database, SUBJECT, async (db) => {
				if ((await all(db).execute()).length === before) await begin(db, after);
			}),

		async renew(holder, leaseMs, sequences = new Map()) {
			const ends_at = sql<number>`${clock} + ${leaseMs}`;
			const held = await queries
				.updateTable('gateway_shards')
				.set({ ends_at })
				.where('holder', '=', holder)
				.returning(['shard', 'sequence'])
				.execute();
			for (const { shard, sequence: known } of held) {
				const sequence = sequences.get(shard);
				if (sequence === undefined || sequence === known) continue;
				await own(queries, holder, shard).set({ sequence }).execute();
			}
			const shards = await all(queries).where(ofInterest(holder)).execute();
			const { count } = await queries
				.selectFrom('gateway_shards')
				.select((it) => it.fn.countAll<number>().as('count'))
				.executeTakeFirstOrThrow();
			return {
				count,
				held: shards.flatMap((one) => (one.holder === holder ? one.shard : [])),
				free: shards.flatMap(({ shard, holder: other, ends_at: endsAt, now }) => {
					if (other === holder) return [];
					if (other === null) return { shard, state: 'given back' } as const;
					if (isGone?.(other)) return { shard, state: 'left behind' } as const;
					return endsAt <= now ? ({ shard, state: 'lapsed' } as const) : [];
				}),
			};
		},

		take: (holder, wanted, leaseMs) =>
			inTurn(database, SUBJECT, async (db) => {
				const free = (await all(db).execute()).filter(
					({ shard, holder: other, ends_at, now }) =>
						wanted.includes(shard) &&
						other !== holder &&
						(other === null || ends_at <= now || isGone?.(other)),
				);
				if (free.length === 0) return [];
				await db
					.updateTable('gateway_shards')
					.set({ holder, ends_at: sql<number>`${clock} + ${leaseMs}` })
					.where(
						'shard',
						'in',
						free.map(({ shard }) => shard),
					)
					.execute();
				return free.map(takenOf);
			}),

		async keep(holder, shard, session) {
			await own(queries, holder, shard)
				.set({
					session: session?.id ?? null,
					resume_url: session?.resumeUrl ?? null,
					sequence: session?.sequence ?? null,
				})
				.execute();
		},

		async release(holder, shard) {
			await own(queries, holder, shard)
				.set({ holder: null, ends_at: sql<number>`${clock}` })
				.execute();
		},
	};
	// A file is of one machine, whose processes can be asked for.
	return isGone ? heldWhereUnwritable(book) : book;
}

/** Only while the holder has it. */
function own(db: Queries, holder: string, shard: number) {
	return db.updateTable('gateway_shards').where('holder', '=', holder).where('shard', '=', shard);
}

/** So many shards of which nobody has any. */
async function begin(db: Queries, count: number): Promise<void> {
	await db.deleteFrom('gateway_shards').execute();
	const nobodys = { holder: null, ends_at: 0, session: null, resume_url: null, sequence: null };
	const shards = Array.from({ length: count }, (_, shard) => ({ shard, ...nobodys }));
	await db.insertInto('gateway_shards').values(shards).execute();
}

function takenOf({ shard, session, resume_url, sequence }: GatewayShardTable): TakenShard {
	if (session === null || resume_url === null || sequence === null) return { shard };
	return { shard, session: { id: session, resumeUrl: resume_url, sequence } };
}
