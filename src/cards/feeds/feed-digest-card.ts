import type { Block, Card, Words } from '../../domain/card.ts';
import { shorten } from '../../domain/shorten.ts';
import type { FeedDigest, TellableItem } from '../../ports/feeds/feed-cards.ts';
import { byline, titlePiece } from '../articles/article-lines.ts';
import { countOf } from '../counted.ts';
import { type Say, speak } from '../messages/say.ts';
import { itemTitle } from './feed-post-card.ts';

/** So many fit into a message. */
const MOST = 15;
const LONGEST_TITLE = 100;

/** Several articles in one post, by their feeds; the last ones where they are too many. */
export function feedDigestCard({ kind, told, leftOut, locale }: FeedDigest): Card {
	const say = speak(locale);
	const shown = told.slice(-MOST);
	const more = leftOut + told.length - shown.length;
	const byFeed = Map.groupBy(shown, ({ feedName }) => feedName);
	return {
		tone: 'article',
		title: titleOf(say, kind),
		blocks: [
			...[...byFeed].flatMap(([name, items]): Block[] => [
				{ kind: 'heading', words: name },
				{ kind: 'list', items: items.map((one) => lineOf(say, one)) },
			]),
			...moreBlocks(say, more),
		],
		locale,
	};
}

function titleOf(say: Say, kind: FeedDigest['kind']): string {
	if (kind === 'daily') return say('Today’s articles');
	return kind === 'weekly' ? say('This week’s articles') : say('More articles');
}

function lineOf(say: Say, told: TellableItem): Words {
	if (!('article' in told)) {
		const { title = say('Untitled'), ...item } = told.item;
		return [itemTitle(say, { ...item, title: cutTitle(title) }), ` · ${say('not read')}`];
	}
	const { article } = told;
	const { url, title } = article;
	const quotes = countOf(say, article.analysis.quotes.length, 'quotes');
	const piece = titlePiece({ title: cutTitle(title), ...(url !== undefined && { url }) });
	return [piece, ' · ', ...piecesOf(byline(article)), ` · ${quotes}`];
}

function cutTitle(title: string): string {
	return shorten(title, LONGEST_TITLE);
}

function piecesOf(words: Words) {
	return typeof words === 'string' ? [words] : words;
}

function moreBlocks(say: Say, more: number): Block[] {
	if (more === 0) return [];
	return [{ kind: 'small', words: say('And {n, number} more, too many to list.', { n: more }) }];
}
