import type { Card } from '../../domain/card.ts';
import type { ArticleHead, Page } from '../../ports/articles/library.ts';
import type { Say } from '../messages/say.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';
import { bylineBlock, titlePiece } from './article-lines.ts';

/** How many articles a page of the list shows. */
export const ARTICLES_A_PAGE = 5;

type Asked = { readonly search: string; readonly offset: number };

/** A page of the library's list, each article with the way to it. */
export function articlesCard(
	say: Say,
	{ rows, total, hasMore }: Page<ArticleHead>,
	{ search, offset }: Asked,
): Card {
	const shown = { offset, limit: ARTICLES_A_PAGE, total, hasMore };
	return {
		tone: 'article',
		title: search === '' ? say('Articles') : say('Articles with “{words}”', { words: search }),
		blocks: rows.map((article) => ({
			kind: 'item',
			lines: [{ kind: 'text', words: [titlePiece(article)] }, bylineBlock(say, article)],
			button: {
				label: say('About this article'),
				state: { command: 'articles', action: 'open', values: [article.id] },
			},
		})),
		buttons: pageButtons(say, shown, (next) => ({
			command: 'articles',
			action: 'page',
			values: [search, String(next)],
		})),
		footer: shownWords(say, shown, 'articles'),
	};
}
