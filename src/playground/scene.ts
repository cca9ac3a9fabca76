import type { LocalDiscord } from '../local-discord/local-discord.ts';
import type { Channel, Interaction, Message, User } from '../local-discord/wire.ts';
import type { Clock } from './clock.ts';
import type { Commands, Happening, Post, Room, World } from './wire.ts';

/** One person in one guild with the bot, and what they see. */
export type Scene = {
	readonly you: User;
	channel(id: string): Channel | undefined;
	message(channelId: string, id: string): Message | undefined;
	world(): World;
	commands(channel: Channel): Commands;
	/** Tells of everything from now on, until the function returned is called. */
	listen(tell: (happening: Happening) => void): () => void;
	/** Tells everybody by how much the clock is ahead. */
	tellHour(): void;
	/** The person wants to see a message no more. */
	dismiss(messageId: string): void;
	close(): void;
};

const SUBCOMMANDS = [1, 2];
const SLASH = 1;
const EPHEMERAL = 1 << 6;

/** What a scene is made of: the guild's snowflake, its channels, command lines to try, and the hour. */
export type Furniture = {
	readonly guild: string;
	readonly channels: readonly { readonly name: string; readonly id: string }[];
	readonly examples: readonly string[];
	readonly clock: Pick<Clock, 'aheadMs'>;
};

/** Furnishes the local Discord: a guild with channels, a person, and direct messages with the bot. */
export function createScene(
	discord: LocalDiscord,
	{ guild: id, channels: furnished, examples, clock }: Furniture,
): Scene {
	const you = discord.addUser({ name: 'You' });
	const guild = discord.addGuild({
		id,
		name: 'Playground',
		owner: you,
		channels: furnished,
		...(furnished[0] && { systemChannel: furnished[0].name }),
	});
	const direct = discord.directMessages(you);
	const channels = [...guild.channels, direct];
	const bot = { id: discord.bot.id, name: discord.bot.username };
	const rooms = channels.map(
		(channel): Room => ({
			id: channel.id,
			name: channel.name ?? bot.name,
			isDirect: channel === direct,
		}),
	);
	/** What was typed, by the interaction it became. */
	const used = new Map<string, string>();
	const dismissed = new Set<string>();
	const listeners = new Set<(happening: Happening) => void>();
	let isBotOnline = false;

	const tell = (happening: Happening) => {
		for (const listener of listeners) listener(happening);
	};
	const postOf = (message: Message): Post => {
		const name = used.get(message.interaction_metadata?.id ?? '');
		return name === undefined ? { message } : { message, used: name };
	};
	const seen = (channelId: string) =>
		discord.messages(channelId, you.id).filter(({ id }) => !dismissed.has(id));
	const stops = [
		discord.on('interaction', (interaction) => {
			const name = typedName(interaction);
			if (name) used.set(interaction.id, name);
		}),
		discord.on('message', (message) => tell({ kind: 'posted', post: postOf(message) })),
		discord.on('edit', (message) => {
			if (!dismissed.has(message.id)) tell({ kind: 'edited', post: postOf(message) });
		}),
		discord.on('delete', ({ id }) => tell({ kind: 'deleted', messageId: id })),
		discord.on('commands', () => tell({ kind: 'commands' })),
		discord.on('session', (change) => {
			isBotOnline = change !== 'closed';
			tell({ kind: 'bot', isOnline: isBotOnline });
		}),
	];

	return {
		you,
		channel: (id) => channels.find((channel) => channel.id === id),
		message: (channelId, id) => seen(channelId).find((message) => message.id === id),
		world: () => ({
			guild: guild.name,
			you: { id: you.id, name: you.username },
			bot,
			channels: rooms,
			roles: guild.roles.map(({ id, name }) => ({ id, name: name.replace(/^@/, '') })),
			examples,
			posts: channels.flatMap(({ id }) => seen(id)).map(postOf),
			isBotOnline,
			aheadMs: clock.aheadMs,
		}),
		commands: (channel) => discord.commandsFor(you, channel),
		listen(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		tellHour: () => tell({ kind: 'clock', aheadMs: clock.aheadMs }),
		dismiss(messageId) {
			const all = channels.flatMap(({ id }) => seen(id));
			const message = all.find(({ id }) => id === messageId);
			if (!message || !(message.flags & EPHEMERAL)) return;
			dismissed.add(messageId);
			tell({ kind: 'deleted', messageId });
		},
		close() {
			for (const stop of stops) stop();
		},
	};
}

type GivenOption = {
	readonly name: string;
	readonly type: number;
	readonly options?: readonly GivenOption[];
};

/** `/article add file` for a slash command, its name for one of a menu. */
function typedName({ type, data }: Interaction): string | undefined {
	if (type !== 2) return undefined;
	const path = [String(data['name'])];
	let options = data['options'] as readonly GivenOption[] | undefined;
	let inner = options?.find((option) => SUBCOMMANDS.includes(option.type));
	while (inner) {
		path.push(inner.name);
		options = inner.options;
		inner = options?.find((option) => SUBCOMMANDS.includes(option.type));
	}
	return data['type'] === SLASH ? `/${path.join(' ')}` : path.join(' ');
}
