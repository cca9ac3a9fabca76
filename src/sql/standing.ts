import { sql } from 'kysely';
import type { Figures, Standing } from '../ports/standing.ts';
import type { Database } from './database.ts';

const OUTBOXES = {
	reminders: 'batches',
	feeds: 'feed_batches',
	follows: 'follow_batches',
} as const;

/** How it stands with what `db` keeps. */
export function openStanding({ queries, connections }: Database): Standing {
	const oldest = (table: string, now: number) => sql<number>`(select coalesce(
		(${now} - min(free_at)) / 1000.0, 0) from ${sql.table(table)} where free_at <= ${now})`;
	return {
		check: async () => void (await sql`select 1`.execute(queries)),

		async figures(now) {
			const time = now.getTime();
			const { rows } = await sql<Row>`select
				${oldest(OUTBOXES.reminders, time)} as reminders,
				${oldest(OUTBOXES.feeds, time)} as feeds,
				${oldest(OUTBOXES.follows, time)} as follows,
				(select count(*) from feeds) as followed,
				(select count(*) from feeds where failures > 0) as failing,
				(select count(*) from feeds where stopped is not null) as stopped,
				(select count(*) from held_guilds) as held,
				(select coalesce(sum(articles), 0) from libraries) as articles`.execute(queries);
			return figuresIn(rows[0]);
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

function figuresIn(row: Row | undefined): Figures {
	const { reminders = 0, feeds = 0, follows = 0 } = row ?? {};
	const { followed = 0, failing = 0, stopped = 0, held = 0, articles = 0 } = row ?? {};
	return {
		waitingSeconds: { reminders, feeds, follows },
		feeds: { followed, failing, stopped },
		heldServers: held,
		articles,
	};
}
