import type { RequestCall } from '../../../src/local-discord/validation/call.ts';

/** A request, and the problem that it must have: where and what, `data.content BASE_TYPE_MAX_LENGTH`. */
export type Case = readonly [name: string, call: RequestCall, problem: string];

const APPLICATION = '/applications/1100000000000000001';
const WEBHOOK = '/webhooks/1100000000000000001/aW50ZXJhY3Rpb24';

/** The answer `body` to an interaction of the kind `interaction`, by default a slash command. */
export function callback(body: unknown, interaction = 2): RequestCall {
	const path = '/api/v10/interactions/1200000000000000001/aW50ZXJhY3Rpb24/callback';
	return { method: 'POST', path, body, interaction };
}

/** A message as the first answer to a slash command. */
export function reply(data: unknown): RequestCall {
	return callback({ type: 4, data });
}

/** A message of components alone. */
export function layout(...components: readonly unknown[]): RequestCall {
	return reply({ flags: 1 << 15, components });
}

/** Buttons or a select in the one row of a message. */
export function row(...components: readonly unknown[]): RequestCall {
	return reply({ content: 'Choose', components: [{ type: 1, components }] });
}

/** A message to a channel. */
export function send(body: unknown): RequestCall {
	return { method: 'POST', path: '/channels/1300000000000000001/messages', body };
}

/** A further answer to an interaction. */
export function followUp(body: unknown): RequestCall {
	return { method: 'POST', path: WEBHOOK, body };
}

/** A change to the first answer, as discord.js writes its path. */
export function editReply(body: unknown): RequestCall {
	return { method: 'PATCH', path: `${WEBHOOK}/messages/%40original`, body };
}

/** All commands at once. */
export function putCommands(...body: readonly unknown[]): RequestCall {
	return { method: 'PUT', path: `${APPLICATION}/commands`, body };
}

/** A modal with these top components. */
export function modal(...components: readonly unknown[]): RequestCall {
	return callback({ type: 9, data: { custom_id: 'form', title: 'A form', components } });
}

/** A list of `count` things. */
export function many<Thing>(count: number, make: (index: number) => Thing): Thing[] {
	return Array.from({ length: count }, (_, index) => make(index));
}
