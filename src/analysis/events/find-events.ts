import { type Event, LONGEST_LABEL, NOTABLE } from '../../domain/articles/event.ts';
import { type DateFinding, isPartOfWeek } from '../../domain/articles/key-date.ts';
import { spanOf } from '../../domain/articles/span.ts';
import { shorten } from '../../domain/shorten.ts';
import type { DateExpression } from '../dates/find-dates.ts';
import type { Candidate } from './candidate.ts';
import { candidatesIn } from './candidates.ts';
import { findForeignEvents } from './foreign-events.ts';
import type { Kept } from './keeping.ts';
import { keptOf } from './keeping.ts';
import { type Found, openGiven } from './reading/given.ts';
import { type Given, openingLength } from './reading/scene.ts';
import { mergeRepeats, type Weighed } from './repeats.ts';
import { isRisky, namesPerson, riskOf } from './risk.ts';
import { openSketches } from './telling/open-sketches.ts';
import { weigh } from './weigh.ts';

/** What happened at the times an article tells of, and the times with what happened. */
export type Findings = {
	readonly events: readonly Event[];
	readonly dates: readonly DateFinding[];
};

export function findEvents(given: Found): Findings {
	const { document, dates } = given;
	const found =
		document.language === 'en' ? englishEvents(given) : findForeignEvents(document, dates);
	const sketch = openSketches(given);
	const events = found.map((one) => {
		const date = dates[one.event.dates[0] ?? -1];
		// Other articles may tell the same of the day.
		const isOfDay =
			one.isKey && date !== undefined && (date.precision === 'day' || isPartOfWeek(date));
		return isOfDay ? { ...one, event: { ...one.event, sketch: sketch(date) } } : one;
	});
	return { events: events.map(({ event }) => event), dates: datesOf(dates, events) };
}

function englishEvents(found: Found): Kept[] {
	const given = openGiven(found);
	const weighed = candidatesIn(given).map((candidate) => weigh(candidate, given));
	const told = mergeRepeats(weighed);
	const days = soundDays(told.map(({ first }) => first));
	const kept = keptOf(told.map(({ first }) => first));
	return told.flatMap(({ first, indices }) => {
		const isKey = kept.has(first);
		const isTold = isKey || first.candidate.label !== undefined || fitsWhole(first.candidate);
		const event = () => eventOf(first, { ...given, indices, days });
		return isTold ? [{ event: event(), isKey }] : [];
	});
}

/** What is beyond doubt, by its day, the best first: of a day only that is posted. */
function soundDays(all: readonly Weighed[]): Days {
	const days = Map.groupBy(
		all.filter((one, place) => one.doubt === undefined && !isToldAt(all.slice(0, place), one)),
		({ candidate }) => candidate.date.earliest,
	);
	return [...days.values()].map((ofDay) =>
		ofDay.toSorted((one, other) => newsValue(other) - newsValue(one)),
	);
}

type Days = readonly (readonly Weighed[])[];

/** What an article opens with is its news. */
function newsValue({ candidate, worth }: Weighed): number {
	return worth + (candidate.rank === 0 ? OF_LEAD : 0);
}

const OF_LEAD = 0.1;

/** `grew violent on Monday and into Tuesday`: its first day is its day. */
function isToldAt(before: readonly Weighed[], { candidate }: Weighed): boolean {
	return before.some(
		({ candidate: { sentence, core }, doubt }) =>
			doubt === undefined && sentence === candidate.sentence && core === candidate.core,
	);
}

function eventOf(
	one: Weighed,
	{
		indices,
		document,
		names,
		days,
	}: Given & { readonly indices: readonly number[]; readonly days: Days },
): Event {
	const { candidate, worth, doubt } = one;
	const { date, label, eventClass, status, sentence, leaning } = candidate;
	const place = days.find((ofDay) => ofDay.includes(one))?.indexOf(one);
	const isBest = place === 0;
	const isOutdone = place !== undefined || tellsOfAnniversary(one, days);
	return {
		dates: indices,
		value: date.value,
		precision: date.precision,
		label: label?.text ?? wholeSentence(candidate),
		class: eventClass,
		status,
		people: [
			...new Set(
				[label?.meant ?? [], label?.named.map(({ entity }) => entity) ?? []]
					.flat()
					.map(({ name }) => name),
			),
		],
		worth: Math.round(worth * 100) / 100,
		certain: isBest,
		...(isOutdone && !isBest && { outdone: true }),
		risk: isRisky(candidate) || (riskOf(candidate) !== undefined && namesPerson(names, sentence)),
		evidence: spanOf(document.text, sentence.start, sentence.end),
		why: isBest
			? 'nothing speaks against it'
			: [doubt ?? 'another event of the day tells more', leaning].filter(Boolean).join('; '),
	};
}

/** `the first anniversary of the flood`, where the article tells the flood too. */
function tellsOfAnniversary({ candidate: { date } }: Weighed, days: Days): boolean {
	return (
		date.origin !== null && days.some(([best]) => best?.candidate.date.earliest === date.origin)
	);
}

function fitsWhole({ sentence }: Candidate): boolean {
	return sentence.text.length <= LONGEST_LABEL;
}

/** What has no label of its own is told by its sentence, as far as there is room. */
function wholeSentence(candidate: Candidate): string {
	const { sentence } = candidate;
	if (fitsWhole(candidate)) return sentence.text;
	return shorten(sentence.text.slice(openingLength(sentence.text)), LONGEST_LABEL);
}

/** The label stands on every date of an event, the rest on the one it was read from. */
function datesOf(dates: readonly DateExpression[], events: readonly Kept[]): DateFinding[] {
	const at = new Map(
		events.flatMap((one) =>
			one.event.dates.map((index, place) => [index, { ...one, isFirst: place === 0 }] as const),
		),
	);
	return dates.map((date, index) => {
		const { start, end, text, type, value, earliest, latest, precision, origin, why } = date;
		const { phrase } = date;
		const told = at.get(index);
		const isFirst = told?.isFirst ?? false;
		return {
			start,
			end,
			text,
			type,
			value,
			earliest,
			latest,
			precision,
			label: told?.event.label ?? '',
			key: isFirst && (told?.isKey ?? false),
			origin,
			...(phrase !== undefined && { phrase }),
			certain: isFirst && (told?.event.certain ?? false) && (told?.event.worth ?? 0) >= NOTABLE,
			why,
		};
	});
}
