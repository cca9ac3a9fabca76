import { dayOf } from '../../../domain/calendar.ts';
import { monthOf } from '../numbers.ts';
import { DAY, DIGITS, MONTH, MONTH_LETTERS, phrase, WEEKDAY, YEAR } from '../phrase.ts';
import { date, type Groups, type Meaning, needing, type Shape, time } from '../shape.ts';

const BEFORE = `(?:${WEEKDAY},? |the )?`.replaceAll(' ', '[ \\u00a0]');

/** Days that say their month and year. */
export const FULL_DATES: readonly Shape[] = needing(MONTH_LETTERS, [
	/** `Thursday, Feb. 29, 2024` */
	{ name: 'full date', pattern: phrase`${BEFORE}${MONTH} ${DAY},? ${YEAR}`, read: fullDate },
	/** `29 February 2024`, `the 29th of February, 2024` */
	{
		name: 'full date',
		pattern: phrase`${BEFORE}${DAY} (?:of )?${MONTH},? ${YEAR}`,
		read: fullDate,
	},
	/** `2024-02-29`, `2024-02-29T10:30:00Z` */
	{
		name: 'full date in figures',
		needs: DIGITS,
		pattern: phrase`${YEAR}-(?<month>[01]\d)-(?<day>[0-3]\d)(?:T(?<hour>[0-2]\d:[0-5]\d)(?::[0-5]\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?`,
		read: ({ year, month, day, hour }) => {
			const at = dayOf(Number(year), Number(month), Number(day));
			return at && (hour ? time(`${at}T${hour}`) : date(at));
		},
	},
	/** `2/29/2024`, `29.2.24` */
	{
		name: 'full date in figures',
		needs: DIGITS,
		pattern: phrase`(?<![\d.,:/$£€-])(?<one>[0-3]?\d)(?<mark>[-/.])(?<two>[0-3]?\d)\k<mark>(?<year>(?:1\d|20)?\d\d)(?![/.,:-]?\d)`,
		read: numericDate,
	},
	/** `the Sept. 11 attacks`: their year goes without saying */
	{
		name: 'known day',
		pattern: phrase`(?:the )?(?:September 11(?:th)?|Sept\. 11|9/11)(?:, 2001,?)? (?:terrorist )?(?:attacks|terror attacks)`,
		read: () => date('2001-09-11', { doubt: 'the year is not told' }),
	},
]);

function fullDate({ year, month, day }: Groups): Meaning | undefined {
	const at = dayOf(Number(year), monthOf(month) ?? 0, Number(day));
	return at && date(at);
}

function numericDate({ one, two, year = '', mark }: Groups): Meaning | undefined {
	const long = year.length === 2 ? Number(year) + (Number(year) > 50 ? 1900 : 2000) : Number(year);
	const inOrder = (month: number, day: number) => dayOf(long, month, day);
	const monthFirst = inOrder(Number(one), Number(two));
	const dayFirst = inOrder(Number(two), Number(one));
	if (year.length === 2 && mark !== '/') return undefined;
	if (!monthFirst || !dayFirst || one === two) {
		const at = monthFirst ?? dayFirst;
		return at && date(at);
	}
	return (setting) =>
		date(setting.dayFirst || mark === '.' ? dayFirst : monthFirst, {
			doubt: 'the order of day and month',
		});
}
