import { UserError } from './user-error.ts';

/** A Discord server, by its snowflake. */
export type GuildId = string;

/** The server that is asked about; a UserError where there is none. */
export function requireGuild(guild: GuildId | undefined): GuildId {
	if (guild !== undefined) return guild;
	throw new UserError('This works only in a server.');
}
