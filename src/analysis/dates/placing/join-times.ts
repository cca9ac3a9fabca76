import type { Document } from '../../document/document.ts';
import { PARTS_OF_DAY } from '../../words/time/seasons.ts';
import type { ResolvedMatch } from '../resolved-match.ts';

const BETWEEN = /^,?\s(?:on\s)?(?:(?:early|late)\s)?$/;
const CLOCK_OR_PART = /^\d{4}-\d\d-\d\d(?<time>T.+)$/;
/** `the night of `, `the early hours of ` */
const PART_OF =
	/\bthe\s(?:(?:early|late|small)\s)?(?<part>morning|afternoon|evening|night|hours)\sof\s$/i;
/** How far back of a day its part is looked for, in characters. */
const REACH = 30;

/** `7:45 p.m. on Jan. 31`, `the night of 11 June`: a time of the clock or a part of a day, and its day, are one time. */
export function joinTimes({ text }: Document, found: readonly ResolvedMatch[]): ResolvedMatch[] {
	const joined: ResolvedMatch[] = [];
	for (const day of found) {
		const one = isDay(day) ? withPart(text, day) : day;
		const before = joined.at(-1);
		const time = before && CLOCK_OR_PART.exec(before.timex.value)?.groups?.['time'];
		if (!before || !time || !isDay(day) || !BETWEEN.test(text.slice(before.end, one.start))) {
			joined.push(one);
			continue;
		}
		const isMidnight = /^midnight/i.test(text.slice(before.start, before.end));
		const clock = isMidnight ? 'T24:00' : afterNoon(time, one.timex.value);
		const value = `${day.timex.value}${clock}`;
		joined[joined.length - 1] = {
			...one,
			start: before.start,
			timex: { ...before.timex, value },
		};
	}
	return joined;
}

function isDay({ timex: { type, value } }: ResolvedMatch): boolean {
	return type === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(value);
}

/** The day with the part of it that stands before it. */
function withPart(text: string, day: ResolvedMatch): ResolvedMatch {
	const before = PART_OF.exec(text.slice(Math.max(0, day.start - REACH), day.start));
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

/** `3:20 on the afternoon of`: twelve hours later than it says. */
function afterNoon(time: string, dayPart: string): string {
	const hour = Number(/^T(\d\d)/.exec(time)?.[1]);
	return /T(?:AF|EV|NI)$/.test(dayPart) && hour < 12 ? `T${hour + 12}${time.slice(3)}` : time;
}
