import { isKeyDate } from '../../domain/articles/key-date.ts';
import { compareDays } from '../../domain/calendar.ts';
import type { Card } from '../../domain/card.ts';
import type { StoredArticle } from '../../ports/articles/library.ts';
import type { Reading } from '../../ports/articles/reading-store.ts';
import type { Say } from '../messages/say.ts';
import { pageButtons, type Shown, shownWords } from '../page-buttons.ts';
import { shortTitle, titlePiece } from './article-lines.ts';
import { inParagraph } from './in-paragraph.ts';
import { keyDateLines } from './key-date-line.ts';
import { quoteBlocks } from './quote-blocks.ts';
import { speakerLine } from './speaker-line.ts';

type Analysed = Reading & { readonly analysis: StoredArticle['analysis'] };

const COMMAND = 'summarise-links';
const PAGES = { quotes: 5, dates: 12 } as const;

/** Which article, by what it is kept under, and how many to leave out. */
type PageOf = { readonly key: string; readonly offset: number };

/** The quotes of an article that is in no library but kept under a key. */
export function readingQuotes(say: Say, reading: Analysed, { key, offset }: PageOf): Card {
	const { draft, analysis, published } = reading;
	const { quotes } = analysis;
	const shown: Shown = { offset, limit: PAGES.quotes, total: quotes.length };
	const page = quotes.slice(offset, offset + PAGES.quotes);
	return {
		tone: 'quote',
		title: say('Quotes · {title}', { title: [shortTitle(draft)] }),
		blocks: quoteBlocks(say, {
			quotes: page,
			published: published?.day,
			dates: analysis.dates,
			source: (index) => ({
				command: COMMAND,
				action: 'source',
				values: [key, String(offset + index)],
			}),
		}),
		buttons: pageButtons(say, shown, (next) => ({
			command: COMMAND,
			action: 'morequotes',
			values: [key, String(next)],
		})),
		footer: shownWords(say, shown, 'quotes'),
	};
}

/** The quote numbered `number` in bold in its paragraph; undefined where there is none. */
export function readingSource(
	say: Say,
	{ draft, analysis }: Analysed,
	number: number,
): Card | undefined {
	const quote = analysis.quotes[number];
	if (!quote) return undefined;
	return {
		tone: 'quote',
		title: [titlePiece(draft)],
		blocks: [
			{ kind: 'text', words: speakerLine(say, quote) },
			{ kind: 'quotation', words: inParagraph(draft.text, quote) },
		],
	};
}

/** Its key dates, in calendar order. */
export function readingDates(
	say: Say,
	{ draft, analysis }: Analysed,
	{ key, offset }: PageOf,
): Card {
	const dates = analysis.dates
		.filter(isKeyDate)
		.toSorted((one, other) => compareDays(one.earliest, other.earliest));
	const shown: Shown = { offset, limit: PAGES.dates, total: dates.length };
	return {
		tone: 'date',
		title: say('Key dates · {title}', { title: [shortTitle(draft)] }),
		blocks: [
			{
				kind: 'list',
				items: keyDateLines(say, dates.slice(offset, offset + PAGES.dates)),
			},
		],
		buttons: pageButtons(say, shown, (next) => ({
			command: COMMAND,
			action: 'moredates',
			values: [key, String(next)],
		})),
		footer: shownWords(say, shown, 'key dates'),
	};
}
