import { addDays, type Day, dayNumber, dayOf, partsOf } from '../../domain/calendar.ts';
import type { Document } from '../document.ts';
import { NAMED_ANNIVERSARIES } from '../words/anniversaries.ts';
import { KNOWN_DAYS } from '../words/known-days.ts';
import { numberOf, ordinalOf } from './numbers.ts';
import { anyOf, COUNT, LINK, ORDINAL, phrase } from './phrase.ts';
import type { Found } from './resolve-matches.ts';
import { date, needing, type Reading, type Shape } from './shape.ts';
import { sentenceAround } from './surroundings.ts';
import { extentOf } from './timex.ts';

const NAMED = `(?<named>${anyOf(Object.keys(NAMED_ANNIVERSARIES))})`;

/** `the first anniversary`, `its centenary`: found here, dated by `dateAnniversaries`. */
export const ANNIVERSARIES: readonly Shape[] = needing(
	['anniversary', 'enary', 'ennial', 'jubilee'],
	[
		{
			name: 'anniversary',
			pattern: phrase`(?:the )?(?:${ORDINAL}|${COUNT}${LINK}year) anniversary`,
			read: ({ ordinal, count }) => anniversary(ordinalOf(ordinal) ?? numberOf(count)),
		},
		{
			name: 'anniversary',
			pattern: phrase`(?:the )?${NAMED}`,
			read: ({ named = '' }) => anniversary(NAMED_ANNIVERSARIES[named.toLowerCase()]),
		},
	],
);

/** What lies between an anniversary and the day it is said to fall on. */
const DAY_BEFORE =
	/^(?:,|\s(?:is|was|will be|would be|would have been|marks|marked|will mark|to mark|to commemorate|to celebrate|marking|,))?\s(?:the|its|their|his|her)?\s?$/;
const DAY_AFTER =
	/^(?:\sof\s[^.;,]{1,60}?)?(?:\s(?:on|falls on|fell on|falls|fell|is|is on|will be on|comes on))?\s$/;
const SOON =
	/\b(?:just\s)?(?:hours|days|a day|(?:a|two|three)\sdays?|a\sweek|weeks?)\s(?:before|ahead of|away from|short of)\s(?:\w+\s)?$/i;
/** How far ahead "just days before" can look. */
const SOON_DAYS = 14;
/** Nobody speaks of an anniversary much earlier or later than this. */
const MOST_DAYS_AWAY = 200;

/** Findings further away than this have nothing to do with an anniversary. */
const NEAR = 12;

/** Gives every anniversary the day it falls on and the day it goes back to, as exactly as the text allows. */
export function dateAnniversaries(document: Document, found: readonly Found[]): Found[] {
	const dated = [...found];
	for (const [place, one] of found.entries()) {
		const years = one.reading.anniversaryOf;
		if (!years) continue;
		const near = dated.slice(Math.max(0, place - NEAR), place + NEAR);
		const reading = datedAnniversary(years, one, { document, near });
		dated[place] = { ...one, reading: { ...(reading ?? date('')), anniversaryOf: years } };
		const beside = reading && dayBeside(one, { document, near });
		if (beside) dated[dated.indexOf(beside, Math.max(0, place - NEAR))] = agreeing(beside, reading);
	}
	return dated.filter(({ reading }) => reading.value !== '');
}

/** The weekday beside an anniversary is the day of the anniversary, if that is such a weekday at all. */
function agreeing(beside: Found, { value }: Reading): Found {
	const [day, anniversary] = [extentOf(beside.reading.value).earliest, extentOf(value).earliest];
	const apart = day && anniversary ? Math.abs(dayNumber(day) - dayNumber(anniversary)) : 0;
	const agrees = /^weekday/.test(beside.name) && (apart === 7 || apart === 14);
	return agrees ? { ...beside, reading: { ...beside.reading, value } } : beside;
}

function anniversary(years: number | undefined): Reading | undefined {
	return years ? { ...date(''), anniversaryOf: years } : undefined;
}

type Surroundings = { readonly document: Document; readonly near: readonly Found[] };

function datedAnniversary(years: number, one: Found, around: Surroundings): Reading | undefined {
	return (
		byOrigin(years, one, around) ??
		byDayBeside(years, one, around) ??
		byNearness(years, one, around)
	);
}

/** `founded on 2 June 1923. Its centenary …`: the origin is told in full near by. */
function byOrigin(
	years: number,
	one: Found,
	{ document, near }: Surroundings,
): Reading | undefined {
	const { published } = document;
	for (const { reading, sentence } of near.toReversed()) {
		const origin = extentOf(reading.value);
		const isNear = Math.abs(sentence - one.sentence) <= 1;
		if (!published || !isNear || origin.precision !== 'day' || !origin.earliest) continue;
		const day = yearsAfter(origin.earliest, years);
		const away = day ? Math.abs(dayNumber(day) - dayNumber(published)) : Infinity;
		if (day && away <= MOST_DAYS_AWAY) return { ...date(day), origin: origin.earliest };
	}
	return undefined;
}

/** `on Saturday, the 10th anniversary`, `its centenary on Friday`. */
function byDayBeside(years: number, one: Found, around: Surroundings): Reading | undefined {
	const beside = dayBeside(one, around);
	const day = beside && extentOf(beside.reading.value).earliest;
	const origin = day && yearsAfter(day, -years);
	return origin ? { ...date(day), origin } : undefined;
}

function dayBeside(one: Found, { document: { text }, near }: Surroundings): Found | undefined {
	return near.find(({ start, end, reading }) => {
		if (reading.type !== 'DATE' || extentOf(reading.value).precision !== 'day') return false;
		if (end <= one.start)
			return one.start - end < 60 && DAY_BEFORE.test(text.slice(end, one.start));
		return start >= one.end && start - one.end < 90 && DAY_AFTER.test(text.slice(one.end, start));
	});
}

/** `just days before the first anniversary of …`: a day soon after publication, at best a known one. */
function byNearness(years: number, one: Found, { document }: Surroundings): Reading | undefined {
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
