import type { Document } from '../../document/document.ts';
import { textBefore } from '../../document/text-before.ts';
import { kindSet } from '../kinds.ts';
import type { ResolvedMatch } from '../resolved-match.ts';

const OF_NEWS = kindSet('weekday', 'nearby-day', 'nearby-weekday');
const HEARING =
	/\b(?:court|jury|jurors|inquest|hearing|trial|tribunal|inquiry|opening the case|giving evidence)\b/i;
const TELLS = /\b(?:heard|told|said|testified|recorded|ruled|concluded)\b/i;

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

/** `Police said on Tuesday that officers arrived at`: on that day it was told. */
export function isTellingDay(
	{ unquoted, text }: Document,
	{ kind, start, end }: ResolvedMatch,
): boolean {
	if (!OF_NEWS.has(kind)) return false;
	return (
		TOLD_ON.test(textBefore(unquoted, start, REACH)) &&
		/^(?:\s(?:that\b|how\b)|[.,])/.test(text.slice(end, end + 6))
	);
}

const TOLD_ON =
	/\b(?:said|told|announced|confirmed|testified)\s(?:(?:[\w’']+\s){0,6}?on\s|(?:[\w’']+\s){0,6})$/;
const REACH = 80;

/** A longer sentence is not looked at whole. */
const LONGEST = 600;
