import type { Card } from '../../domain/card.ts';
import { countOf } from '../../domain/count-of.ts';
import type { FeedTest } from '../../stories/feeds/test-feed.ts';
import { feedPostCard } from './feed-post-card.ts';

/** What would be posted of a feed now, with a remark on why and when; its buttons work where its article is filed. */
export function feedTestCard(test: FeedTest): Card {
	const { told, isFiled } = test;
	if (told === undefined) return nothingCard(test);
	const card = feedPostCard(told, test);
	return {
		...card,
		buttons: (card.buttons ?? []).map((row) =>
			row.map((button) => ({ ...button, ...(!isFiled && { disabled: true }) })),
		),
		remark: `${wantedWords(test)} ${whenWords(test)}`,
	};
}

function wantedWords({ items, wanted }: FeedTest): string {
	const all = countOf(items, 'item');
	return wanted === items
		? `The feed has ${all}.`
		: `Of ${all}, ${wanted} ${wanted === 1 ? 'passes' : 'pass'} the filter.`;
}

function whenWords({ feed: { filter, pace }, isQuoted }: FeedTest): string {
	if (!isQuoted) return `This one would not be posted: it does not quote ${filter.speaker}.`;
	return pace === 'at once'
		? 'This is the newest, as it would be posted.'
		: `It would go into the ${pace} list.`;
}

function nothingCard({ feed: { name, filter }, items }: FeedTest): Card {
	const words = [...filter.any, ...filter.all, ...filter.none].join(', ');
	const why =
		items === 0
			? 'The feed could be read, and it is empty just now.'
			: `The feed could be read; none of its ${countOf(items, 'item')} passes the filter (${words}). Change it with /feed edit.`;
	return {
		tone: 'notice',
		title: `${name} has nothing to post`,
		blocks: [{ kind: 'text', words: why }],
	};
}
