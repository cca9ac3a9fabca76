import { RESTEvents } from 'discord.js';
import { expect, test } from 'vitest';
import { countRequests } from '../../../src/local-discord/rest/rate-limits.ts';
import { answerWith, type LoggedIn, logIn } from '../logged-in.ts';

const HOUR_MS = 3_600_000;
const WIDE = { requests: 1000, windowMs: HOUR_MS };
const MESSAGES = '/channels/:channel/messages';

test('a client waits for the next window and is refused nothing', async () => {
	const of = (_method: string, path: string) =>
		path === MESSAGES ? { requests: 2, windowMs: 50 } : WIDE;
	const bot = await logIn({ limits: { of } });
	const waits: number[] = [];
	bot.client.rest.on(RESTEvents.RateLimited, ({ limit }) => waits.push(limit));

	for (const content of ['one', 'two', 'three', 'four', 'five']) await say(bot, content);

	expect(contents(bot)).toEqual(['one', 'two', 'three', 'four', 'five']);
	expect(waits).toContain(2);
	expect(bot.discord.requests.filter(({ status }) => status === 429)).toEqual([]);
});

test('a client that does not wait is refused, with the time to wait', async () => {
	const of = () => ({ requests: 1, windowMs: HOUR_MS });
	const { discord } = await logIn({ limits: { of } });
	const ask = () => fetch(`${discord.apiUrl}/v10/users/@me`, headersOf(discord));
	await ask();

	const response = await ask();

	const body = { message: 'You are being rate limited.', global: false };
	expect(await response.json()).toMatchObject({ ...body, retry_after: expect.any(Number) });
	expect(response.status).toBe(429);
	expect(response.headers.get('x-ratelimit-scope')).toBe('user');
	expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(3500);
});

test('the whole bot has a limit, which answers to interactions do not count to', async () => {
	const bot = await logIn({
		limits: { of: () => WIDE, global: { requests: 8, windowMs: HOUR_MS } },
	});
	await answerWith(bot, async (interaction) => {
		if (!interaction.isChatInputCommand()) return;
		await interaction.reply('One');
		await interaction.followUp('Two');
		await interaction.editReply('Three');
	});
	const before = bot.discord.requests.length;

	for (let time = 0; time < 5; time += 1) await bot.ann.run('test');
	const response = await Promise.all(
		Array.from({ length: 9 }, () =>
			fetch(`${bot.discord.apiUrl}/v10/users/@me`, headersOf(bot.discord)),
		),
	);

	const refused = response.filter(({ status }) => status === 429);
	expect(refused).toHaveLength(before + 1);
	expect(refused[0]?.headers.get('x-ratelimit-global')).toBe('true');
});

test('channels are counted apart, messages of one together', () => {
	const count = countRequests({ global: WIDE, of: () => ({ requests: 1, windowMs: HOUR_MS }) });
	const refuses = (channel: string, message: string) => {
		const params = { channel, message };
		const path = `${MESSAGES}/:message`;
		return (
			count({ method: 'PATCH', path, params, isOfInteraction: false }).retryAfter !== undefined
		);
	};

	const verdicts = [refuses('1', '1'), refuses('2', '2'), refuses('1', '3')];

	expect(verdicts).toEqual([false, false, true]);
});

function contents({ discord, channel }: LoggedIn): string[] {
	return discord.messages(channel.id).map(({ content }) => content);
}

function headersOf({ token }: LoggedIn['discord']) {
	return { headers: { authorization: `Bot ${token}` } };
}

async function say({ client, channel }: LoggedIn, content: string): Promise<unknown> {
	return client.rest.post(`/channels/${channel.id}/messages`, { body: { content } });
}
