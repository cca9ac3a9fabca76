import type { Block, Card, Words } from '../../domain/card.ts';
import { countOf } from '../../domain/count-of.ts';
import { shorten } from '../../domain/shorten.ts';
import type { FeedDigest, TellableItem } from '../../ports/feeds/feed-cards.ts';
import { byline, titlePiece } from '../articles/article-lines.ts';
import { itemTitle } from './feed-post-card.ts';

/** So many fit into a message. */
const MOST = 15;
const LONGEST_TITLE = 100;
const TITLES = { daily: 'Today’s articles', weekly: 'This week’s articles', more: 'More articles' };

/** Several articles in one post, by their feeds; the last ones where they are too many. */
export function feedDigestCard({ kind, told, leftOut, locale }: FeedDigest): Card {
	const shown = told.slice(-MOST);
	const more = leftOut + told.length - shown.length;
	const byFeed = Map.groupBy(shown, ({ feedName }) => feedName);
	return {
		tone: 'article',
		title: TITLES[kind],
		blocks: [
			...[...byFeed].flatMap(([name, items]): Block[] => [
				{ kind: 'heading', words: name },
				{ kind: 'list', items: items.map(lineOf) },
			]),
			...moreBlocks(more),
		],
		locale,
	};
}

function lineOf(told: TellableItem): Words {
	if (!('article' in told)) {
		const { title = 'Untitled', ...item } = told.item;
		return [itemTitle({ ...item, title: cutTitle(title) }), ' · not read'];
	}
	const { article } = told;
	const { url, title } = article;
	const quotes = countOf(article.analysis.quotes.length, 'quote');
	const piece = titlePiece({ title: cutTitle(title), ...(url !== undefined && { url }) });
	return [piece, ' · ', ...piecesOf(byline(article)), ` · ${quotes}`];
}

function cutTitle(title: string): string {
	return shorten(title, LONGEST_TITLE);
}

function piecesOf(words: Words) {
	return typeof words === 'string' ? [words] : words;
}

function moreBlocks(more: number): Block[] {
	if (more === 0) return [];
	const words: Words = `And ${more} more, too many to list.`;
	return [{ kind: 'small', words }];
}
