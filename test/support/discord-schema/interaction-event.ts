import { type Definitions, type JsonSchema, refTo, when } from './json-schema.ts';
import { ANY, BITS, byId, COUNT, closed, ID, listOf, relaxed, SWITCH, TEXT } from './shapes.ts';

/** The definitions of `INTERACTION_CREATE`, which the specification does not have. */
export function interactionDefinitions(definitions: Definitions): Definitions {
	const MEMBER = relaxed(
		definitions['GuildMemberResponse'],
		['avatar', 'flags', 'joined_at', 'nick', 'pending', 'premium_since', 'roles'],
		{ permissions: BITS, unusual_dm_activity_until: ANY },
	);
	const CHANNEL = closed(
		{ id: ID, type: COUNT },
		{
			...definitions['GuildChannelResponse']?.properties,
			...THREAD,
			...PRIVATE,
			type: COUNT,
			permissions: BITS,
			app_permissions: BITS,
		},
	);
	return {
		EventMember: MEMBER,
		EventInteractionMember: {
			...MEMBER,
			required: [...(MEMBER.required ?? []), 'user', 'permissions', 'deaf', 'mute'],
		},
		EventInteractionChannel: CHANNEL,
		EventResolved: RESOLVED,
		EventOption: OPTION,
		EventSubmitted: SUBMITTED,
		EventInteraction: INTERACTION,
	};
}

const THREAD = {
	thread_metadata: refTo('ThreadMetadataResponse'),
	owner_id: ID,
	message_count: COUNT,
	member_count: COUNT,
	total_message_sent: COUNT,
	theme_color: ANY,
	icon_emoji: ANY,
};
const PRIVATE = { recipients: listOf(refTo('UserResponse')) };

const RESOLVED = closed(
	{},
	{
		users: byId(refTo('UserResponse')),
		members: byId(refTo('EventMember')),
		roles: byId(refTo('GuildRoleResponse')),
		channels: byId({
			allOf: [refTo('EventInteractionChannel'), { required: ['name', 'permissions'] }],
		}),
		messages: byId(refTo('MessageResponse')),
		attachments: byId(refTo('MessageAttachmentResponse')),
	},
);

const OPTION = closed(
	{ name: TEXT, type: { enum: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] } },
	{
		value: { type: ['string', 'number', 'boolean'] },
		options: listOf(refTo('EventOption')),
		focused: SWITCH,
	},
);

/** What a user has put into a modal: a label with its component, a row with inputs, or a text that was shown. */
const SUBMITTED = closed(
	{ type: { enum: [1, 3, 4, 5, 6, 7, 8, 10, 18, 19, 21, 22, 23] } },
	{
		id: COUNT,
		custom_id: TEXT,
		value: ANY,
		values: listOf(TEXT),
		component: refTo('EventSubmitted'),
		components: listOf(refTo('EventSubmitted')),
	},
);

const COMMAND = closed(
	{ id: ID, name: TEXT, type: { enum: [1, 2, 3, 4] } },
	{
		resolved: refTo('EventResolved'),
		options: listOf(refTo('EventOption')),
		guild_id: ID,
		target_id: ID,
	},
);
const COMPONENT = closed(
	{ custom_id: TEXT, component_type: { enum: [2, 3, 5, 6, 7, 8] } },
	{ id: COUNT, values: listOf(TEXT), resolved: refTo('EventResolved') },
);
const MODAL = closed(
	{ custom_id: TEXT, components: listOf(refTo('EventSubmitted')) },
	{ id: COUNT, resolved: refTo('EventResolved') },
);

/** What differs by the kind of interaction: its data, and the message of a component. */
const BY_KIND: readonly JsonSchema[] = [
	whenType([2, 4], { required: ['data'], properties: { data: COMMAND } }),
	whenType([3], { required: ['data', 'message'], properties: { data: COMPONENT } }),
	whenType([5], { required: ['data'], properties: { data: MODAL } }),
];

/** In a guild a member asks, elsewhere a user. */
const BY_PLACE = when(
	{ required: ['guild_id'] },
	{ required: ['member', 'guild', 'guild_locale'] },
	{ required: ['user'] },
);

const INTERACTION: JsonSchema = {
	...closed(
		{
			id: ID,
			application_id: ID,
			type: { enum: [2, 3, 4, 5] },
			token: { type: 'string', minLength: 1 },
			version: { const: 1 },
			locale: TEXT,
			app_permissions: BITS,
			entitlements: listOf(ANY),
			authorizing_integration_owners: byId(ID),
			channel: refTo('EventInteractionChannel'),
			channel_id: ID,
			context: { enum: [0, 1, 2] },
			attachment_size_limit: COUNT,
		},
		{
			data: ANY,
			guild_id: ID,
			guild: closed({ id: ID, locale: TEXT, features: listOf(TEXT) }),
			guild_locale: TEXT,
			member: refTo('EventInteractionMember'),
			user: refTo('UserResponse'),
			message: refTo('MessageResponse'),
			entitlement_sku_ids: listOf(ID),
		},
	),
	allOf: [...BY_KIND, BY_PLACE],
};

function whenType(types: readonly number[], demand: JsonSchema): JsonSchema {
	return when({ properties: { type: { enum: types } } }, demand);
}
