import type { Card } from '../../domain/card.ts';
import type { FeedTest } from '../../stories/feeds/test-feed.ts';
import type { Say } from '../messages/say.ts';
import { feedPostCard } from './feed-post-card.ts';

/** What would be posted of a feed now, with a remark on why and when; its buttons work where its article is filed. */
export function feedTestCard(say: Say, test: FeedTest): Card {
	const { told, isFiled } = test;
	if (told === undefined) return nothingCard(say, test);
	const card = feedPostCard(told, test);
	return {
		...card,
		buttons: (card.buttons ?? []).map((row) =>
			row.map((button) => ({ ...button, ...(!isFiled && { disabled: true }) })),
		),
		remark: `${wantedWords(say, test)} ${whenWords(say, test)}`,
	};
}

function wantedWords(say: Say, { items, wanted }: FeedTest): string {
	return wanted === items
		? say('{n, plural, one {The feed has # article.} other {The feed has # articles.}}', {
				n: items,
			})
		: say(
				'{n, plural, one {Of {all, number} articles, # passes the filter.} other {Of {all, number} articles, # pass the filter.}}',
				{ n: wanted, all: items },
			);
}

function whenWords(say: Say, { feed: { filter, pace }, isQuoted }: FeedTest): string {
	if (!isQuoted) {
		return say('This one would not be posted: it does not quote {speaker}.', {
			speaker: filter.speaker ?? '',
		});
	}
	return pace === 'at once'
		? say('An article would be posted like this:')
		: say('It would go into the {pace, select, daily {daily} other {weekly}} list.', { pace });
}

function nothingCard(say: Say, { feed: { name, filter }, items }: FeedTest): Card {
	const why =
		items === 0
			? say('The feed could be read, and it is empty just now.')
			: say(
					'The feed could be read; none of its {n, plural, one {# article} other {# articles}} passes the filter ({words}). Change it with {command}.',
					{
						n: items,
						words: [...filter.any, ...filter.all, ...filter.none].join(', '),
						command: { command: 'feed edit' },
					},
				);
	return {
		tone: 'notice',
		title: say('{name} has nothing to post', { name }),
		blocks: [{ kind: 'text', words: why }],
	};
}
