import type { Document } from '../document.ts';
import type { Found } from './resolve-matches.ts';

const BETWEEN = /^,?\s(?:on\s)?(?:(?:early|late)\s)?$/;
const CLOCK_OR_PART = /^\d{4}-\d\d-\d\d(?<time>T.+)$/;

/** `7:45 p.m. on Jan. 31` is one time: that of the clock, on that day. */
export function joinTimes({ text }: Document, found: readonly Found[]): Found[] {
	const joined: Found[] = [];
	for (const one of found) {
		const before = joined.at(-1);
		const time = before && CLOCK_OR_PART.exec(before.reading.value)?.groups?.['time'];
		const isDay = one.reading.type === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(one.reading.value);
		if (!before || !time || !isDay || !BETWEEN.test(text.slice(before.end, one.start))) {
			joined.push(one);
			continue;
		}
		const reading = { ...before.reading, value: `${one.reading.value}${time}` };
		joined[joined.length - 1] = { ...one, start: before.start, reading };
	}
	return joined;
}
