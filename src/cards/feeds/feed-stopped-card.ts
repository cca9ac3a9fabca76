import type { Card } from '../../domain/card.ts';
import type { StoppedFeed } from '../../ports/feeds/feed-cards.ts';
import type { FeedStop, Subscription } from '../../ports/feeds/feed-store.ts';

const WHY = {
	gone: 'Dateline no longer reads it.',
	failing: 'It failed eleven times in a row over a week, so Dateline no longer reads it.',
} satisfies Record<FeedStop, string>;

/** What admins are told when a feed is not read any more. */
export function stoppedCard(
	{ id, name }: Subscription,
	{ url, problem, stopped }: StoppedFeed,
): Card {
	return {
		tone: 'notice',
		title: `The feed ${name} has stopped`,
		blocks: [
			{ kind: 'text', words: [WHY[stopped], ' ', problem] },
			{ kind: 'small', words: [{ code: url }] },
			{
				kind: 'text',
				words: [
					'Choose Try again once it works, or stop following it with ',
					{ command: 'feed remove' },
					'.',
				],
			},
		],
		buttons: [[tryAgain(id)]],
	};
}

/** What admins are told when nothing of a feed can be posted. */
export function feedHeldCard(reason: string): Card {
	return {
		tone: 'notice',
		title: 'Articles of feeds cannot be posted',
		blocks: [
			{ kind: 'text', words: reason },
			{
				kind: 'text',
				words: [
					'Nothing is lost: what is due waits. When the problem is solved, choose Try again in ',
					{ command: 'feed list' },
					', or choose another channel with ',
					{ command: 'feed move' },
					'.',
				],
			},
		],
	};
}

/** Reads the feed again, and posts what waits. */
export function tryAgain(id: string) {
	return {
		label: 'Try again',
		emphasis: 'primary' as const,
		state: { command: 'feed', action: 'resume', values: [id] },
	};
}
