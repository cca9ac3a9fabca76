import { type Day, dayNumber } from '../calendar.ts';
import { type Event, NOTABLE } from './event.ts';
import type { Precision } from './precision.ts';
import type { Span } from './span.ts';

/** An expression of time and what it means. Its span is the phrase it was read from. */
export type DateFinding = Span & {
	/** As in TIMEX3. */
	readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
	/** As in TIMEX3: `2023-02-22`, `2022-12`, `2023-W08`, `P2Y`, `PAST_REF` … */
	readonly value: string;
	/** The first and the last day it can mean; null where it names none. */
	readonly earliest: Day | null;
	readonly latest: Day | null;
	readonly precision: Precision;
	/** Where it is the first of two expressions that tell one range, both and what joins them: 'April or early May'. */
	readonly phrase?: string;
	/** What happened, in at most 12 words, fit for a timeline. */
	readonly label: string;
	/** Is it a key date of the article? */
	readonly key: boolean;
	/** The day of which this is an anniversary. */
	readonly origin: Day | null;
	/** May it be posted without an editor's confirmation? Only days can. */
	readonly certain: boolean;
	/** Why it resolved so, in a few words. */
	readonly why: string;
};

/** What is kept beside a key date of the event it dates. */
export type EventTraits = Pick<Event, 'class' | 'people' | 'worth' | 'risk' | 'sketch' | 'outdone'>;

/** A dated event of an article. */
export type KeyDate = DateFinding & {
	readonly earliest: Day;
	readonly latest: Day;
	/** Absent where nothing is known of the event, or an earlier version of the analysis read it. */
	readonly event?: EventTraits;
};

const UNKNOWN_EVENT: EventTraits = { class: 'other', people: [], worth: NOTABLE, risk: false };

/** What is known of the event: where nothing is, it is notable and of no particular kind. */
export function traitsOf({ event }: Pick<KeyDate, 'event'>): EventTraits {
	return event ?? UNKNOWN_EVENT;
}

/** Is it beyond doubt that it happened on that day, whether or not it is the one of the day to post? */
export function isSure({ certain, event }: Pick<KeyDate, 'certain' | 'event'>): boolean {
	return certain || event?.outdone === true;
}

export function isKeyDate(date: DateFinding): date is KeyDate {
	return date.key && date.earliest !== null && date.latest !== null;
}

/** Is it told to a few days of a week, `last weekend`, `in the middle of the week`, so that an event of one of them may be meant? */
export function isPartOfWeek({
	precision,
	earliest,
	latest,
}: Pick<DateFinding, 'precision' | 'earliest' | 'latest'>): boolean {
	if (precision !== 'week' || earliest === null || latest === null) return false;
	return dayNumber(latest) - dayNumber(earliest) < DAYS_OF_PART;
}

const DAYS_OF_PART = 3;

/** The one day whose anniversaries the key date can stand for; undefined where the article names none. */
export function proposedDay({ origin, precision, earliest }: KeyDate): Day | undefined {
	return origin ?? (precision === 'day' ? earliest : undefined);
}
