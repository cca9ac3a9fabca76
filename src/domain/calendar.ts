import { Temporal } from 'temporal-polyfill';

/** A calendar day with no hour and no zone: '2024-03-07'. */
export type Day = `${number}-${number}-${number}`;

/** Is `text` a day that exists, written YYYY-MM-DD? */
export function isDay(text: string): text is Day {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	try {
		Temporal.PlainDate.from(text, { overflow: 'reject' });
		return true;
	} catch {
		return false;
	}
}

/** The day it is in `timeZone` (an IANA name) at `instant`. */
export function dayIn(timeZone: string, instant: Date): Day {
	const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(
		timeZone,
	);
	return zoned.toPlainDate().toString() as Day;
}

export function isTimeZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return true;
	} catch {
		return false;
	}
}
