import { dayNumber } from '../../../domain/calendar.ts';
import type { Document } from '../../document/document.ts';
import { NAMED_ANNIVERSARIES } from '../../words/time/anniversaries.ts';
import { numberOf, ordinalOf } from '../numbers.ts';
import { anyOf, COUNT, LINK, ORDINAL, phrase } from '../phrase.ts';
import type { Found } from '../resolve-matches.ts';
import { date, needing, type Reading, type Shape } from '../shape.ts';
import { extentOf } from '../timex.ts';
import { datedAnniversary, toldBeside } from './anniversary-days.ts';

const NAMED = `(?<named>${anyOf(Object.keys(NAMED_ANNIVERSARIES))})`;

/** `the first anniversary`, `its centenary`: found here, dated by `dateAnniversaries`. */
export const ANNIVERSARIES: readonly Shape[] = needing(
	['anniversary', 'enary', 'ennial', 'jubilee'],
	[
		{
			name: 'anniversary',
			pattern: phrase`(?:the )?(?:${ORDINAL}|${COUNT}${LINK}year) anniversary`,
			read: ({ ordinal, count }) => anniversary(ordinalOf(ordinal) ?? numberOf(count)),
		},
		{
			name: 'anniversary',
			pattern: phrase`(?:the )?${NAMED}`,
			read: ({ named = '' }) => anniversary(NAMED_ANNIVERSARIES[named.toLowerCase()]),
		},
	],
);

/** Findings further away than this have nothing to do with an anniversary. */
const NEAR = 12;
/** … and than this, with an origin told in full. */
const FAR = 60;

/** Gives every anniversary the day it falls on and the day it goes back to, as exactly as the text allows. */
export function dateAnniversaries(document: Document, found: readonly Found[]): Found[] {
	const dated = [...found];
	for (const [place, one] of found.entries()) {
		const years = one.reading.anniversaryOf;
		if (!years) continue;
		const near = dated.slice(Math.max(0, place - NEAR), place + NEAR);
		const told = dated.slice(Math.max(0, place - FAR), place);
		const reading = datedAnniversary(years, one, { document, near, told });
		dated[place] = { ...one, reading: { ...(reading ?? date('')), anniversaryOf: years } };
		const beside = reading && toldBeside(one, 'day', { document, near });
		if (beside) dated[dated.indexOf(beside, Math.max(0, place - NEAR))] = agreeing(beside, reading);
	}
	return dated.filter(({ reading }) => reading.value !== '');
}

/** The weekday beside an anniversary is the day of the anniversary, if that is such a weekday at all. */
function agreeing(beside: Found, { value }: Reading): Found {
	const [day, anniversary] = [extentOf(beside.reading.value).earliest, extentOf(value).earliest];
	const apart = day && anniversary ? Math.abs(dayNumber(day) - dayNumber(anniversary)) : 0;
	const agrees = /^weekday/.test(beside.name) && (apart === 7 || apart === 14);
	return agrees ? { ...beside, reading: { ...beside.reading, value } } : beside;
}

function anniversary(years: number | undefined): Reading | undefined {
	return years ? { ...date(''), anniversaryOf: years } : undefined;
}
