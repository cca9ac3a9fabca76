import type { GuildRules } from '../../domain/guilds/guild-rules.ts';
import type { DiscussionLedger } from '../../ports/discussion-ledger.ts';
import type { WantedDiscussion } from '../../ports/outbox.ts';
import type { Database } from '../database.ts';
import { claimLongestFree, updateHeld } from '../held-batch.ts';
import { inTurn } from '../in-turn.ts';
import type { Queries } from '../schema.ts';
import { readRules, rulesOf } from './guild-rules-store.ts';

/** Threads that are to be opened, in `db`. What is done is forgotten; what could not be done stays, once for a channel. */
export function openDiscussionLedger(database: Database): DiscussionLedger {
	const { queries } = database;
	const end = async ({ nonce, attempt }: { nonce: string; attempt: number }) => {
		const { numDeletedRows } = await queries
			.deleteFrom('discussions')
			.where('nonce', '=', nonce)
			.where('attempt', '=', attempt)
			.where('free_at', 'is not', null)
			.executeTakeFirst();
		return numDeletedRows > 0n;
	};
	return {
		claim: ({ now, leaseMs, limit }) =>
			inTurn(database, 'discussions', async (db) => {
				const time = now.getTime();
				const taken = await claimLongestFree(db, 'discussions', { time, leaseMs, limit });
				return taken.map(({ nonce, attempt, guild, channel, post, article }) => ({
					nonce,
					attempt,
					guild,
					channel,
					post,
					article,
				}));
			}),

		sent: (batch) => end(batch),
		drop: end,
		postpone: (batch, { at }) =>
			updateHeld(queries, 'discussions', batch, { free_at: at.getTime() }),

		hold: (batch, problem) =>
			queries.transaction().execute(async (db) => {
				const { guild, channel } = batch;
				if (!(await updateHeld(db, 'discussions', batch, { free_at: null }))) return false;
				await db
					.updateTable('discussions')
					.set({ problem })
					.where('nonce', '=', batch.nonce)
					.execute();
				await db
					.deleteFrom('discussions')
					.where('guild', '=', guild)
					.where('channel', '=', channel)
					.where('nonce', '!=', batch.nonce)
					.execute();
				return true;
			}),

		async problems(guild) {
			const rows = await queries
				.selectFrom('discussions')
				.where('guild', '=', guild)
				.where('problem', 'is not', null)
				.select(['channel', 'problem as reason'])
				.$narrowType<{ reason: string }>()
				.orderBy('channel')
				.execute();
			return rows;
		},

		async release(guild) {
			await queries
				.deleteFrom('discussions')
				.where('guild', '=', guild)
				.where('problem', 'is not', null)
				.execute();
		},
	};
}

type Planned = WantedDiscussion & {
	readonly guild: string;
	readonly channel: string;
	readonly post: string;
};

/** Plans the thread under a post that was just sent, where its guild wishes one and nothing is known to stand in the way. */
export async function planDiscussion(
	db: Queries,
	{ of, article, guild, channel, post }: Planned,
): Promise<void> {
	const [row] = await rulesOf(db, { guild });
	if (!row || !wants(readRules(row.rules), of)) return;
	const blocked = await db
		.selectFrom('discussions')
		.where('guild', '=', guild)
		.where('channel', '=', channel)
		.where('problem', 'is not', null)
		.select('nonce')
		.executeTakeFirst();
	if (blocked) return;
	await db
		.insertInto('discussions')
		.values({
			nonce: `d${post}`,
			guild,
			channel,
			post,
			article,
			attempt: 0,
			first_tried: null,
			free_at: 0,
			problem: null,
		})
		.onConflict((it) => it.column('nonce').doNothing())
		.execute();
}

function wants({ discussions }: GuildRules, of: WantedDiscussion['of']): boolean {
	return discussions === 'everywhere' || discussions === of;
}
