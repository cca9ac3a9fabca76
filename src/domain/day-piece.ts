import type { Day } from './calendar.ts';

/** A day in words, in the reader's language, or the month or year it stands for; never shifts with a zone. */
export type DayPiece = { readonly day: Day; readonly as?: 'day' | 'month' | 'year' };
