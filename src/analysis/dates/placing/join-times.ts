import type { Document } from '../../document/document.ts';
import { textBefore } from '../../document/text-before.ts';
import { PARTS_OF_DAY } from '../../words/time/seasons.ts';
import { kindSet } from '../kinds.ts';
import type { ResolvedMatch } from '../resolved-match.ts';

/** Between an hour and its day, which may be those of a stamp: `12:10 PM PST · February 13, 2023`. */
const BETWEEN = /^(?:(?:\s\([^()]{4,16}\))?,?\s(?:on\s)?(?:(?:early|late)\s)?|\s[·•|]\s)$/;
const CLOCK_OR_PART = /^\d{4}-\d\d-\d\d(?<time>T.+)$/;
/** `the night of `, `the early hours of ` */
const PART_OF =
	/\bthe\s(?:(?:early|late|small)\s)?(?<part>morning|afternoon|evening|night|hours)\sof\s$/i;
/** `22 June 2025, 19:20`, `Nov 14 2024 - 05:30`: the hour that something came out stands behind its day. */
const STAMP = /^(?:,?\s|\s?[|–—-]\s)$/;
/** `Posted Tuesday, July 29 2014 at 10:22`, `tomorrow at 7pm` */
const STAMP_AT = /^(?:,?\s(?:at\s)?|\s?[|–—-]\s)$/;
const PUT_OUT = /\b(?:posted|published|updated|modified|issued|created|filed)(?:\son)?:?\s$/i;
const OF_YEAR = kindSet('full-date', 'numeric-date');
const TOLD_DAYS = kindSet(
	'part-of-antecedent-day',
	'antecedent-day',
	'day-after-antecedent',
	'day-before-antecedent',
	'weekday-beside-antecedent',
	'part-of-today',
	'last-night',
);
/** `Thursday, September 26, at 7.30pm` */
const NAMED_DAYS = kindSet(
	'weekday',
	'nearby-weekday',
	'nearby-day',
	'day-of-month',
	'years-before-weekday',
	'years-before-today',
);
/** Behind a comma they tell the same time again. */
const STEPS = kindSet('units-before-antecedent', 'units-after-antecedent', 'years-to-the-day');
/** How far back of a day its part is looked for, in characters. */
const REACH = 30;

/** `7:45 p.m. on Jan. 31`, `the night of 11 June`: a time of the clock or a part of a day, and its day, are one time. */
export function joinTimes({ text }: Document, found: readonly ResolvedMatch[]): ResolvedMatch[] {
	const joined: ResolvedMatch[] = [];
	for (const day of found) {
		const one = isDay(day) ? withPart(text, day) : day;
		const before = joined.at(-1);
		if (before && isElsewhere(text, before, day)) {
			joined[joined.length - 1] = { ...before, end: day.end + ')'.length };
			continue;
		}
		if (before && isHourOf(text, before, day)) {
			joined[joined.length - 1] = withHour(before, day);
			continue;
		}
		if (before && isHourBehind(text, before, day)) {
			joined.push({ ...day, timex: withHour(before, day).timex });
			continue;
		}
		if (before && isHourOfNight(text, before, day)) {
			joined[joined.length - 1] = onThatDay(text, before, day);
			continue;
		}
		if (before && isHourInPartOf(text, before, day)) {
			const hour = CLOCK_OR_PART.exec(before.timex.value)?.groups?.['time'] ?? '';
			const value = `${day.timex.value.slice(0, 10)}${inPart(hour, day.timex.value)}`;
			joined[joined.length - 1] = {
				...day,
				start: before.start,
				timex: { ...before.timex, value },
			};
			continue;
		}
		const time = before && CLOCK_OR_PART.exec(before.timex.value)?.groups?.['time'];
		if (
			!before ||
			!time ||
			!isDay(day) ||
			isRepeated(text, before, day) ||
			!BETWEEN.test(text.slice(before.end, one.start))
		) {
			joined.push(one);
			continue;
		}
		const isMidnight = /^midnight/i.test(text.slice(before.start, before.end));
		const clock = isMidnight ? 'T24:00' : inPart(time, one.timex.value);
		const value = `${day.timex.value}${clock}`;
		joined[joined.length - 1] = {
			...one,
			start: before.start,
			timex: { ...before.timex, value },
		};
	}
	return joined;
}

/** `4.52pm on May 29, eight days before it fell` */
function isRepeated(text: string, before: ResolvedMatch, { kind, start }: ResolvedMatch): boolean {
	return STEPS.has(kind) && text.slice(before.end, start).startsWith(',');
}

/** `10am (0800 GMT) on Monday`: the same hour, told for another place. */
function isElsewhere(text: string, hour: ResolvedMatch, other: ResolvedMatch): boolean {
	if (other.kind !== 'clock-time' || !CLOCK_OR_PART.test(hour.timex.value)) return false;
	return text.slice(hour.end, other.start) === ' (' && text[other.end] === ')';
}

