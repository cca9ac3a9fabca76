import { randomBytes } from 'node:crypto';
import { type SqlBool, sql } from 'kysely';
import { MOST_A_DAY, MOST_SINGLY } from '../../domain/follows/follow.ts';
import type { FollowBatch, FollowLedger, FollowPost } from '../../ports/follows/follow-ledger.ts';
import type { Database } from '../database.ts';
import { claimFree, updateHeld } from '../held-batch.ts';
import { inTurn } from '../in-turn.ts';
import type { Queries } from '../schema.ts';
import { followOf } from './follow-rows.ts';
import { matchFollows } from './match-follows.ts';

const DAY_MS = 24 * 3_600_000;

/** What followers are to be told and what they were, in `db`. */
export function openFollowLedger(database: Database): FollowLedger {
	const { queries } = database;
	return {
		match: (limit) => matchFollows(database, limit),
		claim: (claim) => inTurn(database, 'follow posts', (db) => claimBatches(db, claim)),
		sent: (batch, { id }) =>
			updateHeld(queries, 'follow_batches', batch, { free_at: null, message: id }),
		drop: (batch) => updateHeld(queries, 'follow_batches', batch, { free_at: null }),
		postpone: (batch, { at }) =>
			updateHeld(queries, 'follow_batches', batch, { free_at: at.getTime() }),

		async end(batch) {
			const { guild, target } = batch;
			if (target.kind !== 'member') return;
			await queries.transaction().execute(async (db) => {
				for (const table of ['follows', 'follow_posts'] as const)
					await db
						.deleteFrom(table)
						.where('guild', '=', guild)
						.where('direct', '=', 1)
						.where('target', '=', target.member)
						.execute();
				await updateHeld(db, 'follow_batches', batch, { free_at: null });
			});
		},

		sweep: (before) => sweepBatches(database, before),

		async hold(batch, reason) {
			return queries.transaction().execute(async (db) => {
				// Free at once, for when it is resumed.
				const free_at = batch.firstTried.getTime();
				if (!(await updateHeld(db, 'follow_batches', batch, { free_at }))) return false;
				const { guild, target } = batch;
				await db
					.updateTable('follows')
					.set({ held: reason })
					.where('guild', '=', guild)
					.where('direct', '=', target.kind === 'member' ? 1 : 0)
					.where('target', '=', target.kind === 'member' ? target.member : target.channel)
					.execute();
				return true;
			});
		},
	};
}

type Claim = Parameters<FollowLedger['claim']>[0];

async function claimBatches(db: Queries, { now, leaseMs, limit }: Claim): Promise<FollowBatch[]> {
	const time = now.getTime();
	await makeBatches(db, time);
	const waiting = db
		.selectFrom('follow_batches')
		.where('free_at', 'is not', null)
		.where(IS_NOT_HELD)
		.select(['nonce', 'free_at', 'made_at'])
		.select(
			sql<number>`row_number() over (partition by guild, target order by made_at, nonce)`.as(
				'turn',
			),
		);
	const free = db
		.selectFrom(waiting.as('waiting'))
		.where('turn', '=', 1)
		.where('free_at', '<=', time)
		.select('nonce')
		.orderBy('made_at')
		.limit(limit);
	const taken = await claimFree(db, 'follow_batches', free, { time, leaseMs });
	return Promise.all(
		taken.map(async ({ guild, direct, target, nonce, attempt, first_tried }) => {
			const posts = await postsOf(db, nonce);
			const follow = posts[0]?.follows[0];
			const roles = posts
				.flatMap(({ follows }) => follows)
				.flatMap((one) => (one.target.kind === 'channel' ? (one.target.role ?? []) : []));
			return {
				guild,
				target:
					direct === 1 ? { kind: 'member', member: target } : { kind: 'channel', channel: target },
				roles: [...new Set(roles)],
				nonce,
				attempt,
				firstTried: new Date(first_tried ?? time),
				posts,
				...(follow?.askedIn !== undefined && { askedIn: follow.askedIn }),
			};
		}),
	);
}

