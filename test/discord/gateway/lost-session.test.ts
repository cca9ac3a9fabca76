import { Client, Events } from 'discord.js';
import { expect, test } from 'vitest';
import { createBot } from '../../../src/discord/gateway/bot.ts';
import { whenLost } from '../../../src/discord/gateway/lost-session.ts';
import { startLocalDiscord } from '../../../src/local-discord/local-discord.ts';
import { testApp } from '../../support/bot.ts';

const close = (code: number) => ({ code, reason: '', wasClean: true });

test.each([
	[4004, 'no longer accepts this DISCORD_TOKEN'],
	[4010, 'Start Dateline again'],
	[4011, 'several shards (4011), which this version of Dateline cannot do. Take it out of some'],
	[4012, 'Update Dateline'],
	[4013, 'Update Dateline'],
	[4014, 'the Bot page of your application'],
	[4999, 'for good (4999). Start Dateline again'],
])('a session that ends with %i is lost: %s', async (code, reason) => {
	const client = new Client({ intents: [] });
	const lost = whenLost(client);
	client.emit(Events.ShardDisconnect, close(code), 0);
	expect((await lost).message).toContain(reason);
});

test('so is one that Discord declares invalid', async () => {
	const client = new Client({ intents: [] });
	const lost = whenLost(client);
	client.emit(Events.Invalidated);
	expect((await lost).message).toBe('Discord ended the session for good. Start Dateline again.');
});

test('a bot hears of it when its token is revoked', async () => {
	const discord = await startLocalDiscord();
	const bot = createBot(new Map(), testApp(), { token: discord.token, apiUrl: discord.apiUrl });
	await bot.start();

	discord.gateway.drop(4004);

	expect((await bot.lost).message).toContain('DISCORD_TOKEN');
	await bot.stop();
	await discord.stop();
});
