import { RateLimitError } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { openPostingRest } from '../../../src/discord/posting/posting-rest.ts';
import type { Fate, Turns } from '../../../src/discord/posting/turns.ts';
import type { Failure } from '../../../src/local-discord/rest/injected-fault.ts';
import { startAnnouncing } from '../../support/announcing.ts';

test('what Discord answers is counted by its status', async () => {
	const { discord, connection, channel } = await startAnnouncing();
	const counted: number[] = [];
	const measures = { sent: (status: number) => void counted.push(status) };
	const rest = openPostingRest({ ...connection, measures });

	await rest.get(Routes.channel(channel.id));
	discord.fail({ path: /channels/, with: 500 });
	await expect(rest.get(Routes.channel(channel.id))).rejects.toThrow();

	expect(counted).toEqual([200, 500]);
});

test.each<[string, Failure | undefined, Fate]>([
	['what comes back', undefined, 'answered'],
	['a refusal', 403, 'answered'],
	['a failure of Discord', 500, 'answered'],
	['a limit', { retryAfter: 1, scope: 'global' }, 'failed'],
	['a connection that breaks', 'reset', 'failed'],
	['silence', 'hang', 'given up'],
])('by %s it is known what became of a request', async (_, failure, fate) => {
	const { discord, connection, channel } = await startAnnouncing();
	const fates: Fate[] = [];
	const turns: Turns = { take: async () => (one) => void fates.push(one), pause: () => undefined };
	const rest = openPostingRest({ ...connection, turns });
	if (failure !== undefined) discord.fail({ path: /channels/, with: failure });

	const signal = failure === 'hang' ? AbortSignal.timeout(50) : undefined;
	await rest.get(Routes.channel(channel.id), { signal }).catch(() => undefined);

	expect(fates).toEqual([fate]);
});

test('who the bot is is asked once, and again where that was not answered', async () => {
	const { discord, connection } = await startAnnouncing();
	const rest = openPostingRest(connection);
	const asked = () => discord.requests.filter(({ path }) => path === '/users/@me').length;
	discord.fail({ path: /users/, with: 500 });

	await expect(rest.get(Routes.user())).rejects.toThrow();
	const [first, second] = await Promise.all([rest.get(Routes.user()), rest.get(Routes.user())]);

	expect(asked()).toBe(2);
	expect(first).toBe(second);
	expect(first).toMatchObject({ id: discord.bot.id });
});

test.each<[string, 'get' | 'post', number, boolean]>([
	['what is read waits for a limit that is soon over', 'get', 0.05, true],
	['what is read does not wait long', 'get', 6, false],
	['what is written does not wait', 'post', 0.05, false],
])('%s', async (_, method, retryAfter, isWaited) => {
	const { discord, connection, channel } = await startAnnouncing();
	const rest = openPostingRest(connection);
	discord.fail({ path: /channels/, with: { retryAfter, scope: 'user' } });
	const route = method === 'get' ? Routes.channel(channel.id) : Routes.channelTyping(channel.id);

	const answer = rest[method](route);

	if (isWaited) await expect(answer).resolves.toMatchObject({ id: channel.id });
	else await expect(answer).rejects.toThrow(RateLimitError);
});
