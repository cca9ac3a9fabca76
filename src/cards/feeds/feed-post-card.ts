import type { Block, Card, Piece, Words } from '../../domain/card.ts';
import type { FeedItem } from '../../domain/feeds/feed.ts';
import { shorten } from '../../domain/shorten.ts';
import type { TellableItem } from '../../ports/feeds/feed-cards.ts';
import { articleCard } from '../articles/article-card.ts';
import { titlePiece } from '../articles/article-lines.ts';

const LONGEST_DESCRIPTION = 300;

/** The post of one article of a feed. */
export function feedPostCard(told: TellableItem, locale: string): Card {
	const footer = `From the feed ${told.feedName}`;
	if ('article' in told) {
		const { article, like } = told;
		const likeness: Words = like ? [`${footer} · much like `, titlePiece(like)] : footer;
		return { ...articleCard(article), footer: likeness, locale };
	}
	return {
		tone: 'article',
		title: [itemTitle(told.item)],
		blocks: unreadBlocks(told.item, told.problem),
		footer,
		locale,
	};
}

/** The item's title, leading to its page where it has one. */
export function itemTitle({ title = 'Untitled', link }: FeedItem): Piece {
	return link === undefined ? title : { link: title, url: link };
}

/** The publisher's own words are shown as such: nobody read the article. */
function unreadBlocks({ description, published }: FeedItem, problem: string): Block[] {
	const day: Block[] =
		published === undefined ? [] : [{ kind: 'small', words: [{ day: dayOf(published) }] }];
	const words: Block[] =
		description === undefined
			? []
			: [
					{ kind: 'small', words: 'In its publisher’s words:' },
					{ kind: 'quotation', words: shorten(description, LONGEST_DESCRIPTION) },
				];
	const why: Words = `The article could not be read: ${problem}`;
	return [...day, ...words, { kind: 'small', words: why }];
}

/** The day as the publisher writes it. */
function dayOf(published: string) {
	return published.slice(0, 10) as `${number}-${number}-${number}`;
}
