import { MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { startAnnouncing } from '../../support/announcing.ts';
import { readMessage } from '../../support/read-message.ts';

const {
	ViewChannel: viewChannel,
	SendMessages: sendMessages,
	ReadMessageHistory: readMessageHistory,
} = PermissionFlagsBits;
const MESSAGES = { method: 'POST', path: /messages$/ };

describe('a post', () => {
	test('stands in its channel, and pings the role alone', async () => {
		const { discord, channel, announcer, posting, guild } = await startAnnouncing();
		const role = guild.roles.at(-1)?.id ?? '';

		const announced = await announcer.announce({ ...posting, roles: [role] });

		const [message] = discord.messages(channel.id);
		expect(announced).toEqual({ outcome: 'posted', id: message?.id });
		expect(readMessage(message)).toBe(`<@&${role}>\n### 4 years ago today`);
		expect(discord.requests.at(-1)?.body).toMatchObject({
			allowed_mentions: { parse: [], roles: [role] },
			enforce_nonce: true,
			nonce: 'nonce1',
		});
	});

	test('makes no sound where none is wanted, and pings nobody without a role', async () => {
		const { discord, channel, announcer, posting } = await startAnnouncing();

		await announcer.announce({ ...posting, silent: true });

		const [message] = discord.messages(channel.id);
		expect((message?.flags ?? 0) & MessageFlags.SuppressNotifications).not.toBe(0);
		expect(discord.requests.at(-1)?.body).toMatchObject({ allowed_mentions: { parse: [] } });
		expect(readMessage(message)).toBe('### 4 years ago today');
	});

	test('stands there once, also where the answer to the first was lost', async () => {
		const { discord, channel, announcer, posting } = await startAnnouncing();
		discord.fail({ ...MESSAGES, with: 'lost' });

		expect(await announcer.announce(posting)).toMatchObject({ outcome: 'later' });
		const again = await announcer.announce(posting);

		const messages = discord.messages(channel.id);
		expect(messages).toHaveLength(1);
		expect(again).toEqual({ outcome: 'posted', id: messages[0]?.id });
	});

	test('is found in the channel when Discord has forgotten its nonce', async () => {
		const { discord, channel, announcer, posting } = await startAnnouncing();
		const since = new Date();
		discord.fail({ ...MESSAGES, with: 'lost' });
		await announcer.announce(posting);
		for (const number of [2, 3, 4])
			await announcer.announce({ ...posting, nonce: `nonce${number}` });
		discord.setClock(() => since.getTime() + 600_000);

		const again = await announcer.announce({ ...posting, since });
		const other = await announcer.announce({ ...posting, nonce: 'nonce5', since });

		const messages = discord.messages(channel.id);
		expect(again).toEqual({ outcome: 'posted', id: messages[0]?.id });
		expect(other).toEqual({ outcome: 'posted', id: messages[4]?.id });
		expect(messages).toHaveLength(5);
	});
});

test.each([
	['a day before the attempt', Date.UTC(2024, 2, 7), Date.UTC(2024, 2, 6)],
	['the beginning of Discord, and no earlier', Date.UTC(2015, 0, 1, 12), Date.UTC(2015, 0)],
])('a post is looked for from %s', async (_, since, from) => {
	const { discord, announcer, posting } = await startAnnouncing();

	await announcer.announce({ ...posting, since: new Date(since) });

	const looked = discord.requests.find(
		({ method, path }) => method === 'GET' && /messages$/.test(path),
	);
	const after = new URLSearchParams(looked?.query).get('after') ?? '';
	expect(Number(BigInt(after) >> 22n) + Date.UTC(2015, 0)).toBe(from);
	expect(BigInt(after) & 0x3fffffn).toBe(0n);
});

describe('a post that Discord does not take', () => {
	test.each([
		['its answer 500', 500, true],
		['a broken connection', 'reset', true],
		['a lost answer', 'lost', true],
		['its answer 429', { retryAfter: 7, scope: 'shared' }, false],
		['a limit of the whole bot', { retryAfter: 7, scope: 'global' }, false],
		['its answer 401', 401, false],
		['an answer 403 of something on the way', 403, false],
	] as const)('for now, by %s, is for later', async (_, failure, mayBeThere) => {
		const { discord, channel, announcer, posting } = await startAnnouncing();
		discord.fail({ ...MESSAGES, with: failure });

		const announced = await announcer.announce(posting);

		expect(announced).toMatchObject({ outcome: 'later', mayBeThere });
		if (typeof failure === 'object')
			expect(announced).toMatchObject({ afterMs: expect.closeTo(7000, -3) });
		expect(discord.messages(channel.id)).toHaveLength(failure === 'lost' ? 1 : 0);
		expect(discord.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
	});

	test('for now, because its history cannot be read now, may be there as before', async () => {
		const { discord, announcer, posting } = await startAnnouncing();
		discord.fail({ method: 'GET', path: /messages$/, with: 500 });

		const announced = await announcer.announce({ ...posting, since: new Date() });

		expect(announced).toMatchObject({ outcome: 'later', mayBeThere: true });
	});

	test('with a 401 once is taken the next time', async () => {
		const { discord, channel, announcer, posting } = await startAnnouncing();
		discord.fail({ ...MESSAGES, with: 401 });

		await announcer.announce(posting);

		expect(await announcer.announce(posting)).toMatchObject({ outcome: 'posted' });
		expect(discord.messages(channel.id)).toHaveLength(1);
	});

	test('for a limit of the whole bot lets every other wait', async () => {
		const { discord, announcer, posting } = await startAnnouncing();
		discord.fail({ ...MESSAGES, with: { retryAfter: 1, scope: 'global' } });
		await announcer.announce(posting);
		const start = performance.now();

		const announced = await announcer.announce({ ...posting, nonce: 'nonce2' });

		expect(announced).toMatchObject({ outcome: 'posted' });
		expect(performance.now() - start).toBeGreaterThan(900);
		expect(discord.requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
	});

	test('because the channel is gone, says so', async () => {
		const { discord, channel, announcer, posting } = await startAnnouncing();
		discord.removeChannel(channel);

		expect(await announcer.announce(posting)).toEqual({
			outcome: 'refused',
			reason: 'The channel is gone. Choose another one.',
		});
		expect(await announcer.inspect(channel.id)).toEqual({ outcome: 'gone' });
	});

	test.each([
		['hidden', viewChannel, 'Dateline cannot see the channel.', undefined],
		['closed', sendMessages, 'Allow it there: Send Messages.', ['Send Messages']],
		[
			'closed to reading and writing',
			sendMessages | readMessageHistory,
			'Allow it there: Send Messages, Read Message History.',
			['Send Messages', 'Read Message History'],
		],
	])('because the channel is %s, names what is missing', async (_, denied, words, names) => {
		const { discord, guild, channel, announcer, posting } = await startAnnouncing();
		const deny = denied.toString();
		discord.setOverwrites(channel, [{ id: guild.id, type: 0, allow: '0', deny }]);

		const announced = await announcer.announce(posting);

		expect(announced).toMatchObject({ outcome: 'refused', reason: expect.stringContaining(words) });
		expect(await announcer.inspect(channel.id)).toMatchObject(
			names ? { missing: names } : { outcome: 'hidden' },
		);
	});

	test('because its history cannot be read, rather than twice', async () => {
		const { discord, guild, channel, announcer, posting } = await startAnnouncing();
		const deny = readMessageHistory.toString();
		discord.setOverwrites(channel, [{ id: guild.id, type: 0, allow: '0', deny }]);

		const announced = await announcer.announce({ ...posting, since: new Date() });

		expect(announced).toMatchObject({
			outcome: 'refused',
			reason: expect.stringContaining('Read Message History'),
		});
		expect(discord.messages(channel.id)).toEqual([]);
	});

	test('in a locked thread', async () => {
		const { discord, channel, announcer, posting } = await startAnnouncing();
		const thread = discord.addThread(channel, { name: 'Anniversaries' });
		expect(await announcer.announce({ ...posting, channel: thread.id })).toMatchObject({
			outcome: 'posted',
		});

		discord.changeThread(thread, { isLocked: true });

		expect(
			await announcer.announce({ ...posting, channel: thread.id, nonce: 'nonce2' }),
		).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('locked') });
	});
});

describe('admins', () => {
	test('are told by a direct message to the owner, once', async () => {
		const { discord, guild, announcer, posting } = await startAnnouncing();

		const told = [
			await announcer.tellAdmins(guild.id, posting.card, 'held1'),
			await announcer.tellAdmins(guild.id, posting.card, 'held1'),
		];

		expect(told).toEqual([true, true]);
		const owner = guild.members.get(guild.ownerId)?.user;
		const direct = owner && discord.messages(discord.directMessages(owner).id);
		expect(direct?.map(readMessage)).toEqual(['### 4 years ago today']);
	});

	test('of a server without the bot cannot be told', async () => {
		const { discord, guild, announcer, posting } = await startAnnouncing();
		discord.removeGuild(guild);

		expect(await announcer.tellAdmins(guild.id, posting.card, 'held1')).toBe(false);
	});
});

describe('an answer to a message', () => {
	test('names it, and pings nobody', async () => {
		const { discord, channel, announcer, posting, guild } = await startAnnouncing();
		const asker = discord.actor(discord.addUser({ name: 'Ann' }), channel);
		const { id } = asker.say('hello');

		const to = { channel: channel.id, message: id, guild: guild.id };
		expect(await announcer.reply(to, posting.card)).toBe(true);

		const [, answer] = discord.messages(channel.id);
		expect(answer).toMatchObject({ message_reference: { message_id: id } });
		expect(discord.requests.at(-1)?.body).toMatchObject({
			allowed_mentions: { parse: [], replied_user: false },
		});
	});

	test('is not given where it may not be written', async () => {
		const { channel, announcer, posting, discord } = await startAnnouncing();
		const deny = String(sendMessages);
		const everyone = { id: channel.guild_id ?? '', type: 0, allow: '0', deny } as const;
		discord.setOverwrites(channel, [everyone]);

		const to = { channel: channel.id, message: channel.id };
		expect(await announcer.reply(to, posting.card)).toBe(false);
	});
});
