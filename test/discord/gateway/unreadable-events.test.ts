import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBot } from '../../../src/discord/gateway/bot.ts';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local-discord/local-discord.ts';
import { testApp } from '../../support/bot.ts';

type Entry = {
	readonly msg?: string;
	readonly event?: unknown;
	readonly err?: { message: string };
};
const logged: Entry[] = [];
let discord: LocalDiscord;
let stop: () => Promise<void>;
beforeAll(async () => {
	discord = await startLocalDiscord();
	const bot = createBot(new Map(), testApp(logged), {
		token: discord.token,
		apiUrl: discord.apiUrl,
	});
	await bot.start();
	stop = bot.stop;
});
afterAll(async () => {
	await stop();
	await discord.stop();
});

const event = (t: unknown, d: unknown) => JSON.stringify({ op: 0, s: null, t, d });
const USER = { id: '222333444555666777', username: 'ada', discriminator: '0' };
const COMMAND = { id: '333444555666777888', name: 'help', type: 1, options: [] };
const interaction = (parts: object) =>
	event('INTERACTION_CREATE', {
		id: '111222333444555666',
		application_id: discord.applicationId,
		token: 'secret.of.an.interaction',
		type: 2,
		version: 1,
		data: COMMAND,
		entitlements: [],
		authorizing_integration_owners: {},
		...parts,
	});

const END = { member: { user: USER, permissions: 'the end' } };
const isEnd = ({ err }: Entry): boolean => err?.message.includes('the end') ?? false;

/** Of which events the bot logs that it cannot read them when it is sent `text`. */
async function logOf(text: string): Promise<unknown[]> {
	logged.splice(0);
	discord.gateway.say(text);
	// What is sent behind it is read after it.
	discord.gateway.say(interaction(END));
	await expect.poll(() => logged.some(isEnd)).toBe(true);
	expect(discord.gateway.isConnected()).toBe(true);
	expect(JSON.stringify(logged)).not.toContain('secret');
	return logged
		.filter((entry) => entry.msg === 'an event of Discord could not be read' && !isEnd(entry))
		.map(({ event: name }) => name);
}

test.each<[string, () => string, unknown[]]>([
	['an interaction with nothing in it', () => event('INTERACTION_CREATE', {}), []],
	[
		'an interaction that is nothing',
		() => event('INTERACTION_CREATE', null),
		['INTERACTION_CREATE'],
	],
	['an interaction of nobody', () => interaction({}), ['INTERACTION_CREATE']],
	[
		'an interaction without data',
		() => interaction({ user: USER, data: null }),
		['INTERACTION_CREATE'],
	],
	[
		'one whose options are none',
		() => interaction({ user: USER, data: { ...COMMAND, options: 7 } }),
		['INTERACTION_CREATE'],
	],
	['a guild that is nothing', () => event('GUILD_CREATE', null), []],
	['a guild with odd channels', () => event('GUILD_CREATE', { id: '1', channels: 7 }), []],
	['an interaction of a kind nobody knows', () => interaction({ user: USER, type: 99 }), []],
	['a command of a kind nobody knows', () => interaction({ user: USER, data: { type: 9 } }), []],
	[
		'a message that is not sent along',
		() => interaction({ user: USER, data: { type: 3, resolved: { messages: {} } } }),
		['INTERACTION_CREATE'],
	],
	[
		'suggestions that no option waits for',
		() => interaction({ user: USER, type: 4 }),
		['INTERACTION_CREATE'],
	],
	['an event without a name', () => event(null, null), []],
	['an event of a name nobody knows', () => event('NO_SUCH_EVENT', { a: 1 }), []],
	['an event with the name of a property', () => event('__proto__', {}), []],
	['an event with the name of an emitter’s own', () => event('error', {}), []],
	['an operation nobody knows', () => JSON.stringify({ op: 99, d: null }), []],
	['what is no object', () => '7', []],
	['what is no JSON', () => '{"op":0,', []],
	['nothing', () => '', []],
])('%s does not end the bot', async (_name, text, expected) => {
	expect(await logOf(text())).toEqual(expected);
});
