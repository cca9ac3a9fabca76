import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { hasBot } from '../../guild.ts';
import { openPost, type PostBody } from '../../messages/forum-posts.ts';
import {
	deleteMessage,
	editMessage,
	type MessageBody,
	messagesIn,
	postMessage,
	requireMessage,
} from '../../messages/messages.ts';
import { openForMessage, openUnder, requireOpen, threadsOf } from '../../messages/threads.ts';
import { permissionsIn } from '../../permissions.ts';
import type { State } from '../../state.ts';
import type { Channel } from '../../wire.ts';
import { directMessages } from '../../world.ts';
import { refusal } from '../api-error.ts';
import { type Route, route } from '../route.ts';

const MESSAGES = '/channels/:channel/messages';
const DEFAULT_LIMIT = 50;

/** Channels, direct ones too, and the messages that the bot posts and reads in them. */
export const channelRoutes: readonly Route[] = [
	route('GET', '/channels/:channel', (state, { params }) => visible(state, params.channel)),
	route('POST', '/channels/:channel/typing', (state, { params }) => {
		allowed(state, params.channel, PermissionFlagsBits.SendMessages);
	}),
	route('GET', MESSAGES, (state, { params, query }) => {
		const channel = visible(state, params.channel);
		return mayReadHistory(state, channel) ? pageOf(messagesIn(state, channel.id), query) : [];
	}),
	route('POST', MESSAGES, (state, { params, body: unknownBody, files }) => {
		const body = (unknownBody ?? {}) as MessageBody;
		const channel = allowed(state, params.channel, neededFor(body, files));
		if (channel.type === ChannelType.GuildForum) throw refusal('noTextChannel');
		openForMessage(state, channel);
		const [reader] = channel.recipients ?? [];
		if (reader && state.closedTo.has(reader.id)) throw refusal('closedToBot');
		const parts = [body.content, body.embeds?.length, body.components?.length, files.length];
		if (!parts.some(Boolean)) throw refusal('emptyMessage');
		return postMessage(state, { channelId: channel.id, author: state.bot, body, files });
	}),
	route(
		'POST',
		'/channels/:channel/threads',
		(state, { params, body, files }) => {
			const forum = allowed(state, params.channel, PermissionFlagsBits.SendMessages);
			return openPost(state, forum, { ...(body as PostBody), files });
		},
		201,
	),
	route(
		'POST',
		`${MESSAGES}/:message/threads`,
		(state, { params, body }) => {
			const { CreatePublicThreads, ReadMessageHistory } = PermissionFlagsBits;
			const parent = allowed(state, params.channel, CreatePublicThreads | ReadMessageHistory);
			const message = requireMessage(state, parent.id, params.message);
			return openUnder(state, parent, { message, name: (body as { name: string }).name });
		},
		201,
	),
	route('GET', '/channels/:channel/threads/archived/public', (state, { params }) => {
		const parent = allowed(state, params.channel, PermissionFlagsBits.ReadMessageHistory);
		const guild = state.guilds.get(parent.guild_id ?? '');
		const closed = guild ? threadsOf(guild, { isClosed: true }) : [];
		const threads = closed.filter(({ parent_id }) => parent_id === parent.id);
		return { threads, members: [], has_more: false };
	}),
	route('GET', `${MESSAGES}/:message`, (state, { params }) => {
		allowed(state, params.channel, PermissionFlagsBits.ReadMessageHistory);
		return requireMessage(state, params.channel, params.message).message;
	}),
	route('PATCH', `${MESSAGES}/:message`, (state, { params, body, files }) => {
		requireOpen(visible(state, params.channel));
		const stored = requireMessage(state, params.channel, params.message);
		if (stored.message.author.id !== state.bot.id) throw refusal('notTheAuthor');
		return editMessage(state, stored, { body: body as MessageBody, files });
	}),
	route('DELETE', `${MESSAGES}/:message`, (state, { params }) => {
		visible(state, params.channel);
		const stored = requireMessage(state, params.channel, params.message);
		const isOwn = stored.message.author.id === state.bot.id;
		if (!isOwn) allowed(state, params.channel, PermissionFlagsBits.ManageMessages);
		deleteMessage(state, stored);
	}),
	route('POST', '/users/@me/channels', (state, { body }) => {
		const { recipient_id } = body as { recipient_id?: string };
		const user = state.users.get(recipient_id ?? '');
		if (!user) throw refusal('unknownUser');
		return directMessages(state, user);
	}),
];

function visible(state: State, id: string): Channel {
	return allowed(state, id, 0n);
}

function allowed(state: State, id: string, permissions: bigint): Channel {
	const channel = state.channels.get(id);
	if (!channel) throw refusal('unknownChannel');
	const guild = state.guilds.get(channel.guild_id ?? '');
	if (!guild) return channel;
	if (!hasBot(guild, state.bot)) throw refusal('missingAccess');
	const held = permissionsIn(guild, channel, state.bot.id);
	if (!(held & PermissionFlagsBits.ViewChannel)) throw refusal('missingAccess');
	const needed = channel.thread_metadata ? inThread(permissions) : permissions;
	if ((held & needed) !== needed) throw refusal('missingPermissions');
	return channel;
}

/** Without this permission Discord shows an empty channel. */
function mayReadHistory(state: State, channel: Channel): boolean {
	const guild = state.guilds.get(channel.guild_id ?? '');
	if (!guild) return true;
	return (
		(permissionsIn(guild, channel, state.bot.id) & PermissionFlagsBits.ReadMessageHistory) !== 0n
	);
}

function neededFor({ embeds }: MessageBody, files: readonly unknown[]): bigint {
	const forEmbeds = embeds?.length ? PermissionFlagsBits.EmbedLinks : 0n;
	const forFiles = files.length > 0 ? PermissionFlagsBits.AttachFiles : 0n;
	return PermissionFlagsBits.SendMessages | forEmbeds | forFiles;
}

function inThread(permissions: bigint): bigint {
	if (!(permissions & PermissionFlagsBits.SendMessages)) return permissions;
	return (
		(permissions & ~PermissionFlagsBits.SendMessages) | PermissionFlagsBits.SendMessagesInThreads
	);
}

function pageOf<Kind extends { readonly id: string }>(
	oldestFirst: readonly Kind[],
	query: URLSearchParams,
): Kind[] {
	const limit = Number(query.get('limit') ?? DEFAULT_LIMIT);
	const before = BigInt(query.get('before') ?? 2n ** 64n);
	const after = query.get('after');
	const inRange = oldestFirst.filter(
		({ id }) => BigInt(id) < before && BigInt(id) > BigInt(after ?? 0),
	);
	const page = after ? inRange.slice(0, limit) : inRange.slice(-limit);
	return page.reverse();
}
