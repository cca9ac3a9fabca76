import { DiscordAPIError, REST, type RepliableInteraction } from 'discord.js';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { NO_RESPONSE } from '../../src/local-discord/messages/shown.ts';
import { answerWith, type LoggedIn, logIn } from './logged-in.ts';

const NOBODY = '1000000000000000000';
const VIEW = String(PermissionFlagsBits.ViewChannel);
const SEND = String(PermissionFlagsBits.SendMessages);

type Case = readonly [
	name: string,
	refusal: string,
	ask: (bot: LoggedIn) => Promise<unknown> | undefined,
];

const cases: readonly Case[] = [
	['an unknown channel', '404 10003', ({ client }) => client.channels.fetch(NOBODY)],
	['an unknown guild', '404 10004', ({ client }) => client.guilds.fetch(NOBODY)],
	['an unknown user', '404 10013', ({ client }) => client.users.fetch(NOBODY)],
	[
		'an unknown member',
		'404 10007',
		({ client }) => client.guilds.cache.first()?.members.fetch(NOBODY),
	],
	[
		'an unknown message',
		'404 10008',
		({ channel, ...bot }) => get(bot, `/channels/${channel.id}/messages/${NOBODY}`),
	],
	['an unknown command', '404 10063', ({ client }) => client.application.commands.delete(NOBODY)],
	[
		'a guild’s commands from outside',
		'403 50001',
		({ client }) => client.application.commands.set([], NOBODY),
	],
	[
		'an unknown webhook',
		'404 10015',
		(bot) => post(bot, `/webhooks/${NOBODY}/nothing`, { content: 'a' }),
	],
	[
		'an unknown interaction',
		'404 10062',
		(bot) => post(bot, `/interactions/${NOBODY}/nothing/callback`, { type: 6 }),
	],
	['an unknown address', '404 0', (bot) => get(bot, '/nowhere')],
	['an empty message', '400 50006', (bot) => say(bot, { content: '' })],
	['a message that is too long', '400 50035', (bot) => say(bot, { content: 'a'.repeat(2001) })],
	[
		'a file that is too large',
		'413 40005',
		(bot) => say(bot, { files: [{ attachment: Buffer.alloc(10 * 2 ** 20 + 1), name: 'a.bin' }] }),
	],
	[
		'a message where the bot may not see the channel',
		'403 50001',
		async (bot) => {
			deny(bot, VIEW);
			await say(bot, { content: 'a' });
		},
	],
	[
		'a message where the bot may not write',
		'403 50013',
		async (bot) => {
			deny(bot, SEND);
			await say(bot, { content: 'a' });
		},
	],
	[
		'a file where the bot may attach none',
		'403 50013',
		async (bot) => {
			deny(bot, String(PermissionFlagsBits.AttachFiles));
			await say(bot, { files: [{ attachment: Buffer.from('a'), name: 'a.txt' }] });
		},
	],
	[
		'an embed where the bot may embed nothing',
		'403 50013',
		async (bot) => {
			deny(bot, String(PermissionFlagsBits.EmbedLinks));
			await say(bot, { embeds: [{ title: 'a' }] });
		},
	],
	[
		'an edit of another’s message',
		'403 50005',
		({ client, ann, channel }) =>
			client.rest.patch(`/channels/${channel.id}/messages/${ann.say('a').id}`, {
				body: { content: 'b' },
			}),
	],
	[
		'a wrong token',
		'401 0',
		({ discord }) => new REST({ api: discord.apiUrl }).setToken('no.such.token').get('/users/@me'),
	],
];

test.each(cases)('%s is refused with %s', async (_name, refusal, ask) => {
	const bot = await logIn();
	expect(await refusalOf(ask(bot))).toBe(refusal);
});

test('a bad form is told where it is bad', async () => {
	const bot = await logIn();
	const embeds = [{ title: 'a'.repeat(257) }];

	const error = await say(bot, { embeds }).catch((raised: DiscordAPIError) => raised.rawError);

	const _errors = [{ code: 'BASE_TYPE_MAX_LENGTH', message: expect.any(String) }];
	expect(error).toMatchObject({ errors: { embeds: { 0: { title: { _errors } } } } });
});

