import { addDays, type Day, dayOf, partsOf } from '../../../domain/calendar.ts';
import type { Document } from '../../document/document.ts';
import { textBefore } from '../../document/text-before.ts';
import { kindSet } from '../kinds.ts';
import type { ResolvedMatch } from '../resolved-match.ts';
import { extentOf, yearValue } from '../timex.ts';

const BETWEEN =
	/^(?:\s(?:or|to|until|till|thru|through)\s(?:(?:in|on|by|late|early|on or about)\s)?|\s?(?:[–—-]|\/)\s?)$/;
/** `from Oct. 5, 2019, through`, `between March 1, 2020, and`: behind these a comma parts nothing. */
const AFTER_FROM = /^,?\s(?:to|until|till|thru|through)\s(?:(?:on|late|early|on or about)\s)?$/;
const AFTER_BETWEEN = /^,?\sand\s(?:(?:on|late|early|on or about)\s)?$/;

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

const REACH = 22;

/** Two days: `Sept. 9, 2023, until Feb. 2, 2024`. */
function isPoint(first: ResolvedMatch, next: ResolvedMatch): boolean {
	return WHOLE.has(first.kind) && WHOLE.has(next.kind);
}

const WHOLE = kindSet('full-date', 'numeric-date', 'day-of-month');

/** `between 2015 and 2019` needs its first word; the others stand for themselves. */
function isBridge(text: string, first: ResolvedMatch, next: ResolvedMatch): boolean {
	const between = text.slice(first.end, next.start);
	if (BETWEEN.test(between)) return true;
	const before = textBefore(text, first.start, REACH);
	if (/\bbetween (?:on or about )?$/i.test(before)) return AFTER_BETWEEN.test(between);
	const opensFrom = /\bfrom (?:on or about )?$/i.test(before) || isPoint(first, next);
	return opensFrom && AFTER_FROM.test(between);
}

/** `from Monday to Friday`: the Friday after that Monday. */
function inOrder(first: ResolvedMatch, last: ResolvedMatch): ResolvedMatch {
	const from = extentOf(first.timex.value).earliest;
	const until = extentOf(last.timex.value).earliest;
	const areWeekdays = first.kind === 'weekday' && last.kind === 'weekday';
	const isOver = from && until && until < from;
	const areDays = first.kind === 'day-of-month' && last.kind === 'day-of-month';
	const later =
		isOver && ((areWeekdays && addDays(until, 7)) || (areDays && nextAfter(from, until)));
	return later ? { ...last, timex: { ...last.timex, value: later } } : last;
}

/** The day of the year of the one before it, or of the next year. */
function nextAfter(from: Day, day: Day): Day | undefined {
	const { month, day: dayOfMonth } = partsOf(day);
	const { year } = partsOf(from);
	return [year, year + 1].map((at) => dayOf(at, month, dayOfMonth)).find((at) => at && at >= from);
}

const WITHOUT_YEAR = kindSet('month', 'day-of-month');
const WITH_YEAR = kindSet(
	'month-and-year',
	'full-date',
	'month-of-antecedent-year',
	'month-of-nearby-year',
	'day-of-nearby-year',
);

/** `from April to August 1862`: the April of that year, or of the one before where it comes later. */
function inYearOf(first: ResolvedMatch, last: ResolvedMatch): ResolvedMatch {
	if (!WITHOUT_YEAR.has(first.kind) || !WITH_YEAR.has(last.kind)) return first;
	const year = Number(last.timex.value.slice(0, 4));
	const rest = first.timex.value.slice(4);
	const isBefore = rest.slice(0, 6) <= last.timex.value.slice(4, 10);
	const value = `${yearValue(isBefore ? year : year - 1)}${rest}`;
	return { ...first, timex: { ...first.timex, value } };
}
