import { addDays, type Day, weekdayOf } from '../../domain/calendar.ts';
import type { Cue } from './cue.ts';
import type { Scene } from './scene.ts';

/** The day a quote was said, where a weekday, “today” or “yesterday” stands beside its verb; counted back from the article’s day. */
export function saidOn(
	{ names, afterTo }: Scene,
	cue: Cue | undefined,
	published?: Day,
): Day | null {
	if (cue?.verb === undefined || published === undefined) return null;
	const last = Math.min(names.tokens.length, Math.max(afterTo, cue.verb + REACH), cue.verb + REACH);
	for (let at = cue.verb + 1; at < last; at++) {
		const token = names.tokens[at];
		if (!token || token.kind === 'quote' || END.test(token.text)) return null;
		const daysAgo = countBack(token.lower, published);
		if (daysAgo === undefined) continue;
		const isOther = OTHER_WEEK.has(names.tokens[at - 1]?.lower ?? '');
		return isOther ? null : (addDays(published, -daysAgo) ?? null);
	}
	return null;
}

const REACH = 8;
const END = /^[.;:!?]$/;
const OTHER_WEEK = new Set([
	'last',
	'next',
	'every',
	'each',
	'by',
	'until',
	'since',
	'this',
	'before',
	'after',
]);
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function countBack(word: string, published: Day): number | undefined {
	if (word === 'today') return 0;
	if (word === 'yesterday') return 1;
	const weekday = WEEKDAYS.indexOf(word) + 1;
	return weekday === 0 ? undefined : (weekdayOf(published) - weekday + 7) % 7;
}
