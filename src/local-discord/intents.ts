const GUILDS = 1 << 0;
const GUILD_MEMBERS = 1 << 1;
const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;

const BY_EVENT: Readonly<Record<string, { readonly guild: number; readonly direct: number }>> = {
	GUILD_CREATE: { guild: GUILDS, direct: 0 },
	GUILD_DELETE: { guild: GUILDS, direct: 0 },
	GUILD_ROLE_CREATE: { guild: GUILDS, direct: 0 },
	CHANNEL_CREATE: { guild: GUILDS, direct: 0 },
	CHANNEL_UPDATE: { guild: GUILDS, direct: 0 },
	CHANNEL_DELETE: { guild: GUILDS, direct: 0 },
	GUILD_MEMBER_ADD: { guild: GUILD_MEMBERS, direct: 0 },
	MESSAGE_CREATE: { guild: GUILD_MESSAGES, direct: DIRECT_MESSAGES },
	MESSAGE_UPDATE: { guild: GUILD_MESSAGES, direct: DIRECT_MESSAGES },
	MESSAGE_DELETE: { guild: GUILD_MESSAGES, direct: DIRECT_MESSAGES },
};

/** Whether a session with these intents is told of the event. */
export function isWanted(name: string, intents: number, guildId: string | undefined): boolean {
	const needed = BY_EVENT[name]?.[guildId === undefined ? 'direct' : 'guild'];
	return needed === undefined || Boolean(intents & needed);
}
