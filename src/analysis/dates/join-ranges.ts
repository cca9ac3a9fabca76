import { addDays } from '../../domain/calendar.ts';
import type { Document } from '../document.ts';
import type { Found } from './resolve-matches.ts';
import { extentOf } from './timex.ts';

const BETWEEN = /^(?:\s(?:or|to|until|till|through)\s(?:(?:in|on|by|late|early)\s)?|\s?[–—-]\s?)$/;

/** `April or early May`, `from July 4 to July 17`: both stay findings, the first reaches to the end of the second. */
export function joinRanges({ text }: Document, found: readonly Found[]): Found[] {
	const joined = [...found];
	for (const [place, first] of joined.entries()) {
		const next = joined[place + 1];
		if (!next || !BETWEEN.test(text.slice(first.end, next.start))) continue;
		const last = inOrder(first, next);
		const from = extentOf(first.reading.value).earliest;
		const until = extentOf(last.reading.value).latest;
		if (!from || !until || from > until || first.reading.type !== 'DATE') continue;
		const phrase = { start: first.start, end: last.end };
		joined[place] = { ...first, phrase, until: last.reading };
		joined[place + 1] = { ...last, phrase, isRangeEnd: true };
	}
	return joined;
}

/** `from Monday to Friday`: the Friday after that Monday. */
function inOrder(first: Found, last: Found): Found {
	const from = extentOf(first.reading.value).earliest;
	const until = extentOf(last.reading.value).earliest;
	const areWeekdays = first.name === 'weekday' && last.name === 'weekday';
	const later = areWeekdays && from && until && until < from ? addDays(until, 7) : undefined;
	return later ? { ...last, reading: { ...last.reading, value: later } } : last;
}
