import { ChannelType, WebhookType } from 'discord-api-types/v10';
import { refusal } from '../rest/api-error.ts';
import type { File } from '../rest/stored-file.ts';
import { type State, secret, userBody } from '../state.ts';
import type { Channel, Component, Message, Webhook } from '../wire.ts';
import { openPost } from './forum-posts.ts';
import { editMessage, type MessageBody, postMessage, requireMessage } from './messages.ts';
import { openForMessage, requireOpen } from './threads.ts';

/** What a webhook posts, and under which name. */
export type WebhookBody = MessageBody & {
	readonly username?: string | null;
	readonly avatar_url?: string | null;
	readonly thread_name?: string | null;
	readonly applied_tags?: readonly string[] | null;
};

/** As Discord allows in a channel. */
const MOST = 15;
/** Discord takes no name that could be taken for its own. */
const FORBIDDEN = /clyde|discord|^(?:everyone|here)$/i;

/** Makes a webhook of the bot in the channel. */
export function createWebhook(
	state: State,
	channel: Channel,
	{ name }: { readonly name: string },
): Webhook {
	if (FORBIDDEN.test(name)) throw refusal('invalidForm');
	if (webhooksIn(state, channel.id).length >= MOST) throw refusal('tooManyWebhooks');
	const webhook: Webhook = {
		type: WebhookType.Incoming,
		id: state.newId(),
		name,
		avatar: null,
		channel_id: channel.id,
		guild_id: channel.guild_id ?? '',
		application_id: state.bot.id,
		token: secret(),
		user: state.bot,
	};
	state.webhooks.set(webhook.id, webhook);
	return webhook;
}

/** The webhooks of the channel. */
export function webhooksIn({ webhooks }: State, channelId: string): Webhook[] {
	return [...webhooks.values()].filter(({ channel_id }) => channel_id === channelId);
}

/** The webhook, as long as its channel is there. */
export function requireWebhook({ webhooks, channels }: State, id: string): Webhook {
	const webhook = webhooks.get(id);
	if (!webhook || !channels.has(webhook.channel_id)) throw refusal('unknownWebhook');
	return webhook;
}

export type Executing = {
	readonly token: string;
	readonly query: URLSearchParams;
	readonly body: WebhookBody;
	readonly files: readonly File[];
};

/** Posts as the webhook; the message, where the query asks to wait for it. */
export function executeWebhook(
	state: State,
	id: string,
	{ token, query, body, files }: Executing,
): Message | undefined {
	const webhook = requireWebhook(state, id);
	if (webhook.token !== token) throw refusal('invalidWebhookToken');
	const { username, thread_name: threadName, applied_tags: tags } = body;
	if (username != null && FORBIDDEN.test(username)) throw refusal('invalidForm');
	const author = {
		...userBody(id, { username: username ?? webhook.name, isBot: true }),
		discriminator: '0000',
	};
	const shown = query.get('with_components') === 'true' ? (body.components ?? []) : NO_COMPONENTS;
	const parts = [body.content, body.embeds?.length, shown.length, files.length];
	if (!parts.some(Boolean)) throw refusal('emptyMessage');
	const message = { ...body, components: shown };
	const origin = { application_id: webhook.application_id, webhook_id: id };
	const place = placeOf(state, webhook, query.get('thread_id'));
	if (place.type === ChannelType.GuildForum) {
		if (threadName == null) throw refusal('needsThread');
		const post = { name: threadName, message, files, author, origin };
		const { id: opened } = openPost(state, place, { ...post, ...(tags && { applied_tags: tags }) });
		return waited(query, state.messages.get(opened)?.message);
	}
	openForMessage(state, place);
	return waited(
		query,
		postMessage(state, { channelId: place.id, author, body: message, files, origin }),
	);
}

/** Changes a message that the webhook posted, in its channel or the thread that the query names. */
export function editByWebhook(
	state: State,
	id: string,
	{ token, query, body, files, message }: Executing & { readonly message: string },
): Message {
	const webhook = requireWebhook(state, id);
	if (webhook.token !== token) throw refusal('invalidWebhookToken');
	const place = placeOf(state, webhook, query.get('thread_id'));
	const stored = requireMessage(state, place.id, message);
	if (stored.message.webhook_id !== id) throw refusal('unknownMessage');
	requireOpen(place);
	const { components, ...rest } = body;
	const isShown = query.get('with_components') === 'true' && components !== undefined;
	return editMessage(state, stored, { body: { ...rest, ...(isShown && { components }) }, files });
}

const NO_COMPONENTS: readonly Component[] = [];

/** The webhook's channel, or a thread of it. */
function placeOf({ channels }: State, { channel_id }: Webhook, thread: string | null): Channel {
	const place = channels.get(thread ?? channel_id);
	if (!place || (thread !== null && place.parent_id !== channel_id)) {
		throw refusal('unknownChannel');
	}
	return place;
}

function waited(query: URLSearchParams, message: Message | undefined): Message | undefined {
	return query.get('wait') === 'true' ? message : undefined;
}
