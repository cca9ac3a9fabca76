import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bot, createBot } from '../../../src/discord/gateway/bot.ts';
import type { Door } from '../../../src/discord/http/open-endpoint.ts';
import { defineCommand } from '../../../src/discord/interactions/command.ts';
import type { Card } from '../../../src/domain/card.ts';
import { createSigner } from '../../../src/local-discord/endpoint/endpoint.ts';
import type { Guild } from '../../../src/local-discord/guild.ts';
import type { Actor } from '../../../src/local-discord/interactions/actor.ts';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local-discord/local-discord.ts';
import { says, testApp } from '../../support/bot.ts';
import { openValidator } from '../../support/discord-schema/open-validator.ts';
import { freePort } from '../../support/free-port.ts';
import { messageOf, read } from '../../support/read-message.ts';

/** Longer than an answer takes on a busy machine. */
const LINGER_MS = 1000;
let isWaiting = false;
/** Whoever waits in /slow goes on when the test says so. */
const slow = { go: (): void => undefined };
const state = (action: string, ...values: string[]) => ({ command: 'echo', action, values });

const COMMANDS = {
	echo: defineCommand({
		audience: 'members',
		description: 'Says it again',
		options: {
			words: {
				kind: 'text',
				description: 'What',
				suggest: async (typed) => [{ name: `${typed}?`, value: `${typed}!` }],
			},
		},
		run: async ({ words = 'nothing' }) =>
			says(words, [
				[
					{ label: 'Again', state: state('again', words) },
					{ label: 'Write', state: state('write') },
				],
			]),
		actions: {
			again: { shows: 'in place', run: async ([words]) => says(`${words}, again`) },
			write: {
				shows: 'privately',
				run: async () => ({
					title: 'Write',
					fields: [{ name: 'text', label: 'Text', lines: 'one', required: true }],
					submit: state('written'),
				}),
			},
			written: {
				shows: 'privately',
				run: async (_values, _context, { text }) => says(`You wrote ${text}`),
			},
		},
	}),
	slow: defineCommand({
		audience: 'members',
		description: 'Waits',
		options: {},
		run: () =>
			new Promise<Card>((resolve) => {
				isWaiting = true;
				slow.go = () => resolve(says('at last'));
			}),
	}),
};

let discord: LocalDiscord;
let guild: Guild;
let ada: Actor;
let bot: Bot;
let base: string;
const joined: string[] = [];

beforeAll(async () => {
	discord = await startLocalDiscord({ validator: await openValidator() });
	guild = discord.addGuild({ name: 'Harbour News' });
	const user = discord.addUser({ name: 'Ada' });
	discord.join(user, guild);
	const [channel] = guild.channels;
	if (!channel) throw new Error('a guild without a channel');
	ada = discord.actor(user, channel);
	const port = await freePort();
	base = `http://127.0.0.1:${port}`;
	bot = botAt({ port, publicKey: discord.publicKey, lingerMs: LINGER_MS });
	await bot.start();
	await discord.useEndpoints({ interactions: `${base}/interactions`, events: `${base}/events` });
});
afterAll(async () => {
	await discord.stop();
	expect(discord.faults).toEqual([]);
	expect(discord.requests.filter(({ status }) => status >= 400)).toEqual([]);
});

function botAt(door: Omit<Door, 'host'>): Bot {
	const { token, apiUrl } = discord;
	return createBot(new Map(Object.entries(COMMANDS)), testApp(), {
		token,
		apiUrl,
		door: { host: '127.0.0.1', ...door },
		hearing: {
			guild: async (told) => void joined.push(told.guild),
			left: async () => undefined,
			addressed: async () => undefined,
		},
	});
}

test('it does not connect to the gateway, and is ready', async () => {
	expect(discord.gateway.isConnected()).toBe(false);
	expect(await bot.shards()).toEqual({ all: 0, ready: 0 });
});

