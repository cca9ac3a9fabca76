import type { FeedStore } from '../../ports/feeds/feed-store.ts';
import type { Database } from '../database.ts';
import { acknowledgePoll } from './acknowledge-poll.ts';
import { claimPolls } from './claim-polls.ts';
import { guildFeeds } from './guild-feeds.ts';
import { subscriptionOf } from './subscription-rows.ts';

/** Feeds and who follows them, in `db`. */
export function openFeedStore({ queries }: Database): FeedStore {
	return {
		feedsOf: (guild) => guildFeeds(queries, guild),

		claim: (options) => queries.transaction().execute((db) => claimPolls(db, options)),

		acknowledge: (poll, result) =>
			queries.transaction().execute((db) => acknowledgePoll(db, poll, result)),

		async followers(feed) {
			const rows = await queries
				.selectFrom('feed_subscriptions')
				.where('feed', '=', feed)
				.where('paused', '=', 0)
				.selectAll()
				.orderBy('id')
				.execute();
			return rows.map(subscriptionOf);
		},
	};
}
