import type { Day } from '../../../domain/calendar.ts';
import type { Document } from '../../document/document.ts';
import { KINDS_OF_EVENTS } from '../../words/time/kinds-of-events.ts';
import { kindSet } from '../kinds.ts';
import { anyOf } from '../phrase.ts';
import type { ResolvedMatch } from '../resolved-match.ts';

/** What an event may be called from which days are counted. */
export const EVENT_NOUNS = [
	...new Set(
		KINDS_OF_EVENTS.flatMap(([noun = '', ...others]) => [
			noun,
			...others.filter((word) => !/(?:ed|sank|burst|stolen|burnt)$/.test(word)),
		]),
	),
];

const WHOLE_DAYS = kindSet('full-date', 'numeric-date', 'day-of-month', 'holiday');
const A_DAY = /^-?\d{4}-\d\d-\d\d/;

/** `the crash on 18 November 2001 … 20 days before the accident`: the day told with the event, in its sentence, last before the offset `before`. */
export function dayOfEvent(
	{ text, sentences }: Document,
	found: readonly ResolvedMatch[],
	{ noun, before }: { readonly noun: string; readonly before: number },
): Day | undefined {
	const kinds = KINDS_OF_EVENTS.filter((words) => words.includes(noun.toLowerCase()));
	if (kinds.length === 0) return undefined;
	const named = new RegExp(`\\b${anyOf(kinds.flat())}\\b`, 'i');
	const day = found.findLast(({ kind, timex, sentence }) => {
		if (!WHOLE_DAYS.has(kind) || !A_DAY.test(timex.value)) return false;
		const { start = 0, end = 0 } = sentences[sentence] ?? {};
		return named.test(text.slice(start, Math.min(end, start + LONGEST, before)));
	});
	return day?.timex.value.slice(0, 10) as Day | undefined;
}

/** A longer sentence is not looked at whole. */
const LONGEST = 600;
