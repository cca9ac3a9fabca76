import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../src/domain/feeds/feed.ts';
import { openFeedStore } from '../../../src/sql/feeds/feed-store.ts';
import { memoryDatabase } from '../../support/databases.ts';
import { item, reading } from '../../support/feeds.ts';

const NOW = new Date('2024-03-07T12:00:00Z');
const LIST = 'https://lumen.example/list';

test.each([
	['none of one address', [item(0), item(1)], undefined],
	['three of one address', [...[0, 1, 2].map((at) => item(at, { link: LIST })), item(3)], 3],
	['the same item twice', [item(0), item(0)], undefined],
])('of a feed is known how many items share an address: %s', async (_name, items, expected) => {
	const feeds = openFeedStore(await memoryDatabase()).feedsOf('111');
	await feeds.add(
		{
			url: 'https://lumen.example/feed',
			name: 'Lumen',
			place: { channel: '42' },
			filter: EVERYTHING,
			pace: 'at once',
			addedBy: '1',
			begins: 'with the newest',
		},
		{ now: NOW, plan: () => [], first: { reading: reading(items), next: NOW } },
	);
	const [followed] = await feeds.list();
	expect(followed?.health.sharingItems).toBe(expected);
});
