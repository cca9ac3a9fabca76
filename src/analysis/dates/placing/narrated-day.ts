import { type Day, dayNumber, weekdayOf } from '../../../domain/calendar.ts';
import type { Document } from '../../document/document.ts';
import type { ResolvedMatch } from '../resolved-match.ts';

/** Where a day, an hour or a holiday stands that may be one of a story told within the article. */
export type NarratedScene = {
	readonly document: Document;
	/** What was dated before it, the last first. */
	readonly days: readonly ResolvedMatch[];
	/** Its sentence, by its index among the document's. */
	readonly sentence: number;
};

/** Nearer to publication than that, a day is one of the news. */
const DAYS_OF_NEWS = 21;
/** How many sentences a story goes on without telling its day again. */
const SENTENCES = 3;

/**
 * The day of the story that the article tells within itself: “The ferry sank on 7 December 1998. The captain …”. It is the day told
 * last, in the same paragraph and a few sentences before at most, and lies well before publication.
 */
export function narratedDay({ document, days, sentence }: NarratedScene): Day | undefined {
	const { published, sentences } = document;
	const [last] = days;
	if (!published || !last || !/^\d{4}-\d\d-\d\d/.test(last.timex.value)) return undefined;
	if (last.sentence < sentence - SENTENCES) return undefined;
	if (sentences[last.sentence]?.paragraph !== sentences[sentence]?.paragraph) return undefined;
	const day = last.timex.value.slice(0, 10) as Day;
	return dayNumber(published) - dayNumber(day) > DAYS_OF_NEWS ? day : undefined;
}

/** The day told last, anywhere before, that falls on such a weekday and was over at publication: what “that Sunday” takes up. */
export function lastSuch(
	found: readonly ResolvedMatch[],
	weekday: number,
	published: Day | undefined,
): Day | undefined {
	const days = found.flatMap(({ timex: { value, isAside } }) =>
		isAside || !/^\d{4}-\d\d-\d\d/.test(value) ? [] : [value.slice(0, 10) as Day],
	);
	return days.findLast((day) => weekdayOf(day) === weekday && (!published || day <= published));
}
