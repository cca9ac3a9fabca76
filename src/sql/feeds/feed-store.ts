import type { FeedStore } from '../../ports/feeds/feed-store.ts';
import type { Database } from '../database.ts';
import { inTurn } from '../in-turn.ts';
import { readable } from '../stored/read-stored.ts';
import { acknowledgePoll } from './acknowledge-poll.ts';
import { claimPolls } from './claim-polls.ts';
import { FOLLOWED, guildFeeds } from './guild-feeds.ts';
import { subscriptionOf } from './subscription-rows.ts';

/** Feeds and who follows them, in `db`. */
export function openFeedStore(database: Database): FeedStore {
	const { queries } = database;
	return {
		feedsOf: (guild) => guildFeeds(database, guild),

		claim: (options) => inTurn(database, 'polls', (db) => claimPolls(db, options)),

		acknowledge: (poll, result) =>
			result.outcome !== 'failed' && result.movedTo !== undefined
				? inTurn(database, FOLLOWED, (db) => acknowledgePoll(db, poll, result))
				: queries.transaction().execute((db) => acknowledgePoll(db, poll, result)),

		async followers(feed) {
			const rows = await queries
				.selectFrom('feed_subscriptions')
				.where('feed', '=', feed)
				.where('paused', '=', 0)
				.selectAll()
				.orderBy('id')
				.execute();
			return rows.flatMap((row) => readable(() => subscriptionOf(row)) ?? []);
		},
	};
}
