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
