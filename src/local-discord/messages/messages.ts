import { MessageFlags, MessageReferenceType, MessageType } from 'discord-api-types/v10';
import { flatten } from '../interactions/components.ts';
import { refusal } from '../rest/api-error.ts';
import { type File, storeFile } from '../rest/stored-file.ts';
import type { State } from '../state.ts';
import type { Component, Embed, Message, User } from '../wire.ts';
import { type AllowedMentions, mentionsIn } from './mentions.ts';
import { editedFlags, refuseMixture } from './message-flags.ts';
import type { StoredMessage } from './message-shelf.ts';
import { publishMessage } from './publish-message.ts';
import { writtenComponents, writtenEmbed } from './written.ts';

/** What the bot or a user writes. */
export type MessageBody = {
	readonly content?: string | null;
	readonly embeds?: readonly Embed[] | null;
	readonly components?: readonly Component[] | null;
	readonly flags?: number | null;
	readonly nonce?: string | number | null;
	readonly enforce_nonce?: boolean | null;
	readonly allowed_mentions?: AllowedMentions | null;
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
	/** What makes it the answer to an interaction. */
	readonly origin?: Partial<Message>;
	readonly replyTo?: string;
};

const NONCE_MS = 5 * 60_000;

/** Posts the message and tells everyone who sees it; an enforced nonce that is known gives the first message again. */
export function postMessage(state: State, draft: Draft): Message {
	const { channelId, body, files = [], userId } = draft;
	const repeated = body.enforce_nonce ? findNonce(state, channelId, body.nonce) : undefined;
	if (repeated) return repeated;

	const at = state.now();
	const attachments = files.map((file) => storeFile(state, channelId, file));
	const shows = { attachments, newId: state.newId };
	const replyTo = draft.replyTo ?? body.message_reference?.message_id;
	const message: Message = {
		id: state.newId(),
		type: replyTo ? MessageType.Reply : MessageType.Default,
		channel_id: channelId,
		author: draft.author,
		content: body.content ?? '',
		timestamp: new Date(at).toISOString(),
		edited_timestamp: null,
		embeds: (body.embeds ?? []).map((embed) => writtenEmbed(embed, shows)),
		components: writtenComponents(body.components ?? [], shows),
		attachments,
		flags: body.flags ?? 0,
		pinned: false,
		tts: false,
		...mentionsOf(state, draft),
		...(body.nonce != null && { nonce: body.nonce }),
		...(replyTo && { message_reference: referenceTo(state, channelId, replyTo) }),
		...draft.origin,
	};
	const stored: StoredMessage = { message, userId, at };
	state.messages.add(stored);
	publishMessage(state, 'message', stored);
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
	const edited: Message = {
		...message,
		...(body.content !== undefined && { content: body.content ?? '' }),
		...(body.embeds !== undefined && {
			embeds: (body.embeds ?? []).map((embed) => writtenEmbed(embed, shows)),
		}),
		...(body.components !== undefined && {
			components: writtenComponents(body.components ?? [], shows),
		}),
		attachments,
		flags: editedFlags(message.flags, body.flags),
		edited_timestamp:
			message.flags & MessageFlags.Loading ? null : new Date(state.now()).toISOString(),
	};
	refuseMixture(edited);
	const { author, channel_id: channelId } = message;
	stored.message = {
		...edited,
		...mentionsOf(state, { author, channelId, body: { ...edited, ...body } }),
	};
	publishMessage(state, 'edit', stored);
	return stored.message;
}

/** Removes the message for everyone. */
export function deleteMessage(state: State, stored: StoredMessage): void {
	state.messages.delete(stored.message.id);
	publishMessage(state, 'delete', stored);
}

/** The message, if it stands in the channel. */
export function requireMessage(state: State, channelId: string, id: string): StoredMessage {
	const stored = state.messages.get(id);
	if (!stored || stored.message.channel_id !== channelId) throw refusal('unknownMessage');
	return stored;
}

/** The channel's messages, oldest first, as `userId` sees them; without one only those for all. */
export function messagesIn(state: State, channelId: string, userId?: string): Message[] {
	return state.messages
		.inChannel(channelId)
		.filter((stored) => stored.userId === undefined || stored.userId === userId)
		.map(({ message }) => message);
}

function findNonce(state: State, channelId: string, nonce: MessageBody['nonce']) {
	if (nonce == null) return;
	const since = state.now() - NONCE_MS;
	const same = state.messages
		.inChannel(channelId)
		.find(({ message, at }) => at >= since && String(message.nonce) === String(nonce));
	return same?.message;
}

function mentionsOf(state: State, { author, channelId, body }: Draft) {
	const inComponents = flatten(body.components ?? []).flatMap(({ content }) => content ?? []);
	const text = [body.content ?? '', ...inComponents].join('\n');
	const channel = state.channels.get(channelId);
	return mentionsIn(state, { text, author, channel }, body.allowed_mentions);
}

function referenceTo(state: State, channelId: string, messageId: string) {
	const guildId = state.channels.get(channelId)?.guild_id;
	const reference = {
		type: MessageReferenceType.Default,
		channel_id: channelId,
		message_id: messageId,
	};
	return guildId ? { ...reference, guild_id: guildId } : reference;
}
