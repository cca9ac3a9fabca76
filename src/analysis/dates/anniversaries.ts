import { addDays, type Day, dayOf, partsOf } from '../../domain/calendar.ts';
import type { Document } from '../document.ts';
import { NAMED_ANNIVERSARIES } from '../words/anniversaries.ts';
import { KNOWN_DAYS } from '../words/known-days.ts';
import { numberOf, ordinalOf } from './numbers.ts';
import { anyOf, COUNT, LINK, ORDINAL, phrase } from './phrase.ts';
import type { Found } from './resolve-matches.ts';
import { date, type Reading, type Shape } from './shape.ts';
import { extentOf } from './timex.ts';

const NAMED = `(?<named>${anyOf(Object.keys(NAMED_ANNIVERSARIES))})`;

/** `the first anniversary`, `its centenary`: found here, dated by `dateAnniversaries`. */
export const ANNIVERSARIES: readonly Shape[] = [
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
];

/** What lies between an anniversary and the day it is said to fall on. */
const DAY_BEFORE =
	/^(?:,|\s(?:is|was|will be|would be|would have been|marks|marked|will mark))?\s(?:the|its|their|his|her)?\s?$/;
const DAY_AFTER = /^\s(?:on|falls on|fell on|is on|will be on|comes on)\s$/;
const SOON =
	/\b(?:just\s)?(?:hours|days|a day|(?:a|two|three)\sdays?|a\sweek|weeks?)\s(?:before|ahead of|away from|short of)\s(?:\w+\s)?$/i;
/** How far ahead "just days before" can look. */
const SOON_DAYS = 14;

/** Gives every anniversary the day it falls on and the day it goes back to, as exactly as the text allows. */
export function dateAnniversaries(document: Document, found: readonly Found[]): Found[] {
	return found.flatMap((one) => {
		const years = one.reading.anniversaryOf;
		if (!years) return [one];
		const reading = datedAnniversary(years, one, { document, found });
		return reading ? [{ ...one, reading: { ...reading, anniversaryOf: years } }] : [];
	});
}

function anniversary(years: number | undefined): Reading | undefined {
	return years ? { ...date(''), anniversaryOf: years } : undefined;
}

type Surroundings = { readonly document: Document; readonly found: readonly Found[] };

function datedAnniversary(years: number, one: Found, around: Surroundings): Reading | undefined {
	return (
		byOrigin(years, one, around) ??
		byDayBeside(years, one, around) ??
		byNearness(years, one, around)
	);
}

/** `founded on 2 June 1923. Its centenary …`: the origin is told in full near by. */
function byOrigin(years: number, one: Found, { document, found }: Surroundings) {
	const published = document.published;
	const near = found.filter((other) => Math.abs(other.sentence - one.sentence) <= 1);
	for (const { reading } of near.toReversed()) {
		const origin = extentOf(reading.value);
		if (origin.precision !== 'day' || !origin.earliest) continue;
		const day = yearsAfter(origin.earliest, years);
		const gap = day && published ? partsOf(day).year - partsOf(published).year : 0;
		if (day && Math.abs(gap) <= 1 && day !== origin.earliest)
			return { ...date(day), origin: origin.earliest };
	}
	return undefined;
}

/** `on Saturday, the 10th anniversary`, `its centenary on Friday`. */
function byDayBeside(years: number, one: Found, { document, found }: Surroundings) {
	const beside = found.find(({ start, end, reading }) => {
		if (extentOf(reading.value).precision !== 'day') return false;
		if (end <= one.start) return DAY_BEFORE.test(document.text.slice(end, one.start).slice(0, 60));
		return start >= one.end && DAY_AFTER.test(document.text.slice(one.end, start).slice(0, 60));
	});
	const day = beside && extentOf(beside.reading.value).earliest;
	const origin = day && yearsAfter(day, -years);
	return origin ? { ...date(day), origin } : undefined;
}

/** `just days before the first anniversary of …`: a day soon after publication, at best a known one. */
function byNearness(years: number, one: Found, { document }: Surroundings): Reading | undefined {
	const { published } = document;
	const sentence = document.sentences[one.sentence];
	if (!published || !sentence) return undefined;
	if (!SOON.test(document.text.slice(Math.max(sentence.start, one.start - 60), one.start)))
		return undefined;
	const last = addDays(published, SOON_DAYS) ?? published;
	const known = knownDay(sentence.text, { years, published, last });
	if (known)
		return { ...date(known.day), origin: known.origin, doubt: 'the day is known, not told' };
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
