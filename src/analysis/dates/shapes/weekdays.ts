import { addDays, type Day, dayNumber, weekdayOf } from '../../../domain/calendar.ts';
import { PARTS_OF_DAY } from '../../words/time/seasons.ts';
import { numberOf, weekdayNumber } from '../numbers.ts';
import {
	type Captures,
	date,
	fromPublished,
	type MatchContext,
	type Pattern,
	prefiltered,
	type Resolver,
	type Timex,
	time,
} from '../pattern.ts';
import { PART_OF_DAY, phrase, WEEKDAY, WEEKDAY_LETTERS } from '../phrase.ts';
import { WAS_TO_HAVE } from '../placing/direction.ts';
import { weekdayFrom } from '../reference/from-anchor.ts';

const OF_DAY = `(?:[ ](?:early[ ]|late[ ]|at[ ])?${PART_OF_DAY})`;

const SHORT_NAME = '(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)';
const SHORT_LETTERS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Days named by their weekday. */
export const WEEKDAY_DATES: readonly Pattern[] = prefiltered(WEEKDAY_LETTERS, [
	{
		kind: 'weekday',
		examples: ['Friday', 'early Thursday', 'Monday evening'],
		expression: phrase`(?:(?:early|late|later|earlier) (?:on )?)?${WEEKDAY}${OF_DAY}?`,
		read: (groups) => weekday(groups, weekdayByReference),
	},
	{
		kind: 'weekday',
		examples: ['it rained Thurs.', 'Tues night', 'Weds evening'],
		prefilter: ['Tues', 'Thur', 'Weds'],
		expression: phrase`(?<![-–—/&]\s?|\b(?:to|and|or)\s)(?<weekday>Tues|Thurs?|Weds)(?:\.(?!$))?${OF_DAY}?(?!\s?[-–—/&]| (?:to|and|or) ${SHORT_NAME})`,
		read: (groups) => weekday(groups, weekdayByReference),
	},
	{
		kind: 'weekday',
		examples: ['on Mon. for', 'by Fri.', 'until Sat night'],
		prefilter: SHORT_LETTERS,
		expression: phrase`(?<=\b(?:on|until|till|by|since|before|after) )(?<weekday>Mon|Tue|Wed|Thu|Fri|Sat)\.?${OF_DAY}?(?!\s?[-–—/&]| (?:to|and|or) ${SHORT_NAME})`,
		read: (groups) =>
			weekday(groups, (number, published, context) =>
				/^\s\p{Lu}/u.test(context.after)
					? undefined
					: weekdayByReference(number, published, context),
			),
	},
	{
		kind: 'weekday',
		examples: ['Mon. They came.', 'Thurs. It is here.'],
		prefilter: SHORT_LETTERS,
		expression: phrase`(?<=^[“"‘']?|^[“"‘']?(?:${SHORT_NAME}\. ){1,6})(?<weekday>${SHORT_NAME})\.(?= |$)`,
		read: (groups) => weekday(groups, dayOfEntry),
	},
	{
		kind: 'nearby-weekday',
		examples: ['last Friday', 'next Monday night', 'this coming Monday'],
		expression: phrase`(?<step>last|past|this past|this|next|coming|this coming|the coming) ${WEEKDAY}${OF_DAY}?`,
		read: (groups) =>
			weekday(groups, (number, published) => steppedWeekday(number, groups['step'], published)),
	},
	{
		kind: 'nearby-weekday',
		examples: ['takes effect on Thursday next.', 'died on Friday last,'],
		prefilter: ['day next', 'day last'],
		expression: phrase`${WEEKDAY} (?<step>last|next)(?=[,.;)]|$)`,
		read: (groups) =>
			weekday(groups, (number, published) => steppedWeekday(number, groups['step'], published)),
	},
	{
		kind: 'weekday-of-nearby-week',
		examples: ['Tuesday last week', 'Friday of next week'],
		expression: phrase`${WEEKDAY}${OF_DAY}? (?:of )?(?<step>last|this|next) week`,
		read: (groups) =>
			weekday(groups, (number, published) => {
				const weeks = { last: -1, next: 1 }[(groups['step'] ?? '').toLowerCase()] ?? 0;
				return addDays(published, weeks * 7 + number - weekdayOf(published));
			}),
	},
	{
		kind: 'weekday-in-a-week',
		examples: ['Monday week', 'next Friday week'],
		expression: phrase`(?:next |this )?${WEEKDAY} week(?!\w|end)`,
		read: (groups) => weekday(groups, weekAfterNext),
	},
	{
		kind: 'weekday-in-a-week',
		examples: ['Monday fortnight', 'Monday fortnight last'],
		prefilter: ['fortnight'],
		expression: phrase`${WEEKDAY} fortnight(?: (?<step>last))?`,
		read: ({ step, ...groups }) =>
			weekday(groups, (number, published) => {
				const from = step
					? steppedWeekday(number, 'past', published)
					: weekAfterNext(number, published);
				return from && addDays(from, step ? -14 : 7);
			}),
	},
	{
		kind: 'weekday-in-a-week',
		examples: ['a week on Monday', 'a week from Friday'],
		expression: phrase`a week (?:on|from) ${WEEKDAY}`,
		read: (groups) => weekday(groups, weekAfterNext),
	},
	{
		kind: 'weekday-weeks-ago',
		examples: ['two Fridays ago'],
		prefilter: ['days ago'],
		expression: phrase`(?<count>two|three|four|five|six|2|3|4|5|6) ${WEEKDAY}s ago`,
		read: ({ count, ...groups }) =>
			weekday(groups, (number, published) => {
				const last = steppedWeekday(number, 'last', published);
				return last && addDays(last, -7 * ((numberOf(count) ?? 1) - 1));
			}),
	},
	{
		kind: 'weekday-weeks-ago',
		examples: ['the Tuesday before last'],
		expression: phrase`(?:the )?${WEEKDAY} before last`,
		read: (groups) =>
			weekday(groups, (number, published) => {
				const last = steppedWeekday(number, 'last', published);
				return last && addDays(last, -7);
			}),
	},
	{
		kind: 'weekday-beside-antecedent',
		examples: ['the previous Friday', 'the following Monday', 'Following Monday – He is buried.'],
		expression: phrase`(?:the|(?<=^[“"‘']?)(?=following)) ?(?<step>previous|following|preceding|next) ${WEEKDAY}`,
		read: ({ weekday: name, step = '' }) => besideAntecedent(weekdayNumber(name), step),
	},
]);