/** `5:17 in the morning of October 28`, `half past six on Tuesday evening`, `four o’clock yesterday morning`: the day, or the part of it, stands behind. */
function isHourInPartOf(text: string, hour: ResolvedMatch, then: ResolvedMatch): boolean {
	if (hour.kind !== 'clock-time' || !CLOCK_OR_PART.test(hour.timex.value)) return false;
	const between = text.slice(hour.end, then.start);
	if (isDay(then)) return between === ' of ';
	return /^\d{4}-\d\d-\d\dT(?:MO|AF|EV|NI)$/.test(then.timex.value) && /^ (?:on )?$/.test(between);
}

/** Does the hour, behind its day, go with it? */
function isHourOf(text: string, day: ResolvedMatch, hour: ResolvedMatch): boolean {
	if (hour.kind !== 'clock-time' || !isDay(day) || !CLOCK_OR_PART.test(hour.timex.value))
		return false;
	const between = text.slice(day.end, hour.start);
	if (day.kind === 'day-of-month') return between === ', ';
	if (!OF_YEAR.has(day.kind)) return false;
	const isPutOut = PUT_OUT.test(textBefore(text, day.start, REACH));
	return (isPutOut ? STAMP_AT : STAMP).test(between);
}

/** `Thursday, 2 June, at 6.30 p.m.`, `yesterday at half past five`: two expressions of one time. */
function isHourBehind(text: string, day: ResolvedMatch, hour: ResolvedMatch): boolean {
	if (hour.kind !== 'clock-time' || !isDay(day) || !CLOCK_OR_PART.test(hour.timex.value))
		return false;
	return (
		!/T(?:00|24):00/.test(hour.timex.value) &&
		NAMED_DAYS.has(day.kind) &&
		BEHIND.test(text.slice(day.end, hour.start))
	);
}

const BEHIND =
	/^,?\sat\s(?:about\s|around\s|approximately\s|roughly\s|exactly\s|just\safter\s|just\sbefore\s)?$/;

function withHour(day: ResolvedMatch, { end, timex }: ResolvedMatch): ResolvedMatch {
	const value = `${day.timex.value}${CLOCK_OR_PART.exec(timex.value)?.groups?.['time']}`;
	return { ...day, end, timex: { ...day.timex, type: 'TIME', value } };
}

/** `9pm that night`, `at 7 a.m. the following day`, `one o’clock this morning` */
function isHourOfNight(text: string, hour: ResolvedMatch, then: ResolvedMatch): boolean {
	return (
		hour.kind === 'clock-time' &&
		TOLD_DAYS.has(then.kind) &&
		/^\d{4}-\d\d-\d\d/.test(then.timex.value) &&
		CLOCK_OR_PART.test(hour.timex.value) &&
		/^\s(?:on\s)?$/.test(text.slice(hour.end, then.start))
	);
}

function onThatDay(text: string, hour: ResolvedMatch, then: ResolvedMatch): ResolvedMatch {
	const time = CLOCK_OR_PART.exec(hour.timex.value)?.groups?.['time'] ?? '';
	// “seven o’clock” alone is half a guess
	const isGuess = /clock$/i.test(text.slice(hour.start, hour.end));
	const clock = isGuess ? inPart(time, then.timex.value) : time;
	const value = `${then.timex.value.slice(0, 10)}${clock}`;
	return { ...then, start: hour.start, timex: { ...hour.timex, value } };
}

function isDay({ timex: { type, value } }: ResolvedMatch): boolean {
	return type === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(value);
}

/** The day with the part of it that stands before it. */
function withPart(text: string, day: ResolvedMatch): ResolvedMatch {
	const before = PART_OF.exec(textBefore(text, day.start, REACH));
	const part = before?.groups?.['part']?.toLowerCase() ?? '';
	const code = part === 'hours' ? 'MO' : PARTS_OF_DAY[part];
	if (!before || !code) return day;
	const value = `${day.timex.value}T${code}`;
	return {
		...day,
		start: day.start - before[0].length,
		timex: { ...day.timex, type: 'TIME', value },
	};
}

/** `one o’clock this morning`: the part of the day tells which half is meant. */
function inPart(time: string, dayPart: string): string {
	const hour = Number(/^T(\d\d)/.exec(time)?.[1]);
	if (!/TMO$/.test(dayPart) || hour <= 12) return afterNoon(time, dayPart);
	return `T${String(hour - 12).padStart(2, '0')}${time.slice(3)}`;
}

/** `3:20 on the afternoon of`: twelve hours later than it says. */
function afterNoon(time: string, dayPart: string): string {
	const hour = Number(/^T(\d\d)/.exec(time)?.[1]);
	return /T(?:AF|EV|NI)$/.test(dayPart) && hour < 12 ? `T${hour + 12}${time.slice(3)}` : time;
}
