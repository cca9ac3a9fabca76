import { dayOf } from '../../../../domain/calendar.ts';
import { monthOf, ordinalOf, partOf, yearOfEra } from '../../numbers.ts';
import { type Captures, date, type Pattern, prefiltered, type Resolver } from '../../pattern.ts';
import {
	DAY,
	DIGITS,
	ERA,
	LEAD,
	MONTH,
	MONTH_LETTERS,
	ORDINAL,
	PART,
	phrase,
	second,
} from '../../phrase.ts';
import { monthValue, yearValue } from '../../timex.ts';

const OLD_YEAR = '(?<![\\d.,:/$£€-])(?<year>\\d{1,4})';
/** A year of three figures stands alone or before a small word: "24 August 410 people" tells of people. */
const ALONE =
	'(?=[.,;:)!?”"’—]|$|[ ](?:and|but|or|when|the|an?|by|in|at|on|to|of|that|he|she|it|they|his|her|its|their|was|were|is|had|has|after|before|as|under|with|for|from|until|till|through|during|while|where|who|which)\\b)';
const ERA_LETTERS = ['AD', 'A.D.', 'CE', 'C.E.', 'BC', 'B.C.'];

/** Years with their era, and those of less than four figures. */
export const ERAS: readonly Pattern[] = [
	...prefiltered(ERA_LETTERS, [
		{
			kind: 'full-date',
			examples: ['15 March 44 BC', 'the 24th of August, 79 AD', '24 August AD 79'],
			expression: phrase`${LEAD}${DAY} (?:of )?${MONTH},? (?:in )?(?:(?<lead>AD|A\.D\.) )?(?<year>\d{1,4})(?: ?${ERA})?`,
			read: dayOfEra,
		},
		{
			kind: 'full-date',
			examples: ['March 15, 44 BC', 'Aug. 24, A.D. 79'],
			expression: phrase`${LEAD}${MONTH} ${DAY},? (?:(?<lead>AD|A\.D\.) )?(?<year>\d{1,4})(?: ?${ERA})?`,
			read: dayOfEra,
		},
		{
			kind: 'month-and-year',
			examples: ['August 410 AD', 'March of 44 BCE'],
			expression: phrase`${MONTH},? (?:of |in )?(?<year>\d{1,4}) ?${ERA}`,
			read: ({ month, year, era }) => {
				const number = monthOf(month);
				return number && isEra(era)
					? date(monthValue(yearOfEra(Number(year), era), number))
					: undefined;
			},
		},
		{
			kind: 'year-of-era',
			examples: ['AD 79', 'A.D. 410', 'AD286'],
			expression: phrase`(?:the year )?(?<era>AD|A\.D\.|CE) ?${OLD_YEAR}`,
			read: yearWithEra,
		},
		{
			kind: 'year-of-era',
			examples: ['44 BC', '476 CE', 'the year 12 B.C.E.', '79 A.D.'],
			expression: phrase`(?:the year )?${OLD_YEAR} ?${ERA}`,
			read: yearWithEra,
		},
		{
			kind: 'year-span',
			examples: ['264-146 BC'],
			expression: phrase`${OLD_YEAR} ?[-–] ?${second('(?<year>\\d{1,4})')} ?${ERA}`,
			read: ({ year, year2, era }) =>
				isEra(era)
					? date(
							`${yearValue(yearOfEra(Number(year), era))}/${yearValue(yearOfEra(Number(year2), era))}`,
						)
					: undefined,
		},
		{
			kind: 'century',
			examples: ['the 3rd century BC', 'the late first century AD'],
			expression: phrase`(?:the )?${PART}?(?:the )?${ORDINAL}[ -]century ${ERA}`,
			read: ({ ordinal, era, part }) => {
				const number = ordinalOf(ordinal);
				if (!number || !isEra(era) || number > LAST_CENTURY) return undefined;
				if (!/^b/i.test(era ?? '')) return date(String(number - 1).padStart(2, '0'), partOf(part));
				return date(
					`${yearValue(1 - number * 100)}/${yearValue(-(number - 1) * 100)}`,
					partOf(part),
				);
			},
		},
	]),
	...prefiltered(MONTH_LETTERS, [
		{
			kind: 'full-date',
			examples: ['24 August 410', 'the 14th of October, 987'],
			expression: phrase`${LEAD}${DAY} (?:of )?${MONTH},? (?<year>[1-9]\d\d)(?!\d|,\d)${ALONE}`,
			read: dayOfEra,
		},
		{
			kind: 'full-date',
			examples: ['August 24, 410'],
			expression: phrase`${LEAD}${MONTH} ${DAY}, (?<year>[1-9]\d\d)(?!\d|,\d)${ALONE}`,
			read: dayOfEra,
		},
		{
			kind: 'month-and-year',
			examples: ['in August 410'],
			expression: phrase`(?<=\b(?:in|of|since|until|by|from|to|early|late) )${MONTH} (?<year>[1-9]\d\d)(?!\d|,\d)${ALONE}`,
			read: ({ month, year }) => {
				const number = monthOf(month);
				return number ? date(monthValue(Number(year), number)) : undefined;
			},
		},
	]),
	...prefiltered(DIGITS, [
		{
			kind: 'year',
			examples: ['the year 410'],
			prefilter: ['the year'],
			expression: phrase`the year (?<year>[1-9]\d{0,2})(?![.,]?\d)(?! (?:AD|CE|BC))`,
			read: ({ year }) => date(yearValue(Number(year))),
		},
		{
			kind: 'year',
			examples: ['in 987.'],
			expression: phrase`(?<=\b(?:in|since|until|by|around|about|circa|of|from|to|after|before) )(?<year>[1-9]\d\d)(?![.,:/]?\d|%|-)${ALONE}`,
			read:
				({ year }) =>
				({ isHistorical }) =>
					isHistorical ? date(yearValue(Number(year))) : undefined,
		},
	]),
];

const LAST_CENTURY = 40;

/** "ad" and "ce" in small letters are no eras. */
function isEra(era = ''): boolean {
	return /^\p{Lu}/u.test(era);
}

function yearWithEra({ year, era }: Captures): Resolver | undefined {
	return Number(year) > 0 && isEra(era) ? date(yearValue(yearOfEra(Number(year), era))) : undefined;
}

function dayOfEra({ day, month, year = '', era, lead }: Captures): Resolver | undefined {
	if (year.length < 3 && !isEra(era ?? lead)) return undefined;
	const at = dayOf(yearOfEra(Number(year), era), monthOf(month) ?? 0, Number(day));
	return at && date(at);
}
