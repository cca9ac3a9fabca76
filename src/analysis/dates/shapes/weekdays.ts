import { addDays, type Day, weekdayOf } from '../../../domain/calendar.ts';
import { PARTS_OF_DAY } from '../../words/time/seasons.ts';
import { numberOf, weekdayNumber } from '../numbers.ts';
import { PART_OF_DAY, phrase, WEEKDAY, WEEKDAY_LETTERS } from '../phrase.ts';
import {
	date,
	fromPublished,
	type Groups,
	type Meaning,
	needing,
	type Reading,
	type Setting,
	type Shape,
	time,
} from '../shape.ts';

const OF_DAY = `(?:[ ](?:early[ ]|late[ ]|at[ ])?${PART_OF_DAY})`;

/** Days named by their weekday. */
export const WEEKDAY_DATES: readonly Shape[] = needing(WEEKDAY_LETTERS, [
	/** `Friday`, `early Thursday`, `Monday evening` */
	{
		name: 'weekday',
		pattern: phrase`(?:(?:early|late|later|earlier) (?:on )?)?${WEEKDAY}${OF_DAY}?`,
		read: (groups) => weekday(groups, bareWeekday),
	},
	/** `last Friday`, `next Monday night`, `this coming Monday` */
	{
		name: 'weekday beside this week',
		pattern: phrase`(?<step>last|past|this past|this|next|coming|this coming|the coming) ${WEEKDAY}${OF_DAY}?`,
		read: (groups) =>
			weekday(groups, (number, published) => steppedWeekday(number, groups['step'], published)),
	},
	/** `Tuesday last week`, `Friday of next week` */
	{
		name: 'weekday of a week nearby',
		pattern: phrase`${WEEKDAY}${OF_DAY}? (?:of )?(?<step>last|this|next) week`,
		read: (groups) =>
			weekday(groups, (number, published) => {
				const weeks = { last: -1, next: 1 }[(groups['step'] ?? '').toLowerCase()] ?? 0;
				return addDays(published, weeks * 7 + number - weekdayOf(published));
			}),
	},
	/** `Monday week`, `a week on Monday` */
	{
		name: 'weekday in a week',
		pattern: phrase`(?:next |this )?${WEEKDAY} week(?!\w|end)`,
		read: (groups) => weekday(groups, weekAfterNext),
	},
	{
		name: 'weekday in a week',
		pattern: phrase`a week (?:on|from) ${WEEKDAY}`,
		read: (groups) => weekday(groups, weekAfterNext),
	},
	/** `two Fridays ago` */
	{
		name: 'weekday before the last',
		needs: ['days ago'],
		pattern: phrase`(?<count>two|three|four|five|six|2|3|4|5|6) ${WEEKDAY}s ago`,
		read: ({ count, ...groups }) =>
			weekday(groups, (number, published) => {
				const last = steppedWeekday(number, 'last', published);
				return last && addDays(last, -7 * ((numberOf(count) ?? 1) - 1));
			}),
	},
	/** `the Tuesday before last` */
	{
		name: 'weekday before the last',
		pattern: phrase`the ${WEEKDAY} before last`,
		read: (groups) =>
			weekday(groups, (number, published) => {
				const last = steppedWeekday(number, 'last', published);
				return last && addDays(last, -7);
			}),
	},
	/** `the previous Friday`, `the following Monday` */
	{
		name: 'weekday beside one told of',
		pattern: phrase`the (?<step>previous|following|preceding|next) ${WEEKDAY}`,
		read: ({ weekday: name, step = '' }) => besideTold(weekdayNumber(name), step),
	},
]);

function weekday(
	{ weekday: name, partOfDay }: Groups,
	resolve: (weekday: number, published: Day, setting: Setting) => Day | undefined,
): Meaning | undefined {
	const number = weekdayNumber(name);
	if (!number || !/^[A-Z]/.test(name ?? '')) return undefined;
	return fromPublished(`XXXX-WXX-${number}`, (published, setting) => {
		if (/\d,?\sa\s$/.test(setting.before)) return undefined;
		if (isAnySuch(setting)) return date(`XXXX-WXX-${number}`);
		const day = resolve(number, published, setting);
		return day && dayPart(day, partOfDay);
	});
}

/** `on a Tuesday`, `12 June, a Saturday, …`: no day of its own. */
function isAnySuch({ before, after }: Setting): boolean {
	return /\ba\s$/i.test(before) && /^(?:[.,;!?)]|$|\s(?:in|of|that|when|and|or|at)\b)/.test(after);
}

/** The day, or the part of it that is named. */
export function dayPart(day: Day, partOfDay: string | undefined): Reading {
	const code = PARTS_OF_DAY[(partOfDay ?? '').toLowerCase()];
	return code ? time(`${day}T${code}`) : date(day);
}

/** The weekday nearest to the day of publication on the side of the tense; that day itself is past. */
export function bareWeekday(weekday: number, published: Day, setting: Setting): Day | undefined {
	const back = (weekdayOf(published) - weekday + 7) % 7;
	if (back > 0 && setting.direction() === 'future') return addDays(published, 7 - back);
	return addDays(published, -back);
}

/** The weekday before or after the day last told of; "the following Monday" of no day is none. */
function besideTold(weekday = 0, step: string): Meaning {
	return ({ last, published }) => {
		const isBack = /previous|preceding/i.test(step);
		const told = last(/^\d{4}-\d\d-\d\d/)?.slice(0, 10) as Day | undefined;
		const from = told ?? (isBack || /next/i.test(step) ? published : undefined);
		if (!from) return undefined;
		const ahead = (weekday - weekdayOf(from) + 7) % 7;
		const day = addDays(from, isBack ? ahead - 7 : ahead || 7);
		return day && date(day);
	};
}

function steppedWeekday(weekday: number, step = '', published: Day): Day | undefined {
	const back = (weekdayOf(published) - weekday + 7) % 7;
	if (/last|past/i.test(step)) return addDays(published, back === 0 ? -7 : -back);
	// "next Sunday" is not tomorrow
	if (/next/i.test(step) && back === 6) return addDays(published, 8);
	if (/next|coming/i.test(step)) return addDays(published, 7 - back);
	return addDays(published, weekday - weekdayOf(published));
}

function weekAfterNext(weekday: number, published: Day): Day | undefined {
	return addDays(published, 14 - ((weekdayOf(published) - weekday + 7) % 7));
}
