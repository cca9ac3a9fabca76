import { expect, test } from 'vitest';
import { feedTestCard } from '../../../src/cards/feeds/feed-test-card.ts';
import { english } from '../../../src/cards/messages/say.ts';
import type { FeedFilter, FeedPace } from '../../../src/domain/feeds/feed.ts';
import type { FeedTest } from '../../../src/stories/feeds/test-feed.ts';
import { linesOf } from '../../support/card-lines.ts';
import { storedArticle } from '../../support/shown-articles.ts';

const article = storedArticle({ text: 'Talks open.' });
const TOLD = { feedName: 'Lumen News', item: {}, article };

type Parts = Partial<FeedTest> & {
	readonly filter?: Partial<FeedFilter>;
	readonly pace?: FeedPace;
};

function tested({ filter, pace = 'at once', ...more }: Parts): string[] {
	return linesOf(
		feedTestCard(english, {
			feed: {
				id: 'f1',
				guild: 'g1',
				addedBy: '1',
				name: 'Lumen News',
				place: { channel: '42' },
				filter: { any: [], all: [], none: [], ...filter },
				pace,
				isPaused: false,
				health: { url: 'https://lumen.example/feed', failures: 0 },
			},
			items: 3,
			wanted: 3,
			isFiled: true,
			isQuoted: true,
			locale: 'en-US',
			threshold: 'notable',
			...more,
		}),
	);
}

/** What is remarked above the newest item. */
function check(name: string, parts: Parts, expected: string) {
	test(name, () => {
		expect(tested({ told: TOLD, ...parts }).at(-1)).toBe(`~ ${expected}`);
	});
}

const NEWEST = 'An article would be posted like this:';
check('all pass', {}, `The feed has 3 articles. ${NEWEST}`);
check('one passes', { wanted: 1 }, `Of 3 articles, 1 passes the filter. ${NEWEST}`);
check('two pass', { wanted: 2 }, `Of 3 articles, 2 pass the filter. ${NEWEST}`);
check('once a day', { pace: 'daily' }, 'The feed has 3 articles. It would go into the daily list.');
check(
	'a speaker who is not quoted',
	{ isQuoted: false, filter: { speaker: 'Ann Lee' }, pace: 'daily' },
	'The feed has 3 articles. This one would not be posted: it does not quote Ann Lee.',
);

test('its buttons work where it is filed', () => {
	const ways = (isFiled: boolean) =>
		tested({ told: TOLD, isFiled }).find((line) => line.startsWith('['));
	expect(ways(true)).toMatch(/^\[Full summary → /);
	expect(ways(false)).toMatch(/^\[Full summary \(off\) → .*\[Dates \(off\) → /);
});
test('one that could not be read has none', () => {
	const lines = tested({ told: { feedName: 'Lumen News', item: {}, problem: 'It is gone.' } });
	expect(lines.filter((line) => line.startsWith('['))).toEqual([]);
});
test('nothing in it', () => {
	expect(tested({ items: 0, wanted: 0 })).toEqual([
		'# Lumen News has nothing to post',
		'The feed could be read, and it is empty just now.',
	]);
});
test('nothing that passes', () => {
	const filter = { any: ['ferry', 'port'], all: ['news'], none: ['sport'] };
	expect(tested({ wanted: 0, filter })[1]).toBe(
		'The feed could be read; none of its 3 articles passes the filter (ferry, port, news, sport). Change it with /feed edit.',
	);
});