function weekday(
	{ weekday: name, partOfDay }: Captures,
	resolve: (weekday: number, published: Day, context: MatchContext) => string | undefined,
): Resolver | undefined {
	const number = weekdayNumber(name);
	if (!number || !/^[A-Z]/.test(name ?? '')) return undefined;
	const open = openWeekday(number);
	return fromPublished(open, (published, context) => {
		const antecedent = dayOfWhich(number, context);
		if (antecedent) return dayPart(antecedent, partOfDay);
		if (BEHIND_DAY.test(context.before)) return undefined;
		if (isAnySuch(context) || isEverySuch(name, context) || isOfEntry(context)) return date(open);
		const day = resolve(number, published, context);
		return day === open ? date(open) : day ? dayPart(day as Day, partOfDay) : undefined;
	});
}

/** Of no week that is known. */
const openWeekday = (weekday: number): string => `XXXX-WXX-${weekday}`;

/** `We left on March 31, 1988. It was a Thursday.`, `on Oct. 12, 1960, a Wednesday`: the weekday of the day told just before. */
function dayOfWhich(weekday: number, { before, findAntecedent }: MatchContext): Day | undefined {
	if (!IT_WAS_A.test(before) && !BEHIND_DAY.test(before)) return undefined;
	const day = findAntecedent(/^\d{4}-\d\d-\d\d/)?.slice(0, 10) as Day | undefined;
	return day && weekdayOf(day) === weekday ? day : undefined;
}

/** `12 June 2003, a wet Thursday` */
const BEHIND_DAY = /\d,?\sa\s(?:\p{Ll}+\s)?$/u;
const IT_WAS_A = /\b(?:it|that|this|which|the day)\s(?:was|fell on)\sa\s(?:\p{Ll}+\s)?$/iu;

/** `on a Tuesday`, `12 June, a Saturday, …`: no day of its own. */
function isAnySuch({ before, after }: MatchContext): boolean {
	if (/\bone\s$/i.test(before)) return true;
	return /\ba\s$/i.test(before) && ANY_SUCH.test(after);
}

/** `1896 – No blind was raised before Tuesday`: of which week, it does not tell. */
function isOfEntry({ before, isInEarlierEntry }: MatchContext): boolean {
	return !/\bthe\s$/i.test(before) && isInEarlierEntry();
}

