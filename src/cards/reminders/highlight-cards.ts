import type { Block } from '../../domain/card.ts';
import type { HighlightCards, ToldHighlight } from '../../ports/reminders/highlight-cards.ts';
import { shortTitle } from '../articles/article-lines.ts';
import { keyDateLine } from '../articles/key-date-line.ts';
import { quoteBlocks } from '../articles/quote-blocks.ts';
import { english } from '../messages/say.ts';

const TITLES = { quote: 'Quote of the day', week: 'The week’s highlights' } as const;

/** The cards of what is brought back. */
export const highlightCards: HighlightCards = {
	post: ({ kind, quotes, dates, locale }) => ({
		tone: 'quote',
		title: TITLES[kind],
		blocks: [...quotes.flatMap((quote) => quotedBlocks(quote)), ...dateBlocks(dates)],
		locale,
	}),

	held: (reason) => ({
		tone: 'notice',
		title: 'Quotes and highlights cannot be posted',
		blocks: [
			{ kind: 'text', words: reason },
			{
				kind: 'text',
				words: [
					'They stop until a channel is chosen anew under ',
					{ command: 'settings' },
					' › Daily quote and highlights.',
				],
			},
		],
	}),
};

function quotedBlocks(quote: ToldHighlight['quotes'][number]): Block[] {
	const { article, number } = quote;
	return [
		...quoteBlocks(english, {
			quotes: [quote],
			published: article.published.day,
			source: () => ({
				command: 'quotes',
				action: 'source',
				values: [article.id, String(number)],
			}),
		}),
		{ kind: 'small', words: [shortTitle(article), ' · ', { day: article.published.day }] },
	];
}

function dateBlocks(dates: ToldHighlight['dates']): Block[] {
	if (dates.length === 0) return [];
	return [
		{ kind: 'heading', words: 'To remember' },
		{ kind: 'list', items: dates.map((date) => keyDateLine(date)) },
	];
}
