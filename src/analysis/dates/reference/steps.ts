import {
	addDays,
	type Day,
	dayNumber,
	dayOf,
	partsOf,
	weekdayOf,
} from '../../../domain/calendar.ts';
import type { Document } from '../../document/document.ts';
import { wordSet } from '../../words/word-set.ts';
import { kindSet } from '../kinds.ts';
import type { Match } from '../match-patterns.ts';
import { monthOf, ordinalOf, weekdayNumber } from '../numbers.ts';
import { resolveMatches } from '../resolve-matches.ts';

/** A part of a reconstruction or a diary, and the day that it goes through: below `Friday, 12.20 a.m.`, behind `“12th. ` */
export type Step = { readonly start: number; readonly end: number; readonly published: Day };

type Paragraph = { readonly start: number; readonly end: number };

/** A paragraph that opens with a time, and how far its part goes by itself. */
type Opening = {
	readonly paragraph: number;
	readonly start: number;
	readonly words: string;
	/** The date that it opens with, if it tells one. */
	readonly date: Match | undefined;
	/** Has the time its line to itself? */
	readonly isLine: boolean;
};

const DATES = kindSet('full-date', 'numeric-date', 'day-of-month');
const TIMES = kindSet('full-date', 'numeric-date', 'day-of-month', 'weekday', 'clock-time');
const QUOTE = /^["“‘'«]?/;
const ORDINAL = /^[0-3]?\d(?:st|nd|rd|th)\b/;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
const HOUR = /\d[.:]\d\d|\b(?:[ap]\.?m\b|noon|midnight)/i;
const ENDS = /^\.(?:\s|$)|^\s?[–—]\s|^\s-\s/;
const LONGEST_OPENING = 48;
/** Nearer to publication, a diary is of the news. */
const DAYS_OF_NEWS = 21;
/** How far the last part may go, up to where the text tells of another year. */
const LAST_PARAGRAPHS = 4;
const YEARS = /(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d,]\d|\w)/g;
const BETWEEN = wordSet('the on at about');

/** The parts of a text that goes on from hour to hour, or day to day, of a time long past; none where each tells its own date. */
export function stepsOf(document: Document, matches: readonly Match[]): Step[] {
	const { published, paragraphs } = document;
	const openings = openingsIn(document, matches);
	if (!published || openings.length < 2 || openings.every(({ date }) => date)) return [];
	const found: Step[] = [];
	let day: Day | undefined;
	openings.forEach((opening, index) => {
		day = dayFrom(day, opening) ?? (opening.date && dayTold(document, matches, opening.date));
		if (!day || dayNumber(published) - dayNumber(day) <= DAYS_OF_NEWS) return;
		const { paragraph, start, isLine } = opening;
		const end = isLine
			? (openings[index + 1]?.start ?? endOfLast(document, paragraph, day))
			: (paragraphs[paragraph]?.end ?? start);
		found.push({ start, end, published: day });
	});
	return found;
}

function openingsIn({ text, paragraphs }: Document, matches: readonly Match[]): Opening[] {
	let next = 0;
	return paragraphs.flatMap((paragraph, index) => {
		while ((matches[next]?.start ?? Infinity) < paragraph.start) next++;
		const start = paragraph.start + (QUOTE.exec(text.slice(paragraph.start))?.[0].length ?? 0);
		let end = start + (ORDINAL.exec(text.slice(start, start + 5))?.[0].length ?? 0);
		let date: Match | undefined;
		for (let at = next; at < matches.length; at++) {
			const match = matches[at];
			if (!match || match.end > paragraph.end || !TIMES.has(match.kind)) break;
			if (!isBetween(text.slice(end, Math.max(end, match.start)))) break;
			if (DATES.has(match.kind)) date ??= match;
			end = match.end;
		}
		const words = text.slice(start, end);
		const rest = text.slice(end, paragraph.end);
		const isLine = /^\.?$/.test(rest);
		if (end === start || words.length > LONGEST_OPENING || !(isLine || ENDS.test(rest))) return [];
		// An hour alone opens many a sentence; a line of its own does not.
		if (!isLine && !date && !WEEKDAY.test(words) && !ORDINAL.test(words)) return [];
		return [{ paragraph: index, start: paragraph.start, words, date, isLine }];
	});
}

function isBetween(words: string): boolean {
	return (words.match(/[^\s,]+/g) ?? []).every((word) => BETWEEN.has(word.toLowerCase()));
}

/** The day that an opening tells behind that of the one before; its own, where it has a year. */
function dayFrom(day: Day | undefined, { words, date }: Opening): Day | undefined {
	if (!day || date?.kind === 'full-date' || date?.kind === 'numeric-date') return undefined;
	const { year, month, day: from } = partsOf(day);
	if (date) {
		const own = monthAndDay(words);
		const then = own && dayOf(year, own.month, own.day);
		return then && then < day ? dayOf(year + 1, own.month, own.day) : then;
	}
	const ordinal = ordinalOf(ORDINAL.exec(words)?.[0]);
	if (ordinal) {
		const isNext = ordinal < from;
		return dayOf(
			isNext && month === 12 ? year + 1 : year,
			isNext ? (month % 12) + 1 : month,
			ordinal,
		);
	}
	const weekday = weekdayNumber(WEEKDAY.exec(words)?.[0]);
	if (weekday)
		return addDays(day, (weekday - weekdayOf(day) + 7) % 7 || (HOUR.test(words) ? 0 : 7));
	return day;
}

function monthAndDay(words: string): { month: number; day: number } | undefined {
	const month = (words.match(/\p{L}+/gu) ?? []).flatMap((word) => monthOf(word) ?? [])[0];
	const day = /\d+/.exec(words)?.[0];
	return month && day ? { month, day: Number(day) } : undefined;
}

/** The day that the text itself tells there. */
function dayTold(document: Document, matches: readonly Match[], date: Match): Day | undefined {
	const told = resolveMatches(
		document,
		matches.filter(({ start }) => start <= date.start),
	).at(-1);
	return told?.start === date.start && /^\d{4}-\d\d-\d\d$/.test(told.timex.value)
		? (told.timex.value as Day)
		: undefined;
}

/** Up to the paragraph that tells of another year, if that is near, or one paragraph. */
function endOfLast({ text, paragraphs }: Document, paragraph: number, day: Day): number {
	const below = paragraphs.slice(paragraph + 1, paragraph + 2 + LAST_PARAGRAPHS);
	const isElsewhere = ({ start, end }: Paragraph) =>
		[...text.slice(start, end).matchAll(YEARS)].some(([year]) => !day.startsWith(year));
	const away = below.findIndex(isElsewhere);
	return below[away > 0 ? away - 1 : 0]?.end ?? paragraphs[paragraph]?.end ?? text.length;
}
