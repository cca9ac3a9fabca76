import type { LocalDiscord } from '../local-discord/local-discord.ts';
import type { Channel, Interaction, Message, User } from '../local-discord/wire.ts';
import type { Clock } from './clock.ts';
import type { Resident } from './house.ts';
import { LANGUAGES } from './languages.ts';
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
	/** Tells the person by how much the clock is ahead. */
	tellHour(): void;
	/** The person wants to see a message no more. */
	dismiss(messageId: string): void;
	/** The person wants Discord in this language. */
	speak(locale: string): void;
	close(): void;
};

const SUBCOMMANDS = [1, 2];
const SLASH = 1;
const EPHEMERAL = 1 << 6;
/** As Discord numbers them. */
const KINDS: Readonly<Record<number, Room['kind']>> = {
	1: 'direct',
	5: 'announcements',
	10: 'thread',
	11: 'thread',
	15: 'forum',
};
const CHANGES_OF_ROOMS = /^(?:CHANNEL|THREAD)_/;

/** What is the same for everybody: who lives here, command lines to try, the hour, and what was typed, by the interaction it became. */
export type Surroundings = {
	readonly residents: readonly Resident[];
	readonly examples: readonly string[];
	readonly clock: Pick<Clock, 'aheadMs'>;
	readonly used: Map<string, string>;
};

/** What one of the residents sees. */
export function createScene(
	discord: LocalDiscord,
	{ user: you, guild, direct }: Resident,
	{ residents, examples, clock, used }: Surroundings,
): Scene {
	const bot = { id: discord.bot.id, name: discord.bot.username };
	const channels = (): readonly Channel[] => [...guild.channels, ...guild.threads, direct];
	const rooms = (): Room[] =>
		inOrder(channels()).map(({ id, name, type }) => ({
			id,
			name: name ?? bot.name,
			kind: KINDS[type] ?? 'text',
		}));
	const dismissed = new Set<string>();
	const listeners = new Set<(happening: Happening) => void>();
	let isBotOnline = false;
	let locale = 'en-US';

	const tell = (happening: Happening) => {
		for (const listener of listeners) listener(happening);
	};
	const postOf = (message: Message): Post => {
		const name = used.get(message.interaction_metadata?.id ?? '');
		return name === undefined ? { message } : { message, used: name };
	};
	const seen = (channelId: string) =>
		discord.messages(channelId, you.id).filter(({ id }) => !dismissed.has(id));
	const isHere = (channelId: string) => channels().some(({ id }) => id === channelId);
	/** Is it for this person's eyes? */
	const isSeen = ({ channel_id: channelId, id }: Message, reader: string | undefined) =>
		(reader ?? you.id) === you.id && isHere(channelId) && !dismissed.has(id);
	const stops = [
		discord.on('interaction', (interaction) => {
			const name = typedName(interaction);
			if (name) used.set(interaction.id, name);
		}),
		discord.on('message', (message, reader) => {
			if (isSeen(message, reader)) tell({ kind: 'posted', post: postOf(message) });
		}),
		discord.on('edit', (message, reader) => {
			if (isSeen(message, reader)) tell({ kind: 'edited', post: postOf(message) });
		}),
		discord.on('delete', ({ id }) => tell({ kind: 'deleted', messageId: id })),
		discord.on('dispatch', (name, _data, guildId) => {
			if (guildId === guild.id && CHANGES_OF_ROOMS.test(name)) {
				tell({ kind: 'rooms', channels: rooms() });
			}
		}),
		discord.on('commands', () => tell({ kind: 'commands' })),
		discord.on('session', (change) => {
			isBotOnline = change !== 'closed';
			tell({ kind: 'bot', isOnline: isBotOnline });
		}),
	];

	return {
		you,
		channel: (id) => channels().find((channel) => channel.id === id),
		message: (channelId, id) => seen(channelId).find((message) => message.id === id),
		world: () => ({
			guild: guild.name,
			you: { id: you.id, name: you.username },
			people: residents.map(({ user: { id, username: name }, part }) => ({ id, name, part })),
			locale,
			languages: LANGUAGES,
			bot,
			channels: rooms(),
			roles: guild.roles.map(({ id, name }) => ({ id, name: name.replace(/^@/, '') })),
			examples,
			posts: channels()
				.flatMap(({ id }) => seen(id))
				.map(postOf),
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
			const all = channels().flatMap(({ id }) => seen(id));
			const message = all.find(({ id }) => id === messageId);
			if (!message || !(message.flags & EPHEMERAL)) return;
			dismissed.add(messageId);
			tell({ kind: 'deleted', messageId });
		},
		speak(wanted) {
			locale = wanted;
			discord.setLocale(you, wanted);
		},
		close() {
			for (const stop of stops) stop();
		},
	};
}

/** Threads stand below their channel. */
function inOrder(channels: readonly Channel[]): Channel[] {
	const of = Map.groupBy(channels, ({ thread_metadata: isThread, parent_id: parent }) =>
		isThread ? (parent ?? '') : '',
	);
	return (of.get('') ?? []).flatMap((channel) => [channel, ...(of.get(channel.id) ?? [])]);
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
