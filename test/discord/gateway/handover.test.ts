import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { type Bot, createBot } from '../../../src/discord/gateway/bot.ts';
import { defineCommand } from '../../../src/discord/interactions/command.ts';
import { startLocalDiscord } from '../../../src/local-discord/local-discord.ts';
import { openShardBook } from '../../../src/sql/fleet/shard-book.ts';
import { openSpacedTurns } from '../../../src/sql/fleet/spaced-turns.ts';
import { says, testApp } from '../../support/bot.ts';
import { memoryDatabase } from '../../support/databases.ts';

const ECHO = defineCommand({
	audience: 'members',
	description: 'Answers',
	options: {},
	run: async () => says('here'),
});

/** A Discord with four servers on two shards, and processes that share them. */
async function opened() {
	const discord = await startLocalDiscord({ sharding: { guildsEach: 2, atOnce: 16 } });
	const ada = discord.addUser({ name: 'Ada' });
	const actors = [2, 3, 4, 5].map((number) => {
		const guild = discord.addGuild({ name: `G${number}`, id: `${BigInt(number) << 22n}` });
		discord.join(ada, guild);
		const [channel] = guild.channels;
		if (!channel) throw new Error('a guild without a channel');
		return discord.actor(ada, channel);
	});
	const database = await memoryDatabase();
	const shared = {
		...testApp(),
		shardBook: openShardBook(database),
		spacedTurns: openSpacedTurns(database),
	};
	const running = new Set<Bot>();
	onTestFinished(async () => {
		for (const bot of running) await bot.stop();
		await discord.stop();
	});
	const start = async (holder: string): Promise<Bot> => {
		const { token, apiUrl } = discord;
		const bot = createBot(new Map([['echo', ECHO]]), { ...shared, holder }, { token, apiUrl });
		running.add(bot);
		await bot.start();
		return {
			...bot,
			stop() {
				running.delete(bot);
				return bot.stop();
			},
		};
	};
	const sessions: string[] = [];
	discord.on('session', (change) => sessions.push(change));
	return { discord, actors, start, sessions };
}

test('processes that are replaced one after the other leave nobody without an answer, and begin no session', async () => {
	const { actors, start, sessions } = await opened();
	const first = await start('a');
	const second = await start('b');
	expect(sessions).toEqual(['ready', 'ready']);
	const answers: ReturnType<(typeof actors)[number]['run']>[] = [];
	const asking = setInterval(() => {
		for (const actor of actors) answers.push(actor.run('echo'));
	}, 100);

	await first.stop();
	await setTimeout(800);
	const third = await start('c');
	await second.stop();
	await setTimeout(800);

	clearInterval(asking);
	const shown = await Promise.all(answers);
	expect(shown.filter(({ error }) => error !== undefined)).toEqual([]);
	expect(shown.length).toBeGreaterThan(20);
	expect(sessions.filter((change) => change === 'ready')).toHaveLength(2);
	await expect.poll(() => third.shards()).toEqual({ all: 2, ready: 2 });
});

test('a process beside one that has all shards stands by, and is ready', async () => {
	const { start } = await opened();
	await start('a');
	const second = await start('b');
	expect(await second.shards()).toEqual({ all: 0, ready: 0 });
});
