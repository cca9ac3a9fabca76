import type { GuildId } from '../../domain/guild-id.ts';

/** Which guilds the bot is in, as Discord has it. */
export interface GuildList {
	/** All of them; one that has an outage is among them. Throws where Discord does not answer for all. */
	all(): Promise<ReadonlySet<GuildId>>;
}
