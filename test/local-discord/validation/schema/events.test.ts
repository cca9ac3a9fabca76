import { expect, test } from 'vitest';
import { openValidator } from '../../../support/discord-schema/open-validator.ts';

const validator = await openValidator();

const user = {
	id: '7',
	username: 'ann',
	discriminator: '0',
	global_name: 'Ann Lee',
	avatar: null,
	flags: 0,
	public_flags: 0,
	primary_guild: null,
};
const ready = {
	v: 10,
	user: { ...user, bot: true, mfa_enabled: true, locale: 'en-US', email: null, verified: true },
	guilds: [{ id: '20', unavailable: true }],
	session_id: 'c2Vzc2lvbg',
	resume_gateway_url: 'ws://127.0.0.1:1234/gateway',
	shard: [0, 1],
	application: { id: '1', flags: 0 },
};
const member = {
	user,
	nick: null,
	avatar: null,
	banner: null,
	roles: [],
	joined_at: '2024-03-07T10:00:00.000Z',
	premium_since: null,
	communication_disabled_until: null,
	pending: false,
	deaf: false,
	mute: false,
	flags: 0,
};
const channel = {
	id: '30',
	type: 0,
	name: 'general',
	position: 0,
	flags: 0,
	permission_overwrites: [],
};
const role = {
	id: '20',
	name: '@everyone',
	permissions: '1024',
	position: 0,
	color: 0,
	colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
	hoist: false,
	managed: false,
	mentionable: false,
	icon: null,
	unicode_emoji: null,
	flags: 0,
};
const guild = {
	id: '20',
	name: 'Harbour News',
	owner_id: '7',
	roles: [role],
	emojis: [],
	features: [],
	preferred_locale: 'en-US',
	joined_at: '2024-03-07T10:00:00.000Z',
	large: false,
	member_count: 1,
	members: [member],
	channels: [channel],
	threads: [],
	voice_states: [],
	presences: [],
};
const anywhere = {
	id: '9',
	application_id: '1',
	token: 'aW50',
	version: 1,
	channel_id: '30',
	channel,
	locale: 'en-US',
	entitlements: [],
	app_permissions: '1024',
	authorizing_integration_owners: { 0: '20' },
	attachment_size_limit: 10_485_760,
};
const inGuild = {
	...anywhere,
	context: 0,
	guild_id: '20',
	guild_locale: 'en-US',
	guild: { id: '20', locale: 'en-US', features: [] },
	member: { ...member, permissions: '2048' },
};
const run = {
	...inGuild,
	type: 2,
	data: {
		id: '5',
		name: 'quotes',
		type: 1,
		options: [{ type: 1, name: 'by', options: [{ type: 3, name: 'speaker', value: 'Ann' }] }],
		resolved: {
			attachments: {
				8: {
					id: '8',
					filename: 'a.txt',
					size: 3,
					url: 'http://127.0.0.1:1234/a.txt',
					proxy_url: 'http://127.0.0.1:1234/a.txt',
				},
			},
		},
	},
};
const submitted = {
	...anywhere,
	context: 1,
	user,
	type: 5,
	data: {
		custom_id: 'form',
		components: [
			{ type: 18, id: 1, component: { type: 4, id: 2, custom_id: 'title', value: 'News' } },
			{ type: 18, id: 3, component: { type: 3, id: 4, custom_id: 'kind', values: ['a'] } },
		],
	},
};

const good: readonly (readonly [name: string, data: unknown])[] = [
	['READY', ready],
	['RESUMED', {}],
	['GUILD_CREATE', guild],
	['GUILD_DELETE', { id: '20', unavailable: true }],
	['CHANNEL_CREATE', { ...channel, guild_id: '20' }],
	['GUILD_ROLE_CREATE', { guild_id: '20', role }],
	['GUILD_MEMBER_ADD', { ...member, guild_id: '20' }],
	['MESSAGE_DELETE', { id: '1', channel_id: '30', guild_id: '20' }],
	['INTERACTION_CREATE', run],
	['INTERACTION_CREATE', submitted],
	['VOICE_STATE_UPDATE', { anything: 'goes' }],
];

const bad: readonly (readonly [name: string, data: unknown, problem: string])[] = [
	['READY', { ...ready, v: 9 }, 'v BASE_TYPE_CHOICES'],
	['READY', { ...ready, guilds: [{ id: '20' }] }, 'guilds.0.unavailable BASE_TYPE_REQUIRED'],
	['READY', { ...ready, session_id: undefined }, 'session_id BASE_TYPE_REQUIRED'],
	['GUILD_CREATE', { ...guild, owner_id: 7 }, 'owner_id STRING_TYPE_CONVERT'],
	[
		'GUILD_CREATE',
		{ ...guild, roles: [{ ...role, permissions: 8 }] },
		'roles.0.permissions STRING_TYPE_CONVERT',
	],
	['CHANNEL_CREATE', channel, 'guild_id BASE_TYPE_REQUIRED'],
	['GUILD_MEMBER_ADD', member, 'guild_id BASE_TYPE_REQUIRED'],
	['INTERACTION_CREATE', { ...run, member: undefined }, 'member BASE_TYPE_REQUIRED'],
	['INTERACTION_CREATE', { ...run, app_permissions: 8 }, 'app_permissions STRING_TYPE_CONVERT'],
	['INTERACTION_CREATE', { ...run, data: { ...run.data, title: 'a' } }, 'data.title UNKNOWN_FIELD'],
	['INTERACTION_CREATE', { ...submitted, user: undefined }, 'user BASE_TYPE_REQUIRED'],
	[
		'INTERACTION_CREATE',
		{ ...run, type: 3, data: { custom_id: 'a', component_type: 2 } },
		'message BASE_TYPE_REQUIRED',
	],
	['MESSAGE_SENT', {}, ' UNKNOWN_EVENT'],
];

test.each(good)('accepts %s', (name, data) => {
	expect(problemsOf(name, data)).toEqual([]);
});

test.each(bad)('refuses %s', (name, data, problem) => {
	expect(problemsOf(name, data)).toEqual([problem]);
});

function problemsOf(name: string, data: unknown): string[] {
	const sent: unknown = JSON.parse(JSON.stringify(data));
	return validator.event(name, sent).map(({ path, code }) => `${path} ${code}`);
}
