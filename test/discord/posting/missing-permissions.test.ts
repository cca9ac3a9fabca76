import { DiscordAPIError } from '@discordjs/rest';
import { ChannelType, OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { missingAt, missingPermissions } from '../../../src/discord/posting/missing-permissions.ts';
import { findPlace, type Place } from '../../../src/discord/posting/place.ts';

const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory, Administrator } =
	PermissionFlagsBits;
const NEEDED = ViewChannel | SendMessages | ReadMessageHistory;
const ALL = ['View Channel', 'Send Messages', 'Read Message History'];
const CHANNEL: Place = { type: ChannelType.GuildText, guild_id: 'g' };
const THREAD: Place = {
	type: ChannelType.PublicThread,
	guild_id: 'g',
	parent_id: 'c',
	thread_metadata: {},
};

/** Discord's answer to a request with this status. */
const refused = (status: number) =>
	new DiscordAPIError({ code: 0, message: 'no' }, 0, status, 'GET', '', {
		files: undefined,
		body: undefined,
	});

type World = {
	readonly channels?: Readonly<Record<string, unknown>>;
	/** Of everyone, and of the role r that the bot has, and of the role x that it has not. */
	readonly everyone?: bigint;
	readonly role?: bigint;
	readonly other?: bigint;
	readonly owner?: string;
};

/** A Discord in which the bot is b, with the role r of the guild g. */
function discordOf({ channels = {}, everyone = 0n, role = 0n, other = 0n, owner = 'o' }: World) {
	const roles = [
		{ id: 'g', permissions: String(everyone) },
		{ id: 'r', permissions: String(role) },
		{ id: 'x', permissions: String(other) },
	];
	return {
		get: async (route: string): Promise<unknown> => {
			if (route === '/users/@me') return { id: 'b' };
			if (route === '/guilds/g') return { id: 'g', owner_id: owner, roles };
			if (route === '/guilds/g/members/b') return { roles: ['r'] };
			const found = channels[route.replace('/channels/', '')];
			if (found instanceof Error) throw found;
			if (found === undefined) throw refused(404);
			return found;
		},
	};
}

describe('what is missing', () => {
	test.each<[string, Place, bigint, readonly string[]]>([
		['nothing', CHANNEL, NEEDED, []],
		['all', CHANNEL, 0n, ALL],
		['in a channel', CHANNEL, ViewChannel, ['Send Messages', 'Read Message History']],
		['in a thread', THREAD, NEEDED, ['Send Messages in Threads']],
		['in a thread, nothing', THREAD, ViewChannel | SendMessagesInThreads | ReadMessageHistory, []],
		[
			'in a forum',
			{ ...CHANNEL, type: ChannelType.GuildForum },
			0n,
			['View Channel', 'Create Posts', 'Read Message History'],
		],
	])('%s', (_, place, held, expected) => {
		expect(missingAt(place, held)).toEqual(expected);
	});
});

describe('what the bot may do', () => {
	const missing = (world: World, place: Partial<Place> = {}) =>
		missingPermissions(
			discordOf({ channels: { c: { ...CHANNEL, ...place } }, ...world }) as never,
			'c',
		);
	const rule = (id: string, { allow = 0n, deny = 0n }, type = OverwriteType.Role) => ({
		id,
		type,
		allow: String(allow),
		deny: String(deny),
	});

	test('as its roles say, all of them together', async () => {
		expect(
			await missing({ everyone: ViewChannel, role: SendMessages | ReadMessageHistory }),
		).toEqual([]);
		expect(await missing({ other: NEEDED })).toEqual(ALL);
	});
	test('everything, as the owner or an administrator', async () => {
		expect(await missing({ owner: 'b' })).toEqual([]);
		expect(await missing({ role: Administrator })).toEqual([]);
		const rules = [rule('b', { deny: NEEDED }, OverwriteType.Member)];
		expect(await missing({ role: Administrator }, { permission_overwrites: rules })).toEqual([]);
	});
	test.each([
		['everyone is denied', [rule('g', { deny: NEEDED })], ALL],
		[
			'everyone is denied, and its role allowed',
			[rule('r', { allow: NEEDED }), rule('g', { deny: NEEDED })],
			[],
		],
		[
			'its role is denied, and everyone allowed',
			[rule('r', { deny: NEEDED }), rule('g', { allow: NEEDED })],
			ALL,
		],
		['another role is denied', [rule('x', { deny: NEEDED })], []],
		[
			'its role is denied, and it allowed',
			[rule('b', { allow: NEEDED }, OverwriteType.Member), rule('r', { deny: NEEDED })],
			[],
		],
		['it is denied itself', [rule('b', { deny: NEEDED }, OverwriteType.Member)], ALL],
		['somebody else is denied', [rule('o', { deny: NEEDED }, OverwriteType.Member)], []],
		['a role of its own id is denied', [rule('b', { deny: NEEDED })], []],
		[
			'a person of its role’s id is denied',
			[rule('r', { deny: NEEDED }, OverwriteType.Member)],
			[],
		],
		[
			'one thing is denied and another allowed',
			[rule('g', { deny: SendMessages, allow: ViewChannel })],
			['Send Messages'],
		],
	])('where %s', async (_, rules, expected) => {
		expect(await missing({ role: NEEDED }, { permission_overwrites: rules })).toEqual(expected);
	});
	test('in a thread, as the channel says', async () => {
		const role = NEEDED | SendMessagesInThreads;
		const parent = {
			...CHANNEL,
			permission_overwrites: [rule('g', { deny: SendMessagesInThreads })],
		};
		const inThread = (channels: Readonly<Record<string, unknown>>) =>
			missingPermissions(discordOf({ channels, role }) as never, 't');
		expect(await inThread({ t: THREAD, c: parent })).toEqual(['Send Messages in Threads']);
		expect(await inThread({ t: THREAD, c: CHANNEL })).toEqual([]);
		expect(await inThread({ t: THREAD })).toEqual([]);
	});
	test('nothing where it does not see the channel', async () => {
		expect(
			await missingPermissions(discordOf({ channels: { c: refused(403) } }) as never, 'c'),
		).toEqual(['View Channel']);
	});
});

describe('a place', () => {
	const find = (channel: unknown) =>
		findPlace(discordOf({ channels: { c: channel } }) as never, 'c');
	test('is a channel of a guild', async () => {
		expect(await find(CHANNEL)).toEqual(CHANNEL);
		expect(await find({ type: ChannelType.DM })).toBe('gone');
	});
	test.each([
		[403, 'hidden'],
		[404, 'gone'],
	])('is none with the status %i: %s', async (status, expected) => {
		expect(await find(refused(status))).toBe(expected);
	});
	test('is not known where Discord fails', async () => {
		await expect(find(refused(500))).rejects.toThrow();
		await expect(find(new Error('no network'))).rejects.toThrow('no network');
	});
});