test('it answers a command, a button and a form, and offers what can be chosen', async () => {
	const answered = messageOf(await ada.run('echo', { words: 'Hello' }));
	expect(JSON.stringify(answered.components)).toContain('Hello');

	const pressed = await ada.press(answered, 'Again');
	expect(read(pressed)).toContain('Hello, again');

	const other = messageOf(await ada.run('echo', { words: 'Hi' }));
	const { modal } = await ada.press(other, 'Write');
	if (!modal) throw new Error('no form');
	expect(read(await ada.submit(modal, { text: 'a letter' }))).toBe('You wrote a letter');

	const { choices } = await ada.type('echo', { words: 'He' }, 'words');
	expect(choices).toEqual([{ name: 'He?', value: 'He!' }]);
});

test('it says hello to whoever adds the bot', async () => {
	const user = discord.addUser({ name: 'Bo' });
	expect(await discord.tellAdded(guild, user)).toBe(204);
	await expect.poll(() => joined).toEqual([guild.id]);
});

test('it tells a load balancer that it takes interactions', async () => {
	const { status, headers } = await fetch(`${base}/readyz`);
	// A minute is what most of them keep a connection.
	expect([status, headers.get('keep-alive')]).toEqual([200, 'timeout=75']);
});

const PING = JSON.stringify({ type: 1 });
const stranger = createSigner();

test.each([
	['unsigned', {}, 401],
	['signed by somebody else', stranger.headersFor(PING), 401],
	[
		'with a signature that is none',
		{ 'x-signature-ed25519': 'zz', 'x-signature-timestamp': '1' },
		401,
	],
	['with a signature alone', { 'x-signature-ed25519': 'a'.repeat(128) }, 401],
])('what is %s is refused', async (_name, headers, status) => {
	for (const path of ['/interactions', '/events']) {
		const answer = await fetch(base + path, { method: 'POST', body: PING, headers });
		expect(answer.status).toBe(status);
	}
});

const FAR_TOO_MUCH = { method: 'POST', body: 'x'.repeat(1_100_000) };

test.each([
	['another path', '/', { method: 'POST' }, 404],
	['another method', '/interactions', { method: 'GET' }, 405],
	['far too much', '/interactions', FAR_TOO_MUCH, 413],
])('%s is refused', async (_name, path, request, status) => {
	// Whoever is refused may find the connection closed while still sending.
	const answered = await fetch(base + path, request).then(
		(answer) => answer.status,
		() => status,
	);
	expect(answered).toBe(status);
});

test('whoever comes after far too much on a connection is answered', async () => {
	for (let round = 0; round < 5; round += 1) {
		await fetch(`${base}/readyz`);
		await fetch(`${base}/interactions`, FAR_TOO_MUCH).catch(() => undefined);
		await discord.useEndpoints({ interactions: `${base}/interactions` });
	}
});

test('a key of another application is told as what it is', async () => {
	const other = botAt({ port: await freePort(), publicKey: stranger.publicKey });
	await expect(other.start()).rejects.toThrow('DISCORD_PUBLIC_KEY is not that of this bot.');
});

test('a port that is taken is told', async () => {
	const other = botAt({ port: Number(new URL(base).port), publicKey: discord.publicKey });
	await expect(other.start()).rejects.toThrow('INTERACTIONS_PORT 127.0.0.1:');
});

test('told to stop it says so to a load balancer, takes what comes meanwhile and then nothing, and finishes the answers it is at', async () => {
	const answer = ada.run('slow');
	await expect.poll(() => isWaiting).toBe(true);

	const stopped = bot.stop();
	const ready = await fetch(`${base}/readyz`);
	const meanwhile = await ada.run('echo', { words: 'Just in time' });
	await pause(LINGER_MS);

	expect([ready.status, ready.headers.get('connection')]).toEqual([503, 'close']);
	expect(read(meanwhile)).toContain('Just in time');
	await expect(fetch(`${base}/interactions`, { method: 'POST', body: PING })).rejects.toThrow();
	slow.go();
	expect(read(await answer)).toBe('at last');
	await stopped;
});
