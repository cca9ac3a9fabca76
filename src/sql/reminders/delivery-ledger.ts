import { randomBytes } from 'node:crypto';
import { partsOf } from '../../domain/calendar.ts';
import type { Batch, Delivery, DeliveryLedger } from '../../ports/reminders/delivery-ledger.ts';
import type { Database } from '../database.ts';
import { planDiscussion } from '../guilds/discussion-ledger.ts';
import { updateHeld } from '../held-batch.ts';
import { inTurn } from '../in-turn.ts';
import type { DeliveryTable, Queries } from '../schema.ts';
import { claimBatches } from './claim-batches.ts';

/** When the guild is released. */
const FREE_AT_ONCE = 0;
/** Few enough that no statement has more values than SQLite takes. */
const ROWS_AT_ONCE = 1000;

/** What is to be posted and what was, in `db`. */
export function openDeliveryLedger(database: Database): DeliveryLedger {
	const { queries } = database;
	return {
		async plan(deliveries) {
			return queries.transaction().execute(async (db) => {
				let planned = 0;
				for (let start = 0; start < deliveries.length; start += ROWS_AT_ONCE) {
					const { numInsertedOrUpdatedRows = 0n } = await db
						.insertInto('deliveries')
						.values(deliveries.slice(start, start + ROWS_AT_ONCE).map(rowOf))
						.onConflict((it) => it.doNothing())
						.executeTakeFirstOrThrow();
					planned += Number(numInsertedOrUpdatedRows);
				}
				return planned;
			});
		},

		claim: (options) => inTurn(database, 'deliveries', (db) => claimBatches(db, newNonce, options)),

		async sent(batch, { channel, id, discussion }) {
			if (!discussion) return finish(queries, batch, { channel, message: id });
			return queries.transaction().execute(async (db) => {
				const isHeld = await finish(db, batch, { channel, message: id });
				const where = { guild: batch.guild, channel, post: id };
				if (isHeld) await planDiscussion(db, { ...discussion, ...where });
				return isHeld;
			});
		},
		drop: (batch) => finish(queries, batch, {}),

		async postpone(batch, { at, mayBeThere }) {
			const change = { free_at: at.getTime(), ...(!mayBeThere && { first_tried: null }) };
			return updateHeld(queries, 'batches', batch, change);
		},

		async hold(batch, reason) {
			return queries.transaction().execute(async (db) => {
				if (!(await updateHeld(db, 'batches', batch, { free_at: FREE_AT_ONCE }))) return false;
				if (batch.triedSince === undefined) await dissolve(db, batch);
				await db
					.insertInto('held_guilds')
					.values({ guild: batch.guild, reason })
					.onConflict((it) => it.column('guild').doUpdateSet({ reason }))
					.execute();
				return true;
			});
		},

		async release(guild) {
			return queries.transaction().execute(async (db) => {
				await db.deleteFrom('held_guilds').where('guild', '=', guild).execute();
				const { waiting } = await db
					.selectFrom('deliveries')
					.leftJoin('batches', 'batches.nonce', 'deliveries.batch')
					.where('deliveries.guild', '=', guild)
					.where(({ or, eb }) =>
						or([eb('deliveries.batch', 'is', null), eb('batches.free_at', 'is not', null)]),
					)
					.select(({ fn }) => fn.countAll<number>().as('waiting'))
					.executeTakeFirstOrThrow();
				return waiting;
			});
		},

		async held(guild) {
			const row = await queries
				.selectFrom('held_guilds')
				.where('guild', '=', guild)
				.select('reason')
				.executeTakeFirst();
			return row?.reason;
		},
	};
}

/** What was in no message yet goes with whatever else is due when the guild is released. */
async function dissolve(db: Queries, { nonce }: Batch): Promise<void> {
	await db.updateTable('deliveries').set({ batch: null }).where('batch', '=', nonce).execute();
	await db.deleteFrom('batches').where('nonce', '=', nonce).execute();
}

function finish(db: Queries, batch: Batch, message: { channel?: string; message?: string }) {
	return updateHeld(db, 'batches', batch, { ...message, free_at: null });
}

function newNonce(): string {
	return randomBytes(12).toString('hex');
}

function rowOf({ guild, keyDate, day, lead, due }: Delivery): DeliveryTable {
	const { article, number } = keyDate;
	const { year } = partsOf(day);
	return { guild, article, number, year, lead, day, due: due.getTime(), batch: null };
}
