import { type Day, dayNumber, dayOf, partsOf } from '../../../domain/calendar.ts';
import { SEASONS } from '../../words/time/seasons.ts';
import type { EarlierTime } from '../pattern.ts';
import type { ResolvedMatch } from '../resolved-match.ts';

/** A time before the news that the text has told of: what a date without a year may be one of. */
export type Anchor = EarlierTime & { readonly told: ResolvedMatch };

/** Nearer to publication than that, a day is one of the news. */
const DAYS_OF_NEWS = 21;
const MONTHS_OF_NEWS = 2;
/** How many findings back an anchor may lie, unless it is the first day that the text tells. */
const FINDINGS_BACK = 12;
const VALUE = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T.*)?)?|-(?<season>[A-Z]{2}))?$/;

/** The anchors told so far, the last first, each time once: of the findings just before, and the first day of the text that is one. */
export function anchorsTold(found: readonly ResolvedMatch[], published: Day | undefined): Anchor[] {
	if (!published) return [];
	const last = found.slice(-FINDINGS_BACK).flatMap((one) => anchorOf(one, published) ?? []);
	const first = found
		.slice(0, Math.max(0, Math.min(FINDINGS_BACK, found.length - FINDINGS_BACK)))
		.map((one) => anchorOf(one, published))
		.find((anchor) => anchor?.day);
	const values = new Set<string>();
	return [...(first ? [first] : []), ...last].reverse().filter(({ told: { timex } }) => {
		const isNew = !values.has(timex.value);
		values.add(timex.value);
		return isNew;
	});
}

/** Is the time told one of these days or to come, and no anchor? */
export function isOfNews(told: ResolvedMatch, published: Day | undefined): boolean {
	const isDated = /^\d{4}/.test(told.timex.value) && told.kind !== 'clock-time';
	return published !== undefined && isDated && !told.timex.isAside && !anchorOf(told, published);
}

/** The time before the news that a finding tells, if it is one. */
export function anchorOf(told: ResolvedMatch, published: Day | undefined): Anchor | undefined {
	const { timex, kind } = told;
	const parts = VALUE.exec(timex.value)?.groups;
	if (!published || !parts || timex.isAside || kind === 'clock-time') return undefined;
	const year = Number(parts['year']);
	const season = Object.values(SEASONS).find(({ code }) => code === parts['season']);
	const month = parts['month'] === undefined ? season?.from : Number(parts['month']);
	const day = parts['day'] ? dayOf(year, month ?? 1, Number(parts['day'])) : undefined;
	if (!isBeforeNews({ year, month, day }, published)) return undefined;
	return { told, year, ...(month !== undefined && { month }), ...(day && { day }) };
}

type Parts = { year: number; month: number | undefined; day: Day | undefined };

function isBeforeNews({ year, month, day }: Parts, published: Day): boolean {
	if (day) return dayNumber(published) - dayNumber(day) > DAYS_OF_NEWS;
	const now = partsOf(published);
	if (month === undefined) return year < now.year;
	return (now.year - year) * 12 + now.month - month >= MONTHS_OF_NEWS;
}
