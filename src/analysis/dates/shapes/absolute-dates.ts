import { dayOf } from '../../../domain/calendar.ts';
import { MONTH_NUMBERS } from '../../words/time/months.ts';
import { type Captures, date, type Pattern, prefiltered, type Resolver } from '../pattern.ts';
import { anyOf, DIGITS, phrase, phraseOfAnyScript, YEAR } from '../phrase.ts';
import { monthValue } from '../timex.ts';

const MONTH = `(?<month>${anyOf(MONTH_NUMBERS.keys())})`;
const OF = '(?:[ ]de)?';

/** What a text in any language can say without a doubt: nothing here depends on when it was written. */
export const ABSOLUTE_DATES: readonly Pattern[] = prefiltered(DIGITS, [
	{
		kind: 'full-date',
		examples: ['22. Februar 2023', '22 de febrero de 2023', '1er mars 2023', '22 февраля 2023'],
		expression: phraseOfAnyScript`(?<day>[0-3]?\d)(?:\.|er|º|°)?${OF} ${MONTH}${OF},? ${YEAR}`,
		read: fullDate,
	},
	{
		kind: 'full-date',
		examples: ['February 22, 2023'],
		expression: phraseOfAnyScript`${MONTH} (?<day>[0-3]?\d),? ${YEAR}`,
		read: fullDate,
	},
	{
		kind: 'month-and-year',
		examples: ['Februar 2023', 'febrero de 2023'],
		expression: phraseOfAnyScript`${MONTH}${OF} ${YEAR}`,
		read: ({ month = '', year }) => {
			const number = MONTH_NUMBERS.get(month.toLowerCase());
			return number ? date(monthValue(Number(year), number)) : undefined;
		},
	},
	{
		kind: 'full-date',
		examples: ['2023. február 22.'],
		expression: phraseOfAnyScript`${YEAR}\. ${MONTH} (?<day>[0-3]?\d)`,
		read: fullDate,
	},
	{
		kind: 'date-with-units',
		examples: ['2023年2月22日', '2023년 2월 22일', '2023年2月'],
		expression:
			/(?<!\d)(?<year>(?:1\d|20)\d\d) ?[年년] ?(?<number>[01]?\d) ?[月월](?: ?(?<day>[0-3]?\d) ?[日일号號])?/gu,
		read: ({ year, number, day }) => {
			if (day === undefined) {
				return (
					dayOf(Number(year), Number(number), 1) && date(monthValue(Number(year), Number(number)))
				);
			}
			const at = dayOf(Number(year), Number(number), Number(day));
			return at && date(at);
		},
	},
	{
		kind: 'numeric-date',
		examples: ['2023-02-22'],
		expression: phrase`${YEAR}-(?<number>[01]\d)-(?<day>[0-3]\d)`,
		read: ({ year, number, day }) => {
			const at = dayOf(Number(year), Number(number), Number(day));
			return at && date(at);
		},
	},
	/** `22.2.2023`, `22/02/2023`: only where day and month cannot be taken for each other */
	{
		kind: 'numeric-date',
		examples: ['22.2.2023', '22/02/2023'],
		expression: phrase`(?<![\d.,:/-])(?<one>[0-3]?\d)(?<mark>[-/.])(?<two>[0-3]?\d)\k<mark>${YEAR}(?![/.,:-]?\d)`,
		read: unmistakable,
	},
]);

function fullDate({ day, month = '', year }: Captures): Resolver | undefined {
	const at = dayOf(Number(year), MONTH_NUMBERS.get(month.toLowerCase()) ?? 0, Number(day));
	return at && date(at);
}

function unmistakable({ one, two, mark, year }: Captures): Resolver | undefined {
	const dayFirst = dayOf(Number(year), Number(two), Number(one));
	const monthFirst = dayOf(Number(year), Number(one), Number(two));
	const isClear = mark === '.' || !dayFirst || !monthFirst || dayFirst === monthFirst;
	const at = dayFirst ?? monthFirst;
	return isClear && at ? date(at) : undefined;
}
