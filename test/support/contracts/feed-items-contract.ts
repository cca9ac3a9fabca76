import { expect, test } from 'vitest';
import type { FeedItem } from '../../../src/domain/feeds/feed.ts';
import { brought, item, items, minutes, planAll, reading, wanted } from '../feeds.ts';
import { claimPolls, follow, type OpenFeeds, pollOnce, told } from '../following.ts';

/** Each item is told of once, whatever its publisher does. */
export function feedItemsContract(open: OpenFeeds): void {
	test('of which the first poll tells the newest alone', async () => {
		const { feeds, ledger } = await open();
		await follow(feeds);
		await pollOnce(feeds, brought(items(0, 50), 0));
		expect(await told(ledger)).toEqual(['News 49']);
	});

	test('of which the first poll tells nothing, where nothing is wanted', async () => {
		const { feeds, ledger } = await open();
		await follow(feeds, 'g1', { begins: 'with what comes' });
		await pollOnce(feeds, brought(items(0, 50), 0));
		await pollOnce(feeds, brought(items(0, 51), 60), 60);
		expect(await told(ledger)).toEqual(['News 50']);
	});

	test('which somebody saw when it was added', async () => {
		const { feeds, ledger } = await open();
		const first = { reading: reading(items(0, 3)), next: minutes(60) };
		await feeds.feedsOf('g1').add(wanted(), { now: minutes(0), plan: planAll, first });
		expect(await told(ledger)).toEqual(['News 2']);
		expect(await claimPolls(feeds, 59)).toEqual([]);
		await pollOnce(feeds, brought(items(0, 4), 60), 60);
		expect(await told(ledger)).toEqual(['News 3']);
	});

	test('of which the newest is told to who follows later', async () => {
		const { feeds, ledger } = await open();
		await follow(feeds);
		await pollOnce(feeds, brought(items(0, 3), 0));
		await told(ledger);
		await follow(feeds, 'g2');
		expect(await told(ledger)).toEqual(['News 2']);
		await pollOnce(feeds, brought(items(0, 4), 60), 60);
		expect(await told(ledger)).toEqual(['News 3', 'News 3']);
	});

	/** What a document tells after one with items 0 to 2. */
	function checkTold(name: string, after: readonly FeedItem[], titles: string[]) {
		test(`which are told once: ${name}`, async () => {
			const { feeds, ledger } = await open();
			await follow(feeds);
			await pollOnce(feeds, brought(items(0, 3), 0));
			await told(ledger);
			await pollOnce(feeds, brought(after, 60), 60);
			await pollOnce(feeds, brought(after, 120), 120);
			expect(await told(ledger)).toEqual(titles);
		});
	}
	const edited = { title: 'Corrected', description: 'Anew.', published: '2030-01-01T00:00:00Z' };
	checkTold('the same again', items(0, 3), []);
	checkTold('in another order', items(0, 3).reverse(), []);
	checkTold('an edited title, text and day', [item(2, edited), item(1), item(0)], []);
	checkTold('a new guid at the same address', [item(2, { guid: 'other' }), item(1)], []);
	checkTold('a new address under the same guid', [item(2, { link: 'https://b.example/2' })], []);
	checkTold(
		'tracking behind the address',
		[item(2, { guid: 'x', link: `${item(2).link}?utm_source=rss` })],
		[],
	);
	checkTold('one that is new', items(0, 4), ['News 3']);
	checkTold('one that is new, twice in a document', [item(3), ...items(0, 4)], ['News 3']);
	checkTold(
		'guids that repeat',
		[item(4, { guid: 'same' }), item(3, { guid: 'same' }), item(2, { guid: 'same' })],
		['News 4', 'News 3'],
	);
	checkTold(
		'addresses that repeat',
		[
			item(4, { link: 'https://lumen.example/all' }),
			item(3, { link: 'https://lumen.example/all' }),
		],
		['News 4', 'News 3'],
	);
	checkTold(
		'addresses of a front page',
		[item(4, { link: 'https://lumen.example/' }), item(3, { link: 'https://lumen.example' })],
		['News 4', 'News 3'],
	);
	checkTold(
		'neither guid nor address',
		[{ title: 'Bare', published: '2024-01-01T00:00:00Z' }, { title: 'Bare' }],
		['Bare'],
	);
	checkTold('a document with nothing in it', [], []);

	test('whose guids are not trusted again once they repeated', async () => {
		const { feeds, ledger } = await open();
		await follow(feeds);
		const same = (number: number) => item(number, { guid: 'same' });
		await pollOnce(feeds, brought([same(1), same(0)], 0));
		await pollOnce(feeds, brought([same(2)], 60), 60);
		expect(await told(ledger)).toEqual(['News 1', 'News 2']);
	});

	test('thousands in one document', async () => {
		const { feeds, ledger } = await open();
		await follow(feeds);
		await pollOnce(feeds, brought(items(0, 2500), 0));
		await pollOnce(feeds, brought(items(0, 2501), 60), 60);
		expect(await told(ledger)).toEqual(['News 2499', 'News 2500']);
	});
}
