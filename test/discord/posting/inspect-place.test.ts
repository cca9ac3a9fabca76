import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { startAnnouncing } from '../../support/announcing.ts';

const {
	SendMessages: sendMessages,
	SendMessagesInThreads: sendMessagesInThreads,
	MentionEveryone: mentionEveryone,
} = PermissionFlagsBits;

describe('what is missing', () => {
	test('is nothing in a new channel or thread', async () => {
		const { discord, channel, announcer } = await startAnnouncing();
		const thread = discord.addThread(channel, { name: 'Anniversaries' });

		expect(await announcer.inspect(channel.id)).toMatchObject({ missing: [] });
		expect(await announcer.inspect(thread.id)).toMatchObject({ missing: [] });
	});

	test('is what the thread’s channel denies', async () => {
		const { discord, guild, channel, announcer } = await startAnnouncing();
		const thread = discord.addThread(channel, { name: 'Anniversaries' });
		const deny = sendMessagesInThreads.toString();
		discord.setOverwrites(channel, [{ id: guild.id, type: 0, allow: '0', deny }]);

		expect(await announcer.inspect(thread.id)).toMatchObject({
			missing: ['Send Messages in Threads'],
		});
		expect(await announcer.inspect(channel.id)).toMatchObject({ missing: [] });
	});

	test('is not what the bot’s own role allows again', async () => {
		const { discord, guild, channel, announcer } = await startAnnouncing();
		const deny = sendMessages.toString();
		const own = guild.roles.find(({ tags }) => tags?.bot_id !== undefined)?.id ?? '';
		discord.setOverwrites(channel, [
			{ id: guild.id, type: 0, allow: '0', deny },
			{ id: own, type: 0, allow: deny, deny: '0' },
		]);

		expect(await announcer.inspect(channel.id)).toMatchObject({ missing: [] });
	});
});

test('whether the bot may have webhooks, in a thread as in its channel', async () => {
	const { discord, channel, announcer } = await startAnnouncing();
	const thread = discord.addThread(channel, { name: 'Anniversaries' });
	const inspect = () => Promise.all([channel, thread].map(({ id }) => announcer.inspect(id)));
	expect(await inspect()).toMatchObject([{ mayHaveWebhooks: false }, { mayHaveWebhooks: false }]);

	const allow = String(PermissionFlagsBits.ManageWebhooks);
	discord.setOverwrites(channel, [{ id: discord.bot.id, type: 1, allow, deny: '0' }]);

	expect(await inspect()).toMatchObject([{ mayHaveWebhooks: true }, { mayHaveWebhooks: true }]);
});

describe('a forum', () => {
	test('tells its tags, and whether one is needed', async () => {
		const { discord, guild, announcer } = await startAnnouncing();
		const tags = ['News', 'Memory'];
		const free = discord.addChannel(guild, { name: 'sea', type: 15 });
		const strict = discord.addChannel(guild, { name: 'history', type: 15, tags, needsTag: true });

		expect(await announcer.inspect(free.id)).toMatchObject({ kind: 'forum', needsTag: false });
		expect(await announcer.inspect(strict.id)).toMatchObject({
			needsTag: true,
			tags: [{ name: 'News' }, { name: 'Memory' }],
		});
	});

	test('names what is missing there as Discord does', async () => {
		const { discord, guild, announcer } = await startAnnouncing();
		const overwrites = [
			{ id: guild.id, type: 0, allow: '0', deny: sendMessages.toString() },
		] as const;
		const forum = discord.addChannel(guild, { name: 'history', type: 15, overwrites });

		expect(await announcer.inspect(forum.id)).toMatchObject({ missing: ['Create Posts'] });
	});
});

describe('a mention', () => {
	test('of a role that not everybody may mention takes a permission', async () => {
		const { discord, guild, channel, announcer } = await startAnnouncing();
		const bot = guild.roles.find(({ tags }) => tags?.bot_id !== undefined)?.id ?? '';
		const own = { id: bot, type: 0, allow: mentionEveryone.toString(), deny: '0' } as const;

		expect(await announcer.inspect(channel.id, bot)).toMatchObject({ role: 'not notified' });
		expect(await announcer.inspect(channel.id, '404')).toMatchObject({ role: 'gone' });
		discord.setOverwrites(channel, [own]);
		expect(await announcer.inspect(channel.id, bot)).toMatchObject({ role: 'notified' });
	});
});

describe('a place', () => {
	test('that is a locked thread, a kind without posts, or not to be asked about now', async () => {
		const { discord, guild, channel, announcer } = await startAnnouncing();
		const thread = discord.addThread(channel, { name: 'Anniversaries' });
		discord.changeThread(thread, { isLocked: true });
		const voice = discord.addChannel(guild, { name: 'Talk', type: 4 });

		expect(await announcer.inspect(thread.id)).toMatchObject({
			obstacle: expect.stringContaining('locked'),
		});
		expect(await announcer.inspect(voice.id)).toMatchObject({ kind: 'other' });
		discord.fail({ method: 'GET', path: /channels/, with: 500 });
		expect(await announcer.inspect(channel.id)).toEqual({ outcome: 'unknown' });
		discord.removeGuild(guild);
		expect(await announcer.inspect(channel.id)).toEqual({ outcome: 'gone' });
	});
});
