import { DiscordAPIError, Events } from 'discord.js';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { Channel } from '../../../src/local-discord/wire.ts';
import { type LoggedIn, logIn } from '../logged-in.ts';

type Case = readonly [
	name: string,
	before: (bot: LoggedIn, thread: Channel) => unknown,
	outcome: number | 'posted',
];

const cases: readonly Case[] = [
	['an open thread', () => {}, 'posted'],
	[
		'a closed thread, which opens',
		({ discord }, thread) => discord.changeThread(thread, { isClosed: true }),
		'posted',
	],
	[
		'a locked thread',
		({ discord }, thread) => discord.changeThread(thread, { isClosed: true, isLocked: true }),
		160005,
	],
	[
		'a thread where the bot may not write',
		(bot) => deny(bot, PermissionFlagsBits.SendMessagesInThreads),
		50013,
	],
	[
		'a thread of a channel to read only',
		(bot) => deny(bot, PermissionFlagsBits.SendMessages),
		'posted',
	],
	[
		'a thread of a channel that the bot does not see',
		(bot) => deny(bot, PermissionFlagsBits.ViewChannel),
		50001,
	],
];

test.each(cases)('a post to %s', async (_name, before, outcome) => {
	const bot = await logIn();
	const opened = new Promise((resolve) => bot.client.once(Events.ThreadCreate, resolve));
	const thread = bot.discord.addThread(bot.channel, { name: 'High water' });
	await opened;

	await before(bot, thread);

	expect(await post(bot, thread)).toBe(outcome);
	expect(bot.discord.messages(thread.id)).toHaveLength(outcome === 'posted' ? 1 : 0);
});

const OPENING = { name: 'Tides', message: { content: 'High water' } };

test('a post of a forum is a thread with its first message, both under one id', async () => {
	const { client, discord, guild } = await logIn();
	const forum = discord.addChannel(guild, { name: 'sea', type: 15, tags: ['Ebb'], needsTag: true });
	const { id: tag = '' } = forum.available_tags?.[0] ?? {};

	const body = { ...OPENING, applied_tags: [tag] };
	const opened = (await client.rest.post(`/channels/${forum.id}/threads`, { body })) as Channel;

	expect(opened).toMatchObject({ type: 11, parent_id: forum.id, applied_tags: [tag] });
	expect(discord.messages(opened.id)).toMatchObject([{ id: opened.id, content: 'High water' }]);
});

test.each([
	['no post without a tag that is asked for', 15, 'threads', OPENING, 40067],
	['no tag that there is not', 15, 'threads', { ...OPENING, applied_tags: ['1'] }, 50035],
	['no message in a forum outside of its posts', 15, 'messages', { content: 'High water' }, 50008],
	['no post in a text channel', 0, 'threads', OPENING, 50024],
])('there is %s', async (_, type, path, body, code) => {
	const { client, discord, guild } = await logIn();
	const { id } = discord.addChannel(guild, { name: 'sea', type, needsTag: true });

	const asked = client.rest.post(`/channels/${id}/${path}`, { body });

	await expect(asked).rejects.toMatchObject({ code });
});

test('nothing is edited in a closed thread', async () => {
	const bot = await logIn();
	const thread = bot.discord.addThread(bot.channel, { name: 'High water' });
	await post(bot, thread);
	bot.discord.changeThread(thread, { isClosed: true });
	const [posted] = bot.discord.messages(thread.id);

	const edit = bot.client.rest.patch(`/channels/${thread.id}/messages/${posted?.id}`, {
		body: { content: 'Ebb' },
	});

	await expect(edit).rejects.toMatchObject({ code: 50083 });
});

test('a user who takes no direct messages gets none', async () => {
	const bot = await logIn();
	const user = await bot.client.users.fetch(bot.ann.user.id);

	bot.discord.closeDirectMessages(bot.ann.user);

	await expect(user.send('Tide')).rejects.toMatchObject({ code: 50007 });
});

test('who leaves the guild is no member any more', async () => {
	const { client, discord, ann, guild } = await logIn();
	discord.leave(ann.user, guild);
	const asked = client.guilds.cache.first()?.members.fetch({ user: ann.user.id, force: true });
	await expect(asked).rejects.toMatchObject({ code: 10007 });
});

async function post({ client }: LoggedIn, { id }: Channel): Promise<unknown> {
	const body = { content: 'Flood' };
	const posted = client.rest.post(`/channels/${id}/messages`, { body });
	return posted.then(
		() => 'posted',
		(error: unknown) => (error instanceof DiscordAPIError ? error.code : error),
	);
}

function deny({ discord, channel, guild }: LoggedIn, permission: bigint): void {
	discord.setOverwrites(channel, [{ id: guild.id, type: 0, allow: '0', deny: `${permission}` }]);
}
