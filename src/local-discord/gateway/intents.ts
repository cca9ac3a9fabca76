const INTENT = {
	guilds: 1 << 0,
	members: 1 << 1,
	presences: 1 << 8,
	guildMessages: 1 << 9,
	directMessages: 1 << 12,
	messageContent: 1 << 15,
} as const;

/** Intents that Discord grants on request only. */
export const PRIVILEGED_INTENTS = INTENT.members | INTENT.presences | INTENT.messageContent;

/** All intents there are. */
export const KNOWN_INTENTS = 0b11_0011_0001_1111_1111_1111_1111;

const BY_EVENT: Readonly<Record<string, { readonly guild: number; readonly direct: number }>> = {
	GUILD_CREATE: { guild: INTENT.guilds, direct: 0 },
	GUILD_DELETE: { guild: INTENT.guilds, direct: 0 },
	GUILD_ROLE_CREATE: { guild: INTENT.guilds, direct: 0 },
	THREAD_CREATE: { guild: INTENT.guilds, direct: 0 },
	THREAD_UPDATE: { guild: INTENT.guilds, direct: 0 },
	CHANNEL_CREATE: { guild: INTENT.guilds, direct: 0 },
	CHANNEL_UPDATE: { guild: INTENT.guilds, direct: 0 },
	CHANNEL_DELETE: { guild: INTENT.guilds, direct: 0 },
	GUILD_MEMBER_REMOVE: { guild: INTENT.members, direct: 0 },
	GUILD_MEMBER_ADD: { guild: INTENT.members, direct: 0 },
	MESSAGE_CREATE: { guild: INTENT.guildMessages, direct: INTENT.directMessages },
	MESSAGE_UPDATE: { guild: INTENT.guildMessages, direct: INTENT.directMessages },
	MESSAGE_DELETE: { guild: INTENT.guildMessages, direct: INTENT.directMessages },
};

/** Whether a session with these intents is told of the event. */
export function isWanted(name: string, intents: number, guildId: string | undefined): boolean {
	const needed = BY_EVENT[name]?.[guildId === undefined ? 'direct' : 'guild'];
	return needed === undefined || Boolean(intents & needed);
}

type Written = {
	readonly author?: { readonly id: string };
	readonly mentions?: readonly { readonly id: string }[];
};

/** The event's data as these intents let it be seen: without their content, others' messages in guilds are empty. */
export function contentFor(
	{ name, data, botId }: { name: string; data: unknown; botId: string },
	intents: number,
	guildId: string | undefined,
): unknown {
	if (name !== 'MESSAGE_CREATE' && name !== 'MESSAGE_UPDATE') return data;
	if (guildId === undefined || intents & INTENT.messageContent) return data;
	const message = data as Written;
	const concernsBot = [message.author, ...(message.mentions ?? [])].some(
		(user) => user?.id === botId,
	);
	if (concernsBot) return data;
	return { ...message, content: '', embeds: [], attachments: [], components: [] };
}
