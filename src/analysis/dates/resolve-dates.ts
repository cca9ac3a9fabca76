import type { Document } from '../document/document.ts';
import { isInFurniture } from '../document/furniture.ts';
import { openMatcher } from './match-patterns.ts';
import { PATTERNS } from './patterns.ts';
import { dateAnniversaries } from './placing/anniversaries.ts';
import { joinHours } from './placing/join-hours.ts';
import { joinRanges } from './placing/join-ranges.ts';
import { joinTimes } from './placing/join-times.ts';
import { resolveMatches } from './resolve-matches.ts';
import type { ResolvedMatch } from './resolved-match.ts';
import { ABSOLUTE_DATES } from './shapes/absolute-dates.ts';
import { withoutNames } from './traps/names.ts';
import { withoutRhetoric } from './traps/rhetorical.ts';

const matchEnglish = openMatcher(PATTERNS, 'sentences');
const matchAbsolute = openMatcher(ABSOLUTE_DATES, 'paragraphs');

/** Every expression of time and what it means, in text order. In another language than English only absolute dates are read. */
export function resolveDates(document: Document): ResolvedMatch[] {
	const match = document.language === 'en' ? matchEnglish : matchAbsolute;
	const matches = withoutNames(document, match(document)).filter(
		(one) => !isInFurniture(document.furniture, one),
	);
	const resolved = resolveMatches(document, matches);
	const timed = joinTimes(document, withoutRhetoric(document, resolved));
	const joined = joinHours(document, timed);
	return joinRanges(document, dateAnniversaries(document, joined));
}
