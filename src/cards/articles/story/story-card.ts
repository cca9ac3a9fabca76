import type { Block, Card } from '../../../domain/card.ts';
import type { StoryArticle } from '../../../stories/articles/gather-story.ts';
import type { Say } from '../../messages/say.ts';
import { pageButtons, shownWords } from '../../page-buttons.ts';
import { articleButtons, bylineBlock, shortTitle } from '../article-lines.ts';
import { quoteBlocks } from '../quote-blocks.ts';

const A_PAGE = 4;
const QUOTES_EACH = 2;

/** The articles of one story, each with what of its quotes the others do not have; `article` is the one that was asked for. */
export function storyCard(
	say: Say,
	told: readonly StoryArticle[],
	article: string,
	offset: number,
): Card {
	const shown = { offset, limit: A_PAGE, total: told.length };
	if (told.length === 1) return aloneCard(say, told[0]);
	const page = told.slice(offset, offset + A_PAGE);
	const isQuoting = page.some(({ alone }) => alone.length > 0);
	const about = say('Below each article are the quotes found only in that article.');
	return {
		tone: 'article',
		title: say(
			'{n, plural, =0 {One story in no articles} one {One story in # article} other {One story in # articles}}',
			{ n: told.length },
		),
		blocks: [
			...(isQuoting ? [{ kind: 'small', words: about } as const] : []),
			...page.flatMap((one) => articleBlocks(say, one)),
		],
		buttons: pageButtons(say, shown, (next) => ({
			command: 'story',
			action: 'page',
			values: [article, String(next)],
		})),
		// Where all are shown, the title has said how many.
		...(told.length > A_PAGE && { footer: shownWords(say, shown, 'articles') }),
	};
}

function aloneCard(say: Say, told: StoryArticle | undefined): Card {
	return {
		tone: 'article',
		title: told === undefined ? say('No story') : [shortTitle(told.article)],
		blocks: [
			{
				kind: 'text',
				words: say(
					'No other article on this server tells the same story. Once one is added, {command} shows it.',
					{ command: { command: 'story' } },
				),
			},
		],
		buttons: told === undefined ? [] : [articleButtons(say, told.article)],
	};
}

function articleBlocks(say: Say, { article, alone, shared }: StoryArticle): Block[] {
	const shown = alone.slice(0, QUOTES_EACH);
	const more = alone.length - shown.length;
	return [
		{
			kind: 'item',
			lines: [{ kind: 'text', words: [shortTitle(article)] }, bylineBlock(say, article)],
			button: {
				label: say('About this article'),
				state: { command: 'articles', action: 'open', values: [article.id] },
			},
		},
		...(alone.length > 0 ? [] : [{ kind: 'small', words: sharedWords(say, shared) } as const]),
		...quoteBlocks(say, {
			quotes: shown,
			published: article.published.day,
			source: (index) => ({
				command: 'quotes',
				action: 'source',
				values: [article.id, String(shown[index]?.number ?? 0)],
			}),
		}),
		...(more > 0
			? [
					{
						kind: 'small',
						words: say(
							'{n, plural, one {# more quote} other {# more quotes}} only in this article',
							{
								n: more,
							},
						),
					} as const,
				]
			: []),
	];
}

/** Of an article that quotes nothing of its own. */
function sharedWords(say: Say, shared: number): string {
	if (shared === 0) return say('It quotes nobody.');
	return say('{n, plural, one {Its quote is} other {Its # quotes are}} also in another article.', {
		n: shared,
	});
}
