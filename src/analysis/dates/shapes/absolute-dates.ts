import { dayOf } from '../../../domain/calendar.ts';
import { FOREIGN_MONTHS } from '../../words/time/foreign-months.ts';
import { type Captures, date, type Pattern, prefiltered, type Resolver } from '../pattern.ts';
import { anyOf, DIGITS, phrase, phraseOfAnyScript, YEAR } from '../phrase.ts';
import { monthValue } from '../timex.ts';

const MONTHS = new Map(
	FOREIGN_MONTHS.flatMap((names) =>
		names.map((name, index) => [name.toLowerCase(), index + 1] as const),
	),
);
const MONTH = `(?<month>${anyOf(MONTHS.keys())})`;
const OF = '(?:[ ]de)?';

/** What a text in any language can say without a doubt: nothing here depends on when it was written. */
export const ABSOLUTE_DATES: readonly Pattern[] = prefiltered(DIGITS, [
	/** `22. Februar 2023`, `22 de febrero de 2023`, `1er mars 2023`, `22 февраля 2023` */
	{
		kind: 'full-date',
		expression: phraseOfAnyScript`(?<day>[0-3]?\d)(?:\.|er|º|°)?${OF} ${MONTH}${OF},? ${YEAR}`,
		read: fullDate,
	},
	/** `February 22, 2023` */
	{
		kind: 'full-date',
		expression: phraseOfAnyScript`${MONTH} (?<day>[0-3]?\d),? ${YEAR}`,
		read: fullDate,
	},
	/** `Februar 2023`, `febrero de 2023` */
	{
		kind: 'month-and-year',
		expression: phraseOfAnyScript`${MONTH}${OF} ${YEAR}`,
		read: ({ month = '', year }) => {
			const number = MONTHS.get(month.toLowerCase());
			return number ? date(monthValue(Number(year), number)) : undefined;
		},
	},
	/** `2023. február 22.` */
	{
		kind: 'full-date',
		expression: phraseOfAnyScript`${YEAR}\. ${MONTH} (?<day>[0-3]?\d)`,
		read: fullDate,
	},
	/** `2023年2月22日`, `2023년 2월 22일`, `2023年2月` */
	{
		kind: 'date-with-units',
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
	/** `2023-02-22` */
	{
		kind: 'numeric-date',
		expression: phrase`${YEAR}-(?<number>[01]\d)-(?<day>[0-3]\d)`,
		read: ({ year, number, day }) => {
			const at = dayOf(Number(year), Number(number), Number(day));
			return at && date(at);
		},
	},
	/** `22.2.2023`, `22/02/2023`: only where day and month cannot be taken for each other */
	{
		kind: 'numeric-date',
		expression: phrase`(?<![\d.,:/-])(?<one>[0-3]?\d)(?<mark>[-/.])(?<two>[0-3]?\d)\k<mark>${YEAR}(?![/.,:-]?\d)`,
		read: unmistakable,
	},
]);

function fullDate({ day, month = '', year }: Captures): Resolver | undefined {
	const at = dayOf(Number(year), MONTHS.get(month.toLowerCase()) ?? 0, Number(day));
	return at && date(at);
}

function unmistakable({ one, two, mark, year }: Captures): Resolver | undefined {
	const dayFirst = dayOf(Number(year), Number(two), Number(one));
	const monthFirst = dayOf(Number(year), Number(one), Number(two));
	const isClear = mark === '.' || !dayFirst || !monthFirst || dayFirst === monthFirst;
	const at = dayFirst ?? monthFirst;
	return isClear && at ? date(at) : undefined;
}
