import { ChannelType, MessageFlags } from 'discord-api-types/v10';
import type { Guild } from '../guild.ts';
import { refusal } from '../rest/api-error.ts';
import type { State } from '../state.ts';
import type { Channel } from '../wire.ts';
import type { StoredMessage } from './message-shelf.ts';
import { publishMessage } from './publish-message.ts';

/** What becomes of a thread: closed ones open again at the next message, locked ones do not. */
export type ThreadChange = { readonly isClosed?: boolean; readonly isLocked?: boolean };

const DAY_MINUTES = 24 * 60;

/** What a new thread is made of; its snowflake where that matters. */
export type ThreadOptions = {
	readonly name: string;
	readonly tags?: readonly string[];
	readonly id?: string;
	/** The guild's owner where nobody else is named. */
	readonly openedBy?: string;
};

/** Opens a thread in a guild's channel and tells the bot. */
export function addThread(
	state: State,
	parent: Channel,
	{ name, tags, id = state.newId(), openedBy }: ThreadOptions,
): Channel {
	const guild = guildOf(state, parent);
	const thread: Channel = Object.assign(
		{
			id,
			type: THREAD_TYPES.get(parent.type) ?? ChannelType.PublicThread,
			guild_id: guild.id,
			parent_id: parent.id,
			name,
		},
		{
			last_message_id: null,
			owner_id: openedBy ?? guild.ownerId,
			message_count: 0,
			member_count: 1,
		},
		{ rate_limit_per_user: 0, total_message_sent: 0, flags: 0 },
		{ thread_metadata: metadata(state, {}), ...(tags && { applied_tags: tags }) },
	);
	state.channels.set(thread.id, thread);
	guild.threads = [...guild.threads, thread];
	state.events.emit('dispatch', 'THREAD_CREATE', { ...thread, newly_created: true }, guild.id);
	return thread;
}

/** What a thread is in a channel of another kind than text. */
const THREAD_TYPES = new Map([[ChannelType.GuildAnnouncement, ChannelType.AnnouncementThread]]);
const WITH_THREADS: readonly ChannelType[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

/** Opens a thread under a message of the channel, as the bot; it has the id of the message, and there is one of it. */
export function openUnder(
	state: State,
	parent: Channel,
	{ message, name }: { readonly message: StoredMessage; readonly name: string },
): Channel {
	if (!WITH_THREADS.includes(parent.type)) throw refusal('wrongKind');
	const { id, flags } = message.message;
	if (state.channels.has(id)) throw refusal('threadThere');
	const thread = addThread(state, parent, { name, id, openedBy: state.bot.id });
	message.message = { ...message.message, flags: flags | MessageFlags.HasThread };
	publishMessage(state, 'edit', message);
	return thread;
}

/** Closes, opens, locks or unlocks a thread and tells the bot. */
export function changeThread(state: State, { id }: Channel, change: ThreadChange): void {
	const known = state.channels.get(id);
	if (!known) throw refusal('unknownChannel');
	const guild = guildOf(state, known);
	const changed = { ...known, thread_metadata: metadata(state, change, known.thread_metadata) };
	state.channels.set(id, changed);
	guild.threads = guild.threads.map((thread) => (thread.id === id ? changed : thread));
	state.events.emit('dispatch', 'THREAD_UPDATE', changed, guild.id);
}

/** The guild's threads that are closed, or that are open, the newest first. */
export function threadsOf(
	{ threads }: Guild,
	{ isClosed }: { readonly isClosed: boolean },
): Channel[] {
	return threads.filter((thread) => thread.thread_metadata?.archived === isClosed).reverse();
}

/** Makes ready for a message: a locked thread refuses it, a closed one opens. */
export function openForMessage(state: State, channel: Channel): void {
	const { archived, locked } = channel.thread_metadata ?? {};
	if (locked) throw refusal('lockedThread');
	if (archived) changeThread(state, channel, { isClosed: false });
}

/** Refuses what is not done in a closed thread. */
export function requireOpen({ thread_metadata }: Channel): void {
	if (thread_metadata?.archived) throw refusal('closedThread');
}

function guildOf(state: State, { guild_id }: Channel): Guild {
	const guild = state.guilds.get(guild_id ?? '');
	if (!guild) throw new Error('Threads are in the channels of guilds');
	return guild;
}

function metadata(
	state: State,
	{ isClosed, isLocked }: ThreadChange,
	known?: Channel['thread_metadata'],
) {
	return {
		archived: isClosed ?? known?.archived ?? false,
		locked: isLocked ?? known?.locked ?? false,
		auto_archive_duration: DAY_MINUTES,
		archive_timestamp: new Date(state.now()).toISOString(),
		create_timestamp: new Date(state.now()).toISOString(),
	};
}