/** A target is on hold while one of its follows is; where none is left, what was made for it is claimed, and dropped. */
const IS_NOT_HELD = sql<SqlBool>`not exists (select 1 from follows
	where follows.guild = follow_batches.guild and follows.target = follow_batches.target
	and follows.held is not null)`;

/** Makes messages of what waits: a few articles each by itself, more in one, and none where enough were sent today. */
async function makeBatches(db: Queries, time: number): Promise<void> {
	const ready = await db
		.selectFrom('follow_posts')
		.innerJoin('follows', 'follows.number', 'follow_posts.follow')
		.where('batch', 'is', null)
		.where('held', 'is', null)
		.select(['follow_posts.number', 'follow_posts.guild', 'follow_posts.direct'])
		.select(['follow_posts.target', 'article'])
		.orderBy('follow_posts.number')
		.execute();
	const byTarget = Map.groupBy(ready, ({ guild, direct, target }) =>
		JSON.stringify([guild, direct, target]),
	);
	for (const posts of byTarget.values()) {
		const [first] = posts;
		if (!first) continue;
		const room = MOST_A_DAY - (await sentSince(db, first, time - DAY_MS));
		if (room <= 0) continue;
		const articles = [...Map.groupBy(posts, ({ article }) => article).values()];
		const areFew = articles.length <= Math.min(room, MOST_SINGLY);
		const messages = areFew ? articles : [posts];
		// In this order.
		for (const [place, some] of messages.entries())
			await makeBatch(db, some, { time, madeAt: time + place });
	}
}

type Ready = Readonly<Record<'guild' | 'target', string> & Record<'number' | 'direct', number>>;

async function sentSince(db: Queries, { guild, direct, target }: Ready, since: number) {
	const { count } = await db
		.selectFrom('follow_batches')
		.where('target', '=', target)
		.where('made_at', '>', since)
		.where('guild', '=', guild)
		.where('direct', '=', direct)
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return Number(count);
}

async function makeBatch(
	db: Queries,
	posts: readonly Ready[],
	{ time, madeAt }: { readonly time: number; readonly madeAt: number },
): Promise<void> {
	const [first] = posts;
	if (!first) return;
	const { guild, direct, target } = first;
	const nonce = randomBytes(12).toString('hex');
	const unfinished = { attempt: 0, first_tried: null, message: null, free_at: time };
	await db
		.insertInto('follow_batches')
		.values({ nonce, guild, direct, target, made_at: madeAt, ...unfinished })
		.execute();
	const numbers = posts.map(({ number }) => number);
	for (let start = 0; start < numbers.length; start += ROWS_AT_ONCE)
		await db
			.updateTable('follow_posts')
			.set({ batch: nonce })
			.where('number', 'in', numbers.slice(start, start + ROWS_AT_ONCE))
			.execute();
}

const ROWS_AT_ONCE = 1000;

async function postsOf(db: Queries, nonce: string): Promise<FollowPost[]> {
	const rows = await db
		.selectFrom('follow_posts')
		.innerJoin('follows', 'follows.number', 'follow_posts.follow')
		.where('batch', '=', nonce)
		.selectAll('follows')
		.select('article')
		.orderBy('follow_posts.number')
		.execute();
	return [...Map.groupBy(rows, ({ article }) => article)].map(([article, some]) => ({
		article,
		follows: some.map(followOf),
	}));
}

/** Some at a time, so that others are answered meanwhile. */
async function sweepBatches(database: Database, before: Date): Promise<void> {
	for (let swept = SWEPT_AT_ONCE; swept === SWEPT_AT_ONCE; ) {
		swept = await inTurn(database, 'follow posts', async (db) => {
			const done = await db
				.selectFrom('follow_batches')
				.where('free_at', 'is', null)
				.where('made_at', '<', before.getTime())
				.select('nonce')
				.limit(SWEPT_AT_ONCE)
				.execute();
			const nonces = done.map(({ nonce }) => nonce);
			if (nonces.length === 0) return 0;
			await db.deleteFrom('follow_posts').where('batch', 'in', nonces).execute();
			await db.deleteFrom('follow_batches').where('nonce', 'in', nonces).execute();
			return nonces.length;
		});
	}
}

const SWEPT_AT_ONCE = 500;
