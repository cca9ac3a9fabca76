import { GatewayIntentBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import {
	dispatch,
	isOnShard,
	type Session,
	sentSince,
} from '../../../src/local-discord/gateway/gateway-session.ts';
import { contentFor, isWanted } from '../../../src/local-discord/gateway/intents.ts';

const { Guilds, GuildMembers, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
/** Snowflakes of guilds of the first shard of two, and of the second. */
const FIRST = String(2n << 22n);
const SECOND = String(3n << 22n);

const session = (parts: Partial<Session> = {}): Session => ({
	id: 's',
	intents: Guilds,
	shard: 0,
	shards: 1,
	sent: [],
	sequence: 0,
	socket: undefined,
	...parts,
});

const channel = (guildId: string | undefined) => ({
	name: 'CHANNEL_CREATE',
	data: { id: '5' },
	guildId,
});

describe('a session', () => {
	test('is sent events in order, and remembers them', () => {
		const one = session();

		expect(dispatch(one, channel(FIRST), '1')).toBe(true);
		expect(dispatch(one, channel(FIRST), '1')).toBe(true);

		expect(one.sequence).toBe(2);
		expect(one.sent).toEqual([
			{ op: 0, d: { id: '5' }, s: 1, t: 'CHANNEL_CREATE' },
			{ op: 0, d: { id: '5' }, s: 2, t: 'CHANNEL_CREATE' },
		]);
	});

	test('is not sent what is another shard’s or not asked for', () => {
		const one = session({ shards: 2 });

		expect(dispatch(one, channel(SECOND), '1')).toBe(false);
		expect(dispatch(session({ intents: 0 }), channel(FIRST), '1')).toBe(false);
		expect(one).toMatchObject({ sequence: 0, sent: [] });
	});

	test('remembers the last 500 events', () => {
		const one = session();
		for (let count = 0; count < 501; count += 1) dispatch(one, channel(FIRST), '1');

		expect(one.sent).toHaveLength(500);
		expect(one.sent[0]?.s).toBe(2);
		expect(sentSince(one, 1)).toHaveLength(500);
		expect(sentSince(one, 0)).toBeUndefined();
	});

	test('catches up with what came after a number', () => {
		const one = session();
		for (let count = 0; count < 3; count += 1) dispatch(one, channel(FIRST), '1');

		expect(sentSince(one, 0)?.map(({ s }) => s)).toEqual([1, 2, 3]);
		expect(sentSince(one, 2)?.map(({ s }) => s)).toEqual([3]);
		expect(sentSince(one, 3)).toEqual([]);
		expect(sentSince(one, 4)).toBeUndefined();
		expect(sentSince(one, '2')).toBeUndefined();
		expect(sentSince(session(), 0)).toEqual([]);
	});
});

test.each([
	[FIRST, 0, true],
	[FIRST, 1, false],
	[SECOND, 1, true],
	[undefined, 0, true],
	[undefined, 1, false],
])('guild %s is shard %d’s of two: %s', (guildId, shard, isIts) => {
	expect(isOnShard(guildId, { shard, shards: 2 })).toBe(isIts);
});

test.each([
	['CHANNEL_CREATE', Guilds, FIRST, true],
	['CHANNEL_CREATE', GuildMessages, FIRST, false],
	['GUILD_MEMBER_ADD', Guilds, FIRST, false],
	['GUILD_MEMBER_ADD', GuildMembers, FIRST, true],
	['MESSAGE_CREATE', GuildMessages, FIRST, true],
	['MESSAGE_CREATE', GuildMessages, undefined, false],
	['MESSAGE_CREATE', DirectMessages, undefined, true],
	['MESSAGE_DELETE', DirectMessages, FIRST, false],
	['INTERACTION_CREATE', 0, FIRST, true],
])('%s for the intents %d, in guild %s: %s', (name, intents, guildId, isTold) => {
	expect(isWanted(name, intents, guildId)).toBe(isTold);
});

describe('the content of messages', () => {
	const MESSAGE = { author: { id: '7' }, content: 'Hello', mentions: [{ id: '8' }], embeds: [1] };
	const EMPTY = { ...MESSAGE, content: '', embeds: [], attachments: [], components: [] };
	const seen = (parts: object, intents = GuildMessages as number, guildId?: string) =>
		contentFor(
			{ name: 'MESSAGE_CREATE', data: { ...MESSAGE, ...parts }, botId: '1' },
			intents,
			guildId,
		);

	test('of others in guilds is empty', () => expect(seen({}, GuildMessages, FIRST)).toEqual(EMPTY));

	test.each([
		['with its intent', {}, GuildMessages | MessageContent, FIRST],
		['in a direct message', {}, DirectMessages, undefined],
		['of the bot itself', { author: { id: '1' } }, GuildMessages, FIRST],
		['that mention the bot', { mentions: [{ id: '8' }, { id: '1' }] }, GuildMessages, FIRST],
	])('is seen %s', (_, parts, intents, guildId) => {
		expect(seen(parts, intents, guildId)).toEqual({ ...MESSAGE, ...parts });
	});

	test('of anything else is seen', () => {
		expect(contentFor({ name: 'CHANNEL_CREATE', data: MESSAGE, botId: '1' }, 0, FIRST)).toBe(
			MESSAGE,
		);
	});

	test('of a changed message is empty too', () => {
		expect(contentFor({ name: 'MESSAGE_UPDATE', data: MESSAGE, botId: '1' }, 0, FIRST)).toEqual(
			EMPTY,
		);
	});
});
