import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../src/domain/feeds/feed.ts';
import type { FollowedFeed, GuildFeeds } from '../../../src/ports/feeds/feed-store.ts';
import { findFeed, suggestFeeds } from '../../../src/stories/feeds/find-feed.ts';

const feed = (id: string, name: string, url = `https://${id}.example/feed`): FollowedFeed => ({
	id,
	guild: 'g1',
	addedBy: '7',
	name,
	place: { channel: '42' },
	filter: EVERYTHING,
	pace: 'at once',
	isPaused: false,
	health: { url, failures: 0 },
});

/** A guild that follows these. */
const following = (all: readonly FollowedFeed[]) =>
	({
		find: async (id: string) => all.find((each) => each.id === id),
		list: async () => [...all],
	}) as Pick<GuildFeeds, 'find' | 'list'> as GuildFeeds;

const ALL = [
	feed('f1', 'Lumen'),
	feed('f2', 'Tarn'),
	feed('f3', 'TARN'),
	feed('f4', 'f1'),
	feed('f5', 'Old Lumen'),
];

test.each([
	['an id, though another is called so', 'f1', 'f1'],
	['a name', 'LUMEN', 'f1'],
	['an address', 'https://f2.example/feed', 'f2'],
	['half a name, where no other has it', 'old', 'f5'],
])('by %s', async (_, asked, id) => {
	expect((await findFeed(following(ALL), asked)).id).toBe(id);
});
test.each([
	['none is called so', ALL, 'Sollen', 'No feed here is called “Sollen”.'],
	['several are', ALL, 'tarn', 'Several feeds are called “tarn”.'],
	['half a name that several have', ALL, 'tar', 'Several feeds are called “tar”.'],
	['a long name', ALL, 'a'.repeat(81), `No feed here is called “${'a'.repeat(80)}”.`],
	['no feed at all', [], 'Lumen', 'This server does not follow any feed yet.'],
])('refused: %s', async (_, all, asked, reason) => {
	await expect(findFeed(following(all), asked)).rejects.toThrow(reason);
});

test('offered by name or address', async () => {
	const offered = async (typed: string) =>
		(await suggestFeeds(following(ALL), typed)).map(({ name, value }) => `${value} ${name}`);
	expect(await offered('lum')).toEqual(['f1 Lumen · f1.example', 'f5 Old Lumen · f5.example']);
	expect(await offered('F2.EX')).toEqual(['f2 Tarn · f2.example']);
	expect((await offered('')).length).toBe(5);
});
test('no more than Discord shows, and none in a direct message', async () => {
	const many = Array.from({ length: 26 }, (_, index) => feed(`f${index}`, 'Lumen'));
	expect((await suggestFeeds(following(many), '')).length).toBe(25);
	expect(await suggestFeeds(undefined, '')).toEqual([]);
});
