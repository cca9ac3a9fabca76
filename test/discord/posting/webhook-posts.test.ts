import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { plainError } from '../../../src/discord/gateway/plain-error.ts';
import { readMessage } from '../../support/read-message.ts';
import { EXECUTED, PICTURE, startWebhookPosting } from '../../support/webhook-posting.ts';

const { ManageWebhooks, SendMessages } = PermissionFlagsBits;

describe('a post under the name of a site', () => {
	test('comes by a webhook of the channel, which is made once', async () => {
		const { discord, channel, announcer, post, executed, authors } = await startWebhookPosting();

		const first = await announcer.announce(post);
		await announcer.announce({ ...post, nonce: 'nonce2', as: { name: 'Tarn Times' } });

		const [message] = discord.messages(channel.id);
		expect(first).toEqual({ outcome: 'posted', id: message?.id });
		expect(readMessage(message)).toBe('### 4 years ago today');
		expect(authors()).toEqual(['The Lumen Post', 'Tarn Times']);
		expect(discord.webhooks(channel.id)).toHaveLength(1);
		expect(executed()[0]?.body).toMatchObject({
			username: 'The Lumen Post',
			avatar_url: PICTURE,
			allowed_mentions: { parse: [] },
		});
		expect(executed()[1]?.body).not.toHaveProperty('avatar_url');
	});

	test.each([
		['\u202eoops\u2066 News', 'oops News'],
		['  Lumen \n\t Post ', 'Lumen Post'],
		['a'.repeat(100), `${'a'.repeat(79)}…`],
		['@here <@&1> **x**', '@here <@&1> **x**'],
	])('as one plain line: %j', async (name, expected) => {
		const { announcer, post, executed, discord, channel } = await startWebhookPosting();
		await announcer.announce({ ...post, as: { name, picture: 'javascript:alert(1)' } });
		expect(executed()[0]?.body).toMatchObject({ username: expected });
		expect(executed()[0]?.body).not.toHaveProperty('avatar_url');
		expect(discord.messages(channel.id)[0]).toMatchObject({
			mention_everyone: false,
			mention_roles: [],
		});
	});

	test('mentions its role and no other', async () => {
		const { discord, guild, channel, announcer, post, executed } = await startWebhookPosting();
		const role = guild.roles.at(-1)?.id ?? '';

		await announcer.announce({ ...post, roles: [role] });

		const [message] = discord.messages(channel.id);
		expect(message?.mention_roles).toEqual([role]);
		expect(executed()[0]?.body).toMatchObject({ allowed_mentions: { parse: [], roles: [role] } });
	});

	test('takes the webhook that is there already, after a restart too', async () => {
		const { discord, channel, announcer, post, restart } = await startWebhookPosting();
		await announcer.announce(post);

		await restart().announce({ ...post, nonce: 'nonce2' });

		expect(discord.webhooks(channel.id)).toHaveLength(1);
		expect(discord.messages(channel.id).map(({ webhook_id }) => webhook_id)).toEqual(
			Array(2).fill(discord.webhooks(channel.id)[0]?.id),
		);
	});

	test('goes to a thread by the webhook of its channel', async () => {
		const { discord, channel, announcer, post } = await startWebhookPosting();
		const thread = discord.addThread(channel, { name: 'Tides' });

		await announcer.announce({ ...post, channel: thread.id });

		expect(discord.messages(thread.id).map(({ author }) => author.username)).toEqual([
			'The Lumen Post',
		]);
		expect(discord.webhooks(channel.id)).toHaveLength(1);
	});

	test('opens a post of a forum, once', async () => {
		const { discord, guild, announcer, post, allow } = await startWebhookPosting();
		const forum = discord.addChannel(guild, { name: 'news', type: 15, tags: ['Sea'] });
		allow(ManageWebhooks, forum);
		const tags = forum.available_tags?.map(({ id }) => id) ?? [];
		const wanted = { ...post, channel: forum.id, forum: { name: 'Harbour closes', tags } };
		const since = new Date();
		discord.fail({ ...EXECUTED, with: 'lost' });
		expect(await announcer.announce(wanted)).toMatchObject({ outcome: 'later', mayBeThere: true });

		const again = await announcer.announce({ ...wanted, since });

		const posts = guild.threads.filter(({ parent_id }) => parent_id === forum.id);
		expect(posts).toMatchObject([{ name: 'Harbour closes', applied_tags: tags }]);
		expect(again).toEqual({ outcome: 'posted', id: posts[0]?.id });
		expect(discord.messages(posts[0]?.id ?? '')).toMatchObject([
			{ author: { username: 'The Lumen Post' } },
		]);
	});
});

