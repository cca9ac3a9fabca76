import { expect, test } from 'vitest';
import { healthWords, needsPeople } from '../../../src/cards/feeds/feed-health.ts';
import { english } from '../../../src/cards/messages/say.ts';
import type { FeedHealth, FollowedFeed } from '../../../src/ports/feeds/feed-store.ts';
import { draw, textsOf } from '../../support/drawn.ts';

const READ = new Date('2024-03-07T12:00:00Z');
const NEXT = new Date('2024-03-07T13:00:00Z');
const LAST = 'Checked <t:1709812800:R>.';
const AGAIN = 'Next check <t:1709816400:R>.';

function feed(health: Partial<FeedHealth>, more: Partial<FollowedFeed> = {}): FollowedFeed {
	return {
		id: 'f1',
		guild: 'g1',
		addedBy: '1',
		name: 'Lumen News',
		place: { channel: '42' },
		filter: { any: [], all: [], none: [] },
		pace: 'at once',
		isPaused: false,
		health: {
			url: 'https://lumen.example/feed',
			failures: 0,
			lastSuccess: READ,
			next: NEXT,
			...health,
		},
		...more,
	};
}

/** How a feed is doing, and whether people have to do something. */
function check(name: string, followed: FollowedFeed, expected: string, needs = false) {
	test(name, () => {
		const blocks = [{ kind: 'text' as const, words: healthWords(english, followed) }];
		const [words = ''] = textsOf(draw({ blocks }));
		expect(words.replaceAll('\\', '')).toBe(expected);
		expect(needsPeople(followed)).toBe(needs);
	});
}

const NEVER: FollowedFeed = {
	...feed({}),
	health: { url: 'https://lumen.example/feed', failures: 0, next: NEXT },
};

check('a feed that is well', feed({}), `${LAST} ${AGAIN}`);
check(
	'one whose items share addresses',
	feed({ sharingItems: 3 }),
	`${LAST} ${AGAIN} 3 articles share an address with another, so each of them is posted in the feed’s own words.`,
);
check('one that is new', NEVER, `Not read yet. ${AGAIN}`);
check('one that is paused', feed({}, { isPaused: true }), `Paused. ${LAST}`);
check(
	'one that failed',
	feed({ failures: 1, problem: 'It is slow.' }),
	`Failed once: It is slow. ${LAST} ${AGAIN}`,
);
check(
	'one that failed often',
	feed({ failures: 3, problem: 'It is slow.' }),
	`Failed 3 times in a row: It is slow. ${LAST} ${AGAIN}`,
);
check(
	'one whose posts wait',
	feed({}, { held: 'The channel is gone.' }),
	`On hold: The channel is gone. ${LAST}`,
	true,
);
check(
	'one that is gone, though it is paused',
	feed({ stopped: 'gone', problem: 'It is gone.' }, { isPaused: true }),
	`Stopped: It is gone. ${LAST}`,
	true,
);
check(
	'one that failed too often',
	feed({ stopped: 'failing', failures: 11, problem: 'It is slow.' }),
	`Stopped after 11 failures: It is slow. ${LAST}`,
	true,
);
