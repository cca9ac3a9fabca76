import type { FeedStore } from '../../ports/feeds/feed-store.ts';
import type { Database } from '../database.ts';
import { guildFeeds } from './guild-feeds.ts';
import { settlePoll } from './settle-poll.ts';
import { subscriptionOf } from './subscription-rows.ts';
import { takePolls } from './take-polls.ts';

/** Feeds and who follows them, in `db`. */
export function openFeedStore({ queries }: Database): FeedStore {
	return {
		feedsOf: (guild) => guildFeeds(queries, guild),

		claim: (options) => queries.transaction().execute((db) => takePolls(db, options)),

		settle: (poll, result) => queries.transaction().execute((db) => settlePoll(db, poll, result)),

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
