import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBot } from '../../../src/discord/gateway/bot.ts';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local-discord/local-discord.ts';
import { testApp } from '../../support/bot.ts';

const logged: { readonly msg?: string; readonly event?: unknown }[] = [];
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

/** Of which events the bot logs that it cannot read them when it is sent `text`. */
async function logOf(text: string): Promise<unknown[]> {
	logged.splice(0);
	discord.gateway.say(text);
	// What is sent behind it is read after it.
	discord.gateway.say(event('error', 'the end'));
	await expect.poll(() => logged.some(({ event: name }) => name === 'error')).toBe(true);
	expect(discord.gateway.isConnected()).toBe(true);
	expect(JSON.stringify(logged)).not.toContain('secret');
	return logged
		.filter(({ msg }) => msg === 'an event of Discord could not be read')
		.map(({ event: name }) => name)
		.filter((name) => name !== 'error');
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
	['a guild that is nothing', () => event('GUILD_CREATE', null), ['GUILD_CREATE']],
	[
		'a guild with odd channels',
		() => event('GUILD_CREATE', { id: '1', channels: 7 }),
		['GUILD_CREATE'],
	],
	['an event without a name', () => event(null, null), []],
	['an event of a name nobody knows', () => event('NO_SUCH_EVENT', { a: 1 }), []],
	['an event with the name of a property', () => event('__proto__', {}), ['__proto__']],
	['an operation nobody knows', () => JSON.stringify({ op: 99, d: null }), []],
	['what is no object', () => '7', []],
	['what is no JSON', () => '{"op":0,', []],
	['nothing', () => '', []],
])('%s does not end the bot', async (_name, text, expected) => {
	expect(await logOf(text())).toEqual(expected);
});
