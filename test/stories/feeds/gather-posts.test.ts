import { describe, expect, test } from 'vitest';
import type { FeedPlace } from '../../../src/domain/feeds/feed.ts';
import { USUAL_RULES } from '../../../src/domain/guilds/guild-rules.ts';
import { startFeeding } from '../../support/feeding.ts';
import { FEED_URL, item } from '../../support/feeds.ts';
import { type REPORTS, reportPage } from '../../support/one-story.ts';
import { wordsOf } from '../../support/reminding.ts';

const NOON = '2024-03-07T12:00:00Z';
const HILL = 'https://hill.example/feed';
const TARN = 'https://tarn.example/feed';

type Brought = {
	readonly feed?: string;
	readonly report: keyof typeof REPORTS;
	readonly hours?: number;
};

/** Two feeds of one server that post in one channel, unless a test says otherwise. */
async function startPapers({ hill = { channel: '5' } }: { readonly hill?: FeedPlace } = {}) {
	const feeding = await startFeeding(NOON);
	await feeding.follow({ name: 'Lumen', place: { channel: '5' } });
	await feeding.follow({ name: 'Hill', url: HILL, place: hill });
	let number = 0;
	let time = Date.parse(NOON);
	/** Lets so many hours go by, and does what is due. */
	const pass = (hours: number): Promise<void> => {
		time += hours * 3_600_000;
		return feeding.tick(new Date(time));
	};
	return {
		...feeding,
		pass,
		/** The feed brings a report so many hours later. */
		async bring({ feed = FEED_URL, report, hours = 1.5 }: Brought): Promise<void> {
			number += 1;
			const link = `${new URL(feed).origin}/${number}`;
			feeding.pages.set(link, () => reportPage(report, link));
			feeding.serve([item(number, { guid: link, link })], feed);
			await pass(hours);
		},
		changed: () => feeding.amended.map(({ card }) => wordsOf(card)),
	};
}

describe('a second feed that brings the same story', () => {
	test('is added to the post of the first, with what only it quotes', async () => {
		const { bring, tried, amended, changed } = await startPapers();
		await bring({ report: 'lumen' });
		await bring({ feed: HILL, report: 'hill' });

		expect(tried).toHaveLength(1);
		expect(amended).toMatchObject([{ channel: '5', message: '1', nonce: tried[0]?.nonce }]);
		const [words = ''] = changed();
		expect(words).toContain('Fire destroys Marlow Mill');
		expect(words).toContain('Also in Hill Herald: [Marlow Mill lost to fire in Lumen]');
		expect(words).toContain('Three hundred weavers');
		expect(words.split('The roof fell in').length).toBe(2);
	});

	test('is not told again after that, and another report of the first feed is a post of its own', async () => {
		const { bring, pass, tried, amended } = await startPapers();
		await bring({ report: 'lumen' });
		await bring({ feed: HILL, report: 'hill' });
		await pass(1.5);
		await bring({ report: 'tarn' });
		expect([tried.length, amended.length]).toEqual([2, 1]);
	});

	test('is joined by a third in the same post', async () => {
		const { bring, follow, amended } = await startPapers();
		await follow({ name: 'Tarn', url: TARN, place: { channel: '5' } });
		await bring({ report: 'lumen' });
		await bring({ feed: HILL, report: 'hill' });
		await bring({ feed: TARN, report: 'tarn' });
		expect(amended.map(({ message }) => message)).toEqual(['1', '1']);
		expect(wordsOf(amended[1]?.card ?? never()).match(/Also in/g)).toHaveLength(2);
		expect(wordsOf(amended[1]?.card ?? never())).toContain('We shall build homes');
	});
});

test.each<[name: string, brought: Brought, place: FeedPlace]>([
	['of something else', { report: 'ferry' }, { channel: '5' }],
	['in another channel', { report: 'hill' }, { channel: '6' }],
	['more than twelve hours later', { report: 'hill', hours: 12.1 }, { channel: '5' }],
	['of a feed that is kept apart', { report: 'hill' }, { channel: '5', apart: true }],
	['that mentions a role of its own', { report: 'hill' }, { channel: '5', role: '6' }],
])('an article %s is a post of its own', async (_, brought, hill) => {
	const { bring, tried, amended } = await startPapers({ hill });
	await bring({ report: 'lumen' });
	await bring({ ...brought, feed: HILL });
	expect([tried.length, amended.length]).toEqual([2, 0]);
});

