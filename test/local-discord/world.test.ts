import { ChannelFlags, ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { DEFAULT_PERMISSIONS } from '../../src/local-discord/permissions.ts';
import {
	addChannel,
	addGuild,
	addUser,
	directMessages,
	removeChannel,
	removeGuild,
	setAvailability,
	setOverwrites,
} from '../../src/local-discord/world.ts';
import { dispatched, PLAIN_CHANNEL, PLAIN_MEMBER, PLAIN_ROLE, plainState } from './plain-state.ts';

const ALLOWED = String(DEFAULT_PERMISSIONS);

test('a new guild has everyone, the bot with a role of its own, and one channel', () => {
	const state = plainState();
	const told = dispatched(state);

	const guild = addGuild(state, { name: 'Harbour News', id: '9' });

	const [everyone, own] = guild.roles;
	expect(guild.roles).toHaveLength(2);
	expect(everyone).toEqual({
		...PLAIN_ROLE,
		id: '9',
		name: '@everyone',
		permissions: ALLOWED,
		position: 0,
	});
	expect(own).toEqual({
		...PLAIN_ROLE,
		id: expect.any(String),
		name: 'Dispatch',
		permissions: ALLOWED,
		position: 1,
		managed: true,
		tags: { bot_id: '1' },
	});
	expect(guild.members.get('1')).toEqual({ ...PLAIN_MEMBER, user: state.bot, roles: [own?.id] });
	expect(guild.channels).toEqual([
		{ ...PLAIN_CHANNEL, id: expect.any(String), name: 'general', position: 0 },
	]);
	expect(state.channels.get(guild.channels[0]?.id ?? '')).toBe(guild.channels[0]);
	expect(guild).toMatchObject({ preferredLocale: 'en-US', isUnavailable: false, threads: [] });
	expect(guild.systemChannelId).toBeNull();
	expect(told.map(([name, , id]) => [name, id])).toEqual([['GUILD_CREATE', '9']]);
});

test('a guild that the bot is absent from has neither its role nor it', () => {
	const state = plainState();

	const guild = addGuild(state, { name: 'Elsewhere', bot: 'absent' });

	expect(guild.roles.map(({ name }) => name)).toEqual(['@everyone']);
	expect([...guild.members.keys()]).toEqual([guild.ownerId]);
});

test('roles, channels and the system channel are those asked for', () => {
	const state = plainState();
	const ann = addUser(state, { name: 'ann' });

	const guild = addGuild(state, {
		name: 'Harbour News',
		owner: ann,
		preferredLocale: 'de',
		botPermissions: PermissionFlagsBits.ViewChannel,
		roles: [{ name: 'Desk' }, { name: 'Chief', permissions: PermissionFlagsBits.ManageGuild }],
		channels: [
			'news',
			{ name: 'help', type: ChannelType.GuildForum, tags: ['Bug'], needsTag: true },
		],
		systemChannel: 'news',
	});

	expect(guild.roles.map(({ name, permissions }) => [name, permissions])).toEqual([
		['@everyone', ALLOWED],
		['Desk', '0'],
		['Chief', String(PermissionFlagsBits.ManageGuild)],
		['Dispatch', String(PermissionFlagsBits.ViewChannel)],
	]);
	const [news, help] = guild.channels;
	expect(guild.systemChannelId).toBe(news?.id);
	expect(guild.ownerId).toBe(ann.id);
	expect(guild.preferredLocale).toBe('de');
	expect(help).toEqual({
		...PLAIN_CHANNEL,
		id: expect.any(String),
		name: 'help',
		type: ChannelType.GuildForum,
		guild_id: guild.id,
		position: 1,
		available_tags: [
			{ id: expect.any(String), name: 'Bug', moderated: false, emoji_id: null, emoji_name: null },
		],
		default_reaction_emoji: null,
		default_sort_order: null,
		default_forum_layout: 0,
		flags: ChannelFlags.RequireTag,
	});
});

test('a forum whose posts need no tag says so by no flag', () => {
	const state = plainState();
	const guild = addGuild(state, { name: 'Harbour News' });

	const forum = addChannel(state, guild, { name: 'help', type: ChannelType.GuildForum });

	expect(forum).toMatchObject({ flags: 0, available_tags: [], position: 1 });
});

test('a channel comes, is changed and goes, and the bot is told each time', () => {
	const state = plainState();
	const guild = addGuild(state, { name: 'Harbour News', id: '9' });
	const told = dispatched(state);
	const overwrites = [{ id: '9', type: 0 as const, allow: '0', deny: '1024' }];

	const added = addChannel(state, guild, { name: 'news', id: '5', overwrites: [] });
	setOverwrites(state, added, overwrites);
	const changed = state.channels.get('5');
	removeChannel(state, added);

	expect(changed).toEqual({ ...added, permission_overwrites: overwrites });
	expect(told).toEqual([
		['CHANNEL_CREATE', added, '9'],
		['CHANNEL_UPDATE', changed, '9'],
		['CHANNEL_DELETE', added, '9'],
	]);
	expect(guild.channels.map(({ name }) => name)).toEqual(['general']);
	expect(state.channels.has('5')).toBe(false);
});

test('overwrites are changed in their own channel alone', () => {
	const state = plainState();
	const guild = addGuild(state, { name: 'Harbour News', id: '9', channels: ['news', 'chat'] });
	const [news, chat] = guild.channels;

	if (news) setOverwrites(state, news, [{ id: '9', type: 0, allow: '0', deny: '1' }]);

	expect(guild.channels[0]?.permission_overwrites).toHaveLength(1);
	expect(guild.channels[1]).toBe(chat);
});

test('a direct channel has no guild: nothing about it is told or taken away', () => {
	const state = plainState();
	const direct = directMessages(state, addUser(state, { name: 'ann' }));
	const told = dispatched(state);

	setOverwrites(state, direct, []);
	removeChannel(state, direct);

	expect(told).toEqual([]);
	expect(state.channels.get(direct.id)).toBe(direct);
});

test('a guild that throws the bot out takes its channels and commands with it', () => {
	const state = plainState();
	const guild = addGuild(state, { name: 'Harbour News', id: '9' });
	const other = addGuild(state, { name: 'Elsewhere' });
	state.commands.set('9', []);
	const told = dispatched(state);

	removeGuild(state, guild);

	expect([...state.guilds.keys()]).toEqual([other.id]);
	expect([...state.channels.values()]).toEqual(other.channels);
	expect(state.commands.size).toBe(0);
	expect(told).toEqual([['GUILD_DELETE', { id: '9' }, '9']]);
});

test('a guild that fails is told as gone, and as there when it comes back', () => {
	const state = plainState();
	const guild = addGuild(state, { name: 'Harbour News', id: '9' });
	const told = dispatched(state);

	setAvailability(state, guild, 'unavailable');
	const wasGone = guild.isUnavailable;
	setAvailability(state, guild, 'available');

	expect(wasGone).toBe(true);
	expect(guild.isUnavailable).toBe(false);
	expect(told[0]).toEqual(['GUILD_DELETE', { id: '9', unavailable: true }, '9']);
	expect(told.map(([name]) => name)).toEqual(['GUILD_DELETE', 'GUILD_CREATE']);
});
