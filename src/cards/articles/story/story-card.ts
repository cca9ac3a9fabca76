import type { Block, Card } from '../../../domain/card.ts';
import { countOf } from '../../../domain/count-of.ts';
import type { StoryArticle } from '../../../stories/articles/gather-story.ts';
import { english } from '../../messages/say.ts';
import { pageButtons, shownWords } from '../../page-buttons.ts';
import { articleButtons, byline, shortTitle } from '../article-lines.ts';
import { quoteBlocks } from '../quote-blocks.ts';

const A_PAGE = 4;
const QUOTES_EACH = 2;

/** The articles of one story, each with what of its quotes the others do not have; `article` is the one that was asked for. */
export function storyCard(told: readonly StoryArticle[], article: string, offset: number): Card {
	const shown = { offset, limit: A_PAGE, total: told.length };
	if (told.length === 1) return aloneCard(told[0]);
	return {
		tone: 'article',
		title: `One story in ${countOf(told.length, 'article')}`,
		blocks: told.slice(offset, offset + A_PAGE).flatMap(articleBlocks),
		buttons: pageButtons(english, shown, (next) => ({
			command: 'story',
			action: 'page',
			values: [article, String(next)],
		})),
		footer: shownWords(english, shown, 'articles'),
	};
}

function aloneCard(told: StoryArticle | undefined): Card {
	return {
		tone: 'article',
		title: told === undefined ? 'No story' : [shortTitle(told.article)],
		blocks: [
			{
				kind: 'text',
				words: 'No other article here tells this story within a week. When one comes, it is found.',
			},
		],
		buttons: told === undefined ? [] : [articleButtons(english, told.article)],
	};
}

function articleBlocks({ article, alone, shared }: StoryArticle): Block[] {
	const shown = alone.slice(0, QUOTES_EACH);
	const more = alone.length - shown.length;
	return [
		{
			kind: 'item',
			lines: [
				{ kind: 'text', words: [shortTitle(article)] },
				{ kind: 'small', words: byline(article) },
			],
			button: {
				label: 'Open',
				state: { command: 'articles', action: 'open', values: [article.id] },
			},
		},
		...(shown.length === 0 ? [] : [{ kind: 'small', words: 'Here alone:' } as const]),
		...quoteBlocks(english, {
			quotes: shown,
			published: article.published.day,
			source: (index) => ({
				command: 'quotes',
				action: 'source',
				values: [article.id, String(shown[index]?.number ?? 0)],
			}),
		}),
		{ kind: 'small', words: restWords({ more, shared, alone: alone.length }) },
	];
}

function restWords(of: { readonly more: number; readonly shared: number; readonly alone: number }) {
	if (of.alone + of.shared === 0) return 'It quotes nobody.';
	const parts = [
		...(of.more > 0 ? [`${of.more} more here alone`] : []),
		...(of.shared > 0 ? [`${countOf(of.shared, 'quote')} that others have as well`] : []),
	];
	return parts.length === 0 ? 'No other quotes.' : parts.join(' · ');
}
