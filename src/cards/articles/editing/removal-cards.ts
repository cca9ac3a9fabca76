import type { Card, Words } from '../../../domain/card.ts';
import type { ArticleHead, StoredArticle } from '../../../ports/articles/library.ts';
import { cancelButton } from '../../cancel.ts';
import type { Say } from '../../messages/say.ts';
import { bylineBlock, titlePiece } from '../article-lines.ts';

const MOST_LISTED = 10;

/** Asks whether an article is to go. */
export function removalCard(say: Say, article: StoredArticle): Card {
	return {
		tone: 'notice',
		title: say('Remove this article?'),
		blocks: [
			{ kind: 'heading', words: [titlePiece(article)] },
			bylineBlock(say, article),
			{
				kind: 'text',
				words: say('Its text, quotes, key dates and history go with it. This cannot be undone.'),
			},
		],
		buttons: [
			[
				{
					label: say('Remove'),
					emphasis: 'danger',
					state: { command: 'article', action: 'remove', values: [article.id] },
				},
				cancelButton(say, 'article'),
			],
		],
	};
}

/** Asks whether all of these articles are to go: those of a host, or all that the server added. */
export function manyRemovalCard(say: Say, articles: readonly ArticleHead[], host?: string): Card {
	const state =
		host === undefined
			? { command: 'article', action: 'removeall', values: [] }
			: { command: 'article', action: 'removehost', values: [host] };
	const listed = articles.slice(0, MOST_LISTED).map((article): Words => [titlePiece(article)]);
	const more = articles.length - listed.length;
	return {
		tone: 'notice',
		title: say(
			'Remove {n, plural, one {# article} other {# articles}} {hasHost, select, yes {from {host}} other {that this server added}}?',
			countOfHost(articles.length, host),
		),
		blocks: [
			{
				kind: 'list',
				items: more > 0 ? [...listed, say('and {n} more', { n: more })] : listed,
			},
			{
				kind: 'text',
				words: say(
					'Their texts, quotes, key dates and histories go with them. This cannot be undone.',
				),
			},
		],
		buttons: [
			[{ label: say('Remove them all'), emphasis: 'danger', state }, cancelButton(say, 'article')],
		],
	};
}

/** What is gone: one article by its title, or how many of a host, or of all. */
export type Removed =
	| { readonly title: string }
	| { readonly count: number; readonly host?: string };

/** Says what is gone. */
export function removedCard(say: Say, removed: Removed): Card {
	return { tone: 'notice', blocks: [{ kind: 'text', words: removedWords(say, removed) }] };
}

function removedWords(say: Say, removed: Removed): Words {
	if ('title' in removed) {
		return say('Removed: {title}', { title: { bold: removed.title } });
	}
	return say(
		'Removed {n, plural, one {# article} other {# articles}}{hasHost, select, yes { from {host}} other {: all that this server had added}}.',
		countOfHost(removed.count, removed.host),
	);
}

function countOfHost(n: number, host = '') {
	return { n, hasHost: host === '' ? 'no' : 'yes', host };
}
