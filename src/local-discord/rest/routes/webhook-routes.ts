import { PermissionFlagsBits } from 'discord-api-types/v10';
import { hasBot } from '../../guild.ts';
import { createWebhook, requireWebhook, webhooksIn } from '../../messages/webhooks.ts';
import { permissionsIn } from '../../permissions.ts';
import type { State } from '../../state.ts';
import type { Channel } from '../../wire.ts';
import { refusal } from '../api-error.ts';
import { type Route, route } from '../route.ts';

const OF_CHANNEL = '/channels/:channel/webhooks';
const BY_ID = '/webhooks/:webhook';
const BY_TOKEN = '/webhooks/:webhook/:token';

/** Webhooks of channels, for whoever may manage them; what they post comes by the addresses of interactions. */
export const webhookRoutes: readonly Route[] = [
	route('GET', OF_CHANNEL, (state, { params }) =>
		webhooksIn(state, managed(state, params.channel).id),
	),
	route('POST', OF_CHANNEL, (state, { params, body }) =>
		createWebhook(state, managed(state, params.channel), body as { name: string }),
	),
	route('GET', BY_ID, (state, { params }) => {
		const webhook = requireWebhook(state, params.webhook);
		managed(state, webhook.channel_id);
		return webhook;
	}),
	route('DELETE', BY_ID, (state, { params }) => {
		const { id, channel_id } = requireWebhook(state, params.webhook);
		managed(state, channel_id);
		state.webhooks.delete(id);
	}),
	route('DELETE', BY_TOKEN, (state, { params }) => {
		const { id, token } = requireWebhook(state, params.webhook);
		if (token !== params.token) throw refusal('invalidWebhookToken');
		state.webhooks.delete(id);
	}),
];

function managed(state: State, id: string): Channel {
	const channel = state.channels.get(id);
	const guild = state.guilds.get(channel?.guild_id ?? '');
	if (!channel || !guild) throw refusal('unknownChannel');
	if (!hasBot(guild, state.bot)) throw refusal('missingAccess');
	if (channel.thread_metadata) throw refusal('wrongKind');
	const held = permissionsIn(guild, channel, state.bot.id);
	if (!(held & PermissionFlagsBits.ViewChannel)) throw refusal('missingAccess');
	if (!(held & PermissionFlagsBits.ManageWebhooks)) throw refusal('missingPermissions');
	return channel;
}
