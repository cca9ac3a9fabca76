import type { Block } from '../../domain/card.ts';
import type { HighlightCards, ToldHighlight } from '../../ports/reminders/highlight-cards.ts';
import { shortTitle } from '../articles/article-lines.ts';
import { keyDateLines } from '../articles/key-date-line.ts';
import { quoteBlocks } from '../articles/quote-blocks.ts';
import { type Say, speak } from '../messages/say.ts';

/** The cards of what is brought back. */
export const highlightCards: HighlightCards = {
	post: ({ kind, quotes, dates, locale }) => {
		const say = speak(locale);
		return {
			tone: 'quote',
			title: kind === 'quote' ? say('Quote of the day') : say('The week’s highlights'),
			blocks: [...quotes.flatMap((quote) => quotedBlocks(say, quote)), ...dateBlocks(say, dates)],
			locale,
		};
	},

	held: (reason, locale) => {
		const say = speak(locale);
		return {
			tone: 'notice',
			title: say('Quotes and highlights cannot be posted'),
			blocks: [
				{ kind: 'text', words: say.told(reason) },
				{
					kind: 'text',
					words: say(
						'They stop until a channel is chosen again under {command} › Daily quote and highlights.',
						{ command: { command: 'settings' } },
					),
				},
			],
		};
	},

	leftOut: (kind, day, locale) => {
		const say = speak(locale);
		const what = kind === 'quote' ? say('Quote of the day') : say('The week’s highlights');
		return {
			tone: 'notice',
			title: say('A post was left out'),
			blocks: [
				{
					kind: 'text',
					words: say(
						'“{what}” for {day} cannot be read any more, so it is left out. The next one comes as planned.',
						{ what, day: { day } },
					),
				},
				{
					kind: 'small',
					words: say('Whoever runs this bot finds the cause in its log.'),
				},
			],
			locale,
		};
	},
};

function quotedBlocks(say: Say, quote: ToldHighlight['quotes'][number]): Block[] {
	const { article, number } = quote;
	return [
		...quoteBlocks(say, {
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

function dateBlocks(say: Say, dates: ToldHighlight['dates']): Block[] {
	if (dates.length === 0) return [];
	return [
		{ kind: 'heading', words: say('Worth remembering') },
		{ kind: 'list', items: keyDateLines(say, dates) },
	];
}
