import { expect, test } from 'vitest';
import type { FeedItem } from '../../../src/domain/feeds/feed.ts';
import { openFeedLedger } from '../../../src/sql/feeds/feed-ledger.ts';
import { openFeedStore } from '../../../src/sql/feeds/feed-store.ts';
import { memoryDatabase } from '../../support/databases.ts';
import { brought, item } from '../../support/feeds.ts';
import { follow, pollOnce, told } from '../../support/following.ts';

/** The titles told of a feed that brings these, a document an hour. */
async function toldOf(documents: readonly (readonly FeedItem[])[]) {
	const database = await memoryDatabase();
	const feeds = openFeedStore(database);
	await follow(feeds);
	for (const [index, items] of documents.entries()) {
		await pollOnce(feeds, brought(items, index * 60), index * 60);
	}
	return (await told(openFeedLedger(database))).sort();
}

test('a guid that two items had is no mark of any later one', async () => {
	const [a, b, c, d] = [1, 2, 3, 4].map((number) => item(number, { guid: 'one for all' }));
	if (!a || !b || !c || !d) throw new Error('four were built');
	expect(await toldOf([[a, b], [c], [d]])).toEqual(['News 1', 'News 3', 'News 4']);
});
test('nor is a link that two items had', async () => {
	const link = 'https://lumen.example/all';
	const [a, b, c, d] = [1, 2, 3, 4].map((number) => item(number, { link }));
	if (!a || !b || !c || !d) throw new Error('four were built');
	expect(await toldOf([[a, b], [c], [d]])).toEqual(['News 1', 'News 3', 'News 4']);
});

const DAY = 24 * 60;

test.each([
	['for 400 days is known', 400 * DAY, ['News 1']],
	['for longer is told anew', 400 * DAY + 60, ['News 1', 'News 1']],
])('an item that no document had %s', async (_, minutes, expected) => {
	const database = await memoryDatabase();
	const feeds = openFeedStore(database);
	await follow(feeds);
	const [one, other] = [item(1), item(2)];
	await pollOnce(feeds, brought([one, other], 0));
	await pollOnce(feeds, brought([other], minutes), minutes);
	await pollOnce(feeds, brought([one, other], minutes + 60), minutes + 60);

	expect(await told(openFeedLedger(database), minutes + 120)).toEqual(expected);
});
