import { monthOf } from '../numbers.ts';
import {
	type Captures,
	date,
	fromPublished,
	type Pattern,
	prefiltered,
	type Resolver,
} from '../pattern.ts';
import { MONTH, MONTH_LETTERS, phrase, second, YEAR } from '../phrase.ts';
import { quarterValue, yearOfValue } from '../timex.ts';
import { monthByReference } from './months.ts';

/** What is told of, behind it, for a stretch of months: `the report for July to September`. */
const TOLD_FOR =
	'(?<=\\b(?:reports?|results|figures|accounts|sales|period|quarter|months)[ ](?:for|of|from)[ ])';

/** Three months that are a quarter of the year; of any others each is told for itself. */
export const SPANS_OF_MONTHS: readonly Pattern[] = prefiltered(MONTH_LETTERS, [
	{
		kind: 'months-of-year',
		examples: ['January–March', 'the April-June period', 'Oct.–Dec. 2023'],
		expression: phrase`${MONTH}\s?[-–]\s?${second(MONTH)}(?:,? ${YEAR})?(?! \d)`,
		read: quarter,
	},
	{
		kind: 'months-of-year',
		examples: ['the report for July to September', 'results for October to December 2022'],
		expression: phrase`${TOLD_FOR}${MONTH} to ${second(MONTH)}(?:,? ${YEAR})?(?! \d)`,
		read: quarter,
	},
]);

function quarter({ month, month2, year }: Captures): Resolver | undefined {
	const [first = 0, last = 0] = [monthOf(month), monthOf(month2)];
	if (first % 3 !== 1 || last !== first + 2) return undefined;
	const inYear = (at: number) => date(quarterValue(at, last / 3));
	if (year) return inYear(Number(year));
	return fromPublished('XXXX', (published, context) => {
		const at = yearOfValue(monthByReference(last, published, context) ?? '');
		return at === undefined ? undefined : inYear(at);
	});
}
