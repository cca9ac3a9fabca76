import { type Day, dayNumber, partsOf } from '../../../../domain/calendar.ts';
import type { HolidayRule } from '../../../words/time/holidays.ts';
import { NUMBERS } from '../../../words/time/numbers.ts';
import { numberOf } from '../../numbers.ts';
import type { MatchContext } from '../../pattern.ts';
import { anyOf } from '../../phrase.ts';
import { hasPastVerb } from '../../placing/direction.ts';
import { yearFrom } from '../../reference/from-anchor.ts';
import { holidayIn, monthIn } from './rules.ts';

/** `Mary Orr, who joined in 2021, `: when that was is not when the rest is. */
const RELATIVE = /,\s(?:who|which)\s[^,;]*,/g;
const LAST_YEAR = /(?<!\bAct )\b((?:19|20)\d\d)\b(?!.*\b(?:19|20)\d\d\b)/;

/** `one for 2024, and the other will be out before `: what is to come has a year of its own. */
const OWN_CLAUSE = /[,;]\s(?:and|but|while)\s/;

function yearWritten({ before, direction }: MatchContext): string | undefined {
	const words = before.replace(RELATIVE, ' ');
	const clause = words.split(OWN_CLAUSE).at(-1) ?? '';
	const isAhead = /\bwill\b|['’]ll\b/.test(clause) && direction() === 'future';
	return (isAhead ? clause : words).match(LAST_YEAR)?.[1];
}

/** The holiday of a year told of just before, or the one nearest to publication on the side of the tense. */
export function holidayNear(
	rule: HolidayRule,
	published: Day,
	{ context, step }: { context: MatchContext; step: string | undefined },
): Day | undefined {
	const { year } = partsOf(published);
	const days = [-1, 0, 1].flatMap((offset) => holidayIn(rule, year + offset) ?? []);
	const ahead = days.find((day) => day > published);
	const behind = days.findLast((day) => day <= published);
	if (step && /last/i.test(step)) return behind;
	if (step && /next/i.test(step)) return ahead;
	if (/^(?:that|the)/i.test(step ?? '')) return ofAntecedentYear(rule, context, step);
	if (step) return holidayIn(rule, year);
	const beside = context.before.endsWith(', ')
		? context.findAntecedent(/^\d{4}-\d\d-\d\d$/)
		: undefined;
	const same = beside && holidayIn(rule, Number(beside.slice(0, 4)));
	if (same && same === beside) return same;
	const written = yearWritten(context);
	if (written) return holidayIn(rule, Number(written));
	const governed = context.governingYear({ month: monthIn(rule) });
	if (governed !== undefined) return holidayIn(rule, governed);
	return context.byReference({
		news: holidayByTense({ ahead, behind }, published, context),
		from: (anchor, way) => {
			const day = holidayIn(rule, anchor.year);
			return day && holidayIn(rule, yearFrom(anchor, partsOf(day), way));
		},
	}) as Day | undefined;
}

/** `Boxing Day that year`, `Easter the following year` */
function ofAntecedentYear(
	rule: HolidayRule,
	{ findAntecedent }: MatchContext,
	step = '',
): Day | undefined {
	const antecedent = findAntecedent(/^\d{4}/);
	return antecedent
		? holidayIn(rule, Number(antecedent.slice(0, 4)) + Number(/following/i.test(step)))
		: undefined;
}

type Around = { readonly ahead: Day | undefined; readonly behind: Day | undefined };

/** `five weeks before `: how far it is to the day, where the text tells. */
const SO_FAR = new RegExp(
	`\\b(?<count>\\d{1,2}|${anyOf(Object.keys(NUMBERS).slice(1))}|a)\\s(?<unit>day|week|month)s?\\s(?:before|until|till|to|ahead of|away from|short of)\\s$`,
	'i',
);
const DAYS_IN: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };
/** `approved Halloween hours`, `set the Christmas timetable for`: what is arranged for it. */
const ARRANGED_FOR =
	/\b(?:sets?|approved?|approves|plans?|planned|announced|scheduled|fixed|agreed)\s(?:the\s|its\s|their\s)?$/i;
const ITS_PLANS =
	/^\s(?:[\p{Ll}-]+\s){0,2}(?:hours|opening|schedule|service|services|timetable|closures?|programme|program|concert|parade|routes?)\b/u;
const SOON = 7;

function holidayByTense(
	{ ahead, behind }: Around,
	published: Day,
	context: MatchContext,
): Day | undefined {
	const { before, after } = context;
	const days = ahead ? dayNumber(ahead) - dayNumber(published) : Infinity;
	const { count, unit } = SO_FAR.exec(before)?.groups ?? {};
	if (unit) {
		const away = (numberOf(count) ?? 1) * (DAYS_IN[unit.toLowerCase()] ?? 1);
		return Math.abs(away - days) <= Math.max(2, away / 3) ? ahead : behind;
	}
	if (context.direction() === 'future') return ahead;
	if (ARRANGED_FOR.test(before) && ITS_PLANS.test(after)) return ahead;
	if (isEntry(context)) return days <= SOON_IN_LISTS ? ahead : behind;
	const isOver = BESIDE.test(before) && (SINCE_LAST.test(before) || hasPastVerb(before + after));
	return days <= SOON && !isOver ? ahead : behind;
}

/** How far ahead a list still tells of the next feast. */
const SOON_IN_LISTS = 120;
const ENTRY_BEFORE =
	/^[^\p{L}\d]{0,4}(?:The\s|(?:\p{Lu}\p{L}{1,20}\s){1,4}(?:to|until|and|–|-)\s)?$/u;
const ENTRY_BEHIND = /^(?:\s(?:to|until|and|–|-)(?:\s\p{Lu}\p{L}+){1,3})?:\s/u;

/** `: line closed`: how it will be, and nothing that was done. */
const IS_SHUT = /^:\s(?:\p{L}+\s)?(?:closed|cancelled|suspended|reduced)\b/u;

/** `• Good Friday to Easter Monday: no trains`: of what is to come, where no verb tells that it was. */
function isEntry({ before, after }: MatchContext): boolean {
	return (
		ENTRY_BEFORE.test(before) &&
		ENTRY_BEHIND.test(after) &&
		!hasPastVerb(after.replace(IS_SHUT, ''))
	);
}

const BESIDE = /\b(?:on|at|since|last)\s$/;
const SINCE_LAST = /\b(?:at|since|last)\s$/;
