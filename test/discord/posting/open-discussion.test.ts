import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { startAnnouncing } from '../../support/announcing.ts';
import { readMessage } from '../../support/read-message.ts';

const { CreatePublicThreads, SendMessagesInThreads, ViewChannel } = PermissionFlagsBits;
const CARD = { tone: 'quote', title: 'Quotes · Harbour closes', blocks: [] } as const;

/** A post in a channel, and what opens a thread under it. */
async function startDiscussing() {
	const announcing = await startAnnouncing();
	const { discord, guild, channel, announcer, posting, restart } = announcing;
	const announced = await announcer.announce(posting);
	const message = announced.outcome === 'posted' ? announced.id : '';
	const discussion = {
		guild: guild.id,
		channel: channel.id,
		message,
		name: 'Harbour closes',
		card: CARD,
		nonce: `d${message}`,
	};
	return {
		...announcing,
		message,
		discussion,
		discuss: (by = announcer) => by.discuss(discussion),
		afterRestart: () => restart().discuss(discussion),
		inThread: () => discord.messages(message).map(readMessage),
		deny: (permissions: bigint) =>
			discord.setOverwrites(channel, [
				{ id: discord.bot.id, type: 1, allow: '0', deny: String(permissions) },
			]),
	};
}

test('opens a thread under the post, with its first message', async () => {
	const { discuss, guild, message, channel, inThread } = await startDiscussing();
	const discussed = await discuss();
	expect(discussed).toMatchObject({ outcome: 'opened', thread: message });
	expect(guild.threads).toMatchObject([
		{ id: message, parent_id: channel.id, name: 'Harbour closes', type: ChannelType.PublicThread },
	]);
	expect(inThread()).toEqual(['### Quotes · Harbour closes']);
});

describe('does so once', () => {
	test('however often it is asked, and says whether the thread is open', async () => {
		const { discord, discuss, afterRestart, guild, inThread } = await startDiscussing();
		await discuss();
		expect(await discuss()).toMatchObject({ outcome: 'there', state: 'open' });
		const [thread] = guild.threads;
		if (!thread) throw new Error('no thread');
		discord.changeThread(thread, { isClosed: true });
		expect(await afterRestart()).toMatchObject({ outcome: 'there', state: 'closed' });
		discord.changeThread(thread, { isLocked: true });
		expect(await discuss()).toMatchObject({ outcome: 'there', state: 'locked' });
		expect(inThread()).toHaveLength(1);
	});

	test('where the answer to the first message was lost', async () => {
		const { discord, discuss, afterRestart, message, inThread } = await startDiscussing();
		const path = new RegExp(`/channels/${message}/messages$`);
		discord.fail({ method: 'POST', path, with: 'lost' });
		expect(await discuss()).toMatchObject({ outcome: 'later' });
		discord.setClock(() => Date.now() + 3_600_000);
		expect(await afterRestart()).toMatchObject({ outcome: 'there' });
		expect(inThread()).toHaveLength(1);
	});

	test('in a thread that somebody opened by hand', async () => {
		const { discord, discuss, channel, message, inThread } = await startDiscussing();
		discord.addThread(channel, { id: message, name: 'By hand' });
		expect(await discuss()).toMatchObject({ outcome: 'opened', thread: message });
		expect(inThread()).toHaveLength(1);
	});
});

describe('is refused in one sentence', () => {
	test.each([
		[CreatePublicThreads, 'Create Public Threads.'],
		[SendMessagesInThreads, 'Send Messages in Threads.'],
		[
			CreatePublicThreads | SendMessagesInThreads,
			'Create Public Threads, Send Messages in Threads.',
		],
	])('without the permission %#', async (denied, says) => {
		const { deny, discuss } = await startDiscussing();
		deny(denied);
		expect(await discuss()).toMatchObject({
			outcome: 'refused',
			reason: `Dateline may not open a thread here. Allow it in the channel: ${says}`,
		});
	});

	test('and opened when the permission is there', async () => {
		const { deny, discuss, inThread } = await startDiscussing();
		deny(SendMessagesInThreads);
		await discuss();
		deny(0n);
		expect(await discuss()).toMatchObject({ outcome: 'opened' });
		expect(inThread()).toHaveLength(1);
	});

	test('where the post is gone, the channel hidden, or of a kind without threads', async () => {
		const { discord, guild, channel, announcer, posting, discussion, discuss, deny } =
			await startDiscussing();
		const thread = discord.addThread(channel, { name: 'Tides' });
		const inThread = await announcer.announce({ ...posting, channel: thread.id, nonce: 'n2' });
		const id = inThread.outcome === 'posted' ? inThread.id : '';
		expect(
			await announcer.discuss({ ...discussion, channel: thread.id, message: id }),
		).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('of this kind') });

		for (const message of discord.messages(channel.id)) discord.removeMessage(message);
		expect(await discuss()).toMatchObject({ reason: expect.stringContaining('been deleted') });
		deny(ViewChannel);
		expect(await discuss()).toMatchObject({ reason: expect.stringContaining('View Channel') });
		expect(guild.threads).toHaveLength(1);
	});

	test('where its thread is locked before the first message came', async () => {
		const { discord, discuss, channel, message } = await startDiscussing();
		const thread = discord.addThread(channel, { id: message, name: 'By hand' });
		discord.changeThread(thread, { isLocked: true });
		expect(await discuss()).toMatchObject({ reason: expect.stringContaining('locked') });
	});
});

test('is tried later where Discord does not answer', async () => {
	const { discord, discuss } = await startDiscussing();
	discord.fail({ method: 'POST', path: /threads$/, with: 500 });
	expect(await discuss()).toMatchObject({ outcome: 'later' });
	expect(await discuss()).toMatchObject({ outcome: 'opened' });
});

test('pings nobody', async () => {
	const { announcer, discussion, guild, discord, message } = await startDiscussing();
	const blocks = [{ kind: 'text', words: `<@&${guild.id}> @everyone` }] as const;
	await announcer.discuss({ ...discussion, card: { ...CARD, blocks } });
	expect(discord.messages(message)[0]).toMatchObject({
		mention_everyone: false,
		mention_roles: [],
	});
});
