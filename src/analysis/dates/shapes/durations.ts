import { PARTS_OF_DAY } from '../../words/time/seasons.ts';
import { TIME_UNITS, type TimeUnit } from '../../words/time/time-units.ts';
import { monthOf, numberOf, weekdayNumber } from '../numbers.ts';
import { type Captures, type Pattern, prefiltered, type Resolver, type Timex } from '../pattern.ts';
import {
	ABOUT,
	COUNT,
	DAY,
	LINK,
	MONTH,
	ORDINAL,
	PART_OF_DAY,
	phrase,
	second,
	UNIT,
	UNIT_LETTERS,
	WEEKDAY,
} from '../phrase.ts';

const TIMEX_UNITS: Readonly<Record<TimeUnit, string>> = {
	S: 'T#S',
	MIN: 'T#M',
	H: 'T#H',
	D: '#D',
	W: '#W',
	WE: '#WE',
	M: '#M',
	Q: '#Q',
	Y: '#Y',
	DE: '#0Y',
	CE: '#CE',
};

/** How long something lasts, and how often it comes. */
export const DURATIONS: readonly Pattern[] = prefiltered(UNIT_LETTERS, [
	/** Of “four night-shift workers” and “three week-long strikes” the number counts something else. */
	{
		kind: 'duration',
		examples: ['three weeks', 'at least 48 hours', 'the past two months', 'a two-year'],
		expression: phrase`(?:the )?(?:(?:(?<!\b(?:to|will|would|could|can|may|might|should|not) )last|past|next|first|coming|final|remaining|following|previous|full|entire) )?${ABOUT}?${COUNT}${LINK}${UNIT}(?!-old| old\b| ago)(?<! (?:hour|day|night|week|month|year)(?=-[a-z]))`,
		read: duration,
	},
	{
		kind: 'duration',
		examples: ['the past year', 'this past decade'],
		expression: phrase`(?:the|this) past (?<unit>week|month|year|decade|century|quarter)`,
		read: (groups) => duration({ ...groups, count: 'one' }),
	},
	{
		kind: 'duration',
		examples: ['half a century', 'half an hour', 'a half-century'],
		prefilter: ['half'],
		expression: phrase`(?:half an? |(?:a |the (?:next|last|past) )?half-)(?<unit>hour|day|year|decade|century)(?! ago)`,
		read: ({ unit = '' }) => lasting(HALVES[unit.toLowerCase()] ?? 'PX'),
	},
	/** `the year` in "for the year ended Aug. 31" */
	{
		kind: 'duration',
		examples: ['the year ended Aug. 31'],
		prefilter: ['year'],
		expression: phrase`the (?:fiscal |financial )?(?<unit>year)(?= (?:that )?(?:ended|ending|to) [A-Z\d])`,
		read: (groups) => duration({ ...groups, count: 'one' }),
	},
	{
		kind: 'duration',
		examples: ['four hours and nine minutes'],
		prefilter: ['hour and', 'hours and'],
		expression: phrase`${COUNT} hours? and ${COUNT.replace('<count>', '<minutes>')} minutes?`,
		read: ({ count, minutes }) =>
			lasting(`PT${numberOf(count) ?? 'X'}H${numberOf(minutes) ?? 'X'}M`),
	},
	/** `days`, `months`, `years`: uncounted */
	{
		kind: 'uncounted-duration',
		examples: ['days later', 'months before'],
		prefilter: ['days', 'weeks', 'months', 'years', 'decades', 'hours', 'minutes', 'centuries'],
		expression: phrase`(?:just )?(?<![\w-] ?\b(?:old|two|the|these|those|of|all|most|both|working|school|week) )(?<unit>days|weeks|months|years|decades|hours|minutes|centuries)(?= (?:before|after|later|earlier)\b|[,.;])(?! ago)`,
		read: ({ unit = '' }) => duration({ unit: unit.slice(0, -1), count: 'several' }),
	},
	{
		kind: 'repetition',
		examples: ['every day', 'each week', 'every two years'],
		expression: phrase`(?:every|each) (?:(?<other>other )?|${COUNT} )${UNIT}`,
		read: ({ count, other, ...groups }) =>
			repeated(duration({ ...groups, count: count ?? (other ? 'two' : 'one') })),
	},
	{
		kind: 'repetition',
		examples: ['daily', 'annually'],
		prefilter: ['ly', 'annual'],
		expression: phrase`(?<often>hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually|annual|biweekly|biannual)(?! (?:news|mail|telegraph|express|star|times|mirror|beast|post|record))`,
		read: ({ often = '' }) => ({ type: 'SET', value: OFTEN[often.toLowerCase()] ?? 'P1D' }),
	},
	{
		kind: 'repetition',
		examples: ['$90 billion a year', 'five times a week'],
		expression: phrase`(?<=\b(?:percent|%|million|billion|times|once|twice|dollars|barrels?|pounds|euros|tons|tonnes|hours|days) )(?:a|per|each) (?<unit>day|week|month|year)`,
		read: (groups) => repeated(duration({ ...groups, count: 'one' })),
	},
	{
		kind: 'repeated-weekday',
		examples: ['every Friday', 'on Tuesdays'],
		prefilter: ['day'],
		expression: phrase`(?:(?:every|each) (?:other )?${WEEKDAY}|(?:on )?${WEEKDAY.replace('weekday', 'plural')}s)(?: ${PART_OF_DAY}s?)?|(?:on )?${WEEKDAY.replace('weekday', 'single')} ${PART_OF_DAY.replace('partOfDay', 'parts')}s`,
		read: ({ weekday, plural, single, partOfDay, parts }) => {
			const code = PARTS_OF_DAY[(partOfDay ?? parts ?? '').toLowerCase()] ?? '';
			return {
				type: 'SET',
				value: `XXXX-WXX-${weekdayNumber(weekday ?? plural ?? single)}${code && `T${code}`}`,
			};
		},
	},
	{
		kind: 'repeated-weekday',
		examples: ['the first Tuesday of every month'],
		prefilter: ['month'],
		expression: phrase`the (?:${ORDINAL}|last) ${WEEKDAY} (?:of|in) (?:every|each|the) month`,
		read: ({ weekday }) => ({ type: 'SET', value: `XXXX-WXX-${weekdayNumber(weekday)}` }),
	},
	{
		kind: 'repeated-month',
		examples: ['every August', 'every 12 November', 'each June 5'],
		prefilter: ['every', 'each'],
		expression: phrase`(?:every|each) (?:${DAY} (?:of )?)?${MONTH}(?: ${second(DAY)}(?!,? \d|[:.]\d))?`,
		read: ({ month, day, day2 = day }) => {
			const number = monthOf(month);
			const ofMonth = day2 ? `-${day2.padStart(2, '0')}` : '';
			return number
				? { type: 'SET', value: `XXXX-${String(number).padStart(2, '0')}${ofMonth}` }
				: undefined;
		},
	},
	{
		kind: 'repetition',
		examples: ['every morning', 'each night'],
		prefilter: ['every', 'each'],
		expression: phrase`(?:every|each) (?<partOfDay>morning|afternoon|evening|night)`,
		read: ({ partOfDay = '' }) => ({
			type: 'SET',
			value: `XXXX-XX-XXT${PARTS_OF_DAY[partOfDay.toLowerCase()]}`,
		}),
	},
]);

