import { ChannelType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { Announced } from '../../../src/ports/announcer.ts';
import { readMessage } from '../../support/read-message.ts';
import { startWebhookPosting } from '../../support/webhook-posting.ts';

const CARD = { tone: 'article', title: 'Two papers tell it', blocks: [] } as const;

/** An announcer that has posted once, in a channel of its own kind; `amend` changes that post. */
async function startAmending(options: {
	readonly as?: true;
	readonly in?: 'forum' | 'thread';
	readonly role?: true;
}) {
	const posting = await startWebhookPosting();
	const { discord, guild, announcer, post, allow } = posting;
	const forum = discord.addChannel(guild, { name: 'news', type: ChannelType.GuildForum });
	for (const place of [posting.channel, forum]) allow(1n << 29n, place);
	const isForum = options.in === 'forum';
	const thread = options.in === 'thread' && discord.addThread(posting.channel, { name: 'Tides' });
	const channel = isForum ? forum.id : thread ? thread.id : posting.channel.id;
	const { as, ...plain } = post;
	const roles = options.role ? [guild.roles.at(-1)?.id ?? ''] : [];
	const message = idOf(
		await announcer.announce({
			...plain,
			channel,
			roles,
			...(options.as && { as }),
			...(isForum && { forum: { name: 'Fire', tags: [] } }),
		}),
	);
	const where = isForum ? message : channel;
	return {
		...posting,
		message,
		where,
		shown: () => discord.messages(where).map(readMessage),
		amend: () =>
			announcer.amend({
				guild: guild.id,
				channel,
				isForum,
				message,
				card: CARD,
				roles,
				nonce: post.nonce,
			}),
	};
}

test.each<[name: string, options: Parameters<typeof startAmending>[0]]>([
	['of the bot’s own', {}],
	['that came by a webhook', { as: true }],
	['in a thread', { in: 'thread' }],
	['by a webhook in a thread', { as: true, in: 'thread' }],
	['of a forum', { in: 'forum' }],
	['by a webhook of a forum', { as: true, in: 'forum' }],
])('a post %s is changed, and no other is there', async (_, options) => {
	const { amend, shown, message } = await startAmending(options);
	expect(await amend()).toEqual({ outcome: 'posted', id: message });
	expect(await amend()).toEqual({ outcome: 'posted', id: message });
	expect(shown()).toEqual(['### Two papers tell it']);
});

test('is found as the same post after it was changed', async () => {
	const { amend, announcer, post, message, where, discord } = await startAmending({});
	const since = new Date();
	await amend();
	const { as: _, ...plain } = post;
	discord.setClock(() => since.getTime() + 3_600_000);
	expect(await announcer.announce({ ...plain, channel: where, since })).toEqual({
		outcome: 'posted',
		id: message,
	});
});

test('goes on mentioning its role', async () => {
	const { amend, discord, where, guild } = await startAmending({ role: true });
	await amend();
	expect(discord.messages(where)[0]?.mention_roles).toEqual([guild.roles.at(-1)?.id]);
});

test('cannot be changed where a moderator has deleted it', async () => {
	const { amend, discord, where } = await startAmending({});
	for (const message of discord.messages(where)) discord.removeMessage(message);
	expect(await amend()).toEqual({ outcome: 'unchangeable' });
});

test('cannot be changed where its webhook is gone, its thread closed, or the channel hidden', async () => {
	const voiced = await startAmending({ as: true });
	for (const webhook of voiced.discord.webhooks(voiced.channel.id)) {
		voiced.discord.removeWebhook(webhook);
	}
	expect(await voiced.amend()).toEqual({ outcome: 'unchangeable' });

	const forum = await startAmending({ in: 'forum' });
	for (const thread of forum.guild.threads) forum.discord.changeThread(thread, { isClosed: true });
	expect(await forum.amend()).toEqual({ outcome: 'unchangeable' });

	const hidden = await startAmending({});
	hidden.allow(0n, undefined, 1n << 10n);
	expect(await hidden.amend()).toEqual({ outcome: 'unchangeable' });
});

test('is tried later where Discord does not answer', async () => {
	const { amend, discord, shown } = await startAmending({});
	discord.fail({ method: 'PATCH', path: /messages/, with: 'lost' });
	expect(await amend()).toMatchObject({ outcome: 'later' });
	expect(await amend()).toMatchObject({ outcome: 'posted' });
	expect(shown()).toEqual(['### Two papers tell it']);
});

function idOf(announced: Announced): string {
	if (announced.outcome !== 'posted') throw new Error('not posted');
	return announced.id;
}
