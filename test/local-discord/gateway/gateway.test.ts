import { type Client, Events, GatewayIntentBits } from 'discord.js';
import { expect, test } from 'vitest';
import type { LocalDiscord } from '../../../src/local-discord/local-discord.ts';
import { answerWith, firstChannel, logIn, login, openClient, openDiscord } from '../logged-in.ts';

const { Guilds, GuildMembers, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;

test('a bot is ready with all its guilds, channels and permissions', async () => {
	const discord = await openDiscord();
	discord.addGuild({ name: 'Harbour News', channels: ['front-page', 'letters'] });
	discord.addGuild({ name: 'Hill Gazette', preferredLocale: 'fr' });

	const client = await login(openClient(discord), discord);

	const guilds = client.guilds.cache.map(({ name, preferredLocale }) => [name, preferredLocale]);
	const channels = client.channels.cache.map((channel) => 'name' in channel && channel.name);
	const [first] = client.guilds.cache.values();
	expect(client.user.id).toBe(discord.applicationId);
	expect(guilds).toEqual([
		['Harbour News', 'en-US'],
		['Hill Gazette', 'fr'],
	]);
	expect(channels).toEqual(['front-page', 'letters', 'general']);
	expect(first?.members.me?.permissions.has('SendMessages')).toBe(true);
});

test('a wrong token is refused', async () => {
	const discord = await openDiscord();
	await expect(openClient(discord).login('no.such.token')).rejects.toThrow(/token was provided/);
});

test('intents that were not granted are refused', async () => {
	const discord = await openDiscord();
	const client = openClient(discord, [Guilds, GuildMembers]);
	await expect(client.login(discord.token)).rejects.toThrow(/disallowed intents/);
});

type Change = (discord: LocalDiscord, client: Client<true>) => unknown;

const changes: readonly (readonly [name: string, event: Events, change: Change])[] = [
	['a guild is joined', Events.GuildCreate, (discord) => discord.addGuild({ name: 'Third' })],
	['the bot is thrown out', Events.GuildDelete, (discord) => discord.removeGuild(one(discord))],
	['the bot leaves', Events.GuildDelete, (_, client) => client.guilds.cache.first()?.leave()],
	[
		'a guild falls silent',
		Events.GuildUnavailable,
		(discord) => discord.setAvailability(one(discord), 'unavailable'),
	],
	[
		'a channel is opened',
		Events.ChannelCreate,
		(discord) => discord.addChannel(one(discord), { name: 'letters' }),
	],
	[
		'a channel is closed',
		Events.ChannelDelete,
		(discord) => discord.removeChannel(firstChannel(one(discord))),
	],
	[
		'a channel is locked',
		Events.ChannelUpdate,
		(discord) => {
			const everyone = { id: one(discord).id, type: 0, allow: '0', deny: '2048' } as const;
			discord.setOverwrites(firstChannel(one(discord)), [everyone]);
		},
	],
	[
		'a role is made',
		Events.GuildRoleCreate,
		(discord) => discord.join(discord.addUser({ name: 'eve' }), one(discord), 8n),
	],
];

test.each(changes)('the bot is told when %s', async (_name, event, change) => {
	const { discord, client } = await logIn();
	const told = new Promise((resolve) => client.once(event as Events.ClientReady, resolve));

	await change(discord, client);

	await told;
});

test('a guild comes back after an outage', async () => {
	const { discord, client, guild } = await logIn();
	const gone = new Promise((resolve) => client.once(Events.GuildUnavailable, resolve));
	discord.setAvailability(guild, 'unavailable');
	await gone;

	const back = new Promise((resolve) => client.once(Events.GuildAvailable, resolve));
	discord.setAvailability(guild, 'available');

	await back;
	expect(client.guilds.cache.get(guild.id)?.available).toBe(true);
});

test('a guild that is down at login stays so', async () => {
	const discord = await openDiscord();
	discord.addGuild({ name: 'Harbour News' });
	discord.setAvailability(discord.addGuild({ name: 'Hill Gazette' }), 'unavailable');
	const client = openClient(discord);
	client.options.waitGuildTimeout = 0;

	await login(client, discord);

	expect(client.guilds.cache.map(({ available }) => available)).toEqual([true, false]);
});

const readers: readonly (readonly [
	name: string,
	intents: readonly GatewayIntentBits[],
	contents: readonly string[],
])[] = [
	['nothing without the intents', [Guilds], []],
	['direct messages and its own name', [Guilds, GuildMessages, DirectMessages], ['', 'hi', 'you']],
	[
		'everything with all intents',
		[Guilds, GuildMessages, DirectMessages, MessageContent],
		['hey', 'hi', 'you'],
	],
];

test.each(readers)('the bot reads %s', async (_name, intents, contents) => {
	const { discord, client, ann, guild } = await logIn({ intents, hasPrivilegedIntents: true });
	const read: string[] = [];
	client.on(Events.MessageCreate, ({ content }) => {
		read.push(content.replace(/<@\d+> /, ''));
	});
	const direct = discord.actor(ann.user, discord.directMessages(ann.user));

	ann.say('hey');
	direct.say('hi');
	ann.say(`<@${discord.bot.id}> you`);
	const last = new Promise((resolve) => client.once(Events.ChannelCreate, resolve));
	discord.addChannel(guild, { name: 'last' });
	await last;

	expect(read).toEqual(contents);
});

const breaks: readonly (readonly [name: string, disturb: (discord: LocalDiscord) => void])[] = [
	['the connection is closed', ({ gateway }) => gateway.drop()],
	['the connection is cut', ({ gateway }) => gateway.cut()],
	['a reconnection is asked for', ({ gateway }) => gateway.reconnect()],
	['heartbeats are not answered', ({ gateway }) => gateway.silence()],
];

test.each(breaks)('a client resumes and misses nothing when %s', async (_name, disturb) => {
	const bot = await logIn({ heartbeatMs: 60, ackMs: 15_000 });
	await answerWith(bot, async (interaction) => {
		if (interaction.isChatInputCommand()) await interaction.reply('Still here');
	});
	const closed = bot.discord.next('session', (change) => change === 'closed');
	const resumed = bot.discord.next('session', (change) => change === 'resumed');

	disturb(bot.discord);
	await closed;
	bot.discord.gateway.answer();
	const asked = bot.ann.run('test');
	await resumed;

	expect((await asked).message?.content).toBe('Still here');
});

test.each([
	['is declared void', (discord: LocalDiscord) => discord.gateway.invalidate()],
	[
		'cannot be resumed',
		({ gateway }: LocalDiscord) => {
			gateway.drop();
			gateway.forget();
		},
	],
])('a client identifies anew when its session %s', async (_name, disturb) => {
	const { discord, client } = await logIn();
	const ready = new Promise((resolve) => client.once(Events.ShardReady, resolve));

	disturb(discord);

	await ready;
	expect(discord.gateway.isConnected()).toBe(true);
});

test('a code that forbids to reconnect ends the client', async () => {
	const { discord, client } = await logIn();
	const ended = new Promise((resolve) => client.once(Events.ShardDisconnect, resolve));
	const closed = discord.next('session', (change) => change === 'closed');

	discord.gateway.drop(4004);

	await Promise.all([ended, closed]);
	expect(discord.gateway.isConnected()).toBe(false);
});

test('a guild is told to its shard alone', async () => {
	const discord = await openDiscord();
	const [even, odd] = [2n << 22n, 3n << 22n].map((id) =>
		discord.addGuild({ name: 'G', id: `${id}` }),
	);
	const clients = [0, 1].map((shard) => {
		const client = openClient(discord);
		Object.assign(client.options, { shards: [shard], shardCount: 2 });
		return client;
	});

	const ready = await Promise.all(clients.map((client) => login(client, discord)));

	const guilds = ready.map(({ guilds: { cache } }) => [...cache.keys()]);
	expect(guilds).toEqual([[even?.id], [odd?.id]]);
});

function one({ guilds: [guild] }: LocalDiscord) {
	if (!guild) throw new Error('no guild');
	return guild;
}
