import { dayOf, daysIn } from '../../../domain/calendar.ts';
import { monthOf } from '../numbers.ts';
import {
	type Captures,
	date,
	fromPublished,
	type Pattern,
	prefiltered,
	type Resolver,
	type Timex,
} from '../pattern.ts';
import { MONTH, MONTH_LETTERS, phrase, second, YEAR } from '../phrase.ts';
import { quarterValue, yearOfValue } from '../timex.ts';
import { monthByReference } from './months.ts';

/** What is told of, behind it, for a stretch of months: `the report for July to September`. */
const TOLD_FOR =
	'(?<=\\b(?:reports?|results|figures|accounts|sales|period|quarter|months)[ ](?:for|of|from)[ ])';

/** Some months as one stretch of time. */
export const SPANS_OF_MONTHS: readonly Pattern[] = prefiltered(MONTH_LETTERS, [
	{
		kind: 'months-of-year',
		examples: ['January–March', 'the April-June period', 'Oct.–Dec. 2023'],
		expression: phrase`${MONTH}\s?[-–]\s?${second(MONTH)}(?:,? ${YEAR})?(?! \d)`,
		read: span,
	},
	{
		kind: 'months-of-year',
		examples: ['the report for July to September', 'results for October to December 2022'],
		expression: phrase`${TOLD_FOR}${MONTH} to ${second(MONTH)}(?:,? ${YEAR})?(?! \d)`,
		read: (groups) => (isQuarter(groups) ? span(groups) : undefined),
	},
]);

function monthsOf({ month, month2 }: Captures): readonly [number, number] | undefined {
	const [first, last] = [monthOf(month), monthOf(month2)];
	return first && last ? [first, last] : undefined;
}

function isQuarter(groups: Captures): boolean {
	const [first = 0, last = 0] = monthsOf(groups) ?? [];
	return first % 3 === 1 && last === first + 2;
}

/** The quarter that they are, or the days from the first of them to the end of the last. */
function span(groups: Captures): Resolver | undefined {
	const months = monthsOf(groups);
	if (!months) return undefined;
	const [first, last] = months;
	const inYear = (year: number): Timex | undefined => {
		if (isQuarter(groups)) return date(quarterValue(year, last / 3));
		const from = dayOf(first > last ? year - 1 : year, first, 1);
		const until = dayOf(year, last, daysIn(year, last));
		return from && until && date(`${from}/${until}`);
	};
	if (groups['year']) return () => inYear(Number(groups['year']));
	return fromPublished('XXXX', (published, context) => {
		const year = yearOfValue(monthByReference(last, published, context) ?? '');
		return year === undefined ? undefined : inYear(year);
	});
}
