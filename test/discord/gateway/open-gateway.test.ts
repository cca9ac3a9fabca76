import { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { openGateway } from '../../../src/discord/gateway/open-gateway.ts';
import type { Guild } from '../../../src/local-discord/guild.ts';
import type {
	LocalDiscord,
	LocalDiscordOptions,
} from '../../../src/local-discord/local-discord.ts';
import { firstChannel, openDiscord } from '../../local-discord/logged-in.ts';
import { ownShards } from '../../support/own-shards.ts';

const SHARDING = { guildsEach: 2, atOnce: 16 };

/** Guilds one after the other by their shards: the n-th is the shard's n modulo the number of shards. */
function addGuilds(discord: LocalDiscord, from: number, to: number): void {
	for (let n = from; n < to; n += 1)
		discord.addGuild({ name: `G${n}`, id: `${BigInt(n + 2) << 22n}` });
}

/** Somebody runs a command there; nobody answers it. */
function runIn(discord: LocalDiscord, guild: Guild): void {
	const ada = discord.addUser({ name: 'Ada' });
	discord.join(ada, guild);
	void discord.actor(ada, firstChannel(guild)).run('test');
}

async function open(options: LocalDiscordOptions = {}, guilds = 0, sharing = ownShards()) {
	const discord = await openDiscord(options);
	addGuilds(discord, 0, guilds);
	const { token, apiUrl } = discord;
	const rest = new REST({ version: '10', api: apiUrl }).setToken(token);
	const body = [{ name: 'test', description: 'A test' }];
	await rest.put(Routes.applicationCommands(discord.applicationId), { body });
	const received: unknown[] = [];
	const gateway = openGateway({
		token,
		apiUrl,
		rest,
		log: pino({ level: 'silent' }),
		...sharing,
		intents: 0,
		receive: ({ t, d }) => void (t === 'INTERACTION_CREATE' && received.push(d)),
	});
	onTestFinished(() => gateway.close());
	const sessions: string[] = [];
	discord.on('session', (change) => sessions.push(change));
	return { discord, gateway, sessions, received };
}

test('it is ready as the application it is, in one shard', async () => {
	const { discord, gateway, sessions } = await open();
	const self = await gateway.connect();
	expect(self).toEqual({ application: discord.applicationId, name: 'Dispatch' });
	expect(sessions).toEqual(['ready']);
});

test('a bot in many servers connects in the shards that Discord advises, and hears all of them', async () => {
	const { discord, gateway, sessions, received } = await open({ sharding: SHARDING }, 5);
	await gateway.connect();
	expect(sessions).toEqual(['ready', 'ready', 'ready']);

	for (const guild of discord.guilds) runIn(discord, guild);
	await expect.poll(() => received.length).toBe(5);
});

test('more servers than the shards may have: all connect anew in more of them, and hear all', async () => {
	const { discord, gateway, sessions, received } = await open({ sharding: SHARDING }, 2);
	await gateway.connect();
	addGuilds(discord, 2, 6);
	sessions.splice(0);

	discord.gateway.drop(4011);

	await expect.poll(() => sessions).toEqual(['closed', 'ready', 'ready', 'ready']);
	for (const guild of discord.guilds) runIn(discord, guild);
	await expect.poll(() => received.length).toBe(6);
});

test('more servers since the last start than its shards may have: it connects in more of them', async () => {
	const sharing = ownShards();
	const { shardBook, holder } = sharing;
	await shardBook.agree(1);
	const session = { id: 'gone', resumeUrl: 'ws://127.0.0.1:1', sequence: 1 };
	await shardBook.keep(holder, 0, session);
	await shardBook.release(holder, 0);
	const { discord, gateway, received } = await open({ sharding: SHARDING }, 5, sharing);

	await gateway.connect();

	expect(await gateway.shards()).toEqual({ all: 3, ready: 3 });
	for (const guild of discord.guilds) runIn(discord, guild);
	await expect.poll(() => received.length).toBe(5);
});

test('more shards wanted than advised ends the connection', async () => {
	const { discord, gateway } = await open({ sharding: SHARDING }, 2);
	await gateway.connect();
	discord.gateway.drop(4011);
	expect((await gateway.lost).message).toContain('(4011)');
});

test('a broken connection is taken up where it broke', async () => {
	const { discord, gateway, sessions, received } = await open({ ackMs: 15_000 }, 1);
	await gateway.connect();
	discord.gateway.drop();
	await expect.poll(() => sessions).toContain('closed');

	// Nobody is there to hear it.
	for (const guild of discord.guilds) runIn(discord, guild);

	await expect.poll(() => received.length).toBe(1);
	expect(sessions).toEqual(['ready', 'closed', 'resumed']);
});

test('what Discord ends for good is lost', async () => {
	const { discord, gateway } = await open();
	await gateway.connect();
	discord.gateway.drop(4004);
	expect((await gateway.lost).message).toContain('DISCORD_TOKEN');
});

test.each([
	['a token that is revoked while it connects', 4004, 'no longer accepts this DISCORD_TOKEN'],
	['a shard that is refused while it connects', 4011, '(4011)'],
])('%s is told as what it is', async (_name, code, reason) => {
	const { discord, gateway } = await open();
	discord.on('session', (change) => change === 'ready' && discord.gateway.drop(code));
	const lost = gateway.connect().then(
		() => gateway.lost,
		(error: Error) => error,
	);
	expect((await lost).message).toContain(reason);
});

test('no session that is left today is begun', async () => {
	const { discord, gateway, sessions } = await open({ sharding: { sessionsADay: 0 } });
	await expect(gateway.connect()).rejects.toThrow('Start Dateline again in 240 minutes.');
	expect([sessions, discord.gateway.isConnected()]).toEqual([[], false]);
});
