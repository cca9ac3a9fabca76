import type { Card, Words } from '../../../domain/card.ts';
import { countOf } from '../../../domain/count-of.ts';
import type { ArticleHead, StoredArticle } from '../../../ports/articles/library.ts';
import { byline, titlePiece } from '../article-lines.ts';

const MOST_LISTED = 10;
const FOR_GOOD = 'Its text, quotes, key dates and history go with it. This cannot be undone.';

/** Asks whether an article is to go. */
export function removalCard(article: StoredArticle): Card {
	return {
		tone: 'notice',
		title: ['Remove ', titlePiece(article), '?'],
		blocks: [
			{ kind: 'small', words: byline(article) },
			{ kind: 'text', words: FOR_GOOD },
		],
		buttons: [
			[
				{
					label: 'Remove',
					emphasis: 'danger',
					state: { command: 'article', action: 'remove', values: [article.id] },
				},
			],
		],
	};
}

/** Asks whether all of these articles are to go: those of a host, or all that the server added. */
export function manyRemovalCard(articles: readonly ArticleHead[], host?: string): Card {
	const from = host === undefined ? 'that this server added' : `from ${host}`;
	const state =
		host === undefined
			? { command: 'article', action: 'removeall', values: [] }
			: { command: 'article', action: 'removehost', values: [host] };
	const listed = articles.slice(0, MOST_LISTED).map((article): Words => [titlePiece(article)]);
	const more = articles.length - listed.length;
	return {
		tone: 'notice',
		title: `Remove ${countOf(articles.length, 'article')} ${from}?`,
		blocks: [
			{ kind: 'list', items: more > 0 ? [...listed, `and ${more} more`] : listed },
			{
				kind: 'text',
				words: 'Their texts, quotes, key dates and histories go with them. This cannot be undone.',
			},
		],
		buttons: [
			[
				{
					label: 'Remove them all',
					emphasis: 'danger',
					state,
				},
			],
		],
	};
}

/** What is gone: one article by its title, or how many of a host, or of all. */
export type Removed =
	| { readonly title: string }
	| { readonly count: number; readonly host?: string };

/** Says what is gone. */
export function removedCard(removed: Removed): Card {
	return { tone: 'notice', blocks: [{ kind: 'text', words: removedWords(removed) }] };
}

function removedWords(removed: Removed): Words {
	if ('title' in removed) return [{ bold: removed.title }, ' is removed.'];
	const { count, host } = removed;
	const from = host === undefined ? ': all that this server had added.' : ` from ${host}.`;
	return `Removed ${countOf(count, 'article')}${from}`;
}
