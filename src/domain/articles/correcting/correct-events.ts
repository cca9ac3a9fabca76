import { type Event, NOTABLE, SAID_WORTHS, type SaidWorth } from '../event.ts';
import type { DateFinding } from '../key-date.ts';
import { namedWhole, stillNamed } from '../names/said-names.ts';
import type { Speaker } from '../speaker.ts';

/** A date as people put it right, by its index among the article's dates. */
export type CorrectedDate = { readonly index: number; readonly date: DateFinding };

/**
 * The events with what people said of their dates, so that lists, merges and posts agree. Where a date was taken for
 * another telling of an event, and people say when it was and what happened, it is an event by itself.
 */
export function correctEvents(
	events: readonly Event[],
	corrected: readonly CorrectedDate[],
	speakers: readonly Speaker[],
): readonly Event[] {
	return corrected.reduce((all, one) => correctEvent(all, one, speakers), events);
}

/** The events with what people say the event of a date is worth. */
export function correctWorth(
	events: readonly Event[],
	index: number,
	{ date, to }: { readonly date: DateFinding; readonly to: SaidWorth },
): readonly Event[] {
	const worth = SAID_WORTHS[to];
	if (events.some(({ dates }) => dates.includes(index)))
		return events.map((one) => (one.dates.includes(index) ? { ...one, worth } : one));
	const { label, certain } = date;
	return [...events, { ...unknownEvent(index, date), label, certain, worth }];
}

function correctEvent(
	events: readonly Event[],
	{ index, date }: CorrectedDate,
	speakers: readonly Speaker[],
): readonly Event[] {
	const event = events.find(({ dates }) => dates.includes(index));
	if (event === undefined) return [...events, said(unknownEvent(index, date), date, speakers)];
	if (event.dates[0] === index) {
		return events.map((one) => (one === event ? said(event, date, speakers) : one));
	}
	const rest = { ...event, dates: event.dates.filter((other) => other !== index) };
	const apart = said({ ...event, dates: [index] }, date, speakers);
	return [...events.map((one) => (one === event ? rest : one)), apart];
}

/** Whoever the words no longer name takes no part; who is quoted in the article and stands in them does. */
function said(event: Event, date: DateFinding, speakers: readonly Speaker[]): Event {
	const { value, precision, label, why } = date;
	const still = label === event.label ? event.people : stillNamed(event.people, label);
	const people = [...new Set([...still, ...namedWhole(speakers, label)])];
	return { ...event, value, precision, label, people, certain: true, why };
}

function unknownEvent(
	index: number,
	{ start, end, text, value, precision, why }: DateFinding,
): Event {
	return {
		dates: [index],
		value,
		precision,
		label: '',
		class: 'other',
		status: 'happened',
		people: [],
		worth: NOTABLE,
		certain: true,
		risk: false,
		evidence: { start, end, text },
		why,
	};
}
