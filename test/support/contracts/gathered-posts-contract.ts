import { expect, test } from 'vitest';
import type { FeedPlace } from '../../../src/domain/feeds/feed.ts';
import type { FeedBatch } from '../../../src/ports/feeds/feed-ledger.ts';
import { brought, item, minutes } from '../feeds.ts';
import { follow, type OpenFeeds, pollOnce } from '../following.ts';

const LEASE_MS = 60_000;
const HERE: FeedPlace = { channel: '5' };

/** A ledger in which feeds bring one article each, named after them, one after the other. */
async function startGathering(open: OpenFeeds) {
	const { feeds, ledger } = await open();
	let at = 0;
	return {
		ledger,
		/** The batch of a new feed's article. */
		async bring(article: string, place = HERE, guild = 'g1'): Promise<FeedBatch> {
			at += 60;
			const url = `https://${article}.example/feed`;
			await follow(feeds, guild, { url, name: article, place });
			const plan = () => [{ item: item(at), due: minutes(at), kind: 'at once' as const }];
			await pollOnce(feeds, { ...brought([item(at)], at, { plan }), next: minutes(1e6) }, at);
			const claim = { now: minutes(at), leaseMs: LEASE_MS, limit: 10 };
			for (const unread of await ledger.claimUnread(claim)) {
				await ledger.keepReading(unread, { article });
			}
			const [batch] = await ledger.claim(claim);
			if (!batch) throw new Error('no batch');
			return batch;
		},
		/** The same batch when its lease has run out. */
		async again(): Promise<FeedBatch> {
			const claim = { now: minutes(at + 2), leaseMs: LEASE_MS, limit: 10 };
			const [batch] = await ledger.claim(claim);
			if (!batch) throw new Error('no batch');
			return batch;
		},
	};
}

const sent = (id: string, channel = '5') => ({ id, channel });

/** What FeedLedger promises of posts to which later articles are added. */
export function gatheredPostsContract(open: OpenFeeds): void {
	test('posts of other feeds in the channel since then, newest first', async () => {
		const { ledger, bring } = await startGathering(open);
		await ledger.sent(await bring('old'), sent('1'));
		await ledger.sent(await bring('lumen'), sent('2'));
		await ledger.sent(await bring('tarn'), sent('3'));
		await ledger.sent(await bring('far', { channel: '6' }), sent('4', '6'));
		await ledger.sent(await bring('apart', { ...HERE, apart: true }), sent('5'));
		const batch = await bring('hill');

		expect(await ledger.joinable(batch, minutes(120))).toEqual([
			{ message: '3', articles: ['tarn'] },
			{ message: '2', articles: ['lumen'] },
		]);
	});

	test('of those whose article mentions a role only posts that mention it', async () => {
		const { ledger, bring } = await startGathering(open);
		await ledger.sent(await bring('lumen', { ...HERE, role: '7' }), sent('1'));
		await ledger.sent(await bring('tarn'), sent('2'));
		const messages = async (batch: FeedBatch) =>
			(await ledger.joinable(batch, minutes(0))).map(({ message }) => message);
		const seven = await bring('hill', { ...HERE, role: '7' });
		expect(await messages(seven)).toEqual(['1']);
		await ledger.sent(seven, sent('3'));
		expect(await messages(await bring('osk'))).toEqual(['3', '2', '1']);
	});

	test('which message a batch goes into stays, and what that one tells with it', async () => {
		const { ledger, bring, again } = await startGathering(open);
		const first = await bring('lumen', { ...HERE, asSite: true });
		await ledger.sent(first, sent('1'));
		const batch = await bring('hill');
		expect(await ledger.join(batch, '1')).toBe(true);
		const later = await again();
		expect(later).toMatchObject({ joins: '1', nonce: batch.nonce, attempt: 2 });
		expect(await ledger.join(batch, undefined)).toBe(false);
		expect(await ledger.toldIn(later, '1')).toMatchObject({
			nonce: first.nonce,
			place: { ...HERE, asSite: true },
			posts: [{ feedName: 'lumen' }],
		});

		await ledger.sent(later, sent('1'));

		const third = await bring('tarn');
		expect(await ledger.joinable(third, minutes(0))).toEqual([
			{ message: '1', articles: ['hill', 'lumen'] },
		]);
		expect(await ledger.toldIn(third, '1')).toMatchObject({
			nonce: first.nonce,
			posts: [{ feedName: 'lumen' }, { feedName: 'hill' }],
		});
		expect(await ledger.joinable(third, minutes(90))).toEqual([]);
	});

	test('a batch that joins nothing after all is a first one', async () => {
		const { ledger, bring } = await startGathering(open);
		await ledger.sent(await bring('lumen'), sent('1'));
		const batch = await bring('hill');
		await ledger.join(batch, '1');
		expect(await ledger.join(batch, undefined)).toBe(true);
		await ledger.sent(batch, sent('2'));
		expect(await ledger.joinable(await bring('tarn'), minutes(0))).toHaveLength(2);
	});

	test('nothing of a message of another server, or of one that it does not know', async () => {
		const { ledger, bring } = await startGathering(open);
		await ledger.sent(await bring('lumen'), sent('1'));
		const other = await bring('hill', HERE, 'g2');
		expect(await ledger.joinable(other, minutes(0))).toEqual([]);
		expect(await ledger.toldIn(other, '1')).toBeUndefined();
		expect(await ledger.toldIn(other, '9')).toBeUndefined();
	});
}
