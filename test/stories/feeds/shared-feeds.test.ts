import { expect, test } from 'vitest';
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
		expect.stringContaining('never came to an end'),
	]);
});
