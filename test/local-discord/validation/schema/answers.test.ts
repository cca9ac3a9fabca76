import { expect, test } from 'vitest';
import type { ResponseCall } from '../../../../src/local-discord/validation/call.ts';
import { openValidator } from '../../../support/discord-schema/open-validator.ts';

const validator = await openValidator();

const user = {
	id: '7',
	username: 'press',
	discriminator: '0',
	global_name: null,
	avatar: null,
	bot: true,
	flags: 0,
	public_flags: 0,
	primary_guild: null,
};
const message = {
	id: '70',
	channel_id: '30',
	type: 0,
	content: 'Hello',
	author: user,
	mentions: [],
	mention_roles: [],
	mention_everyone: false,
	attachments: [],
	embeds: [],
	components: [{ type: 1, id: 1, components: [{ type: 2, id: 2, style: 1, custom_id: 'a' }] }],
	timestamp: '2024-03-07T10:00:00.000000+00:00',
	edited_timestamp: null,
	flags: 0,
	pinned: false,
	tts: false,
};
const command = {
	id: '5',
	application_id: '1',
	version: '6',
	type: 1,
	name: 'quotes',
	description: 'What was said',
	default_member_permissions: '32',
	options: [{ type: 3, name: 'speaker', description: 'A name', required: true }],
};
const gateway = {
	url: 'ws://127.0.0.1:1234/gateway',
	shards: 1,
	session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
};
const invalidForm = {
	code: 50035,
	message: 'Invalid Form Body',
	errors: {
		data: { _errors: [{ code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }] },
	},
};
const answered = { type: 4, message };
const interaction = { id: '9', type: 2 };

const sent = answer('POST', '/channels/30/messages');
const commands = answer('PUT', '/applications/1/commands');
const called = answer('POST', '/interactions/9/token/callback?with_response=true');

const good: readonly (readonly [string, ResponseCall])[] = [
	['a message', sent(200, message)],
	['a refused message', sent(400, invalidForm)],
	['too many messages', sent(429, { code: 0, message: 'Slow', retry_after: 0.5, global: false })],
	['a failure of the server', sent(500, 'oops')],
	['commands', commands(200, [command])],
	['a gateway', answer('GET', '/api/v10/gateway/bot')(200, gateway)],
	['a silent callback', called(204)],
	['a callback with what it made', called(200, { interaction, resource: answered })],
	['nothing after a deletion', answer('DELETE', '/webhooks/1/token/messages/@original')(204)],
];

const bad: readonly (readonly [string, ResponseCall, string])[] = [
	[
		'a message without author',
		sent(200, { ...message, author: undefined }),
		'author BASE_TYPE_REQUIRED',
	],
	['a field that Discord lacks', sent(200, { ...message, text: 'Hello' }), 'text UNKNOWN_FIELD'],
	[
		'an instant without a zone',
		sent(200, { ...message, timestamp: '2024-03-07T10:00:00' }),
		'timestamp DATE_TIME_TYPE_PARSE',
	],
	[
		'a button without number',
		sent(200, {
			...message,
			components: [{ type: 1, id: 1, components: [{ type: 2, style: 1 }] }],
		}),
		'components.0.components.0.id BASE_TYPE_REQUIRED',
	],
	['a list where one is due', sent(200, [message]), ' MODEL_TYPE_CONVERT'],
	['a status of another endpoint', sent(201, message), ' UNKNOWN_STATUS'],
	['a body that should be empty', called(204, { interaction }), ' UNKNOWN_FIELD'],
	[
		'permissions as a number',
		commands(200, [{ ...command, default_member_permissions: 32 }]),
		'0.default_member_permissions STRING_TYPE_CONVERT',
	],
	[
		'a limit without the time to wait',
		sent(429, { code: 0, message: 'Slow', global: false }),
		'retry_after BASE_TYPE_REQUIRED',
	],
	[
		'an error whose code is a number',
		sent(400, { ...invalidForm, errors: { _errors: [{ code: 1, message: 'No' }] } }),
		'errors._errors.0.code STRING_TYPE_CONVERT',
	],
];

test.each(good)('accepts %s', (_name, call) => {
	expect(problemsOf(call)).toEqual([]);
});

test.each(bad)('refuses %s', (_name, call, problem) => {
	expect(problemsOf(call)).toEqual([problem]);
});

function answer(method: string, path: string) {
	return (status: number, body?: unknown): ResponseCall => ({ method, path, status, body });
}

function problemsOf(call: ResponseCall): string[] {
	const body: unknown = call.body === undefined ? undefined : JSON.parse(JSON.stringify(call.body));
	return validator.response({ ...call, body }).map(({ path, code }) => `${path} ${code}`);
}
