import { sql } from 'kysely';
import type { Figures, Standing } from '../ports/standing.ts';
import type { Database } from './database.ts';

/** Since when the oldest has been due that is in no message yet, or in one that is not sent; not where an admin holds it up. */
const OLDEST = {
	reminders: sql<number>`(select min(due) from (
		select due, guild from deliveries where batch is null
		union all
		select due, deliveries.guild from batches join deliveries on batch = nonce where free_at is not null
	) as waiting where guild not in (select guild from held_guilds))`,
	feeds: sql<number>`(select min(due) from feed_batches where free_at is not null
		and exists (select 1 from feed_posts
			join feed_subscriptions on feed_subscriptions.id = feed_posts.subscription
			where feed_posts.batch = feed_batches.nonce and paused = 0 and held is null))`,
	follows: sql<number>`(select min(made_at) from follow_batches where free_at is not null
		and not exists (select 1 from follows where follows.guild = follow_batches.guild
			and follows.target = follow_batches.target and follows.held is not null))`,
} as const;

/** How it stands with what `db` keeps. */
export function openStanding({ queries, connections }: Database): Standing {
	return {
		check: async () => void (await sql`select 1`.execute(queries)),

		async figures(now) {
			const { rows } = await sql<Row>`select
				${OLDEST.reminders} as reminders, ${OLDEST.feeds} as feeds, ${OLDEST.follows} as follows,
				(select count(*) from feeds) as followed,
				(select count(*) from feeds where failures > 0) as failing,
				(select count(*) from feeds where stopped is not null) as stopped,
				(select count(*) from held_guilds) as held,
				(select coalesce(sum(articles), 0) from libraries) as articles`.execute(queries);
			return figuresIn(rows[0], now);
		},

		...(connections && { connections }),
	};
}

type Row = Readonly<
	Record<
		'reminders' | 'feeds' | 'follows' | 'followed' | 'failing' | 'stopped' | 'held' | 'articles',
		number
	>
>;

const SECOND_MS = 1000;

function figuresIn(row: Row | undefined, now: Date): Figures {
	const age = (since: number | null = null) =>
		since === null ? 0 : Math.max(0, (now.getTime() - since) / SECOND_MS);
	const { followed = 0, failing = 0, stopped = 0, held = 0, articles = 0 } = row ?? {};
	return {
		waitingSeconds: {
			reminders: age(row?.reminders),
			feeds: age(row?.feeds),
			follows: age(row?.follows),
		},
		feeds: { followed, failing, stopped },
		heldServers: held,
		articles,
	};
}
