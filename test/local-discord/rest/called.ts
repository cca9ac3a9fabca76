import { ChannelType } from 'discord-api-types/v10';
import { messagesIn, postMessage } from '../../../src/local-discord/messages/messages.ts';
import { type ApiCall, answerCall } from '../../../src/local-discord/rest/answer-call.ts';
import type { Channel, Message, User } from '../../../src/local-discord/wire.ts';
import { addGuild, addUser, join, setOverwrites } from '../../../src/local-discord/world.ts';
import { plainState } from '../plain-state.ts';

/** A Discord at noon with one guild, and the bot’s calls of its API: `GET /channels/1`, answered by status, code and body. */
export function calledDiscord() {
	const state = plainState();
	const guild = addGuild(state, {
		id: '9',
		name: 'Harbour News',
		channels: [
			{ name: 'general', id: '20' },
			{ name: 'other', id: '21' },
			{ name: 'forum', id: '22', type: ChannelType.GuildForum },
		],
	});
	const absent = addGuild(state, {
		id: '99',
		name: 'Elsewhere',
		bot: 'absent',
		channels: [{ name: 'general', id: '990' }],
	});
	const ann = addUser(state, { name: 'ann', id: '7' });
	join(state, ann, guild);
	const channelOf = (id: string): Channel => {
		const channel = state.channels.get(id);
		if (!channel) throw new Error(`no channel ${id}`);
		return channel;
	};
	return {
		state,
		guild,
		absent,
		ann,
		channelOf,
		/** The bot may no longer do this in the channel, but may do what is allowed there. */
		deny: (permissions: bigint, id = '20', allowed = 0n) =>
			setOverwrites(state, channelOf(id), [
				{ id: state.bot.id, type: 1, allow: String(allowed), deny: String(permissions) },
			]),
		say: (content: string, author: User = ann, channelId = '20'): Message =>
			postMessage(state, { channelId, author, body: { content } }),
		contents: (channelId = '20') => messagesIn(state, channelId).map(({ content }) => content),
		call(line: string, body?: unknown, more: Partial<ApiCall> = {}) {
			const [method = '', address = ''] = line.split(' ');
			const [path = '', query] = address.split('?');
			const answer = answerCall(state, {
				method,
				path,
				query: new URLSearchParams(query),
				body,
				files: [],
				authorization: `Bot ${state.token}`,
				...more,
			});
			const told = Object(answer.body);
			return { ...answer, body: told, code: told.code as unknown };
		},
	};
}
