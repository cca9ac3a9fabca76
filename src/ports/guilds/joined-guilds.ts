import type { GuildId } from '../../domain/guild-id.ts';

/**
 * Remembers which guilds were greeted, across restarts and outages.
 *
 *     if (await joinedGuilds.claim(guild, joinedAt)) await announcer.announce(…);
 */
export interface JoinedGuilds {
	/** True for one caller alone, and again only where the guild was joined anew since. */
	claim(guild: GuildId, joinedAt: Date): Promise<boolean>;

	/** The guild could not be greeted: the next caller may try. */
	release(guild: GuildId): Promise<void>;
}
