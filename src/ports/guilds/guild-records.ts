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
 *     await records.plan(guild, inThirtyDays, 'left');
 *     await records.cancel(guild);             // and invited again
 *     for (const { guild } of await records.due(now)) await records.erase(guild);
 */
export interface GuildRecords {
	kept(guild: GuildId): Promise<KeptOfGuild>;

	/**
	 * Everything of the guild is to be erased at `due`, because its admins ask for it or the bot was removed; an earlier day
	 * that was planned stays, and what was asked for stays asked for.
	 */
	plan(guild: GuildId, due: Date, why: 'asked' | 'left'): Promise<void>;

	/** The guild has the bot again: nothing is erased for its having left; false where nothing was planned for that. */
	cancel(guild: GuildId): Promise<boolean>;

	/** The guilds whose day has come. */
	due(now: Date): Promise<readonly { readonly guild: GuildId; readonly isAsked: boolean }[]>;

	/** Every guild of which something is kept, and that is not planned to be erased. */
	guilds(): Promise<GuildId[]>;

	/**
	 * Erases everything of the guild, in short steps between which others are answered, and overwrites it in the file. What
	 * was planned stays until all of it is done, so that an erasure that broke off is gone on with. Says how many articles
	 * went.
	 */
	erase(guild: GuildId): Promise<number>;
}
