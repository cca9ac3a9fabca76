import { expect, test } from 'vitest';
import { startLocalDiscord } from '../../src/local-discord/local-discord.ts';
import { preparedDatabase } from '../support/databases.ts';
import { startProcess } from '../support/running-bot.ts';

/** Loaded into the bot's process: a signal brings what nobody catches. */
const TRAP = `process.on('SIGUSR2', () => void Promise.reject(new Error('a lost promise')))`;

test('an error that nobody caught is logged, told in a sentence, and ends the process with a failure', async () => {
	const discord = await startLocalDiscord();
	const bot = await startProcess({
		token: discord.token,
		apiUrl: discord.apiUrl,
		database: await preparedDatabase(),
		settings: { NODE_OPTIONS: `--import="data:text/javascript,${encodeURIComponent(TRAP)}"` },
	});

	bot.signal('SIGUSR2');

	expect(await bot.ended).toBe(1);
	expect(await bot.logged(({ level }) => level === 60)).toMatchObject({
		msg: 'nobody caught this',
		err: { message: 'a lost promise' },
	});
	expect(bot.errors()).toContain('Dateline could not go on. Error: a lost promise');
	await discord.stop();
});
