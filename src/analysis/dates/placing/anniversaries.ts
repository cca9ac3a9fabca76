import { dayNumber } from '../../../domain/calendar.ts';
import type { Document } from '../../document/document.ts';
import { NAMED_ANNIVERSARIES } from '../../words/time/anniversaries.ts';
import { kindSet } from '../kinds.ts';
import { numberOf, ordinalOf } from '../numbers.ts';
import { date, type Pattern, prefiltered, type Timex } from '../pattern.ts';
import { anyOf, COUNT, LINK, ORDINAL, phrase } from '../phrase.ts';
import type { ResolvedMatch } from '../resolved-match.ts';
import { extentOf } from '../timex.ts';
import { dateBeside, datedAnniversary } from './anniversary-days.ts';

const NAMED = `(?<named>${anyOf(Object.keys(NAMED_ANNIVERSARIES))})`;

/** `the first anniversary`, `its centenary`: found here, dated by `dateAnniversaries`. */
export const ANNIVERSARIES: readonly Pattern[] = prefiltered(
	['anniversary', 'enary', 'ennial', 'jubilee'],
	[
		{
			kind: 'anniversary',
			examples: ['the first anniversary', 'its 10-year anniversary'],
			expression: phrase`(?:the )?(?:${ORDINAL}|${COUNT}${LINK}year) anniversary`,
			read: ({ ordinal, count }) => anniversary(ordinalOf(ordinal) ?? numberOf(count)),
		},
		{
			kind: 'anniversary',
			examples: ['its centenary', 'the golden jubilee'],
			expression: phrase`(?:the )?${NAMED}`,
			read: ({ named = '' }) => anniversary(NAMED_ANNIVERSARIES[named.toLowerCase()]),
		},
	],
);

const WEEKDAYS = kindSet(
	'weekday',
	'nearby-weekday',
	'weekday-of-nearby-week',
	'weekday-in-a-week',
	'weekday-weeks-ago',
	'weekday-of-month',
	'weekday-beside-antecedent',
);

/** Findings further away than this have nothing to do with an anniversary. */
const NEAR = 12;
/** … and than this, with an origin told in full. */
const FAR = 60;

/** Gives every anniversary the day it falls on and the day it goes back to, as exactly as the text allows. */
export function dateAnniversaries(
	document: Document,
	found: readonly ResolvedMatch[],
): ResolvedMatch[] {
	const dated = [...found];
	for (const [index, one] of found.entries()) {
		const years = one.timex.anniversaryOf;
		if (!years) continue;
		const near = dated.slice(Math.max(0, index - NEAR), index + NEAR);
		const earlier = dated.slice(Math.max(0, index - FAR), index);
		const timex = datedAnniversary(years, one, { document, near, earlier });
		dated[index] = { ...one, timex: { ...(timex ?? date('')), anniversaryOf: years } };
		const beside = timex && dateBeside(one, 'day', { document, near });
		if (beside) dated[dated.indexOf(beside, Math.max(0, index - NEAR))] = agreeing(beside, timex);
	}
	return dated.filter(({ timex }) => timex.value !== '');
}

/** The weekday beside an anniversary is the day of the anniversary, if that is such a weekday at all. */
function agreeing(beside: ResolvedMatch, { value }: Timex): ResolvedMatch {
	const [day, anniversary] = [extentOf(beside.timex.value).earliest, extentOf(value).earliest];
	const apart = day && anniversary ? Math.abs(dayNumber(day) - dayNumber(anniversary)) : 0;
	const agrees = WEEKDAYS.has(beside.kind) && (apart === 7 || apart === 14);
	return agrees ? { ...beside, timex: { ...beside.timex, value } } : beside;
}

function anniversary(years: number | undefined): Timex | undefined {
	return years ? { ...date(''), anniversaryOf: years } : undefined;
}
