import type { JoinedGuilds } from '../../ports/guilds/joined-guilds.ts';
import type { Database } from '../database.ts';

/** Which guilds were greeted, kept in `db`. */
export function openJoinedGuilds({ queries }: Database): JoinedGuilds {
	return {
		async claim(guild, joinedAt) {
			const joined = { joined_at: joinedAt.getTime() };
			const { numInsertedOrUpdatedRows: kept = 0n } = await queries
				.insertInto('joined_guilds')
				.values({ guild, ...joined })
				.onConflict((it) =>
					it
						.column('guild')
						.doUpdateSet(joined)
						.where('joined_guilds.joined_at', '<', joined.joined_at),
				)
				.executeTakeFirst();
			return kept > 0n;
		},

		async release(guild) {
			await queries.deleteFrom('joined_guilds').where('guild', '=', guild).execute();
		},
	};
}
