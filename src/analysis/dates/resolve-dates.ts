import type { Document } from '../document/document.ts';
import { isInFurniture } from '../document/furniture.ts';
import { matchPatterns } from './match-patterns.ts';
import { PATTERNS } from './patterns.ts';
import { dateAnniversaries } from './placing/anniversaries.ts';
import { joinHours } from './placing/join-hours.ts';
import { joinRanges } from './placing/join-ranges.ts';
import { joinTimes } from './placing/join-times.ts';
import { type ResolvedMatch, resolveMatches } from './resolve-matches.ts';
import { ABSOLUTE_DATES } from './shapes/absolute-dates.ts';
import { withoutNames } from './traps/names.ts';
import { withoutRhetoric } from './traps/rhetorical.ts';

/** Every expression of time and what it means, in text order. In another language than English only absolute dates are read. */
export function resolveDates(document: Document): ResolvedMatch[] {
	const patterns = document.language === 'en' ? PATTERNS : ABSOLUTE_DATES;
	const matches = withoutNames(document, matchPatterns(document, patterns)).filter(
		(match) => !isInFurniture(document.furniture, match),
	);
	const resolved = resolveMatches(document, matches);
	const timed = joinTimes(document, withoutRhetoric(document, resolved));
	const joined = joinHours(document, timed);
	return joinRanges(document, dateAnniversaries(document, joined));
}