/** `Each Thursday they sing, for Thursday is a day off`: every such day. */
function isEverySuch(name: string | undefined, { before, after }: MatchContext): boolean {
	return (
		new RegExp(`\\b(?:each|every)\\s${name}\\b`, 'i').test(before) &&
		/^\s(?:is|means|brings|was)\b/.test(after)
	);
}

/** `on a Sunday in May`, `run to a Sunday timetable` */
const ANY_SUCH =
	/^(?:[.,;!?)]|$|\s(?:in|of|that|when|and|or|at|schedule|timetable|service|roster|rota)\b)/;

/** The day, or the part of it that is named. */
export function dayPart(day: Day, partOfDay: string | undefined): Timex {
	const code = PARTS_OF_DAY[(partOfDay ?? '').toLowerCase()];
	return code ? time(`${day}T${code}`) : date(day);
}

/** `that Sunday afternoon` is the one told before; any other may be one beside the day that the text goes on with, or of no week that is known. */
function weekdayByReference(
	weekday: number,
	published: Day,
	context: MatchContext,
): string | undefined {
	const { before, lastSuch, byReference } = context;
	const pointed = /\bthat\s$/i.test(before) ? lastSuch(weekday) : undefined;
	if (pointed) return pointed;
	return byReference({
		news: bareWeekday(weekday, published, context),
		from: (anchor, way) =>
			anchor.day
				? weekdayFrom(anchor, weekday, /\bsince\s$/i.test(before) ? 'back' : way)
				: openWeekday(weekday),
	});
}

/** The weekday nearest to the day of publication on the side of the tense; that day itself is past. */
export function bareWeekday(
	weekday: number,
	published: Day,
	context: MatchContext,
): Day | undefined {
	const back = (weekdayOf(published) - weekday + 7) % 7;
	if (WAS_TO_HAVE.test(context.before)) return addDays(published, back > 3 ? 7 - back : -back);
	if (back > 0 && !hasJustBeen(back, context) && context.direction() === 'future')
		return addDays(published, 7 - back);
	return addDays(published, -back);
}

/** `will have to work longer following Wednesday’s vote`, on Thursday: what has its day in its name, and what is to come is told by. */
function hasJustBeen(back: number, { before, after }: MatchContext): boolean {
	return (
		back <= 2 &&
		/^['’]s\s/.test(after) &&
		/\b(?:following|after|despite|amid|since|over|from)\s$/i.test(before)
	);
}

/** How far back of publication the entries of a diary may lie for one to be counted from another. */
const LONGEST_DIARY = 120;

/** `Thurs. It is here.`: the first such day from that of the entry before, or as elsewhere. */
function dayOfEntry(weekday: number, published: Day, context: MatchContext): Day | undefined {
	const antecedent = context.findAntecedent(/^\d{4}-\d\d-\d\d$/) as Day | undefined;
	const back = antecedent ? dayNumber(published) - dayNumber(antecedent) : Infinity;
	if (!antecedent || back < 1 || back > LONGEST_DIARY)
		return bareWeekday(weekday, published, context);
	return addDays(antecedent, (weekday - weekdayOf(antecedent) + 7) % 7 || 7);
}

/** The weekday before or after the day last told of; "the following Monday" of no day is none. */
function besideAntecedent(weekday = 0, step: string): Resolver {
	return ({ findAntecedent, published }) => {
		const isBack = /previous|preceding/i.test(step);
		const antecedent = findAntecedent(/^\d{4}-\d\d-\d\d/)?.slice(0, 10) as Day | undefined;
		const from = antecedent ?? (isBack || /next/i.test(step) ? published : undefined);
		if (!from) return undefined;
		const ahead = (weekday - weekdayOf(from) + 7) % 7;
		const day = addDays(from, isBack ? ahead - 7 : ahead || 7);
		return day && date(day);
	};
}

function steppedWeekday(weekday: number, step = '', published: Day): Day | undefined {
	const back = (weekdayOf(published) - weekday + 7) % 7;
	// "last Thursday" is not yesterday
	if (/^last$/i.test(step) && back === 1) return addDays(published, -8);
	if (/last|past/i.test(step)) return addDays(published, back === 0 ? -7 : -back);
	// "next Sunday" is not tomorrow
	if (/next/i.test(step) && back === 6) return addDays(published, 8);
	if (/next|coming/i.test(step)) return addDays(published, 7 - back);
	return addDays(published, weekday - weekdayOf(published));
}

function weekAfterNext(weekday: number, published: Day): Day | undefined {
	return addDays(published, 14 - ((weekdayOf(published) - weekday + 7) % 7));
}
