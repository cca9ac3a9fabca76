import type { GuildId } from '../../domain/guild-id.ts';

/** The part of a web address that nobody guesses, by which other programs read what a guild keeps. */
export interface AddressBook {
	/** Undefined where the guild has none. */
	of(guild: GuildId): Promise<string | undefined>;

	/** Gives the guild a new one; the one before is void at once. */
	renew(guild: GuildId): Promise<string>;

	/** Whether there was one. */
	remove(guild: GuildId): Promise<boolean>;

	/** Whose it is; undefined where it is nobody's. */
	guildOf(secret: string): Promise<GuildId | undefined>;
}

/** What other programs read of a guild at its address. */
export type SubscribedFile = {
	/** What follows the secret: 'calendar.ics'. */
	readonly name: string;
	/** As HTTP has it: 'text/calendar; charset=utf-8'. */
	readonly type: string;
	/** Writes it anew. */
	write(guild: GuildId): Promise<string>;
};