test('a body that is not JSON is refused', async () => {
	const { discord, channel } = await logIn();
	const url = `${discord.apiUrl}/v10/channels/${channel.id}/messages`;

	const response = await fetch(url, { method: 'POST', body: '{' });

	expect(await response.json()).toMatchObject({ code: 50109 });
});

test.each(['', '/v10', '/v9'])('the API answers at /api%s', async (version) => {
	const { discord } = await logIn();
	const headers = { authorization: `Bot ${discord.token}` };

	const response = await fetch(`${discord.apiUrl}${version}/users/@me`, { headers });

	expect(await response.json()).toMatchObject({ id: discord.applicationId, bot: true });
});

const answers: readonly (readonly [
	name: string,
	refusal: string,
	answer: (interaction: RepliableInteraction, bot: LoggedIn) => Promise<unknown>,
])[] = [
	[
		'twice',
		'400 40060',
		async (interaction) => {
			await interaction.reply('One');
			interaction.replied = false;
			await interaction.reply('Two');
		},
	],
	[
		'after three seconds',
		'404 10062',
		async (interaction, { discord }) => {
			const late = discord.now() + 3001;
			discord.setClock(() => late);
			await interaction.reply('One');
		},
	],
	[
		'after a quarter of an hour',
		'401 50027',
		async (interaction, { discord }) => {
			await interaction.deferReply();
			const late = discord.now() + 15 * 60_000 + 1;
			discord.setClock(() => late);
			await interaction.editReply('One');
		},
	],
	[
		'with an update where there is nothing to update',
		'400 50035',
		({ id, token, client }) =>
			client.rest.post(`/interactions/${id}/${token}/callback`, { body: { type: 7, data: {} } }),
	],
	[
		'with content in a card of components',
		'400 50035',
		async (interaction) => {
			const components = [{ type: 10, content: 'Card' }];
			await interaction.reply({ flags: 1 << 15, components });
			await interaction.editReply('Text');
		},
	],
	[
		'by editing what is deleted',
		'404 10008',
		async (interaction) => {
			await interaction.reply('One');
			await interaction.deleteReply();
			await interaction.editReply('Two');
		},
	],
];

test.each(answers)('an answer %s is refused with %s', async (_name, refusal, answer) => {
	const bot = await logIn();
	const refused = Promise.withResolvers<string>();
	await answerWith(bot, async (interaction) => {
		if (interaction.isRepliable()) refused.resolve(await refusalOf(answer(interaction, bot)));
	});

	bot.ann.run('test').catch(refused.reject);

	expect(await refused.promise).toBe(refusal);
});

test('a user is told when no answer comes in time', async () => {
	const bot = await logIn({ ackMs: 20 });
	await answerWith(bot, async () => {});

	const shown = await bot.ann.run('test');

	expect(shown).toMatchObject({ acknowledged: false, error: NO_RESPONSE });
});

test('a user is told when the promised answer never comes', async () => {
	const bot = await logIn({ tokenMs: 20 });
	await answerWith(bot, async (interaction) => {
		if (interaction.isRepliable()) await interaction.deferReply();
	});

	const shown = await bot.ann.run('test');

	expect(shown).toMatchObject({ acknowledged: true, error: NO_RESPONSE });
});

async function refusalOf(asked: Promise<unknown> | undefined): Promise<string> {
	try {
		await asked;
		return 'accepted';
	} catch (error) {
		return error instanceof DiscordAPIError ? `${error.status} ${error.code}` : String(error);
	}
}

function deny({ discord, channel, guild }: LoggedIn, permissions: string): void {
	discord.setOverwrites(channel, [{ id: guild.id, type: 0, allow: '0', deny: permissions }]);
}

function get({ client }: Pick<LoggedIn, 'client'>, path: `/${string}`): Promise<unknown> {
	return client.rest.get(path);
}

function post({ client }: LoggedIn, path: `/${string}`, body: unknown): Promise<unknown> {
	return client.rest.post(path, { body, auth: false });
}

type Said = {
	readonly content?: string;
	readonly embeds?: { readonly title: string }[];
	readonly files?: { readonly attachment: Buffer; readonly name: string }[];
};

async function say({ client, channel }: LoggedIn, body: Said): Promise<unknown> {
	const there = client.channels.cache.get(channel.id);
	if (!there?.isSendable()) throw new Error('no channel');
	return there.send(body);
}
