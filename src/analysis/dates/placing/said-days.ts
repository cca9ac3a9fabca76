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
	const writtenDay = openWrittenDays(document, found);
	return found.map((one) => {
		const written = writtenDay(one);
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

/** What counts from the day on which somebody writes it, and the hours of that day. */
const FROM_WRITING = kindSet('nearby-day', 'part-of-today', 'last-night', 'weekday', 'clock-time');
const WRITTEN =
	/\b(?:dated?|diary|diaries|letters?|log|logbook|journal|entry|entries|telegram|postcard|notes?|minutes|wrote|writes|written)\b/i;
/** `, she wrote in her diary for `: behind what is quoted. */
const WRITTEN_BEHIND = /\b(?:diary|letter|log|logbook|journal|telegram|postcard|note)\b/i;
/** A letter is told of and quoted within so many characters. */
const WRITING_REACH = 160;
/** What stands between the paragraphs of one quotation. */
const NEXT_PARAGRAPH = /^[”"’»]?\n\s*[“"‘«]?$/;

/** The day on which what is quoted was written: `The letter is dated November 4, 1916. “It has rained since Sunday …”` */
function openWrittenDays(
	document: Document,
	found: readonly ResolvedMatch[],
): (one: ResolvedMatch) => Day | undefined {
	const { text, sentences, quotations, published } = document;
	const known = new Map<number, Day | undefined>();
	const ofQuotation = (quotation: number, sentence: number): Day | undefined => {
		if (known.has(quotation)) return known.get(quotation);
		const quoted = quotations[quotation];
		const day = quoted && (headed(quotation) ?? dayAround(quoted, sentence));
		const before = quotations[quotation - 1];
		const goesOn =
			!day && quoted && before && NEXT_PARAGRAPH.test(text.slice(before.end, quoted.start));
		const own = goesOn ? known.get(quotation - 1) : day;
		known.set(quotation, own);
		return own;
	};
	return (one) => {
		if (one.quotation === undefined || !FROM_WRITING.has(one.kind)) return undefined;
		for (let index = Math.max(0, one.quotation - LONGEST_WRITING); index < one.quotation; index++)
			ofQuotation(index, sentenceOf(index));
		return ofQuotation(one.quotation, one.sentence);
	};

	function sentenceOf(quotation: number): number {
		const { start = 0 } = quotations[quotation] ?? {};
		return sentences.findIndex(({ end }) => end > start);
	}

	/** `“Nov. 9. Ice all round”`: an entry has its day above it. */
	function headed(quotation: number): Day | undefined {
		const { start = 0 } = quotations[quotation] ?? {};
		const day = found.find((one) => one.start >= start && one.quotation === quotation);
		if (!day || !DATED.has(day.kind) || !/^\W*$/.test(text.slice(start, day.start)))
			return undefined;
		const isAbove = /^(?:\.|:|\s?[–—-])\s/.test(text.slice(day.end, day.end + 3));
		return isAbove && isLongAgo(day) ? dayOf(day) : undefined;
	}

	function dayAround(quoted: Stretch, sentence: number): Day | undefined {
		const day = found.findLast(
			(each) =>
				each.start < quoted.start &&
				DATED.has(each.kind) &&
				each.quotation === undefined &&
				sentence - each.sentence <= 1,
		);
		const from = day && (sentences[day.sentence]?.start ?? day.start);
		const isWritten =
			day &&
			WRITTEN.test(text.slice(Math.max(from ?? 0, day.start - WRITING_REACH), day.end)) &&
			(WHOLE_DAYS.has(day.kind) || isLongAgo(day));
		if (isWritten && DAY.test(day.timex.value)) return dayOf(day);
		const behind = found.find(
			(each) => each.start >= quoted.end && each.start - quoted.end < WRITING_REACH,
		);
		return behind &&
			WHOLE_DAYS.has(behind.kind) &&
			behind.quotation === undefined &&
			isLongAgo(behind) &&
			!/[.!?]\s/.test(text.slice(quoted.end, behind.start)) &&
			WRITTEN_BEHIND.test(text.slice(quoted.end, behind.start))
			? dayOf(behind)
			: undefined;
	}

	function isLongAgo(day: ResolvedMatch): boolean {
		return (
			DAY.test(day.timex.value) &&
			published !== undefined &&
			dayNumber(published) - dayNumber(dayOf(day)) > DAYS_OF_NEWS
		);
	}
}

type Stretch = { readonly start: number; readonly end: number };
/** So many paragraphs of a diary are looked at before one. */
const LONGEST_WRITING = 12;
/** Longer ago than that, what is quoted was no statement on the news. */
const DAYS_OF_NEWS = 21;
const WHOLE_DAYS = kindSet('full-date', 'numeric-date');
const DATED = kindSet('full-date', 'numeric-date', 'day-of-month', 'day-of-this-month');

function fromWritten(one: ResolvedMatch, written: Day, published: Day): ResolvedMatch {
	if (one.kind === 'clock-time') return moved(one, dayNumber(written) - dayNumber(dayOf(one)));
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
