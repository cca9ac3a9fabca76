import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import {
	addGuild,
	addUser,
	directMessages,
	install,
	join,
	leave,
} from '../../src/local-discord/world.ts';
import { dispatched, PLAIN_MEMBER, PLAIN_ROLE, plainState } from './plain-state.ts';

test('a guild without an owner gets one, who is a member without roles', () => {
	const state = plainState();

	const guild = addGuild(state, { name: 'Harbour News' });

	const owner = state.users.get(guild.ownerId);
	expect(owner?.username).toBe('Harbour News’s owner');
	expect(guild.members.get(guild.ownerId)).toEqual({ ...PLAIN_MEMBER, user: owner });
});

test('a user has a name; the language only where it is said', () => {
	const state = plainState();

	const ann = addUser(state, { name: 'ann', locale: 'de' });
	const bo = addUser(state, { name: 'bo', id: '7' });

	expect(bo).toEqual({
		id: '7',
		username: 'bo',
		discriminator: '0',
		global_name: 'bo',
		avatar: null,
		flags: 0,
		public_flags: 0,
		primary_guild: null,
	});
	expect([...state.locales]).toEqual([[ann.id, 'de']]);
	expect(state.bot).toMatchObject({ bot: true, global_name: null });
	expect(state.users.get('7')).toBe(bo);
});

test('each user has one direct channel, however often it is asked for', () => {
	const state = plainState();
	const ann = addUser(state, { name: 'ann' });
	const bo = addUser(state, { name: 'bo' });

	const anns = directMessages(state, ann, '50');

	expect(anns).toEqual({
		id: '50',
		type: ChannelType.DM,
		last_message_id: null,
		flags: 0,
		recipients: [ann],
	});
	expect(directMessages(state, bo, '60').id).toBe('60');
	expect(directMessages(state, ann, '70')).toBe(anns);
	expect(directMessages(state, bo)).not.toBe(anns);
});

test('whoever joins with permissions gets a role that has them', () => {
	const state = plainState();
	const guild = addGuild(state, { name: 'Harbour News', id: '9' });
	const ann = addUser(state, { name: 'ann' });
	const told = dispatched(state);

	const joined = join(state, ann, guild, PermissionFlagsBits.ManageGuild);

	const added = guild.roles.at(-1);
	expect(added).toEqual({
		...PLAIN_ROLE,
		id: expect.any(String),
		name: 'role 2',
		permissions: String(PermissionFlagsBits.ManageGuild),
		position: 1,
	});
	expect(joined).toEqual({ ...PLAIN_MEMBER, user: ann, roles: [added?.id] });
	expect(guild.members.get(ann.id)).toBe(joined);
	expect(told).toEqual([
		['GUILD_ROLE_CREATE', { guild_id: '9', role: added }, '9'],
		['GUILD_MEMBER_ADD', { ...joined, guild_id: '9' }, '9'],
	]);
});

test('whoever joins with roles that there are gets those, and without any none', () => {
	const state = plainState();
	const guild = addGuild(state, { name: 'Harbour News', roles: [{ name: 'Desk', id: '77' }] });

	expect(join(state, addUser(state, { name: 'ann' }), guild, ['77']).roles).toEqual(['77']);
	expect(join(state, addUser(state, { name: 'bo' }), guild).roles).toEqual([]);
	expect(guild.roles).toHaveLength(3);
});

test('whoever leaves is no member any more', () => {
	const state = plainState();
	const guild = addGuild(state, { name: 'Harbour News', id: '9' });
	const ann = addUser(state, { name: 'ann' });
	join(state, ann, guild);
	const told = dispatched(state);

	leave(state, ann, guild);

	expect(guild.members.has(ann.id)).toBe(false);
	expect(told).toEqual([['GUILD_MEMBER_REMOVE', { guild_id: '9', user: ann }, '9']]);
});

test('who installs the application takes it along', () => {
	const state = plainState();
	const ann = addUser(state, { name: 'ann' });

	install(state, ann);

	expect([...state.installedBy]).toEqual([ann.id]);
});
