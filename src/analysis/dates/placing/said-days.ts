import { addDays, type Day, dayNumber, weekdayOf } from '../../../domain/calendar.ts';
import type { Document } from '../../document/document.ts';
import { kindSet } from '../kinds.ts';
import type { ResolvedMatch } from '../resolved-match.ts';

/** What counts from the day on which somebody says it. */
const FROM_TODAY = kindSet('nearby-day', 'part-of-today');
const OF_NEWS = kindSet('weekday', 'nearby-day');
const DAY = /^\d{4}-\d\d-\d\d/;
/** Whoever is asked about the news speaks within so many days of it. */
const DAYS_BACK = 3;
/** The news and its day are told in so many sentences. */
const LEAD_SENTENCES = 8;

/** `“Today the court has heard us,” he told reporters`, in the paper of the day after: the day of the news, not of the paper. */
export function onDaysSaid(
	document: Document,
	found: readonly ResolvedMatch[],
): readonly ResolvedMatch[] {
	const { published } = document;
	if (!published) return found;
	const past = found.filter((one) => one.quotation === undefined && isPastDay(one, published));
	const news = past.find((one) => OF_NEWS.has(one.kind));
	const isOfToday = past.some((one) => OF_NEWS.has(one.kind) && dayOf(one) === published);
	const ofNews = news && !isOfToday && news.sentence < LEAD_SENTENCES ? dayOf(news) : undefined;
	return found.map((one) => {
		const written = writtenDay(document, found, one);
		if (written) return fromWritten(one, written, published);
		if (one.quotation === undefined || !FROM_TODAY.has(one.kind)) return one;
		if (/yesterday/i.test(document.text.slice(one.start, one.end))) return one;
		const here = past.findLast(
			({ kind, sentence }) => OF_NEWS.has(kind) && sentence === one.sentence,
		);
		const said = here ? dayOf(here) : ofNews;
		return said && said !== published ? moved(one, dayNumber(said) - dayNumber(published)) : one;
	});
}

/** What counts from the day on which somebody writes it. */
const FROM_WRITING = kindSet('nearby-day', 'part-of-today', 'last-night', 'weekday');
const WRITTEN =
	/\b(?:dated?|diary|diaries|letters?|log|logbook|journal|entry|telegram|postcard|notes?|minutes|wrote|writes|written)\b/i;
/** A letter is told of and quoted within so many characters. */
const WRITING_REACH = 160;

/** `The letter is dated November 4, 1916. “It has rained since Sunday …”`: the day of what is quoted. */
function writtenDay(
	{ text, sentences }: Document,
	found: readonly ResolvedMatch[],
	one: ResolvedMatch,
): Day | undefined {
	if (one.quotation === undefined || !FROM_WRITING.has(one.kind)) return undefined;
	const day = found.findLast(
		({ kind, quotation, sentence, start }) =>
			start < one.start &&
			WHOLE_DAYS.has(kind) &&
			quotation === undefined &&
			one.sentence - sentence <= 1,
	);
	if (!day || !DAY.test(day.timex.value)) return undefined;
	const from = sentences[day.sentence]?.start ?? day.start;
	const around = text.slice(Math.max(from, day.start - WRITING_REACH), day.end);
	return WRITTEN.test(around) ? dayOf(day) : undefined;
}

const WHOLE_DAYS = kindSet('full-date', 'numeric-date');

function fromWritten(one: ResolvedMatch, written: Day, published: Day): ResolvedMatch {
	if (one.kind !== 'weekday') return moved(one, dayNumber(written) - dayNumber(published));
	const back = DAY.test(one.timex.value) ? (weekdayOf(written) - weekdayOf(dayOf(one)) + 7) % 7 : 0;
	return moved(one, dayNumber(written) - back - dayNumber(dayOf(one)));
}

function isPastDay({ timex }: ResolvedMatch, published: Day): boolean {
	if (!DAY.test(timex.value)) return false;
	const back = dayNumber(published) - dayNumber(timex.value.slice(0, 10) as Day);
	return back >= 0 && back <= DAYS_BACK;
}

function dayOf({ timex }: ResolvedMatch): Day {
	return timex.value.slice(0, 10) as Day;
}

function moved(one: ResolvedMatch, days: number): ResolvedMatch {
	if (!DAY.test(one.timex.value)) return one;
	const day = addDays(dayOf(one), days);
	if (!day) return one;
	return { ...one, timex: { ...one.timex, value: day + one.timex.value.slice(10) } };
}
