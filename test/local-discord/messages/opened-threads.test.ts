import { ChannelType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { postMessage, requireMessage } from '../../../src/local-discord/messages/messages.ts';
import {
	addThread,
	changeThread,
	openForMessage,
	openUnder,
	requireOpen,
	threadsOf,
} from '../../../src/local-discord/messages/threads.ts';
import { addGuild, addUser, directMessages } from '../../../src/local-discord/world.ts';
import { dispatched, NOON, plainState } from '../plain-state.ts';

/** A guild with a channel of each kind that has threads. */
function openGuild() {
	const state = plainState();
	const channels = [
		{ name: 'news', id: '20' },
		{ name: 'told', id: '21', type: ChannelType.GuildAnnouncement },
		{ name: 'library', id: '22', type: ChannelType.GuildForum },
	];
	const guild = addGuild(state, { id: '9', name: 'Harbour News', channels });
	const channelOf = (id: string) => {
		const channel = state.channels.get(id);
		if (!channel) throw new Error(`no channel ${id}`);
		return channel;
	};
	const at = new Date(NOON).toISOString();
	return { state, guild, channelOf, at };
}

describe('a new thread', () => {
	test('is told as Discord writes it', () => {
		const { state, guild, channelOf, at } = openGuild();
		const told = dispatched(state);
		const thread = addThread(state, channelOf('20'), { name: 'Tides', id: '30' });
		expect(thread).toEqual({
			id: '30',
			type: ChannelType.PublicThread,
			guild_id: '9',
			parent_id: '20',
			name: 'Tides',
			last_message_id: null,
			owner_id: guild.ownerId,
			message_count: 0,
			member_count: 1,
			rate_limit_per_user: 0,
			total_message_sent: 0,
			flags: 0,
			thread_metadata: {
				archived: false,
				locked: false,
				auto_archive_duration: 1440,
				archive_timestamp: at,
				create_timestamp: at,
			},
		});
		expect(told).toEqual([['THREAD_CREATE', { ...thread, newly_created: true }, '9']]);
		expect([guild.threads, state.channels.get('30')]).toEqual([[thread], thread]);
	});

	test('is of another kind in a channel for announcements', () => {
		const { state, channelOf } = openGuild();
		const { type } = addThread(state, channelOf('21'), { name: 'Tides' });
		expect(type).toBe(ChannelType.AnnouncementThread);
	});

	test('is nowhere but in guilds', () => {
		const { state } = openGuild();
		const direct = directMessages(state, addUser(state, { name: 'ann' }));
		expect(() => addThread(state, direct, { name: 'Tides' })).toThrow('in the channels of guilds');
	});
});

describe('a thread under a message', () => {
	const under = (channelId: string) => {
		const { state, channelOf } = openGuild();
		const { id } = postMessage(state, {
			channelId,
			author: state.bot,
			body: { content: 'a', flags: 4 },
		});
		const message = requireMessage(state, channelId, id);
		const open = () => openUnder(state, channelOf(channelId), { message, name: 'Tides' });
		return { state, id, message, open };
	};

	test.each(['20', '21'])(
		'is the bot’s, has the id of the message, and is seen on it: %s',
		(channel) => {
			const { state, id, message, open } = under(channel);
			const told = dispatched(state);
			expect(open()).toMatchObject({ id, owner_id: state.bot.id, parent_id: channel });
			expect(told.map(([name]) => name)).toEqual(['THREAD_CREATE', 'MESSAGE_UPDATE']);
			expect(message.message.flags).toBe(4 | MessageFlags.HasThread);
			expect(open).toThrow('A thread has already been created');
		},
	);

	test('is not in a forum', () => {
		expect(under('22').open).toThrow('Cannot execute action');
	});
});

describe('a thread that is there', () => {
	test('is closed and locked, each by itself', () => {
		const { state, guild, channelOf } = openGuild();
		const thread = addThread(state, channelOf('20'), { name: 'Tides', id: '30' });
		const stateOf = () => {
			const { archived, locked } = channelOf('30').thread_metadata ?? {};
			return [archived, locked];
		};
		const told = dispatched(state);
		changeThread(state, thread, { isClosed: true });
		expect(stateOf()).toEqual([true, false]);
		changeThread(state, thread, { isLocked: true });
		expect(stateOf()).toEqual([true, true]);
		changeThread(state, thread, { isClosed: false });
		expect(stateOf()).toEqual([false, true]);
		expect(told.map(([name, , id]) => [name, id])).toEqual(Array(3).fill(['THREAD_UPDATE', '9']));
		expect(guild.threads).toEqual([channelOf('30')]);
		expect(() => changeThread(state, { ...thread, id: '5' }, {})).toThrow('Unknown Channel');
	});

	test('stands among the open or the closed, the newest first', () => {
		const { state, guild, channelOf } = openGuild();
		const [first, second, third] = ['a', 'b', 'c'].map((name) =>
			addThread(state, channelOf('20'), { name }),
		);
		if (second) changeThread(state, second, { isClosed: true });
		const idsOf = (isClosed: boolean) => threadsOf(guild, { isClosed }).map(({ id }) => id);
		expect(idsOf(false)).toEqual([third?.id, first?.id]);
		expect(idsOf(true)).toEqual([second?.id]);
	});

	test('takes a message where it is not locked, and no change where it is closed', () => {
		const { state, channelOf } = openGuild();
		const thread = addThread(state, channelOf('20'), { name: 'Tides', id: '30' });
		const told = dispatched(state);
		for (const id of ['20', '30']) openForMessage(state, channelOf(id));
		expect(told).toEqual([]);
		expect(() => requireOpen(channelOf('30'))).not.toThrow();
		changeThread(state, thread, { isClosed: true });
		expect(() => requireOpen(channelOf('30'))).toThrow('Thread is archived');
		openForMessage(state, channelOf('30'));
		expect(channelOf('30').thread_metadata?.archived).toBe(false);
		changeThread(state, thread, { isLocked: true });
		expect(() => openForMessage(state, channelOf('30'))).toThrow('Thread is locked');
	});
});
