import { DiscordAPIError } from '@discordjs/rest';
import { describe, expect, test } from 'vitest';
import { findAdminChannels } from '../../../src/discord/posting/admin-channels.ts';
import { channelHistory } from '../../../src/discord/posting/channel-history.ts';
import { forumPosts } from '../../../src/discord/posting/forum-posts.ts';
import type { PostingRest } from '../../../src/discord/posting/posting-rest.ts';

const ids = (from: number, count: number) =>
	Array.from({ length: count }, (_, index) => ({ id: String(from + index) }));
const refused = (status: number) =>
	new DiscordAPIError({ code: 0, message: 'no' }, 0, status, 'GET', '', {
		files: undefined,
		body: undefined,
	});

async function all<Item>(items: AsyncGenerator<Item>): Promise<Item[]> {
	const found: Item[] = [];
	for await (const item of items) found.push(item);
	return found;
}

/** Answers what stands under a route, the first of it first; keeps what was asked after. */
function restOf(answers: Readonly<Record<string, readonly unknown[]>>) {
	const asked: string[] = [];
	const counts = new Map<string, number>();
	const take = async (route: string, { query }: { readonly query?: URLSearchParams } = {}) => {
		asked.push(query ? `${route}?${query}` : route);
		const count = counts.get(route) ?? 0;
		counts.set(route, count + 1);
		const answer = answers[route]?.[count] ?? refused(404);
		if (answer instanceof Error) throw answer;
		return answer;
	};
	return { rest: { get: take, post: take, patch: take } as PostingRest, asked };
}

describe('the history of a channel', () => {
	const ROUTE = '/channels/c/messages';

	test('is read a hundred at a time, on behind the latest', async () => {
		const [first, second] = [ids(100, 100).toReversed(), ids(200, 99)];
		const { rest, asked } = restOf({ [ROUTE]: [first, second] });
		expect(await all(channelHistory(rest, 'c', '5'))).toEqual([...first, ...second]);
		expect(asked).toEqual([`${ROUTE}?after=5&limit=100`, `${ROUTE}?after=199&limit=100`]);
	});

	test('goes by numbers, not by letters', async () => {
		const { rest, asked } = restOf({ [ROUTE]: [[...ids(999, 1), ...ids(1000, 99)], []] });
		await all(channelHistory(rest, 'c', '0'));
		expect(asked.at(-1)).toBe(`${ROUTE}?after=1098&limit=100`);
	});
});

describe('the posts of a forum', () => {
	const ACTIVE = '/guilds/g/threads/active';
	const CLOSED = '/channels/f/threads/archived/public';
	const where = { guild: 'g', forum: 'f', after: '100' };
	const message = (id: string) => [`/channels/${id}/messages/${id}`, [{ id }]] as const;

	test('are those after a moment, open or closed, of this forum alone', async () => {
		const threads = [
			{ id: '100', parent_id: 'f' },
			{ id: '101', parent_id: 'f' },
			{ id: '102', parent_id: 'other' },
		];
		const { rest } = restOf({
			[ACTIVE]: [{ threads }],
			[CLOSED]: [{ threads: [{ id: '1000', parent_id: 'f' }] }],
			...Object.fromEntries(['100', '101', '102', '1000'].map(message)),
		});
		expect(await all(forumPosts(rest, where))).toEqual([{ id: '101' }, { id: '1000' }]);
	});

	test('are without one whose first message is gone, but not without one that cannot be read now', async () => {
		const threads = [{ id: '101', parent_id: 'f' }];
		const answers = { [ACTIVE]: [{ threads }], [CLOSED]: [{ threads: [] }] };
		const failing = { ...answers, '/channels/101/messages/101': [refused(403)] };
		expect(await all(forumPosts(restOf(answers).rest, where))).toEqual([]);
		await expect(all(forumPosts(restOf(failing).rest, where))).rejects.toThrow('no');
	});
});

describe('where admins are told', () => {
	const GUILD = '/guilds/g';
	const DIRECT = '/users/@me/channels';
	const guild = { owner_id: 'o', public_updates_channel_id: 'p' };
	const told = async (answers: Parameters<typeof restOf>[0], chosen?: string) =>
		all(findAdminChannels(restOf(answers).rest, 'g', chosen));

	test('is the channel they chose, then Discord’s own, then directly', async () => {
		const answers = { [GUILD]: [guild], [DIRECT]: [{ id: 'd' }] };
		expect(await told(answers, 'c')).toEqual(['c', 'p', 'd']);
		expect(await told(answers)).toEqual(['p', 'd']);
	});

	test('is the owner alone where there is no channel, and nobody who takes no messages', async () => {
		const bare = { ...guild, public_updates_channel_id: null };
		expect(await told({ [GUILD]: [bare], [DIRECT]: [{ id: 'd' }] })).toEqual(['d']);
		expect(await told({ [GUILD]: [bare], [DIRECT]: [refused(403)] })).toEqual([]);
	});

	test('is nowhere without the guild, and not known where Discord does not answer', async () => {
		expect(await told({ [GUILD]: [refused(404)], [DIRECT]: [{ id: 'd' }] }, 'c')).toEqual([]);
		await expect(told({ [GUILD]: [new Error('reset')] })).rejects.toThrow('reset');
	});
});
