import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { GuildId } from '../domain/guild-id.ts';
import type { LogEntry, LoggedDeed } from '../domain/people/logged-deed.ts';
import type { EditorLog, LogBatch } from '../ports/editor-log.ts';
import type { Attempt } from '../ports/outbox.ts';
import type { Database } from './database.ts';
import { readRules, rulesOf } from './guilds/guild-rules-store.ts';
import { claimLongestFree, updateHeld } from './held-batch.ts';
import { inTurn } from './in-turn.ts';
import type { Queries } from './schema.ts';
import { deed } from './stored/articles.ts';
import { day } from './stored/findings.ts';
import { nameChange } from './stored/people.ts';
import { readStored } from './stored/read-stored.ts';

const MOST_TOLD = 10;

/** What editors did, in `db`; what was told is forgotten. */
export function openEditorLog(database: Database): EditorLog {
	const { queries } = database;
	const end = (batch: Attempt & { readonly guild: GuildId }) =>
		queries.transaction().execute(async (db) => {
			if (!(await updateHeld(db, 'log_batches', batch, { free_at: null }))) return false;
			await db.deleteFrom('log_entries').where('batch', '=', batch.nonce).execute();
			await db.deleteFrom('log_batches').where('nonce', '=', batch.nonce).execute();
			return true;
		});
	return {
		claim: ({ now, leaseMs, limit }) =>
			inTurn(database, 'editor log', async (db) => {
				const time = now.getTime();
				await makeBatches(db, time);
				const taken = await claimLongestFree(db, 'log_batches', { time, leaseMs, limit });
				return Promise.all(
					taken.map(
						async ({ nonce, attempt, guild, channel, first_tried }): Promise<LogBatch> => ({
							nonce,
							attempt,
							guild,
							channel,
							firstTried: new Date(first_tried ?? time),
							...(await entriesOf(db, nonce)),
						}),
					),
				);
			}),

		sent: (batch) => end(batch),
		drop: end,
		postpone: (batch, { at }) =>
			updateHeld(queries, 'log_batches', batch, { free_at: at.getTime() }),

		hold: (batch, problem) =>
			queries.transaction().execute(async (db) => {
				const { guild, nonce } = batch;
				if (!(await updateHeld(db, 'log_batches', batch, { free_at: null }))) return false;
				await db.deleteFrom('log_entries').where('guild', '=', guild).execute();
				await db
					.deleteFrom('log_batches')
					.where('guild', '=', guild)
					.where('nonce', '!=', nonce)
					.execute();
				await db.updateTable('log_batches').set({ problem }).where('nonce', '=', nonce).execute();
				return true;
			}),

		async problem(guild) {
			return problemOf(queries, guild);
		},

		async release(guild) {
			await queries
				.deleteFrom('log_batches')
				.where('guild', '=', guild)
				.where('problem', 'is not', null)
				.execute();
		},
	};
}

/** Writes down what an editor did, where the guild wants it told. `db` is within the transaction of the deed. */
export async function logDeed(
	db: Queries,
	guild: string,
	{ by, at, deed: done }: LogEntry,
): Promise<void> {
	if ((await channelOf(db, guild)) === undefined) return;
	if ((await problemOf(db, guild)) !== undefined) return;
	await db
		.insertInto('log_entries')
		.values({ guild, by, at: at.getTime(), deed: JSON.stringify(done), batch: null })
		.execute();
}

async function channelOf(db: Queries, guild: string): Promise<string | undefined> {
	const [row] = await rulesOf(db, { guild });
	return row && readRules(row.rules).log;
}

async function problemOf(db: Queries, guild: string): Promise<string | undefined> {
	const row = await db
		.selectFrom('log_batches')
		.where('guild', '=', guild)
		.where('problem', 'is not', null)
		.select('problem')
		.executeTakeFirst();
	return row?.problem ?? undefined;
}

/** One message for all that was done in a guild since the last one. */
async function makeBatches(db: Queries, time: number): Promise<void> {
	const guilds = await db
		.selectFrom('log_entries')
		.where('batch', 'is', null)
		.where(
			'guild',
			'not in',
			db.selectFrom('log_batches').where('free_at', 'is not', null).select('guild'),
		)
		.select('guild')
		.distinct()
		.execute();
	for (const { guild } of guilds) {
		const channel = await channelOf(db, guild);
		if (channel === undefined) {
			await db.deleteFrom('log_entries').where('guild', '=', guild).execute();
			continue;
		}
		const nonce = randomBytes(12).toString('hex');
		const untried = { attempt: 0, first_tried: null, free_at: time, problem: null };
		await db
			.insertInto('log_batches')
			.values({ nonce, guild, channel, ...untried })
			.execute();
		await db.updateTable('log_entries').set({ batch: nonce }).where('guild', '=', guild).execute();
	}
}

async function entriesOf(db: Queries, batch: string): Promise<Pick<LogBatch, 'entries' | 'more'>> {
	const rows = await db
		.selectFrom('log_entries')
		.where('batch', '=', batch)
		.selectAll()
		.orderBy('number')
		.execute();
	const entries = rows.slice(0, MOST_TOLD).map(
		(row): LogEntry => ({
			by: row.by,
			at: new Date(row.at),
			deed: readStored('a deed of the log', loggedDeed, row.deed),
		}),
	);
	return { entries, more: rows.length - entries.length };
}

const loggedDate = z.object({ day, label: z.string(), repeat: z.enum(['yearly', 'once']) });

const loggedDeed: z.ZodType<LoggedDeed> = z.discriminatedUnion('kind', [
	z.object({
		kind: z.enum(['change', 'undo']),
		article: z.object({ id: z.string(), title: z.string() }),
		number: z.number(),
		deed,
	}),
	z.object({ kind: z.literal('removal'), title: z.string() }),
	z.object({ kind: z.enum(['names', 'names undone']), number: z.number(), change: nameChange }),
	z.object({
		kind: z.literal('own date'),
		what: z.enum(['added', 'changed', 'removed', 'restored']),
		number: z.number(),
		date: loggedDate,
		before: loggedDate.exactOptional(),
	}),
	z.object({
		kind: z.literal('decided'),
		what: z.enum(['confirmed', 'ignored', 'undecided']),
		article: z.object({ id: z.string(), title: z.string() }),
		dates: z.array(z.object({ number: z.number(), label: z.string(), day: day.exactOptional() })),
	}),
]);
