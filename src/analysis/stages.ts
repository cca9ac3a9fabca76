import type { Event } from '../domain/articles/event.ts';
import type { DateFinding } from '../domain/articles/key-date.ts';
import type { Quote } from '../domain/articles/quote.ts';
import type { Speaker } from '../domain/articles/speaker.ts';
import type { Summary } from '../domain/articles/summary.ts';
import { findDates } from './dates/find-dates.ts';
import { readDocument, type Source } from './document/document.ts';
import { detectLanguage } from './document/language.ts';
import { listSpeakers } from './entities/list-speakers.ts';
import { readNames } from './entities/names/name-table.ts';
import { findEvents } from './events/find-events.ts';
import type { Models } from './models.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { tellWhenSaid } from './quotes/tell-when-said.ts';
import { summarise } from './summary/summarise.ts';

/** What was found in an article. */
export type Analysis = {
	/** ISO 639-1; 'und' where the text does not tell. */
	readonly language: string;
	readonly summary: Summary;
	readonly quotes: readonly Quote[];
	readonly speakers: readonly Speaker[];
	readonly dates: readonly DateFinding[];
	readonly events: readonly Event[];
};

/** All stages in their order. The same text and models give the same answer; any string ends. */
export function analyse(source: Source, { syntax }: Models): Analysis {
	const language = detectLanguage(source.text);
	const document = readDocument({ ...source, language });
	const names = readNames(document);
	const expressions = findDates(document);
	const quotes = tellWhenSaid(findQuotes(document, names), expressions, document);
	const { events, dates } = findEvents({ document, names, dates: expressions, syntax });
	return {
		language,
		summary: summarise(document),
		quotes,
		speakers: listSpeakers(names, quotes, document.published),
		dates,
		events,
	};
}
