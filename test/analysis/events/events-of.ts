import { findDates } from '../../../src/analysis/dates/find-dates.ts';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import { findEvents } from '../../../src/analysis/events/find-events.ts';
import type { Day } from '../../../src/domain/calendar.ts';
import { models } from '../../support/models.ts';

type Article = {
	readonly title?: string;
	readonly language?: string;
	/** Without one it is a Thursday. `null`: nobody knows when. */
	readonly published?: Day | null;
};

/** The events and dates of a text. */
export function eventsOf(text: string, article: Article = {}) {
	const { title, language = 'en', published = '2024-03-14' } = article;
	const document = readDocument({
		text,
		language,
		...(title !== undefined && { title }),
		...(published && { published }),
	});
	const names = readNames(document);
	return findEvents({ document, names, dates: findDates(document), ...models });
}
