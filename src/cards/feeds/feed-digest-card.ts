import type { Block, Card, Piece, Words } from '../../domain/card.ts';
import { shorten } from '../../domain/shorten.ts';
import { piecesOf } from '../../domain/wording/pieces-of.ts';
import type { ArticleHead } from '../../ports/articles/library.ts';
import type { FeedDigest, ListedItem } from '../../ports/feeds/feed-cards.ts';
import { betweenNames, byline, titlePiece } from '../articles/article-lines.ts';
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

function lineOf(say: Say, told: ListedItem): Words {
	if (!('article' in told)) {
		const { title = say('Untitled'), ...item } = told.item;
		return [itemTitle(say, { ...item, title: cutTitle(title) }), ` · ${say('could not be read')}`];
	}
	const { article } = told;
	const { url, title } = article;
	const quotes = countOf(say, article.analysis.quotes.length, 'quotes');
	const piece = titlePiece({ title: cutTitle(title), ...(url !== undefined && { url }) });
	return [
		piece,
		' · ',
		...piecesOf(byline(article)),
		` · ${quotes}`,
		...alsoPieces(say, told.also),
	];
}

/** More are a number. */
const MOST_ALSO = 3;
const LONGEST_SOURCE = 60;

/** ' · also told by Tarn Times and 2 more', each leading to its article. */
function alsoPieces(say: Say, also: readonly ArticleHead[] = []): Piece[] {
	if (also.length === 0) return [];
	const named = also.slice(0, MOST_ALSO).map(({ source, title, url }) => {
		const name = shorten(source ?? title, LONGEST_SOURCE);
		return { name, piece: titlePiece({ title: name, ...(url !== undefined && { url }) }) };
	});
	const between = betweenNames(named.map(({ name }) => name));
	const sources = named.flatMap(({ piece }, place) => (place === 0 ? [piece] : [between, piece]));
	const rest = also.length - named.length;
	const words =
		rest > 0
			? say('also told by {sources} and {n, number} more', { sources, n: rest })
			: say('also told by {sources}', { sources });
	return [' · ', ...piecesOf(words)];
}

function cutTitle(title: string): string {
	return shorten(title, LONGEST_TITLE);
}

function moreBlocks(say: Say, more: number): Block[] {
	if (more === 0) return [];
	return [{ kind: 'small', words: say('And {n, number} more, too many to list.', { n: more }) }];
}
