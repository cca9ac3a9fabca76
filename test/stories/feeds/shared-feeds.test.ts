import { expect, test } from 'vitest';
import type { FeedItem } from '../../../src/domain/feeds/feed.ts';
import { readablePage, startFeeding } from '../../support/feeding.ts';
import { item } from '../../support/feeds.ts';
import { wordsOf } from '../../support/reminding.ts';

const START = '2024-03-07T12:00:00Z';

test('an article is fetched once for all servers that follow, and each files and posts it', async () => {
	const feeding = await startFeeding(START);
	const guilds = Array.from({ length: 12 }, (_, n) => `g${n}`);
	for (const guild of guilds) await feeding.follow({}, guild);
	const { link = '' } = item(1);
	feeding.serve([item(1)]);
	feeding.pages.set(link, () => readablePage(link, 'Harbour closes'));

	await feeding.tick(START);

	expect(feeding.read).toHaveLength(1);
	expect(new Set(feeding.tried.map(({ guild }) => guild))).toEqual(new Set(guilds));
	const library = feeding.app.store.library('g11');
	expect(await library.count()).toEqual({ articles: 1, quotes: 1 });
});

test('a feed whose polls never come back is not asked for ever', async () => {
	const feeding = await startFeeding(START);
	await feeding.follow();
	const claim = (at: number) =>
		feeding.app.feeds.claim({
			now: new Date(Date.parse(START) + at),
			leaseMs: 900_000,
			hostLeaseMs: 1,
			limit: 1,
		});
	for (let poll = 0; poll <= 11; poll += 1) await claim(poll * 900_000);

	await feeding.tick(new Date(Date.parse(START) + 4 * 3_600_000));

	expect(feeding.asked).toEqual([]);
	expect(feeding.told.map(({ card }) => wordsOf(card))).toEqual([
		expect.stringContaining('took too long every time'),
	]);
});

/** The words posted of a feed that brings these, a document every two hours. */
async function postsOf(documents: readonly (readonly FeedItem[])[]): Promise<string[]> {
	const feeding = await startFeeding(START);
	await feeding.follow();
	for (const [index, items] of documents.entries()) {
		feeding.serve(items);
		await feeding.tick(new Date(Date.parse(START) + index * 7_200_000));
	}
	return feeding.posts().map((words) => /News \d/.exec(words)?.[0] ?? words);
}

const ALL = 'https://lumen.example/all';
const [ONE, TWO, THREE] = [1, 2, 3].map((number) => item(number, { link: ALL }));
const part = (number: number) => item(number, { guid: 'one', link: `${ALL}#v${number}` });

test.each<[string, readonly (readonly FeedItem[])[], readonly string[]]>([
	[
		'one at a time at one address',
		[[ONE], [TWO], [THREE]].map((all) => all.flatMap((it) => it ?? [])),
		['News 1', 'News 2', 'News 3'],
	],
	[
		'several at one address',
		[
			[ONE, TWO],
			[ONE, TWO, THREE],
		].map((all) => all.flatMap((it) => it ?? [])),
		['News 1', 'News 3'],
	],
	[
		'parts of one page under one guid',
		[[part(1)], [part(1), part(2)], [part(3)]],
		['News 1', 'News 2', 'News 3'],
	],
	['the same under a new guid', [[item(1)], [item(1, { guid: 'other' })]], ['News 1']],
	['the same with a new title', [[item(1)], [item(1, { title: 'News 2' })]], ['News 1']],
	[
		'the same at an address with a part',
		[[item(1)], [item(1, { link: 'https://lumen.example/news/1#0' })]],
		['News 1'],
	],
])('of %s each is posted once', async (_, documents, posts) => {
	expect(await postsOf(documents)).toEqual(posts);
});
