import type { Block, Card, Words } from '../../domain/card.ts';
import { type FeedWishes, MOST_FEEDS } from '../../domain/feeds/feed.ts';
import type { Imported } from '../../stories/feeds/import-feeds.ts';
import { countOf } from '../counted.ts';
import type { Say } from '../messages/say.ts';
import { whereWords } from './feed-list-card.ts';

/** All feeds as a file. */
export function exportedCard(say: Say, text: string): Card {
	return {
		tone: 'article',
		title: say('Feeds of this server'),
		blocks: [{ kind: 'text', words: say('Any feed reader can import this file.') }],
		file: { name: 'feeds.opml', text },
	};
}

/** What became of a file of feeds. */
export function importedCard(
	say: Say,
	{ added, known, left, waiting }: Imported,
	where: Pick<FeedWishes, 'place' | 'pace'>,
): Card {
	const lines: Words[] = [
		...(added > 0
			? [
					say('{feeds} added, for {where}.', {
						feeds: countOf(say, added, 'feeds'),
						where: whereWords(say, where),
					}),
				]
			: []),
		...(known > 0
			? [say('Already followed: {feeds}.', { feeds: countOf(say, known, 'feeds') })]
			: []),
		...(left > 0
			? [
					say('Left out: {feeds}. A server may follow {most, number} feeds at most.', {
						feeds: countOf(say, left, 'feeds'),
						most: MOST_FEEDS,
					}),
				]
			: []),
		...(waiting
			? [
					say('Not reached: {feeds}. {why} Send the same file again after that.', {
						feeds: countOf(say, waiting.feeds, 'feeds'),
						why: say.told(waiting.why),
					}),
				]
			: []),
	];
	const list: Block = { kind: 'list', items: lines };
	if (added === 0) return { tone: 'article', title: say('No feed was added'), blocks: [list] };
	return {
		tone: 'article',
		title: say('Feeds imported'),
		blocks: [
			list,
			{
				kind: 'small',
				words: say(
					'Articles they already hold are not posted, only new ones. See how they are doing with {command}',
					{ command: { command: 'feed list' } },
				),
			},
		],
	};
}
