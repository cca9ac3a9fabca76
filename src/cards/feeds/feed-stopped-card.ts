import type { Card } from '../../domain/card.ts';
import type { StoppedFeed } from '../../ports/feeds/feed-cards.ts';
import type { Subscription } from '../../ports/feeds/feed-store.ts';
import { type Say, speak } from '../messages/say.ts';

/** What admins are told when a feed is not read any more. */
export function stoppedCard(
	{ id, name }: Subscription,
	{ url, problem, stopped }: StoppedFeed,
	locale: string,
): Card {
	const say = speak(locale);
	const why =
		stopped === 'gone'
			? say('Dateline no longer reads it.')
			: say('It failed eleven times in a row over a week, so Dateline no longer reads it.');
	return {
		tone: 'notice',
		title: say('The feed {name} has stopped', { name }),
		blocks: [
			{ kind: 'text', words: [why, ' ', say.told(problem)] },
			{ kind: 'small', words: [{ code: url }] },
			{
				kind: 'text',
				words: say('Choose “Try again” once it works, or stop following it with {command}.', {
					command: { command: 'feed remove' },
				}),
			},
		],
		buttons: [[tryAgain(say, id)]],
		locale,
	};
}

/** What admins are told when nothing of a feed can be posted. */
export function feedHeldCard(reason: string, locale: string): Card {
	const say = speak(locale);
	return {
		tone: 'notice',
		title: say('Articles of feeds cannot be posted'),
		blocks: [
			{ kind: 'text', words: say.told(reason) },
			{
				kind: 'text',
				words: say(
					'Nothing is lost: what is due waits. When the problem is solved, choose “Try again” in {list}, or choose another channel with {move}.',
					{ list: { command: 'feed list' }, move: { command: 'feed move' } },
				),
			},
		],
		locale,
	};
}

/** Reads the feed again, and posts what waits. */
export function tryAgain(say: Say, id: string) {
	return {
		label: say('Try again'),
		emphasis: 'primary' as const,
		state: { command: 'feed', action: 'resume', values: [id] },
	};
}
