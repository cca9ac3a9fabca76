import { DiscordAPIError, REST } from '@discordjs/rest';
import { InteractionResponseType, Routes } from 'discord-api-types/v10';
import { expect, onTestFinished, test } from 'vitest';
import { type Callbacks, openCallbacks } from '../../../src/discord/interactions/callbacks.ts';
import type { Failure } from '../../../src/local-discord/rest/injected-fault.ts';
import { openDiscord } from '../../local-discord/logged-in.ts';

const PONG = {
	type: InteractionResponseType.ChannelMessageWithSource,
	data: { content: 'Pong “é”' },
} as const;

type Sent = Parameters<Callbacks['send']>[0];

/** An interaction that waits for its answer, the way to answer it, and what its asker is shown in the end. */
async function asked() {
	const discord = await openDiscord();
	const { token, apiUrl } = discord;
	const rest = new REST({ version: '10', api: apiUrl }).setToken(token);
	await rest.put(Routes.applicationCommands(discord.applicationId), {
		body: [{ name: 'ping', description: 'Says pong' }],
	});
	const { WebSocketManager } = await import('@discordjs/ws');
	const manager = new WebSocketManager({ token, rest, intents: 0 });
	const heard = new Promise<Sent>((resolve) => {
		manager.on('dispatch', ({ data }) => {
			if (data.t === 'INTERACTION_CREATE') resolve(data.d);
		});
	});
	await manager.connect();
	const guild = discord.addGuild({ name: 'Harbour News' });
	const ada = discord.addUser({ name: 'Ada' });
	discord.join(ada, guild);
	const [channel] = guild.channels;
	if (!channel) throw new Error('a guild without a channel');
	const shown = discord.actor(ada, channel).run('ping');
	const interaction = await heard;
	const byRest = { count: 0 };
	const counting = {
		post: async (...post: Parameters<REST['post']>) => {
			byRest.count += 1;
			return rest.post(...post);
		},
	};
	const callbacks = openCallbacks(apiUrl, counting);
	onTestFinished(async () => {
		await callbacks.close();
		await manager.destroy();
	});
	const responses = () =>
		discord.requests.filter(({ path }) => path.startsWith('/interactions/')).length;
	const fail = (failure: Failure, times = 1) =>
		discord.fail({ path: /^\/interactions\//, with: failure, times });
	return { interaction, callbacks, shown, responses, byRest, fail };
}

test('a response is shown, for one request', async () => {
	const { interaction, callbacks, shown, responses, byRest } = await asked();

	await callbacks.send(interaction, PONG);

	expect((await shown).message?.content).toBe('Pong “é”');
	expect(responses()).toBe(1);
	expect(byRest.count).toBe(0);
});

test('what Discord refuses is an error of Discord’s, and is not sent again', async () => {
	const { interaction, callbacks, responses } = await asked();
	await callbacks.send(interaction, PONG);

	const again = callbacks.send(interaction, PONG);

	await expect(again).rejects.toThrow(DiscordAPIError);
	await expect(again).rejects.toMatchObject({ code: 40060, status: 400 });
	expect(responses()).toBe(2);
});

test('a refusal that is not Discord’s own is an error too', async () => {
	const { interaction, callbacks, fail } = await asked();
	fail(403);

	await expect(callbacks.send(interaction, PONG)).rejects.toMatchObject({ status: 403 });
});

test.each<[string, Failure, number]>([
	['the connection breaks', 'reset', 1],
	['Discord has an error, three times', 502, 3],
	['Discord wants it later', { retryAfter: 0.05, scope: 'shared' }, 1],
	['Discord’s word of it is lost', 'lost', 1],
])('it arrives where %s', async (_, failure, times) => {
	const { interaction, callbacks, shown, byRest, fail } = await asked();
	fail(failure, times);

	await callbacks.send(interaction, PONG);

	expect((await shown).message?.content).toBe('Pong “é”');
	expect(byRest.count).toBe(1);
});
