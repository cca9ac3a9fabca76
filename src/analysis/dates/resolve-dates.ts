import type { Document } from '../document/document.ts';
import { isInFurniture } from '../document/furniture.ts';
import { kindSet } from './kinds.ts';
import { type Match, openMatcher } from './match-patterns.ts';
import { PATTERNS } from './patterns.ts';
import { dateAnniversaries } from './placing/anniversaries.ts';
import { joinAppositions } from './placing/join-appositions.ts';
import { joinHours } from './placing/join-hours.ts';
import { joinRanges } from './placing/join-ranges.ts';
import { joinTimes } from './placing/join-times.ts';
import { onDaysSaid } from './placing/said-days.ts';
import type { Chooser } from './reference/choose-anchor.ts';
import { type Section, sectionsOf, withoutDays } from './reference/sections.ts';
import { resolveMatches } from './resolve-matches.ts';
import type { ResolvedMatch } from './resolved-match.ts';
import { ABSOLUTE_DATES } from './shapes/absolute-dates.ts';
import { withoutNames } from './traps/names.ts';
import { withoutRhetoric } from './traps/rhetorical.ts';

const matchEnglish = openMatcher(PATTERNS, 'sentences');
const matchAbsolute = openMatcher(ABSOLUTE_DATES, 'paragraphs');

/** What bylines and captions tell: the hour a story came out, the day of a picture. Their other words are rarely of time. */
const BESIDE_STORY = kindSet(
	'clock-time',
	'day-of-month',
	'full-date',
	'month',
	'month-and-year',
	'numeric-date',
	'season-of-year',
	'weekday',
	'year',
);

/** Every expression of time and what it means, in text order. In another language than English only absolute dates are read. */
export function resolveDates(document: Document, choose?: Chooser): ResolvedMatch[] {
	const match = document.language === 'en' ? matchEnglish : matchAbsolute;
	const matches = withoutNames(document, match(document));
	const { story = [], beside = [] } = Object.groupBy(matches, (one) =>
		isInFurniture(document.furniture, one) ? 'beside' : 'story',
	);
	const around = beside.filter(({ kind }) => BESIDE_STORY.has(kind));
	const sections = sectionsOf(document, matches);
	return [
		...placed({ document, sections, choose }, story),
		...placed({ document, sections, choose }, around).map((one) => ({
			...one,
			isBesideStory: true as const,
		})),
	].toSorted((one, other) => one.start - other.start);
}

type Placing = {
	readonly document: Document;
	readonly sections: readonly Section[];
	readonly choose: Chooser | undefined;
};

/** Each by itself: no day of the story is counted from a caption, nor of what was printed long ago, nor the other way round. */
function placed(
	{ document, sections, choose }: Placing,
	matches: readonly Match[],
): ResolvedMatch[] {
	if (sections.length === 0) return placedFrom(document, matches, choose);
	const isIn = ({ start }: Match, section: Section) =>
		start >= section.start && start < section.end;
	const rest = matches.filter((one) => !sections.some((section) => isIn(one, section)));
	const parts = sections.flatMap((section) => {
		const own = matches.filter((one) => isIn(one, section));
		const found = placedFrom({ ...document, published: section.published }, own, choose);
		return withoutDays(found, section);
	});
	return [...placedFrom(document, rest, choose), ...parts];
}

function placedFrom(
	document: Document,
	matches: readonly Match[],
	choose: Chooser | undefined,
): ResolvedMatch[] {
	if (matches.length === 0) return [];
	const resolved = onDaysSaid(
		document,
		withoutRhetoric(document, resolveMatches(document, matches, choose)),
	);
	const timed = joinHours(document, joinTimes(document, joinAppositions(document, resolved)));
	return joinRanges(document, dateAnniversaries(document, timed));
}
