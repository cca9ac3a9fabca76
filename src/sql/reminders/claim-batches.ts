import type { Day } from '../../domain/calendar.ts';
import type { Batch, Delivery } from '../../ports/reminders/delivery-ledger.ts';
import { claimFree } from '../held-batch.ts';
import type { DeliveryTable, Queries } from '../schema.ts';

type Claim = { readonly now: Date; readonly leaseMs: number; readonly limit: number };

/** See DeliveryLedger.claim. `db` is within a transaction. */
export async function claimBatches(
	db: Queries,
	newNonce: () => string,
	{ now, leaseMs, limit }: Claim,
): Promise<Batch[]> {
	await makeBatches(db, newNonce, { now, limit });
	const time = now.getTime();
	const free = await db
		.selectFrom('batches')
		.where('free_at', '<=', time)
		.where('guild', 'not in', heldGuilds(db))
		.select(['nonce', 'guild', 'attempt', 'first_tried'])
		.orderBy('free_at')
		.orderBy('nonce')
		.limit(limit)
		.execute();
	if (free.length === 0) return [];
	const nonces = free.map(({ nonce }) => nonce);
	const taken = await claimFree(db, 'batches', nonces, { time, leaseMs });
	const mine = new Set(taken.map(({ nonce }) => nonce));
	return withDeliveries(
		db,
		free.filter(({ nonce }) => mine.has(nonce)),
	);
}

/** Gathers what is due and in no message yet: one for a guild, longest due first. */
async function makeBatches(
	db: Queries,
	newNonce: () => string,
	{ now, limit }: Omit<Claim, 'leaseMs'>,
): Promise<void> {
	const due = await db
		.selectFrom('deliveries')
		.where('batch', 'is', null)
		.where('due', '<=', now.getTime())
		.where('guild', 'not in', heldGuilds(db))
		.select(['guild', 'due'])
		.orderBy('due')
		.orderBy('guild')
		.limit(limit)
		.execute();
	for (const [guild, [first]] of Map.groupBy(due, (row) => row.guild)) {
		const nonce = newNonce();
		const unfinished = { attempt: 0, first_tried: null, channel: null, message: null };
		await db
			.insertInto('batches')
			.values({ nonce, guild, free_at: first?.due ?? now.getTime(), ...unfinished })
			.execute();
		await db
			.updateTable('deliveries')
			.set({ batch: nonce })
			.where('guild', '=', guild)
			.where('batch', 'is', null)
			.where('due', '<=', now.getTime())
			.execute();
	}
}

/** As it was before it was taken. */
type Taken = {
	readonly nonce: string;
	readonly guild: string;
	readonly attempt: number;
	readonly first_tried: number | null;
};

async function withDeliveries(db: Queries, taken: readonly Taken[]): Promise<Batch[]> {
	if (taken.length === 0) return [];
	const nonces = taken.map(({ nonce }) => nonce);
	const rows = await db
		.selectFrom('deliveries')
		.where('batch', 'in', nonces)
		.selectAll()
		.orderBy('due')
		.orderBy('article')
		.orderBy('number')
		.execute();
	const byBatch = Map.groupBy(rows, ({ batch }) => batch);
	return taken.map(({ nonce, guild, attempt, first_tried }) => ({
		guild,
		nonce,
		attempt: attempt + 1,
		...(first_tried !== null && { triedSince: new Date(first_tried) }),
		deliveries: (byBatch.get(nonce) ?? []).map(deliveryOf),
	}));
}

function deliveryOf({ guild, article, number, day, lead, due }: DeliveryTable): Delivery {
	return { guild, keyDate: { article, number }, day: day as Day, lead, due: new Date(due) };
}

function heldGuilds(db: Queries) {
	return db.selectFrom('held_guilds').select('guild');
}
