import type { Day } from './calendar.ts';

const LONG_DAY = new Intl.DateTimeFormat('en', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
});

/** 'February 22, 2023', for a choice in a list, where no words in the reader's language can stand. */
export function dayInWords(day: Day): string {
	return LONG_DAY.format(Date.parse(day));
}