describe('comes as the bot’s own', () => {
	test('where the bot may have no webhooks, and under the site’s name again when it may', async () => {
		const { discord, announcer, post, allow, authors, restart, executed } =
			await startWebhookPosting();
		allow(0n);
		expect(await announcer.announce(post)).toMatchObject({ outcome: 'posted' });
		expect(authors()).toEqual([discord.bot.username]);
		expect(executed()).toEqual([]);

		allow(ManageWebhooks);

		await restart().announce({ ...post, nonce: 'nonce2' });
		expect(authors()).toEqual([discord.bot.username, 'The Lumen Post']);
	});

	test('where the webhook is gone and the right to a new one too', async () => {
		const { discord, channel, announcer, post, allow, authors } = await startWebhookPosting();
		await announcer.announce(post);
		for (const webhook of discord.webhooks(channel.id)) discord.removeWebhook(webhook);
		allow(0n);

		const announced = await announcer.announce({ ...post, nonce: 'nonce2' });

		expect(announced).toMatchObject({ outcome: 'posted' });
		expect(authors()).toEqual(['The Lumen Post', discord.bot.username]);
	});

	test.each(['Discord Blog', 'everyone', ' \u200b '])('under the name %j', async (name) => {
		const { discord, announcer, post, authors, executed } = await startWebhookPosting();
		await announcer.announce({ ...post, as: { name } });
		expect(authors()).toEqual([discord.bot.username]);
		expect(executed()).toEqual([]);
	});

	test('where Discord does not take its picture', async () => {
		const { discord, announcer, post, authors } = await startWebhookPosting();
		const code = { status: 400, code: 50035, message: 'Invalid Form Body' };
		discord.fail({ ...EXECUTED, with: code });
		await announcer.announce(post);
		expect(authors()).toEqual([discord.bot.username]);
	});

	test('and is refused where the bot may not post either', async () => {
		const { announcer, post, allow } = await startWebhookPosting();
		allow(0n, undefined, SendMessages);
		expect(await announcer.announce(post)).toEqual({
			outcome: 'refused',
			reason: expect.stringContaining('Send Messages'),
		});
	});
});

test('a webhook that is gone is made anew', async () => {
	const { discord, channel, announcer, post, authors } = await startWebhookPosting();
	await announcer.announce(post);
	for (const webhook of discord.webhooks(channel.id)) discord.removeWebhook(webhook);

	const announced = await announcer.announce({ ...post, nonce: 'nonce2' });

	expect(announced).toMatchObject({ outcome: 'posted' });
	expect(authors()).toEqual(['The Lumen Post', 'The Lumen Post']);
	expect(discord.webhooks(channel.id)).toHaveLength(1);
});

test('the secret of a webhook is in no outcome and no logged error', async () => {
	const { discord, channel, announcer, post } = await startWebhookPosting();
	await announcer.announce(post);
	const { token = '' } = discord.webhooks(channel.id)[0] ?? {};
	expect(token.length).toBeGreaterThan(20);

	for (const failure of [500, 'lost', { status: 400, code: 50006, message: 'empty' }] as const) {
		discord.fail({ ...EXECUTED, with: failure });
		const announced = await announcer.announce({
			...post,
			nonce: `n${JSON.stringify(failure).length}`,
		});
		expect(JSON.stringify(announced)).not.toContain(token);
	}
	const error = Object.assign(new Error(`POST /webhooks/1/${token} failed`), {
		url: `https://discord.com/api/v10/webhooks/1/${token}?wait=true`,
	});
	expect(JSON.stringify(plainError(error))).not.toContain(token);
});
