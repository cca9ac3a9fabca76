import { addDays, type Day, dayNumber, dayOf, partsOf } from '../../../domain/calendar.ts';
import type { Document } from '../../document/document.ts';
import { KNOWN_DAYS } from '../../words/time/known-days.ts';
import { kindSet } from '../kinds.ts';
import { date, type Timex } from '../pattern.ts';
import type { ResolvedMatch } from '../resolved-match.ts';
import { extentOf, yearValue } from '../timex.ts';
import { sentenceAround } from './surroundings.ts';

/** What lies between an anniversary and the day it is said to fall on. */
const DAY_BEFORE =
	/^(?:,|\s(?:is|was|will be|would be|would have been|marks|marked|will mark|to mark|to commemorate|to celebrate|marking|,)|,?\son)?\s(?:the|its|their|his|her)?\s?$/;
const DAY_AFTER =
	/^(?:\sof\s[^.;,]{1,60}?)?(?:\s(?:on|in|falls|fell|is|was|comes|will be|will fall|would be)(?:\s(?:on|in))?)?\s$/;
const SOON =
	/\b(?:just\s)?(?:hours|days|a day|(?:a|two|three)\sdays?|a\sweek|weeks?)\s(?:before|ahead of|away from|short of)\s(?:\w+\s)?$/i;
/** How far ahead "just days before" can look. */
const SOON_DAYS = 14;
/** Nobody speaks of an anniversary much earlier or later than this. */
const MOST_DAYS_AWAY = 200;

const FULL_DATES = kindSet('full-date', 'numeric-date');

/** Where an anniversary stands. */
export type AnniversaryContext = {
	readonly document: Document;
	/** The findings around the anniversary. */
	readonly near: readonly ResolvedMatch[];
	/** The findings before it. */
	readonly earlier: readonly ResolvedMatch[];
};

/** The day or month of the anniversary `one` of so many years, and the day it goes back to, as exactly as the text allows. */
export function datedAnniversary(
	years: number,
	one: ResolvedMatch,
	around: AnniversaryContext,
): Timex | undefined {
	return (
		byOrigin(years, one, around) ??
		byDayBeside(years, one, around) ??
		byMonthBeside(years, one, around) ??
		byMonthOfOrigin(years, one, around) ??
		byNearness(years, one, around)
	);
}

/** `founded on 2 June 1923. Its centenary …`: the origin is told near by, best in full. */
function byOrigin(
	years: number,
	one: ResolvedMatch,
	{ document: { published }, near }: AnniversaryContext,
): Timex | undefined {
	if (!published) return undefined;
	const origins = near.flatMap(({ timex, sentence, kind }) => {
		const origin = extentOf(timex.value);
		const isFull = FULL_DATES.has(kind);
		const isNear = Math.abs(sentence - one.sentence) <= (isFull ? 3 : 1);
		if (!isNear || origin.precision !== 'day' || !origin.earliest) return [];
		const day = yearsAfter(origin.earliest, years);
		const away = day ? Math.abs(dayNumber(day) - dayNumber(published)) : Infinity;
		return day && away <= MOST_DAYS_AWAY ? [{ day, origin: origin.earliest, isFull, away }] : [];
	});
	const [best] = origins.sort((a, b) => Number(b.isFull) - Number(a.isFull) || a.away - b.away);
	return best && { ...date(best.day), origin: best.origin };
}

/** `on Saturday, the 10th anniversary`, `its centenary on Friday`. */
function byDayBeside(
	years: number,
	one: ResolvedMatch,
	around: AnniversaryContext,
): Timex | undefined {
	const beside = dateBeside(one, 'day', around);
	const day = beside && extentOf(beside.timex.value).earliest;
	const origin = day && yearsAfter(day, -years);
	return origin ? { ...date(day), origin } : undefined;
}

/** `The 20th anniversary falls next February`: a month, or the day of it on which the origin was told to be. */
function byMonthBeside(
	years: number,
	one: ResolvedMatch,
	around: AnniversaryContext,
): Timex | undefined {
	const month = dateBeside(one, 'month', around)?.timex.value;
	if (!month) return undefined;
	const from = `${yearValue(Number(month.slice(0, 4)) - years)}${month.slice(4)}`;
	const origin = around.earlier.find(
		({ kind, timex }) => FULL_DATES.has(kind) && timex.value.startsWith(from),
	);
	const first = origin && extentOf(origin.timex.value).earliest;
	const day = first && yearsAfter(first, years);
	return day ? { ...date(day), origin: first } : date(month);
}

/** `In January 2005 … its 20th anniversary`: the month is all that is known. */
function byMonthOfOrigin(
	years: number,
	one: ResolvedMatch,
	{ document: { published }, near }: AnniversaryContext,
): Timex | undefined {
	if (!published) return undefined;
	for (const { timex, sentence } of near.toReversed()) {
		const isNear = Math.abs(sentence - one.sentence) <= 1;
		if (!isNear || !/^\d{4}-\d\d$/.test(timex.value)) continue;
		const month = `${yearValue(Number(timex.value.slice(0, 4)) + years)}${timex.value.slice(4)}`;
		const first = extentOf(month).earliest;
		const away = first ? Math.abs(dayNumber(first) - dayNumber(published)) : Infinity;
		if (away <= MOST_DAYS_AWAY) return date(month);
	}
	return undefined;
}

/** The day or month on which the text says that the anniversary falls. */
export function dateBeside(
	one: ResolvedMatch,
	precision: 'day' | 'month',
	{ document: { text }, near }: Pick<AnniversaryContext, 'document' | 'near'>,
): ResolvedMatch | undefined {
	return near.find(({ start, end, timex }) => {
		if (timex.type !== 'DATE' || extentOf(timex.value).precision !== precision) return false;
		if (end <= one.start)
			return one.start - end < 60 && DAY_BEFORE.test(text.slice(end, one.start));
		return start >= one.end && start - one.end < 90 && DAY_AFTER.test(text.slice(one.end, start));
	});
}

/** `just days before the first anniversary of …`: a day soon after publication, at best a known one. */
function byNearness(
	years: number,
	one: ResolvedMatch,
	{ document }: AnniversaryContext,
): Timex | undefined {
	const { published } = document;
	const around = sentenceAround(document, one);
	if (!published || !SOON.test(document.text.slice(around.start, one.start).slice(-60)))
		return undefined;
	const last = addDays(published, SOON_DAYS) ?? published;
	const known = knownDay(around.text, { years, published, last });
	if (known) {
		const doubt = `the day is not told; ${known.origin} is known`;
		return { ...date(known.day), origin: known.origin, doubt };
	}
	return { ...date(published.slice(0, 7)), doubt: 'the day is not told' };
}

function knownDay(
	text: string,
	{ years, published, last }: { years: number; published: Day; last: Day },
): { day: Day; origin: Day } | undefined {
	const lower = text.toLowerCase();
	for (const { day: origin, words } of KNOWN_DAYS) {
		const day = yearsAfter(origin, years);
		const fits = day && day >= published && day <= last;
		if (fits && words.every((word) => lower.includes(word))) return { day, origin };
	}
	return undefined;
}

/** The same month and day so many years later; 29 February becomes 28 February in a common year. */
function yearsAfter(day: Day, years: number): Day | undefined {
	const parts = partsOf(day);
	return (
		dayOf(parts.year + years, parts.month, parts.day) ??
		dayOf(parts.year + years, parts.month, parts.day - 1)
	);
}
