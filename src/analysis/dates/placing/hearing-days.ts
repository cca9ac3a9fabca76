import type { Document } from '../../document/document.ts';
import { kindSet } from '../kinds.ts';
import type { ResolvedMatch } from '../resolved-match.ts';

const OF_NEWS = kindSet('weekday', 'nearby-day', 'nearby-weekday');
const HEARING =
	/\b(?:court|jury|jurors|inquest|hearing|trial|tribunal|inquiry|opening the case|giving evidence)\b/i;
const TELLS = /\b(?:heard|told|said|testified)\b/i;

/** `The inquest, which began on Tuesday, was told that …`: the day of the hearing is not that of which it hears. */
export function isHearingDay(
	{ unquoted, sentences }: Document,
	{ kind, sentence }: ResolvedMatch,
): boolean {
	const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
	if (!OF_NEWS.has(kind)) return false;
	const words = unquoted.slice(start, Math.min(end, start + LONGEST));
	return HEARING.test(words) && TELLS.test(words);
}

/** A longer sentence is not looked at whole. */
const LONGEST = 600;
