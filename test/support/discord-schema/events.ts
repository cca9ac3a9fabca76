import type { Problem } from '../../../src/local-discord/validation/problem.ts';
import type { Check } from './ajv-problems.ts';
import { interactionDefinitions } from './interaction-event.ts';
import { type Definitions, type JsonSchema, refTo, when } from './json-schema.ts';
import { ANY, COUNT, closed, ID, INSTANT, listOf, relaxed, SWITCH, TEXT } from './shapes.ts';

/** The definitions with those of gateway events, put together from what the specification says of answers. */
export function withEventDefinitions(definitions: Definitions): Definitions {
	return {
		...definitions,
		...interactionDefinitions(definitions),
		EventChannel: relaxed(
			definitions['GuildChannelResponse'],
			['id', 'type', 'name', 'position', 'flags', 'permission_overwrites'],
			{ version: ANY, theme_color: ANY, icon_emoji: ANY },
		),
		EventGuild: relaxed(definitions['GuildResponse'], GUILD, IN_GUILD_CREATE),
		EventGuildUpdate: relaxed(definitions['GuildResponse'], ['id', 'name', 'owner_id', 'roles']),
		EventGuildMember: relaxed(
			definitions['GuildMemberResponse'],
			['guild_id', 'user', 'roles', 'joined_at', 'flags'],
			{ guild_id: ID },
		),
		EventMessage: relaxed(
			definitions['MessageResponse'],
			definitions['MessageResponse']?.required ?? [],
			{ guild_id: ID, member: refTo('EventMember'), channel_type: COUNT },
		),
	};
}

/** What is wrong with an event; of one that Discord has but this table lacks, nothing is known. */
export function eventProblems(name: string, data: unknown, check: Check): Problem[] {
	const schema = EVENTS[name];
	if (schema) return check(schema, data);
	return check(refTo('ActionTypes'), name).map(() => ({
		path: '',
		code: 'UNKNOWN_EVENT',
		message: `Discord sends no event ${name}.`,
	}));
}

/** What a guild tells of itself when it becomes available. */
const GUILD = [
	'id',
	'name',
	'owner_id',
	'roles',
	'emojis',
	'features',
	'preferred_locale',
	'joined_at',
	'large',
	'member_count',
	'members',
	'channels',
	'threads',
	'voice_states',
	'presences',
];
const IN_GUILD_CREATE: Readonly<Record<string, JsonSchema>> = {
	joined_at: INSTANT,
	large: SWITCH,
	unavailable: SWITCH,
	member_count: COUNT,
	members: listOf({ allOf: [refTo('EventMember'), { required: ['user'] }] }),
	channels: listOf(refTo('EventChannel')),
	threads: listOf(refTo('ThreadResponse')),
	voice_states: listOf(ANY),
	presences: listOf(ANY),
	stage_instances: listOf(ANY),
	guild_scheduled_events: listOf(ANY),
	soundboard_sounds: listOf(ANY),
	embedded_activities: listOf(ANY),
	activity_instances: listOf(ANY),
	application_command_counts: ANY,
	lazy: SWITCH,
	version: ANY,
	hub_type: ANY,
	latest_onboarding_question_id: ANY,
	max_stage_video_channel_users: COUNT,
};

const READY = closed(
	{
		v: { const: 10 },
		user: refTo('UserPIIResponse'),
		guilds: listOf(closed({ id: ID, unavailable: { const: true } })),
		session_id: { type: 'string', minLength: 1 },
		resume_gateway_url: { type: 'string', pattern: '^wss?://' },
		application: closed({ id: ID, flags: COUNT }, { flags_new: TEXT }),
	},
	{
		shard: { ...listOf(COUNT), minItems: 2, maxItems: 2 },
		session_type: TEXT,
		private_channels: listOf(ANY),
		presences: listOf(ANY),
		relationships: listOf(ANY),
		guild_join_requests: listOf(ANY),
		user_settings: ANY,
		auth: ANY,
		geo_ordered_rtc_regions: listOf(TEXT),
		game_relationships: listOf(ANY),
		current_location: ANY,
		_trace: listOf(TEXT),
	},
);
const ROLE = closed({ guild_id: ID, role: refTo('GuildRoleResponse') });
const REMOVED = closed({ id: ID, channel_id: ID }, { guild_id: ID });
const CHANNEL = when(
	{ required: ['type'], properties: { type: { const: 1 } } },
	refTo('PrivateChannelResponse'),
	{ allOf: [refTo('EventChannel'), { required: ['guild_id'] }] },
);

const EVENTS: Readonly<Record<string, JsonSchema>> = {
	READY,
	RESUMED: { type: ['object', 'null'] },
	GUILD_CREATE: refTo('EventGuild'),
	GUILD_UPDATE: refTo('EventGuildUpdate'),
	GUILD_DELETE: closed({ id: ID }, { unavailable: SWITCH }),
	CHANNEL_CREATE: CHANNEL,
	CHANNEL_UPDATE: CHANNEL,
	CHANNEL_DELETE: CHANNEL,
	GUILD_ROLE_CREATE: ROLE,
	GUILD_ROLE_UPDATE: ROLE,
	GUILD_ROLE_DELETE: closed({ guild_id: ID, role_id: ID }),
	GUILD_MEMBER_ADD: refTo('EventGuildMember'),
	GUILD_MEMBER_UPDATE: refTo('EventGuildMember'),
	GUILD_MEMBER_REMOVE: closed({ guild_id: ID, user: refTo('UserResponse') }),
	MESSAGE_CREATE: refTo('EventMessage'),
	MESSAGE_UPDATE: refTo('EventMessage'),
	MESSAGE_DELETE: REMOVED,
	MESSAGE_DELETE_BULK: closed({ ids: listOf(ID), channel_id: ID }, { guild_id: ID }),
	INTERACTION_CREATE: refTo('EventInteraction'),
};
