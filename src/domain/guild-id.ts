/** A Discord server, by its snowflake. */
export type GuildId = string;
