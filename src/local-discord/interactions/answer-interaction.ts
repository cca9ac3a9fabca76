import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { StoredMessage } from '../messages/message-shelf.ts';
import { deleteMessage, editMessage, type MessageBody, postMessage } from '../messages/messages.ts';
import { refusal } from '../rest/api-error.ts';
import type { File } from '../rest/stored-file.ts';
import type { OpenInteraction, State } from '../state.ts';
import type { Choice, Component, Message } from '../wire.ts';
import { draftOf, readerOf, taken } from './interaction-message.ts';
import { expire, isTakenAlong, show } from './open-interaction.ts';

/** The body of a callback; which parts of `data` are there goes by `type`. */
export type CallbackBody = {
	readonly type: number;
	readonly data?: MessageBody & {
		readonly choices?: readonly Choice[];
		readonly custom_id?: string;
		readonly title?: string;
	};
};

/** Follow-ups of an application that is not of the guild. */
const MOST_TAKEN_ALONG = 5;

/** Takes the bot's first answer; returns what the callback answers to `with_response`. */
export function answerInteraction(
	state: State,
	open: OpenInteraction,
	{ body, files }: { readonly body: CallbackBody; readonly files: readonly File[] },
): unknown {
	if (open.answer === undefined && state.now() - open.at > state.ackMs) expire(state, open);
	if (open.isExpired) throw refusal('unknownInteraction');
	if (open.answer !== undefined) throw refusal('alreadyAcknowledged');
	const message = applyCallback(state, open, { body, files });
	open.answer = body.type;
	open.originalId = message?.id;
	clearTimeout(open.timer);
	show(state, open, firstShown(open, body, message));
	const isDeferred =
		body.type === InteractionResponseType.DeferredChannelMessageWithSource ||
		body.type === InteractionResponseType.DeferredMessageUpdate;
	if (isDeferred) open.timer = setTimeout(() => expire(state, open), state.tokenMs).unref();
	if (!isDeferred) open.settle();
	return callbackResponse(open, body, message);
}

/** Posts a follow-up; after a deferral the first one is the answer itself. */
export function followUp(
	state: State,
	open: OpenInteraction,
	{ body, files }: { readonly body: MessageBody; readonly files: readonly File[] },
): Message {
	const original = originalOf(state, open);
	if (original && original.message.flags & MessageFlags.Loading) {
		return editOriginal(state, open, { stored: original, body, files });
	}
	if (isTakenAlong(open) && open.shown.followUps.length >= MOST_TAKEN_ALONG) {
		throw refusal('tooManyFollowUps');
	}
	const message = postMessage(state, {
		...draftOf(state, open),
		body: taken(state, open, body),
		files,
		userId: readerOf(open, taken(state, open, body)),
		...(original && { replyTo: original.message.id }),
	});
	show(state, open, { followUps: [...open.shown.followUps, message] });
	if (open.answer === InteractionResponseType.DeferredMessageUpdate) open.settle();
	return message;
}

/** Edits a message of this interaction. */
export function editOriginal(
	state: State,
	open: OpenInteraction,
	change: {
		readonly stored: StoredMessage;
		readonly body: MessageBody;
		readonly files: readonly File[];
	},
): Message {
	const { stored } = change;
	const wasLoading = Boolean(stored.message.flags & MessageFlags.Loading);
	const message = editMessage(state, stored, change);
	if (message.id !== open.originalId) return message;
	show(state, open, { message, edits: open.shown.edits + (wasLoading ? 0 : 1) });
	open.settle();
	return message;
}

/** Removes a message of this interaction. */
export function deleteOriginal(state: State, open: OpenInteraction, stored: StoredMessage): void {
	deleteMessage(state, stored);
	if (stored.message.id !== open.originalId) return;
	open.originalId = undefined;
	const { message: _gone, ...shown } = open.shown;
	open.shown = shown;
	show(state, open, {});
	open.settle();
}

/** The message that `@original` means, while it stands. */
export function originalOf(state: State, open: OpenInteraction): StoredMessage | undefined {
	return state.messages.get(open.originalId ?? '');
}

function applyCallback(
	state: State,
	open: OpenInteraction,
	{ body, files }: { readonly body: CallbackBody; readonly files: readonly File[] },
): Message | undefined {
	const data = taken(state, open, body.data ?? {});
	switch (body.type) {
		case InteractionResponseType.ChannelMessageWithSource:
		case InteractionResponseType.DeferredChannelMessageWithSource: {
			const isDeferred = body.type === InteractionResponseType.DeferredChannelMessageWithSource;
			const content = isDeferred ? { flags: (data.flags ?? 0) | MessageFlags.Loading } : data;
			const userId = readerOf(open, data);
			const draft = { ...draftOf(state, open), body: content, files, userId };
			return postMessage(state, draft);
		}
		case InteractionResponseType.DeferredMessageUpdate:
			return sourceOf(state, open).message;
		case InteractionResponseType.UpdateMessage:
			return editMessage(state, sourceOf(state, open), { body: data, files });
		case InteractionResponseType.ApplicationCommandAutocompleteResult:
		case InteractionResponseType.Modal:
			return;
		default:
			throw refusal('invalidForm');
	}
}

function sourceOf(state: State, { source }: OpenInteraction): StoredMessage {
	const stored = state.messages.get(source?.id ?? '');
	if (!stored) throw refusal('unknownMessage');
	return stored;
}

function firstShown(
	{ interaction }: OpenInteraction,
	{ type, data = {} }: CallbackBody,
	message: Message | undefined,
) {
	return {
		acknowledged: true,
		deferred:
			type === InteractionResponseType.DeferredChannelMessageWithSource ||
			type === InteractionResponseType.DeferredMessageUpdate,
		ephemeral: Boolean((message?.flags ?? 0) & MessageFlags.Ephemeral),
		...(message && { message }),
		...(type === InteractionResponseType.ApplicationCommandAutocompleteResult && {
			choices: data.choices ?? [],
		}),
		...(type === InteractionResponseType.Modal && {
			modal: {
				interactionId: interaction.id,
				custom_id: data.custom_id ?? '',
				title: data.title ?? '',
				components: data.components ?? ([] as readonly Component[]),
			},
		}),
	};
}

function callbackResponse(
	{ interaction }: OpenInteraction,
	{ type }: CallbackBody,
	message: Message | undefined,
) {
	return {
		interaction: {
			id: interaction.id,
			type: interaction.type,
			response_message_id: message?.id,
			response_message_loading: type === InteractionResponseType.DeferredChannelMessageWithSource,
			response_message_ephemeral: Boolean((message?.flags ?? 0) & MessageFlags.Ephemeral),
		},
		resource: message ? { type, message } : { type },
	};
}
