import { type Day, dayNumber, dayOf, partsOf, weekdayOf } from '../../../domain/calendar.ts';
import { monthOf, ordinalOf, weekdayNumber, yearOfTwoFigures } from '../numbers.ts';
import {
	type Captures,
	date,
	type Pattern,
	prefiltered,
	type Resolver,
	type Timex,
	time,
} from '../pattern.ts';
import {
	DAY,
	DIGITS,
	LEAD,
	MONTH,
	MONTH_LETTERS,
	ORDINAL,
	phrase,
	SHORT_YEAR,
	WEEKDAY,
	YEAR,
} from '../phrase.ts';

/** What may stand before a date in figures: no figure, price or version. */
const ALONE = '(?<![\\d.,:/$£€-]|\\b(?:v|version) ?)';
/** … and behind it. */
const ENDED = '(?![/.,:-]?\\d)';
const LONG_OR_SHORT = '(?<year>(?:(?:1\\d\\d\\d|20\\d\\d)|\\d\\d))';

/** Days that say their month and year. */
export const FULL_DATES: readonly Pattern[] = prefiltered(MONTH_LETTERS, [
	{
		kind: 'full-date',
		examples: ['Thursday, Feb. 29, 2024'],
		expression: phrase`${LEAD}${MONTH} ${DAY},? ${YEAR}`,
		read: fullDate,
	},
	{
		kind: 'full-date',
		examples: ['29 February 2024', 'the 29th of February, 2024'],
		expression: phrase`${LEAD}${DAY} (?:of )?${MONTH},? ${YEAR}`,
		read: fullDate,
	},
	{
		kind: 'full-date',
		examples: ['the Fourth of July, 2021', 'the twenty-first of May 1999'],
		expression: phrase`${LEAD}${ORDINAL} of ${MONTH},? ${YEAR}`,
		read: ({ ordinal, ...rest }) => fullDate({ ...rest, day: String(ordinalOf(ordinal)) }),
	},
	{
		kind: 'full-date',
		examples: ['May 3, ’98', "Jun. 9 '20"],
		expression: phrase`${LEAD}${MONTH} ${DAY},? ${SHORT_YEAR}`,
		read: shortDate,
	},
	{
		kind: 'full-date',
		examples: ['8 Oct ’17', "the 1st of January, '93"],
		expression: phrase`${LEAD}${DAY} (?:of )?${MONTH},? ${SHORT_YEAR}`,
		read: shortDate,
	},
	{
		kind: 'numeric-date',
		examples: ['22-Aug-13', '04-Feb-2016', '4/Feb/2016'],
		expression: phrase`${ALONE}(?<day>[0-3]?\d)(?<mark>[-/.])${MONTH}\k<mark>${LONG_OR_SHORT}${ENDED}`,
		read: shortDate,
	},
	{
		kind: 'numeric-date',
		examples: ['Feb-04-2016', 'Feb/4/2016'],
		expression: phrase`${MONTH}(?<mark>[-/])(?<day>[0-3]?\d)\k<mark>${LONG_OR_SHORT}${ENDED}`,
		read: shortDate,
	},
	{
		kind: 'numeric-date',
		examples: ['2011/Mar/18', '2023-Nov-06', '2023 Nov. 6'],
		expression: phrase`${ALONE}${YEAR}(?<mark>[-/. ])${MONTH}\k<mark>(?<day>[0-3]?\d)${ENDED}`,
		read: fullDate,
	},
	{
		kind: 'numeric-date',
		examples: ['2022/11/08', '2021.04.17'],
		prefilter: DIGITS,
		expression: phrase`${ALONE}${YEAR}(?<mark>[/.])(?<month>[01]?\d)\k<mark>(?<day>[0-3]?\d)${ENDED}`,
		read: ({ year, month, day }) => {
			const at = dayOf(Number(year), Number(month), Number(day));
			return at && date(at);
		},
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
		examples: ['2/29/2024', '29.2.2024', '29 | 02 | 2024', 'Thursday 29/02/2024'],
		prefilter: DIGITS,
		expression: phrase`(?<![\d.,:/$£€-])(?:${WEEKDAY},? )?(?<one>[0-3]?\d)(?<mark>[-/.]| \| )(?<two>[0-3]?\d)\k<mark>(?<year>(?:1\d|20)?\d\d)(?![/.,:-]?\d)`,
		read: numericDate,
	},
	/** `the Sept. 11 attacks`: their year goes without saying */
	{
		kind: 'known-day',
		examples: ['the Sept. 11 attacks'],
		expression: phrase`(?:the )?(?:September 11(?:th)?|Sept\. 11|9/11)(?:, 2001,?)? (?:terrorist )?(?:attacks|terror attacks)`,
		read: () => date('2001-09-11', { doubt: 'the year is not told' }),
	},
	/** `since VE Day`: there was one, and it is kept every year */
	{
		kind: 'known-day',
		examples: ['since VE Day.', 'landed on D-Day and', 'until V-J Day,'],
		prefilter: ['VE Day', 'VJ Day', 'V-E Day', 'V-J Day', 'VE-Day', 'VJ-Day', 'D-Day'],
		expression:
			/(?<=\b(?<side>since|until|till|before|after|by|on|from)\s)(?:(?:(?<europe>V-?E)|(?<japan>V-?J))[\s-]|D-)Day(?=[.,;:!?”"’)]|$|\s(?:and|but|when|as|in|at|to|with|from|he|she|it|they|the|a|an|aged)\b)/g,
		read: ({ side, europe, japan }) => {
			const day = europe ? '1945-05-08' : japan ? '1945-08-15' : '1944-06-06';
			return knownDay(day, side === 'since' || side === 'until' || side === 'till');
		},
	},
	/** `until the Armistice`: the one that ended the First World War, unless another war or country is named. */
	{
		kind: 'known-day',
		examples: ['until the Armistice,', 'the day of the Armistice', 'after the Armistice of 1918'],
		prefilter: ['Armistice'],
		expression: phrase`(?:the day of the|(?<=\b(?:since|until|till|before|after|by|at) )the) (?<name>Armistice)(?:(?: of|,) 1918)?(?! (?:of|with|in|Day|Talks?)\b)`,
		read:
			({ name = '' }) =>
			({ before, after }) =>
				/^A/.test(name) && !OTHER_ARMISTICE.test(before + after)
					? date('1918-11-11', { doubt: 'the year is not told' })
					: undefined,
	},
]);

const OTHER_ARMISTICE =
	/\b(?:Korean?|Panmunjom|Italy|Italian|French|Compi[eè]gne|Mudros|Finnish|194\d|195\d)\b/;

/** How near its day in the year a text may tell of the keeping of it, in days. */
const KEPT_WITHIN = 40;

/** The day itself, unless the text comes out about the time when it is kept. */
function knownDay(day: Day, isBound: boolean): Resolver {
	return ({ published, direction }) => {
		const kept = published && dayOf(partsOf(published).year, partsOf(day).month, partsOf(day).day);
		const apart = kept ? Math.abs(dayNumber(kept) - dayNumber(published)) : Infinity;
		if (!isBound && (apart <= KEPT_WITHIN || direction() === 'future')) return undefined;
		return date(day, { doubt: 'the year is not told' });
	};
}

function fullDate({ year, month, day, weekday }: Captures): Timex | undefined {
	const at = dayOf(Number(year), monthOf(month) ?? 0, Number(day));
	const isAnother = at && weekday && weekdayNumber(weekday) !== weekdayOf(at);
	return at && date(at, isAnother ? { doubt: `${at} is no ${weekday}` } : {});
}

/** The year by its last two figures, where it has no more. */
function shortDate({ year, short, ...rest }: Captures): Resolver | undefined {
	const figures = short ?? year ?? '';
	if (figures.length > 2) return fullDate({ ...rest, year: figures });
	return ({ published }) => {
		return fullDate({ ...rest, year: String(yearOfTwoFigures(figures, published)) });
	};
}

function numericDate({ one, two, year = '', mark, weekday: name }: Captures): Resolver | undefined {
	const long = year.length === 2 ? Number(year) + (Number(year) > 50 ? 1900 : 2000) : Number(year);
	const inOrder = (month: number, day: number) => dayOf(long, month, day);
	const monthFirst = inOrder(Number(one), Number(two));
	const dayFirst = inOrder(Number(two), Number(one));
	if (year.length === 2 && mark !== '/') return undefined;
	if (!monthFirst || !dayFirst || one === two) {
		const at = monthFirst ?? dayFirst;
		return at && date(at);
	}
	const weekday = weekdayNumber(name);
	const agreeing = [dayFirst, monthFirst].filter((at) => weekdayOf(at) === weekday);
	if (agreeing.length === 1 && agreeing[0]) return date(agreeing[0]);
	return (context) =>
		date(context.dayFirst || /[.|]/.test(mark ?? '') ? dayFirst : monthFirst, {
			doubt: 'the order of day and month',
		});
}
