import { type ForumChannel, REST, type TextChannel } from 'discord.js';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { DEFAULT_PERMISSIONS } from '../../../src/local-discord/permissions.ts';
import { type LoggedIn, logIn } from '../logged-in.ts';

const CARD = { type: 17, components: [{ type: 10, content: 'Tide <@&1>' }] } as const;
const CARDS = { components: [CARD], flags: 1 << 15 } as const;

/** A bot that may manage webhooks, or not. */
async function begin(may: 'may' | 'may not' = 'may') {
	const bot = await logIn();
	const allow = may === 'may' ? String(PermissionFlagsBits.ManageWebhooks) : '0';
	bot.discord.setOverwrites(bot.channel, [{ id: bot.discord.bot.id, type: 1, allow, deny: '0' }]);
	return bot;
}

const textChannel = async ({ client, channel }: LoggedIn): Promise<TextChannel> =>
	(await client.channels.fetch(channel.id, { force: true })) as TextChannel;
const outcome = (deed: Promise<unknown>) =>
	deed.then(
		() => 'done',
		(error) => `${error.status} ${error.code}`,
	);
const execute = (bot: LoggedIn, path: string, body: object, query = '') =>
	new REST({ version: '10', api: bot.discord.apiUrl })
		.setToken(bot.discord.token)
		.post(`/webhooks/${path}`, { body, auth: false, query: new URLSearchParams(query) });

test('a webhook posts under the name it is given, as an app’s own', async () => {
	const bot = await begin();
	const webhook = await (await textChannel(bot)).createWebhook({ name: 'Feeds' });

	const sent = await webhook.send({
		content: 'Hello',
		username: 'Lumen',
		avatarURL: 'https://a.example/i.png',
	});

	const [message] = bot.discord.messages(bot.channel.id);
	expect(message).toMatchObject({
		id: sent.id,
		content: 'Hello',
		author: { id: webhook.id, username: 'Lumen', bot: true },
		webhook_id: webhook.id,
		application_id: bot.discord.applicationId,
	});
	expect((await (await textChannel(bot)).fetchWebhooks()).map(({ id }) => id)).toEqual([
		webhook.id,
	]);
});

test('components are taken where the address asks for them, and answers given where it waits', async () => {
	const bot = await begin();
	const { id, token } = await (await textChannel(bot)).createWebhook({ name: 'Feeds' });
	const path = `${id}/${token}`;

	expect(await execute(bot, path, CARDS, 'with_components=true')).toMatchObject({ byteLength: 0 });
	expect(await execute(bot, path, CARDS, 'with_components=true&wait=true')).toMatchObject({
		author: { username: 'Feeds' },
		components: [{ type: 17 }],
	});
	expect(await outcome(execute(bot, path, CARDS))).toBe('400 50006');
});

test('a thread and a forum are posted in by their own ways', async () => {
	const bot = await begin();
	const webhook = await (await textChannel(bot)).createWebhook({ name: 'Feeds' });
	const thread = bot.discord.addThread(bot.channel, { name: 'Tides' });
	await webhook.send({ content: 'In the thread', threadId: thread.id });
	expect(bot.discord.messages(thread.id).map(({ content }) => content)).toEqual(['In the thread']);
	const [other] = bot.guild.channels.filter(({ id }) => id !== bot.channel.id);
	expect(await outcome(webhook.send({ content: 'a', threadId: other?.id ?? '1' }))).toBe(
		'404 10003',
	);

	const made = bot.discord.addChannel(bot.guild, { name: 'news', type: 15, tags: ['Sea'] });
	const allow = String(PermissionFlagsBits.ManageWebhooks);
	bot.discord.setOverwrites(made, [{ id: bot.discord.bot.id, type: 1, allow, deny: '0' }]);
	const forum = (await bot.client.channels.fetch(made.id, { force: true })) as ForumChannel;
	const inForum = await forum.createWebhook({ name: 'Feeds' });
	const tags = made.available_tags?.map(({ id }) => id) ?? [];
	const post = await inForum.send({ content: 'First', threadName: 'Harbour', appliedTags: tags });
	const [opened] = bot.guild.threads.filter(({ parent_id }) => parent_id === made.id);
	expect(opened).toMatchObject({ id: post.id, name: 'Harbour', applied_tags: tags });
	expect(bot.discord.messages(post.id)).toMatchObject([{ author: { id: inForum.id } }]);
	expect(await outcome(inForum.send({ content: 'Nowhere' }))).toBe('400 220001');
});

test('one that is gone, whose secret is wrong, or whose name is Discord’s is refused', async () => {
	const bot = await begin();
	const webhook = await (await textChannel(bot)).createWebhook({ name: 'Feeds' });
	expect(await outcome(execute(bot, `${webhook.id}/wrong`, { content: 'a' }))).toBe('401 50027');
	expect(await outcome(webhook.send({ content: 'a', username: 'Discord Blog' }))).toBe('400 50035');

	await webhook.delete();

	expect(await outcome(webhook.send({ content: 'a' }))).toBe('404 10015');
	expect(bot.discord.webhooks(bot.channel.id)).toEqual([]);
});

test('of another channel, or without the permission, there is none to be had', async () => {
	const bot = await begin('may not');
	const channel = await textChannel(bot);
	expect(await outcome(channel.createWebhook({ name: 'Feeds' }))).toBe('403 50013');
	expect(await outcome(channel.fetchWebhooks())).toBe('403 50013');
	expect(DEFAULT_PERMISSIONS & PermissionFlagsBits.ManageWebhooks).toBe(0n);
});

test('a channel has fifteen at most, and takes its own along when it goes', async () => {
	const bot = await begin();
	const channel = await textChannel(bot);
	const [first] = await Promise.all(
		Array.from({ length: 15 }, (_, number) => channel.createWebhook({ name: `Feed ${number}` })),
	);
	expect(await outcome(channel.createWebhook({ name: 'Feed 16' }))).toBe('400 30007');

	bot.discord.removeChannel(bot.channel);

	expect(await outcome(first?.send({ content: 'a' }) ?? Promise.reject())).toBe('404 10015');
});
