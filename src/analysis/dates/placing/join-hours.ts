import { addDays, type Day } from '../../../domain/calendar.ts';
import type { Document } from '../../document/document.ts';
import { textBefore } from '../../document/text-before.ts';
import type { ResolvedMatch } from '../resolved-match.ts';

const HOUR = /^(?<day>-?\d{4}-\d\d-\d\d)T(?<hour>\d\d:\d\d)/;
/** ` to `, `, until `, ` and lasted until `: what leads to the end of a span of hours. */
const UNTIL =
	/^(?:,?\s(?:[a-z]+\s){0,4}(?:to|until|till|through)\s(?:about\s|around\s|nearly\s)?|\s?[–—-]\s?)$/;
const AND = /^,?\sand\s(?:about\s|around\s)?$/;
/** `left at 11 p.m. Tuesday and was due in Orla at 6 a.m.`: what comes next is later. */
const ARRIVES =
	/^,?\s(?:and|but)\s(?:was\s(?:due|expected|to)|arrived|landed|reached|docked|returned|got\sback|came\shome)\b[^.;]{0,50}\s(?:at|by|around)\s$/;
const BETWEEN = /\bbetween\s(?:about\s|around\s)?$/i;
/** How far back a span may begin, in characters. */
const REACH = 60;

/** `from 10 p.m. on March 28 to 4 a.m.`: a span of hours that passes midnight ends on the next day. */
export function joinHours({ text }: Document, found: readonly ResolvedMatch[]): ResolvedMatch[] {
	const joined: ResolvedMatch[] = [];
	for (const one of found) {
		const first = joined.at(-1);
		if (first && beginsSpan(text, first, one)) {
			joined[joined.length - 1] = onDayOf(first, one);
			joined.push(one);
			continue;
		}
		const isNext =
			first &&
			(endsSpan(text, first, one) ||
				lastsUntil(text, first, one) ||
				isPastMidnight(text, first, one));
		joined.push(isNext ? onNextDay(first, one) : one);
	}
	return joined;
}

/** `from 10:30 p.m. until 2:45 a.m. on June 3`: only the end has a day of its own. */
function beginsSpan(text: string, first: ResolvedMatch, last: ResolvedMatch): boolean {
	const isBare = first.kind === 'clock-time' && last.kind !== 'clock-time';
	return isBare && HOUR.test(last.timex.value) && isSpan(text, first, last);
}

/** The day on which the span begins: that of its end, or the one before it where it passes midnight. */
function onDayOf(first: ResolvedMatch, last: ResolvedMatch): ResolvedMatch {
	const [from, to] = [HOUR.exec(first.timex.value)?.groups, HOUR.exec(last.timex.value)?.groups];
	const passes = (to?.['hour'] ?? '') < (from?.['hour'] ?? '');
	const day = to && addDays(to['day'] as Day, passes ? -1 : 0);
	if (!from?.['day'] || !day) return first;
	const value = first.timex.value.replace(from['day'], day);
	return { ...first, timex: { ...first.timex, value } };
}

function endsSpan(text: string, first: ResolvedMatch, last: ResolvedMatch): boolean {
	const [from, to] = [HOUR.exec(first.timex.value)?.groups, HOUR.exec(last.timex.value)?.groups];
	if (!from || !to || from['day'] !== to['day'] || (to['hour'] ?? '') >= (from['hour'] ?? '')) {
		return false;
	}
	const between = text.slice(first.end, last.start);
	return isSpan(text, first, last) || (first.kind !== 'clock-time' && ARRIVES.test(between));
}

const UNTIL_HOUR = /\b(?:until|till)\s(?:about\s|around\s|at\sleast\s)?$/i;
const NIGHT = /^(?<day>-?\d{4}-\d\d-\d\d)T(?:EV|NI)$/;
const NOON = '12:00';

/** `He lost control at 11.20pm. The road was shut until 6am.`: of the sentence before, and an hour that was over by then. */
function lastsUntil(text: string, first: ResolvedMatch, last: ResolvedMatch): boolean {
	const to = HOUR.exec(last.timex.value)?.groups;
	if (last.kind !== 'clock-time' || !to || last.sentence - first.sentence > 1) return false;
	if (!UNTIL_HOUR.test(textBefore(text, last.start, REACH))) return false;
	if (/\bhad\b/.test(text.slice(first.end, last.start).slice(-2 * REACH))) return false;
	const [from, night] = [HOUR, NIGHT].map((pattern) => pattern.exec(first.timex.value)?.groups);
	const isLater = (to['hour'] ?? '') < (from?.['hour'] ?? NOON);
	return (from ?? night)?.['day'] === to['day'] && isLater;
}

/** In the small hours, and late on the evening before them. */
const SMALL_HOURS = '06:00';
const LATE = '19:00';
/** What has its hour from somewhere else. */
const BACK_OR_WEEKLY = /\b(?:had|since|every|each|usually|normally|earlier|before)\b/;
/** So many sentences further on, an hour still is of the same night. */
const SAME_NIGHT = 3;

/** `The fire broke out at 10.30pm on Monday. The roof fell at 1am.`: of the night, and not of the morning before it. */
function isPastMidnight(text: string, first: ResolvedMatch, last: ResolvedMatch): boolean {
	const to = HOUR.exec(last.timex.value)?.groups;
	if (last.kind !== 'clock-time' || !to || (to['hour'] ?? '') >= SMALL_HOURS) return false;
	const further = last.sentence - first.sentence;
	if (further < 1 || further > SAME_NIGHT) return false;
	const [from, night] = [HOUR, NIGHT].map((pattern) => pattern.exec(first.timex.value)?.groups);
	const isLate = from ? (from['hour'] ?? '') >= LATE : night !== undefined;
	return (
		isLate &&
		(from ?? night)?.['day'] === to['day'] &&
		!BACK_OR_WEEKLY.test(text.slice(Math.max(first.end, last.start - REACH), last.start))
	);
}

function isSpan(text: string, first: ResolvedMatch, last: ResolvedMatch): boolean {
	const between = text.slice(first.end, last.start);
	const before = textBefore(text, first.start, REACH);
	return UNTIL.test(between) || (AND.test(between) && BETWEEN.test(before));
}

function onNextDay(first: ResolvedMatch, last: ResolvedMatch): ResolvedMatch {
	const day = /^-?\d{4}-\d\d-\d\d/.exec(first.timex.value)?.[0];
	const next = day && addDays(day as Day, 1);
	if (!next) return last;
	const value = last.timex.value.replace(day, next);
	return { ...last, timex: { ...last.timex, value } };
}
