import { randomBytes } from 'node:crypto';
import type { Day } from '../../domain/calendar.ts';
import type { HighlightKind } from '../../domain/reminders/highlight.ts';
import type {
	HighlightBatch,
	HighlightLedger,
	HighlightSettings,
} from '../../ports/reminders/highlight-ledger.ts';
import { StoreFault } from '../../ports/store-fault.ts';
import type { Database } from '../database.ts';
import { claimLongestFree, updateHeld } from '../held-batch.ts';
import { inTurn } from '../in-turn.ts';
import type { Queries } from '../schema.ts';
import { highlight, highlightPlaces } from '../stored/highlights.ts';
import { readStored, tryStored } from '../stored/read-stored.ts';

/** What is brought back and was, in `db`. */
export function openHighlightLedger(database: Database): HighlightLedger {
	const { queries } = database;
	return {
		async of(guild): Promise<HighlightSettings> {
			const row = await queries
				.selectFrom('highlight_settings')
				.where('guild', '=', guild)
				.selectAll()
				.executeTakeFirst();
			if (!row) return { places: {} };
			const places = readStored('where highlights are posted', highlightPlaces, row.places);
			return { places, ...(row.held !== null && { held: row.held }) };
		},

		async keep(guild, places, next) {
			const isAny = Object.keys(places).length > 0;
			const chosen = {
				places: JSON.stringify(places),
				next_at: isAny ? next.getTime() : null,
				held: null,
			};
			await queries
				.insertInto('highlight_settings')
				.values({ guild, ...chosen })
				.onConflict((it) => it.column('guild').doUpdateSet(chosen))
				.execute();
		},

		async due(now, limit) {
			const rows = await queries
				.selectFrom('highlight_settings')
				.where('next_at', '<=', now.getTime())
				.where('held', 'is', null)
				.select('guild')
				.orderBy('next_at')
				.limit(limit)
				.execute();
			return rows.map(({ guild }) => guild);
		},

		async quotesSince(guild, day) {
			const rows = await queries
				.selectFrom('highlight_posts')
				.where('guild', '=', guild)
				.where('day', '>=', day)
				.select('told')
				.execute();
			const posts = rows.map(({ told }) => tryStored('a highlight', highlight, told));
			return posts.flatMap((told) => (told instanceof StoreFault ? [] : told.quotes));
		},

		plan: (guild, posts, next) =>
			inTurn(database, `highlights ${guild}`, async (db) => {
				for (const { kind, day, channel, told } of posts) {
					await db
						.insertInto('highlight_posts')
						.values({
							nonce: randomBytes(12).toString('hex'),
							guild,
							kind,
							day,
							channel,
							told: JSON.stringify(told),
							attempt: 0,
							first_tried: null,
							free_at: 0,
							message: null,
						})
						.onConflict((it) => it.columns(['guild', 'kind', 'day']).doNothing())
						.execute();
				}
				await db
					.updateTable('highlight_settings')
					.set({ next_at: next.getTime() })
					.where('guild', '=', guild)
					.where('next_at', 'is not', null)
					.execute();
			}),

		claim: (claim) => inTurn(database, 'highlights', (db) => claimPosts(db, claim)),
		sent: (batch, { id }) =>
			updateHeld(queries, 'highlight_posts', batch, { free_at: null, message: id }),
		drop: (batch) => updateHeld(queries, 'highlight_posts', batch, { free_at: null }),
		postpone: (batch, { at }) =>
			updateHeld(queries, 'highlight_posts', batch, { free_at: at.getTime() }),

		async hold(batch, reason) {
			return queries.transaction().execute(async (db) => {
				// What is late by days is not posted: when a place is chosen anew it goes on with that day.
				if (!(await updateHeld(db, 'highlight_posts', batch, { free_at: null }))) return false;
				await db
					.updateTable('highlight_settings')
					.set({ held: reason })
					.where('guild', '=', batch.guild)
					.execute();
				return true;
			});
		},
	};
}

async function claimPosts(
	db: Queries,
	{ now, leaseMs, limit }: Parameters<HighlightLedger['claim']>[0],
): Promise<HighlightBatch[]> {
	const time = now.getTime();
	const taken = await claimLongestFree(db, 'highlight_posts', { time, leaseMs, limit });
	return taken.map(({ guild, kind, day, channel, told, nonce, attempt, first_tried }) => ({
		guild,
		kind: kind as HighlightKind,
		day: day as Day,
		channel,
		told: tryStored('a highlight', highlight, told),
		nonce,
		attempt,
		firstTried: new Date(first_tried ?? time),
	}));
}
