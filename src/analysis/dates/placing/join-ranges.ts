import { addDays } from '../../../domain/calendar.ts';
import type { Document } from '../../document/document.ts';
import type { Found } from '../resolve-matches.ts';
import { extentOf, yearValue } from '../timex.ts';

const BETWEEN = /^(?:\s(?:or|to|until|till|through)\s(?:(?:in|on|by|late|early)\s)?|\s?[–—-]\s?)$/;

/** `April or early May`, `from July 4 to July 17`: both stay findings, the first reaches to the end of the second. */
export function joinRanges({ text }: Document, found: readonly Found[]): Found[] {
	const joined = [...found];
	for (const [place, first] of joined.entries()) {
		const next = joined[place + 1];
		if (!next || !isBridge(text, first, next)) continue;
		const last = inOrder(first, next);
		const begin = inYearOf(first, next);
		const from = extentOf(begin.reading.value).earliest;
		const until = extentOf(last.reading.value).latest;
		if (!from || !until || from > until || !/^(?:DATE|TIME)$/.test(begin.reading.type)) continue;
		const phrase = { start: first.start, end: last.end };
		joined[place] = { ...begin, phrase, until: last.reading };
		joined[place + 1] = { ...last, phrase, isRangeEnd: true };
	}
	return joined;
}

/** `between 2015 and 2019` needs its first word; the others stand for themselves. */
function isBridge(text: string, first: Found, next: Found): boolean {
	const between = text.slice(first.end, next.start);
	const isBoth =
		between === ' and ' &&
		/\bbetween $/i.test(text.slice(Math.max(0, first.start - 8), first.start));
	return isBoth || BETWEEN.test(between);
}

/** `from Monday to Friday`: the Friday after that Monday. */
function inOrder(first: Found, last: Found): Found {
	const from = extentOf(first.reading.value).earliest;
	const until = extentOf(last.reading.value).earliest;
	const areWeekdays = first.name === 'weekday' && last.name === 'weekday';
	const later = areWeekdays && from && until && until < from ? addDays(until, 7) : undefined;
	return later ? { ...last, reading: { ...last.reading, value: later } } : last;
}

const WITHOUT_YEAR: readonly string[] = ['month', 'day of a month'];
const WITH_YEAR: readonly string[] = ['month and year', 'full date', 'month of a year told of'];

/** `from April to August 1862`: the April of that year, or of the one before where it comes later. */
function inYearOf(first: Found, last: Found): Found {
	if (!WITHOUT_YEAR.includes(first.name) || !WITH_YEAR.includes(last.name)) return first;
	const year = Number(last.reading.value.slice(0, 4));
	const rest = first.reading.value.slice(4);
	const isBefore = rest.slice(0, 6) <= last.reading.value.slice(4, 10);
	const value = `${yearValue(isBefore ? year : year - 1)}${rest}`;
	return { ...first, reading: { ...first.reading, value } };
}
