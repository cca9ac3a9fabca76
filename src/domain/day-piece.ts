import type { Day } from './calendar.ts';

/**
 * A day in words, in the reader's language, the month or year it stands for, or without its year; never shifts with a zone. With `until` the
 * time from one to the other, what they share told once: 'April – May 2023'.
 */
export type DayPiece = {
	readonly day: Day;
	readonly as?: 'day' | 'month' | 'year' | 'yearless';
	readonly until?: Day;
};
