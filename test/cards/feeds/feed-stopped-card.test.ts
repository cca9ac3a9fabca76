import { expect, test } from 'vitest';
import { feedHeldCard, stoppedCard } from '../../../src/cards/feeds/feed-stopped-card.ts';
import { EVERYTHING } from '../../../src/domain/feeds/feed.ts';
import { linesOf } from '../../support/card-lines.ts';

const FEED = {
	id: 'f1',
	guild: 'g1',
	addedBy: '1',
	name: 'Lumen News',
	place: { channel: '42' },
	filter: EVERYTHING,
	pace: 'at once',
	isPaused: false,
} as const;

test.each([
	['gone', 'Dateline no longer reads it.'],
	['failing', 'It failed eleven times in a row over a week, so Dateline no longer reads it.'],
] as const)('stopped, being %s', (stopped, why) => {
	const url = 'https://lumen.example/feed';
	expect(linesOf(stoppedCard(FEED, { url, problem: 'It is slow.', stopped }, 'en-US'))).toEqual([
		'# The feed Lumen News has stopped',
		`${why} It is slow.`,
		'-# `https://lumen.example/feed`',
		'Choose “Try again” once it works, or stop following it with /feed remove.',
		'[Try again! → feed.resume(f1)]',
	]);
});
test('held', () => {
	expect(linesOf(feedHeldCard('The channel is gone.', 'en-US'))).toEqual([
		'# Articles of feeds cannot be posted',
		'The channel is gone.',
		'Nothing is lost: what is due waits. When the problem is solved, choose “Try again” in /feed list, or choose another channel with /feed move.',
	]);
});