const OFTEN: Readonly<Record<string, string>> = {
	hourly: 'PT1H',
	daily: 'P1D',
	nightly: 'P1D',
	weekly: 'P1W',
	biweekly: 'P2W',
	monthly: 'P1M',
	quarterly: 'P1Q',
	yearly: 'P1Y',
	annually: 'P1Y',
	annual: 'P1Y',
	biannual: 'P2Y',
};

const HALVES: Readonly<Record<string, string>> = {
	hour: 'PT30M',
	day: 'PT12H',
	year: 'P6M',
	decade: 'P5Y',
	century: 'P50Y',
};

/** So many of a unit, counted from nothing. */
export function duration({ count, unit = '' }: Captures): Timex | undefined {
	const known = TIME_UNITS[unit.toLowerCase()];
	if (!known || (known === 'S' && /^(?:an?|another)$/i.test(count ?? ''))) return undefined;
	const number = numberOf(count);
	const doubled = unit.toLowerCase() === 'fortnight' && number ? number * 2 : number;
	return lasting(`P${TIMEX_UNITS[known].replace('#', String(doubled ?? 'X')).replace('X0', 'X')}`);
}

function lasting(value: string): Timex {
	return { type: 'DURATION', value };
}

function repeated(timex: Timex | undefined): Resolver | undefined {
	return timex && { ...timex, type: 'SET' };
}