test('nothing is added to the post of a feed that is kept apart, nor where the server wants none of it', async () => {
	const apart = await startPapers({ hill: { channel: '5', apart: true } });
	await apart.bring({ feed: HILL, report: 'hill' });
	await apart.bring({ report: 'lumen' });
	expect([apart.tried.length, apart.amended.length]).toEqual([2, 0]);

	const { app, bring, tried, amended } = await startPapers();
	await app.guildRules.keep('g1', { ...USUAL_RULES, apart: true });
	await bring({ report: 'lumen' });
	await bring({ feed: HILL, report: 'hill' });
	expect([tried.length, amended.length]).toEqual([2, 0]);
});

describe('each article is told once', () => {
	test('by itself where the first post can be changed no more, as when a moderator deleted it', async () => {
		const { bring, pass, tried, amended, amendFates } = await startPapers();
		await bring({ report: 'lumen' });
		amendFates.push({ outcome: 'unchangeable' });
		await bring({ feed: HILL, report: 'hill' });
		await pass(1.5);
		expect([tried.length, amended.length]).toEqual([2, 1]);
		expect(wordsOf(tried[1]?.card ?? never())).not.toContain('Also in');
	});

	test('when the process ends after the change, by making the same change again', async () => {
		const { bring, pass, app, tried, amended, amendFates, changed } = await startPapers();
		await bring({ report: 'lumen' });
		amendFates.push(new Error('killed'));
		await bring({ feed: HILL, report: 'hill' }).catch(() => undefined);
		// What decides comes out otherwise by now; what was decided stands.
		await app.guildRules.keep('g1', { ...USUAL_RULES, apart: true });

		await pass(0.05);
		await pass(1.5);

		expect([tried.length, amended.length]).toEqual([1, 2]);
		expect(changed()[0]).toBe(changed()[1]);
	});

	test('when Discord is away, once it is back', async () => {
		const { bring, pass, tried, amended, amendFates } = await startPapers();
		await bring({ report: 'lumen' });
		amendFates.push({ outcome: 'later', afterMs: 1000, mayBeThere: false });
		await bring({ feed: HILL, report: 'hill' });
		await pass(0.2);
		await pass(0.2);
		expect([tried.length, amended.length]).toEqual([1, 2]);
	});

	test('when the process ended after a first attempt to post it by itself', async () => {
		const { bring, pass, tried, amended, fates, app } = await startPapers();
		await app.guildRules.keep('g1', { ...USUAL_RULES, apart: true });
		await bring({ report: 'lumen' });
		fates.push(new Error('killed'));
		await bring({ feed: HILL, report: 'hill' }).catch(() => undefined);
		await app.guildRules.keep('g1', USUAL_RULES);
		await pass(0.05);
		expect(amended).toEqual([]);
		expect(tried).toHaveLength(3);
		expect(tried[2]).toMatchObject({ nonce: tried[1]?.nonce, since: tried[1]?.at });
	});
});

test('in a list a story stands once, with who else tells it; by itself where the server wants that', async () => {
	const listOf = async (isApart: boolean) => {
		const feeding = await startFeeding(NOON);
		if (isApart) await feeding.app.guildRules.keep('g1', { ...USUAL_RULES, apart: true });
		const daily = { pace: 'daily', place: { channel: '5' } } as const;
		const reports = ['lumen', 'hill', 'ferry'] as const;
		for (const [index, url] of [FEED_URL, HILL, TARN].entries()) {
			await feeding.follow({ ...daily, name: `Feed ${index}`, url });
			const link = `${new URL(url).origin}/${index}`;
			feeding.pages.set(link, () => reportPage(reports[index] ?? 'ferry', link));
			feeding.serve([item(index + 1, { guid: link, link })], url);
		}
		for (const hours of [2, 24, 26])
			await feeding.tick(new Date(Date.parse(NOON) + hours * 3_600_000));
		expect(feeding.tried).toHaveLength(1);
		return wordsOf(feeding.tried[0]?.card ?? never());
	};

	const gathered = await listOf(false);
	// Which of them was read first is drawn by lot.
	expect(gathered).toMatch(
		/\[Fire destroys[^·]*·.*also told by \[Hill|\[Marlow Mill lost[^·]*·.*also told by \[The Lumen/,
	);
	expect(gathered.match(/\[Fire destroys|\[Marlow Mill lost/g)).toHaveLength(1);
	expect(gathered).toContain('New ferry for Osk');
	const apart = await listOf(true);
	expect(apart.match(/\[Fire destroys|\[Marlow Mill lost/g)).toHaveLength(2);
	expect(apart).not.toContain('also told');
});

function never(): never {
	throw new Error('no such post');
}
