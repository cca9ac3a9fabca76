import type { GuildId } from '../../domain/guild-id.ts';

/** How much is kept of a guild. */
export type KeptOfGuild = {
	readonly articles: number;
	readonly quotes: number;
	readonly feeds: number;
	readonly ownDates: number;
};

/**
 * All that is kept of guilds, to be erased: at once where their admins say so, or some time after the bot was removed.
 *
 *     await records.plan(guild, inThirtyDays); // removed
 *     await records.cancel(guild);             // and invited again
 *     for (const guild of await records.due(now)) await records.erase(guild);
 */
export interface GuildRecords {
	kept(guild: GuildId): Promise<KeptOfGuild>;

	/** Everything of the guild is to be erased at `due`; an earlier day that was planned stays. */
	plan(guild: GuildId, due: Date): Promise<void>;

	/** Nothing is to be erased; false where nothing was planned. */
	cancel(guild: GuildId): Promise<boolean>;

	/** The guilds whose day has come. */
	due(now: Date): Promise<GuildId[]>;

	/** Every guild of which something is kept, and that is not planned to be erased. */
	guilds(): Promise<GuildId[]>;

	/**
	 * Erases everything of the guild, in short steps between which others are answered, and overwrites it in the file. What
	 * was planned stays until all of it is done, so that an erasure that broke off is gone on with.
	 */
	erase(guild: GuildId): Promise<void>;
}
