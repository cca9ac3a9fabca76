import type { RequestCall } from '../../../../src/local-discord/validation/call.ts';
import { type Case, callback, layout, putCommands, reply, row, send } from '../calls.ts';

const patch = (path: string, body: unknown): RequestCall => ({ method: 'PATCH', path, body });
const INSIDE = 'data.components.0.components.0';

/** Requests whose shape is not Discord's; only the schemas know. */
export const shapeCases: readonly Case[] = [
	['a misspelt field', reply({ contents: 'a', content: 'b' }), 'data.contents UNKNOWN_FIELD'],
	[
		'content that is no text',
		send({ content: 5, embeds: [{ title: 'a' }] }),
		'content STRING_TYPE_CONVERT',
	],
	['embeds that are no list', send({ content: 'a', embeds: {} }), 'embeds LIST_TYPE_CONVERT'],
	[
		'a misspelt field of an embed',
		send({ embeds: [{ title: 'a', colour: 1 }] }),
		'embeds.0.colour UNKNOWN_FIELD',
	],
	[
		'a colour beyond all colours',
		send({ embeds: [{ title: 'a', color: 0x1000000 }] }),
		'embeds.0.color NUMBER_TYPE_MAX',
	],
	[
		'a time that is none',
		send({ embeds: [{ title: 'a', timestamp: 'noon' }] }),
		'embeds.0.timestamp DATE_TIME_TYPE_PARSE',
	],
	[
		'a misspelt field of a button',
		row({ type: 2, style: 1, label: 'On', custom_id: 'on', disable: true }),
		`${INSIDE}.disable UNKNOWN_FIELD`,
	],
	[
		'a misspelt field of a container',
		layout({ type: 17, accentColor: 1, components: [{ type: 10, content: 'a' }] }),
		'data.components.0.accentColor UNKNOWN_FIELD',
	],
	[
		'spacing of an unknown size',
		layout({ type: 14, spacing: 7 }),
		'data.components.0.spacing BASE_TYPE_CHOICES',
	],
	[
		'an option of an unknown type',
		putCommands({
			name: 'a',
			description: 'b',
			options: [{ type: 99, name: 'c', description: 'd' }],
		}),
		'0.options.0.type BASE_TYPE_CHOICES',
	],
	[
		'permissions that are no number',
		putCommands({ name: 'a', description: 'b', default_member_permissions: 'all' }),
		'0.default_member_permissions NUMBER_TYPE_COERCE',
	],
	[
		'an unknown context',
		putCommands({ name: 'a', description: 'b', contexts: [7] }),
		'0.contexts.0 BASE_TYPE_CHOICES',
	],
	[
		'a choice that is a list',
		callback({ type: 8, data: { choices: [{ name: 'a', value: [] }] } }, 4),
		'data.choices.0.value STRING_TYPE_CONVERT',
	],
	[
		'an id that is none',
		{ ...send({ content: 'a' }), path: '/channels/general/messages' },
		'channel_id NUMBER_TYPE_COERCE',
	],
	['a path that Discord lacks', { method: 'GET', path: '/guild/1' }, ' NOT_FOUND'],
	['a method that the path lacks', { method: 'PUT', path: '/channels/1/messages' }, ' NOT_FOUND'],
	[
		'an unknown query',
		{ method: 'GET', path: '/guilds/1?with_count=true' },
		'with_count UNKNOWN_FIELD',
	],
	[
		'a body where none belongs',
		{ method: 'POST', path: '/channels/1/typing', body: { a: 1 } },
		' UNKNOWN_FIELD',
	],
	[
		'a member with an unknown field',
		patch('/guilds/1/members/2', { nickname: 'Ann' }),
		'nickname UNKNOWN_FIELD',
	],
	[
		'a bulk deletion without messages',
		{ method: 'POST', path: '/channels/1/messages/bulk-delete', body: {} },
		'messages BASE_TYPE_REQUIRED',
	],
	[
		'an overwrite of a wrong type',
		{ method: 'PUT', path: '/channels/1/permissions/2', body: { type: 5, allow: '8' } },
		'type BASE_TYPE_CHOICES',
	],
	[
		'a thread without name',
		{ method: 'POST', path: '/channels/1/messages/2/threads', body: {} },
		'name BASE_TYPE_REQUIRED',
	],
	[
		'a direct message to an id that is none',
		{ method: 'POST', path: '/users/@me/channels', body: { recipient_id: 'ann' } },
		'recipient_id NUMBER_TYPE_COERCE',
	],
];
