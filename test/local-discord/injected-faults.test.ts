import type { MessageCreateOptions } from 'discord.js';
import { expect, test } from 'vitest';
import type { Failure } from '../../src/local-discord/rest/injected-fault.ts';
import { type LoggedIn, logIn } from './logged-in.ts';

const path = /^\/channels\/\d+\/messages$/;

const BROKEN = /ECONNRESET|EPIPE|closed/;

type Case = readonly [name: string, failure: Failure, outcome: RegExp, posted: number];

const cases: readonly Case[] = [
	['a broken connection', 'reset', BROKEN, 0],
	['a lost answer', 'lost', BROKEN, 1],
	['a server error, tried again', 500, /^sent$/, 1],
	['a limit, waited for', { retryAfter: 0.01, scope: 'shared' }, /^sent$/, 1],
	['a global limit, waited for', { retryAfter: 0.01, scope: 'global' }, /^sent$/, 1],
	['a slow answer', { delayMs: 20 }, /^sent$/, 1],
	[
		'a refusal',
		{ status: 403, code: 50013, message: 'Missing Permissions' },
		/^Missing Permissions$/,
		0,
	],
];

test.each(cases)('%s', async (_name, failure, outcome, posted) => {
	const bot = await logIn();
	bot.discord.fail({ method: 'POST', path, with: failure });

	// A connection that breaks is retried by the client; nothing here may be.
	bot.client.rest.options.retries = failure === 500 ? 1 : 0;
	const result = await send(bot, { content: 'News' }).catch(({ message }: Error) => message);

	expect(result).toMatch(outcome);
	expect(bot.discord.messages(bot.channel.id)).toHaveLength(posted);
});

test('a fault happens as often as it was asked for, and to its requests alone', async () => {
	const bot = await logIn();
	bot.client.rest.options.retries = 0;
	bot.discord.fail({ method: 'POST', path, times: 2, with: 502 });

	const ok = await bot.client.channels.fetch(bot.channel.id, { force: true });
	const results = await Promise.allSettled(
		['one', 'two', 'three'].map((content) => send(bot, { content })),
	);

	expect(ok?.id).toBe(bot.channel.id);
	expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
});

test('a request that hangs is given up by the client', async () => {
	const bot = await logIn();
	bot.client.rest.options.timeout = 20;
	bot.client.rest.options.retries = 0;
	bot.discord.fail({ path, with: 'hang' });

	await expect(send(bot, { content: 'News' })).rejects.toThrow(/abort/);
});

test('a post whose answer was lost is not posted twice under its nonce', async () => {
	const bot = await logIn();
	bot.client.rest.options.retries = 0;
	bot.discord.fail({ path, with: 'lost' });
	const post = { content: 'News', nonce: 'delivery-1', enforceNonce: true };

	await send(bot, post).catch(() => {});
	await send(bot, post);

	expect(bot.discord.messages(bot.channel.id)).toHaveLength(1);
});

test('a nonce is forgotten after some minutes', async () => {
	const bot = await logIn();
	const post = { content: 'News', nonce: 'delivery-1', enforceNonce: true };
	await send(bot, post);
	const later = bot.discord.now() + 10 * 60_000;
	bot.discord.setClock(() => later);

	await send(bot, post);

	expect(bot.discord.messages(bot.channel.id)).toHaveLength(2);
});

async function send({ client, channel }: LoggedIn, post: MessageCreateOptions): Promise<string> {
	const there = client.channels.cache.get(channel.id);
	if (!there?.isSendable()) throw new Error('no channel');
	await there.send(post);
	return 'sent';
}
