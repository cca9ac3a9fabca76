import { refusal } from './api-error.ts';
import { findChannel, type State, type StoredMessage } from './state.ts';
import { type File, storeFile } from './stored-file.ts';
import type { Component, Embed, InteractionMetadata, Message, User } from './wire.ts';
import { writtenComponents, writtenEmbed } from './written.ts';

/** What the bot or a user writes. */
export type MessageBody = {
	readonly content?: string | null;
	readonly embeds?: readonly Embed[] | null;
	readonly components?: readonly Component[] | null;
	readonly flags?: number | null;
	readonly nonce?: string | number | null;
	readonly enforce_nonce?: boolean | null;
	readonly attachments?: readonly { readonly id: string | number; readonly description?: string }[];
	readonly message_reference?: { readonly message_id: string } | null;
};

/** A message to be posted. */
export type Draft = {
	readonly channelId: string;
	readonly author: User;
	readonly body: MessageBody;
	readonly files?: readonly File[];
	/** The only reader of an ephemeral message. */
	readonly userId?: string | undefined;
	readonly metadata?: InteractionMetadata;
	readonly replyTo?: string;
	readonly type?: number;
};

/** Message flags that decide something here. */
export const FLAG = { ephemeral: 1 << 6, loading: 1 << 7, componentsV2: 1 << 15 } as const;

const NONCE_MS = 5 * 60_000;

/** Posts the message and tells everyone who sees it. */
export function postMessage(state: State, draft: Draft): Message {
	const { channelId, body, files = [], userId } = draft;
	const repeated = draft.body.enforce_nonce ? findNonce(state, channelId, body.nonce) : undefined;
	if (repeated) return repeated;

	const at = state.now();
	const guildId = findChannel(state, channelId)?.guild_id;
	const replyTo = draft.replyTo ?? body.message_reference?.message_id;
	const attachments = files.map((file) => storeFile(state, channelId, file));
	const shows = { attachments, newId: state.newId };
	const message: Message = Object.assign(
		{ tts: false, mention_everyone: false, mentions: [], mention_roles: [], pinned: false },
		{
			id: state.newId(),
			type: draft.type ?? (replyTo ? 19 : 0),
			channel_id: channelId,
			author: draft.author,
			content: body.content ?? '',
			timestamp: new Date(at).toISOString(),
			edited_timestamp: null,
			embeds: (body.embeds ?? []).map((embed) => writtenEmbed(embed, shows)),
			components: writtenComponents(body.components ?? [], shows),
			attachments,
			flags: body.flags ?? 0,
		},
		body.nonce != null && { nonce: body.nonce },
		draft.metadata && {
			application_id: state.bot.id,
			webhook_id: state.bot.id,
			interaction_metadata: draft.metadata,
		},
		replyTo && {
			message_reference: {
				type: 0,
				channel_id: channelId,
				message_id: replyTo,
				...(guildId && { guild_id: guildId }),
			},
		},
	);
	const stored: StoredMessage = { message, userId, at };
	state.messages.set(message.id, stored);
	publish(state, 'message', stored);
	return message;
}

/** Changes what `body` names and keeps the rest. */
export function editMessage(
	state: State,
	stored: StoredMessage,
	{ body, files = [] }: { readonly body: MessageBody; readonly files?: readonly File[] },
): Message {
	const { message } = stored;
	const kept = body.attachments?.map(({ id }) => String(id));
	const attachments = [
		...message.attachments.filter(({ id }) => kept?.includes(id) ?? true),
		...files.map((file) => storeFile(state, message.channel_id, file)),
	];
	const shows = { attachments, newId: state.newId };
	const wasLoading = message.flags & FLAG.loading;
	stored.message = {
		...message,
		...(body.content !== undefined && { content: body.content ?? '' }),
		...(body.embeds !== undefined && {
			embeds: (body.embeds ?? []).map((embed) => writtenEmbed(embed, shows)),
		}),
		...(body.components !== undefined && {
			components: writtenComponents(body.components ?? [], shows),
		}),
		attachments,
		flags: (message.flags & ~FLAG.loading) | (body.flags ?? 0),
		edited_timestamp: wasLoading ? null : new Date(state.now()).toISOString(),
	};
	publish(state, 'edit', stored);
	return stored.message;
}

/** Removes the message for everyone. */
export function deleteMessage(state: State, stored: StoredMessage): void {
	state.messages.delete(stored.message.id);
	publish(state, 'delete', stored);
}

/** The message, if it stands in the channel. */
export function requireMessage(state: State, channelId: string, id: string): StoredMessage {
	const stored = state.messages.get(id);
	if (!stored || stored.message.channel_id !== channelId) throw refusal('unknownMessage');
	return stored;
}

/** The channel's messages, oldest first, as `userId` sees them; without one only those for all. */
export function messagesIn(state: State, channelId: string, userId?: string): Message[] {
	return [...state.messages.values()]
		.filter((stored) => stored.message.channel_id === channelId)
		.filter((stored) => stored.userId === undefined || stored.userId === userId)
		.map(({ message }) => message);
}

const DISPATCHED = {
	message: 'MESSAGE_CREATE',
	edit: 'MESSAGE_UPDATE',
	delete: 'MESSAGE_DELETE',
} as const;

function publish(state: State, event: keyof typeof DISPATCHED, stored: StoredMessage): void {
	const { message, userId } = stored;
	state.events.emit(event, message, userId);
	if (userId !== undefined) return;
	const guildId = findChannel(state, message.channel_id)?.guild_id;
	const { id, channel_id } = message;
	const data = event === 'delete' ? { id, channel_id } : message;
	const dispatched = guildId ? { ...data, guild_id: guildId } : data;
	state.events.emit('dispatch', DISPATCHED[event], dispatched, guildId);
}

function findNonce(state: State, channelId: string, nonce: MessageBody['nonce']) {
	if (nonce == null) return;
	const since = state.now() - NONCE_MS;
	const same = [...state.messages.values()].find(
		({ message, at }) =>
			at >= since && message.channel_id === channelId && String(message.nonce) === String(nonce),
	);
	return same?.message;
}
