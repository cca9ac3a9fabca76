import { dayOf } from '../../../domain/calendar.ts';
import { monthOf } from '../numbers.ts';
import { type Captures, date, type Pattern, prefiltered, type Resolver, time } from '../pattern.ts';
import { DAY, DIGITS, MONTH, MONTH_LETTERS, phrase, WEEKDAY, YEAR } from '../phrase.ts';

const BEFORE = `(?:${WEEKDAY},? |the )?`.replaceAll(' ', '[ \\u00a0]');

/** Days that say their month and year. */
export const FULL_DATES: readonly Pattern[] = prefiltered(MONTH_LETTERS, [
	{
		kind: 'full-date',
		examples: ['Thursday, Feb. 29, 2024'],
		expression: phrase`${BEFORE}${MONTH} ${DAY},? ${YEAR}`,
		read: fullDate,
	},
	{
		kind: 'full-date',
		examples: ['29 February 2024', 'the 29th of February, 2024'],
		expression: phrase`${BEFORE}${DAY} (?:of )?${MONTH},? ${YEAR}`,
		read: fullDate,
	},
	{
		kind: 'numeric-date',
		examples: ['2024-02-29', '2024-02-29T10:30:00Z'],
		prefilter: DIGITS,
		expression: phrase`${YEAR}-(?<month>[01]\d)-(?<day>[0-3]\d)(?:T(?<hour>[0-2]\d:[0-5]\d)(?::[0-5]\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?`,
		read: ({ year, month, day, hour }) => {
			const at = dayOf(Number(year), Number(month), Number(day));
			return at && (hour ? time(`${at}T${hour}`) : date(at));
		},
	},
	{
		kind: 'numeric-date',
		examples: ['2/29/2024', '29.2.2024'],
		prefilter: DIGITS,
		expression: phrase`(?<![\d.,:/$£€-])(?<one>[0-3]?\d)(?<mark>[-/.])(?<two>[0-3]?\d)\k<mark>(?<year>(?:1\d|20)?\d\d)(?![/.,:-]?\d)`,
		read: numericDate,
	},
	/** `the Sept. 11 attacks`: their year goes without saying */
	{
		kind: 'known-day',
		examples: ['the Sept. 11 attacks'],
		expression: phrase`(?:the )?(?:September 11(?:th)?|Sept\. 11|9/11)(?:, 2001,?)? (?:terrorist )?(?:attacks|terror attacks)`,
		read: () => date('2001-09-11', { doubt: 'the year is not told' }),
	},
]);

function fullDate({ year, month, day }: Captures): Resolver | undefined {
	const at = dayOf(Number(year), monthOf(month) ?? 0, Number(day));
	return at && date(at);
}

function numericDate({ one, two, year = '', mark }: Captures): Resolver | undefined {
	const long = year.length === 2 ? Number(year) + (Number(year) > 50 ? 1900 : 2000) : Number(year);
	const inOrder = (month: number, day: number) => dayOf(long, month, day);
	const monthFirst = inOrder(Number(one), Number(two));
	const dayFirst = inOrder(Number(two), Number(one));
	if (year.length === 2 && mark !== '/') return undefined;
	if (!monthFirst || !dayFirst || one === two) {
		const at = monthFirst ?? dayFirst;
		return at && date(at);
	}
	return (context) =>
		date(context.dayFirst || mark === '.' ? dayFirst : monthFirst, {
			doubt: 'the order of day and month',
		});
}
