import { type Day, dayNumber, dayOf, partsOf } from '../../domain/calendar.ts';
import { monthOf, ordinalOf } from './numbers.ts';
import {
	DAY,
	DIGITS,
	MONTH,
	MONTH_LETTERS,
	ORDINAL,
	phrase,
	second,
	WEEKDAY,
	YEAR,
} from './phrase.ts';
import {
	date,
	fromPublished,
	type Groups,
	type Meaning,
	needing,
	type Setting,
	type Shape,
	time,
} from './shape.ts';
import { monthValue } from './timex.ts';

const BEFORE = `(?:${WEEKDAY},? |the )?`.replaceAll(' ', '[ \\u00a0]');
/** `to`, `and`, a dash: what stands between two days of one month. */
const TO = '(?:\\s?[-–—]\\s?|\\s(?:to|through|until)\\s)';

/** Days that say their month, with or without a year. */
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
	/** `6 to 8 January`, `3-9 March 2023` */
	{
		name: 'days of a month',
		pattern: phrase`${DAY}${TO}${second(DAY)} (?:of )?${MONTH}(?:,? ${YEAR})?`,
		read: dayRange,
	},
	/** `between 3 and 5 May` */
	{
		name: 'days of a month',
		pattern: phrase`(?<=\bbetween )${DAY} and ${second(DAY)} ${MONTH}(?:,? ${YEAR})?`,
		read: dayRange,
	},
	/** `between May 3 and 5` */
	{
		name: 'days of a month',
		pattern: phrase`(?<=\bbetween )${MONTH} ${DAY} and ${second(DAY)}(?:,? ${YEAR})?`,
		read: dayRange,
	},
	/** `on the 21st` */
	{
		name: 'day of this month',
		needs: DIGITS,
		pattern: phrase`(?<=\bon )the (?<ordinal>[0-3]?\d(?:st|nd|rd|th))(?=[.,;!?]| (?:and|but|when|after|before|at) |$)`,
		read: dayOfThisMonth,
	},
	/** `Jan. 6-8`, `March 3 to 9, 2023` */
	{
		name: 'days of a month',
		pattern: phrase`${MONTH} ${DAY}${TO}${second(DAY)}(?!\d|\s(?:percent|a\.m|p\.m|am\b|pm\b))(?:,? ${YEAR})?`,
		read: dayRange,
	},
	/** `Thursday, Feb. 29`, `Jan. 31` */
	{
		name: 'day of a month',
		pattern: phrase`${BEFORE}${MONTH} ${DAY}(?![,:.]\d|[-/]\d|\s?(?:percent|%|million|billion|a\.m|p\.m))`,
		read: yearlessDay,
	},
	/** `Saturday 3 June`, `the 3rd of June` */
	{
		name: 'day of a month',
		pattern: phrase`${BEFORE}(?<![\d.,$£€])${DAY} (?:of )?${MONTH}`,
		read: yearlessDay,
	},
	/** `25` in `April 24 and 25` */
	{
		name: 'day of a month',
		pattern: phrase`(?=\d)(?<=\b${MONTH} \d\d?(?:, \d\d?)?(?:,| and|, and| or) )${DAY}(?! [a-z]+s\b|[,.:]?\d|%)`,
		read: yearlessDay,
	},
	/** `3` in `on 3 and 9 March` */
	{
		name: 'day of a month',
		pattern: phrase`(?<=\bon )${DAY}(?= (?:and|or) [0-3]?\d (?:of )?${MONTH})`,
		read: yearlessDay,
	},
	/** `last Oct. 23` */
	{
		name: 'day of a month',
		pattern: phrase`last ${MONTH} ${DAY}`,
		read: lastDayOfMonth,
	},
	/** `the Sept. 11 attacks`: their year goes without saying */
	{
		name: 'known day',
		pattern: phrase`(?:the )?(?:September 11(?:th)?|Sept\. 11|9/11)(?:, 2001,?)? (?:terrorist )?(?:attacks|terror attacks)`,
		read: () => date('2001-09-11', { doubt: 'the year is not told' }),
	},
	/** `March eighth`, `the fourth of July` */
	{
		name: 'day of a month',
		pattern: phrase`(?:this coming ${WEEKDAY},? )?${MONTH} ${ORDINAL}`,
		read: yearlessDay,
	},
	{ name: 'day of a month', pattern: phrase`the ${ORDINAL} of ${MONTH}`, read: yearlessDay },
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

function dayRange({ day, day2, month, year }: Groups): Meaning | undefined {
	const number = monthOf(month);
	if (!number || Number(day) >= Number(day2) || Number(day2) > 31) return undefined;
	const between = (from: Day, to: number) => {
		const parts = partsOf(from);
		const end = dayOf(parts.year, parts.month, to);
		return end && date(`${from}/${end}`);
	};
	if (year) {
		const from = dayOf(Number(year), number, Number(day));
		return from && between(from, Number(day2));
	}
	return fromPublished('XXXX-XX-XX', (published, setting) => {
		const from = nearestDay(number, Number(day), { published, setting });
		return from && between(from, Number(day2));
	});
}

function yearlessDay({ month, day, ordinal }: Groups): Meaning | undefined {
	const number = monthOf(month);
	const dayOfMonth = day ? Number(day) : ordinalOf(ordinal);
	if (!number || !dayOfMonth || !dayOf(2024, number, dayOfMonth)) return undefined;
	const open = (dayOf(2024, number, dayOfMonth) ?? '').replace('2024', 'XXXX');
	return fromPublished(open, (published, setting) => {
		const at = nearestDay(number, dayOfMonth, { published, setting });
		return at && date(at);
	});
}

function dayOfThisMonth({ ordinal }: Groups): Meaning | undefined {
	const dayOfMonth = ordinalOf(ordinal) ?? 0;
	return fromPublished('XXXX-XX-XX', (published, { direction }) => {
		const { year, month, day } = partsOf(published);
		const step = direction() === 'future' ? (dayOfMonth < day ? 1 : 0) : dayOfMonth > day ? -1 : 0;
		const [atYear = 0, atMonth = 0] = monthValue(year, month + step)
			.split('-')
			.map(Number);
		const at = dayOf(atYear, atMonth, dayOfMonth);
		return at && date(at);
	});
}

function lastDayOfMonth({ month, day }: Groups): Meaning | undefined {
	const number = monthOf(month);
	if (!number) return undefined;
	return fromPublished('XXXX-XX-XX', (published) => {
		const { year } = partsOf(published);
		const days = [year - 1, year].flatMap((at) => dayOf(at, number, Number(day)) ?? []);
		const latest = days.findLast((at) => at < published);
		return latest && date(latest);
	});
}

/** The day of that month nearest to the day of publication, unless the tense says otherwise. */
export function nearestDay(
	month: number,
	day: number,
	{ published, setting }: { published: Day; setting: Setting },
): Day | undefined {
	const { year } = partsOf(published);
	const today = dayNumber(published);
	const candidates = [-1, 0, 1].flatMap((step) => dayOf(year + step, month, day) ?? []);
	const [nearest, ...others] = candidates.sort(
		(one, other) => Math.abs(dayNumber(one) - today) - Math.abs(dayNumber(other) - today),
	);
	if (!nearest) return dayOf(year + (setting.direction() === 'past' ? -2 : 2), month, day);
	const ahead = dayNumber(nearest) - today;
	const wrongSide =
		(ahead > 60 && setting.direction() === 'past') ||
		(ahead < -45 && setting.direction() === 'future');
	return (wrongSide ? others[0] : nearest) ?? nearest;
}
