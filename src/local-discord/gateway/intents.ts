import { GatewayIntentBits } from 'discord-api-types/v10';

/** Intents that Discord grants on request only. */
export const PRIVILEGED_INTENTS =
	GatewayIntentBits.GuildMembers |
	GatewayIntentBits.GuildPresences |
	GatewayIntentBits.MessageContent;

/** All intents there are. */
export const KNOWN_INTENTS = Object.values(GatewayIntentBits)
	.filter((bit) => typeof bit === 'number')
	.reduce((bits, bit) => bits | bit, 0);

const BY_EVENT: Readonly<Record<string, { readonly guild: number; readonly direct: number }>> = {
	GUILD_CREATE: { guild: GatewayIntentBits.Guilds, direct: 0 },
	GUILD_DELETE: { guild: GatewayIntentBits.Guilds, direct: 0 },
	GUILD_ROLE_CREATE: { guild: GatewayIntentBits.Guilds, direct: 0 },
	THREAD_CREATE: { guild: GatewayIntentBits.Guilds, direct: 0 },
	THREAD_UPDATE: { guild: GatewayIntentBits.Guilds, direct: 0 },
	CHANNEL_CREATE: { guild: GatewayIntentBits.Guilds, direct: 0 },
	CHANNEL_UPDATE: { guild: GatewayIntentBits.Guilds, direct: 0 },
	CHANNEL_DELETE: { guild: GatewayIntentBits.Guilds, direct: 0 },
	GUILD_MEMBER_REMOVE: { guild: GatewayIntentBits.GuildMembers, direct: 0 },
	GUILD_MEMBER_ADD: { guild: GatewayIntentBits.GuildMembers, direct: 0 },
	MESSAGE_CREATE: {
		guild: GatewayIntentBits.GuildMessages,
		direct: GatewayIntentBits.DirectMessages,
	},
	MESSAGE_UPDATE: {
		guild: GatewayIntentBits.GuildMessages,
		direct: GatewayIntentBits.DirectMessages,
	},
	MESSAGE_DELETE: {
		guild: GatewayIntentBits.GuildMessages,
		direct: GatewayIntentBits.DirectMessages,
	},
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
	if (guildId === undefined || intents & GatewayIntentBits.MessageContent) return data;
	const message = data as Written;
	const concernsBot = [message.author, ...(message.mentions ?? [])].some(
		(user) => user?.id === botId,
	);
	if (concernsBot) return data;
	return { ...message, content: '', embeds: [], attachments: [], components: [] };
}
