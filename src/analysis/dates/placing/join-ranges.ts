import { addDays } from '../../../domain/calendar.ts';
import type { Document } from '../../document/document.ts';
import { kindSet } from '../kinds.ts';
import type { ResolvedMatch } from '../resolve-matches.ts';
import { extentOf, yearValue } from '../timex.ts';

const BETWEEN = /^(?:\s(?:or|to|until|till|through)\s(?:(?:in|on|by|late|early)\s)?|\s?[–—-]\s?)$/;

/** `April or early May`, `from July 4 to July 17`: both stay findings, the first reaches to the end of the second. */
export function joinRanges({ text }: Document, found: readonly ResolvedMatch[]): ResolvedMatch[] {
	const joined = [...found];
	for (const [index, first] of joined.entries()) {
		const next = joined[index + 1];
		if (!next || !isBridge(text, first, next)) continue;
		const last = inOrder(first, next);
		const begin = inYearOf(first, next);
		const from = extentOf(begin.timex.value).earliest;
		const until = extentOf(last.timex.value).latest;
		if (!from || !until || from > until || !/^(?:DATE|TIME)$/.test(begin.timex.type)) continue;
		const phrase = { start: first.start, end: last.end };
		joined[index] = { ...begin, phrase, until: last.timex };
		joined[index + 1] = { ...last, phrase, isRangeEnd: true };
	}
	return joined;
}

/** `between 2015 and 2019` needs its first word; the others stand for themselves. */
function isBridge(text: string, first: ResolvedMatch, next: ResolvedMatch): boolean {
	const between = text.slice(first.end, next.start);
	const isBoth =
		between === ' and ' &&
		/\bbetween $/i.test(text.slice(Math.max(0, first.start - 8), first.start));
	return isBoth || BETWEEN.test(between);
}

/** `from Monday to Friday`: the Friday after that Monday. */
function inOrder(first: ResolvedMatch, last: ResolvedMatch): ResolvedMatch {
	const from = extentOf(first.timex.value).earliest;
	const until = extentOf(last.timex.value).earliest;
	const areWeekdays = first.kind === 'weekday' && last.kind === 'weekday';
	const later = areWeekdays && from && until && until < from ? addDays(until, 7) : undefined;
	return later ? { ...last, timex: { ...last.timex, value: later } } : last;
}

const WITHOUT_YEAR = kindSet('month', 'day-of-month');
const WITH_YEAR = kindSet('month-and-year', 'full-date', 'month-of-antecedent-year');

/** `from April to August 1862`: the April of that year, or of the one before where it comes later. */
function inYearOf(first: ResolvedMatch, last: ResolvedMatch): ResolvedMatch {
	if (!WITHOUT_YEAR.has(first.kind) || !WITH_YEAR.has(last.kind)) return first;
	const year = Number(last.timex.value.slice(0, 4));
	const rest = first.timex.value.slice(4);
	const isBefore = rest.slice(0, 6) <= last.timex.value.slice(4, 10);
	const value = `${yearValue(isBefore ? year : year - 1)}${rest}`;
	return { ...first, timex: { ...first.timex, value } };
}
