import { addDays, type Day, dayOf, daysIn, partsOf } from '../../../domain/calendar.ts';
import { numberOf } from '../numbers.ts';
import {
	date,
	fromPublished,
	type MatchContext,
	type Pattern,
	prefiltered,
	type Resolver,
	time,
} from '../pattern.ts';
import { COUNT, PART_OF_DAY, phrase, YEAR } from '../phrase.ts';
import { monthValue, yearOfValue } from '../timex.ts';
import { dayPart } from './weekdays.ts';

const DAYS_FROM_NOW: Readonly<Record<string, number>> = { today: 0, tomorrow: 1, yesterday: -1 };
/** By the first letter of the unit. */
const DAYS_IN: Readonly<Record<string, number>> = { d: 1, w: 7, f: 14 };
const DAY_VALUE = /^\d{4}-\d\d-\d\d/;

/** Days named by their distance from another: today, the next day, the night before. */
export const NEARBY_DAYS: readonly Pattern[] = prefiltered(
	['day', 'hours', 'morrow', 'night', 'morning', 'afternoon', 'evening', 'dawn', 'dusk', 'sun'],
	[
		{
			kind: 'present',
			examples: ['in today’s world', 'today’s youth'],
			expression: phrase`today(?=['’]s (?:world|society|economy|climate|youth|standards|children|young|generation|age|terms|money|prices)\b)`,
			read: () => date('PRESENT_REF'),
		},
		{
			kind: 'present',
			examples: ['where swans nest today', 'it has sixty today', 'what it means today'],
			prefilter: ['today'],
			expression: phrase`(?<=\b(?:(?:where|what|which|who|that) (?:\w+ )?\w+s?|(?:it|which|town|village|city|school|museum|company|firm|club|factory|hospital) (?:is|has|stands|employs|holds|houses|serves|makes|runs|owns) [^.;,]{0,30}) )(?<=\b(?:means?|lives?|stands?|nests?|is|are|has|have|remains?|grows?|employs?|holds?|houses?|serves?|makes?|runs?|owns?|grazes?|flows?)\b[^.;,]{0,30} )today(?=[.,;)]|$)`,
			read: () => date('PRESENT_REF'),
		},
		{
			kind: 'present',
			examples: ['the people alive today', 'the only one in use today'],
			prefilter: ['today'],
			expression: phrase`(?<=\b(?:alive|living|surviving|in existence|in use|extant) )today`,
			read: () => date('PRESENT_REF'),
		},
		/** `Today the shipyard is a car park.` */
		{
			kind: 'present',
			examples: ['Today the shipyard is a car park.', 'Today, she has a farm near Orla.'],
			prefilter: ['Today'],
			expression:
				/^\W*Today(?=,?\s(?:the\s(?:[a-z]+\s){1,2}|it\s|he\s|she\s|they\s|there\s)(?:still\s)?(?:is|are|has|have|stands?|lives?|remains?|houses|employs)\s(?:an?|the|home|known|one|part|more|some|about|only|nearly|\d[\d,]*|among|in\sruins|empty)\b)(?!.{0,200}\b(?:will|announced|said|told|yesterday|tomorrow|tonight)\b)/g,
			read: () => date('PRESENT_REF'),
		},
		{
			kind: 'nearby-day',
			examples: ['two weeks from today', 'a week tomorrow', 'a fortnight tomorrow'],
			expression: phrase`${COUNT} (?<unit>days?|weeks?|fortnights?|months?) (?:from )?(?<word>today|tomorrow)`,
			read: ({ count, unit = '', word = '' }) => {
				const number = numberOf(count);
				const ahead = DAYS_FROM_NOW[word.toLowerCase()] ?? 0;
				if (!number) return undefined;
				if (/^m/i.test(unit)) return monthsFromToday(number, ahead);
				return fromToday(number * (DAYS_IN[unit.charAt(0).toLowerCase()] ?? 1) + ahead);
			},
		},
		{
			kind: 'nearby-day',
			examples: ['today', 'late yesterday', 'tomorrow morning', 'to-day', 'To-morrow evening'],
			expression: phrase`(?<!-)(?:(?:later|earlier|late|early) )?(?<word>to-?day|to-?morrow|yesterday)(?: ${PART_OF_DAY})?`,
			read: ({ word = '', partOfDay }) =>
				fromToday(DAYS_FROM_NOW[word.toLowerCase().replace('-', '')] ?? 0, partOfDay),
		},
		{
			kind: 'this-day-of-year',
			examples: ['on this day in 1953', 'on this very day in 1836', 'on this date last year'],
			prefilter: ['this day', 'this date', 'this very da'],
			expression: phrase`(?<=\bon )this (?:very )?da(?:y|te),? (?:(?:back )?in ${YEAR}(?!s\b)|last year)`,
			read: ({ year }) => dayInYear(year === undefined ? undefined : Number(year)),
		},
		{
			kind: 'nearby-day',
			examples: ['the day before yesterday'],
			expression: phrase`the day before yesterday`,
			read: () => fromToday(-2),
		},
		{
			kind: 'nearby-day',
			examples: ['the day after tomorrow'],
			expression: phrase`the day after tomorrow`,
			read: () => fromToday(2),
		},
		{
			kind: 'part-of-today',
			examples: ['tonight', 'later tonight', 'to-night'],
			expression: phrase`(?:(?:later|earlier) )?to-?night`,
			read: () => fromToday(0, 'night'),
		},
		{
			kind: 'part-of-today',
			examples: ['later this afternoon', 'this morning'],
			expression: phrase`(?:(?:later|earlier|early|late) )?this ${PART_OF_DAY}`,
			read: ({ partOfDay }) => fromToday(0, partOfDay),
		},
		{
			kind: 'last-night',
			examples: ['last night', 'late last evening'],
			expression: phrase`(?<!\b(?:the|its|their|his|her|our|my) )(?:late )?last (?<partOfDay>night|evening)`,
			read: ({ partOfDay }) => fromToday(-1, partOfDay),
		},
		{
			kind: 'last-night',
			examples: ['burnt down the night before last.', 'came two nights ago'],
			expression: phrase`(?:the night before last(?=[.,;:)]|$| (?:and|but|when|by|in|to|at|after|with|from|on|he|she|it|they|the)\b)|(?<count>two|three|four|2|3|4) nights ago)`,
			read: ({ count }) => fromToday(-(numberOf(count) ?? 2), 'night'),
		},
		{
			kind: 'last-night',
			examples: ['left homes dark overnight', 'rain overnight had'],
			expression: phrase`overnight(?=[.,;:)]|$| (?:and|in|on|as|after|by|to|at|from|with|into|before|when|that|for|had|has|have|was|were|brought|left|but|while)\b)`,
			read: () =>
				fromPublished('XXXX-XX-XXTNI', (published, { direction, byReference }) => {
					const news = addDays(published, direction() === 'future' ? 0 : -1);
					const day = byReference({ news, from: ({ day: then }) => then });
					return day ? time(`${day}TNI`) : undefined;
				}),
		},
		{
			kind: 'antecedent-day',
			examples: ['later in the day', 'late in the day', 'that same day'],
			expression: phrase`(?:(?:later|earlier|late|early) )?(?:in the day|(?:that|that same|the same) day|on the day(?! (?:of|that|when|before|after|he|she|it|they|the|his|her|its|their)\b))`,
			read: () => dayBeside(0),
		},
		{
			kind: 'part-of-today',
			examples: ['in the small hours', 'in the early hours, a'],
			prefilter: ['hours'],
			expression: phrase`(?<=\bin )the (?:small|early|wee) hours(?! (?:of|on)\b)`,
			read: () =>
				fromPublished('XXXX-XX-XXTNI', (published, { byReference }) =>
					time(`${byReference({ news: published, from: ({ day }) => day })}TNI`),
				),
		},
		{
			kind: 'part-of-antecedent-day',
			examples: ['that evening', 'the same morning'],
			expression: phrase`(?:that|that same|the same) ${PART_OF_DAY}`,
			read: ({ partOfDay }) => dayBeside(0, partOfDay),
		},
		{
			kind: 'day-after-antecedent',
			examples: ['the next day', 'the following morning'],
			expression: phrase`the (?:very )?(?:next|following) (?:day|${PART_OF_DAY})`,
			read: ({ partOfDay }) => dayBeside(1, partOfDay),
		},
		/** As an entry of a chronology opens. */
		{
			kind: 'day-after-antecedent',
			examples: ['Next day – Two are found.', 'Next morning they had gone.'],
			expression: phrase`(?<=^[“"‘']?)(?:next|following) (?:day|${PART_OF_DAY})`,
			read: ({ partOfDay }) => dayBeside(1, partOfDay),
		},
		{
			kind: 'part-of-antecedent-day',
			examples: ['Same evening – The minister resigns.'],
			expression: phrase`(?<=^[“"‘']?)same (?:day|${PART_OF_DAY})(?=,|\s?[–—:-])`,
			read: ({ partOfDay }) => dayBeside(0, partOfDay),
		},
		{
			kind: 'day-after-antecedent',
			examples: ['a day later', 'the day after'],
			expression: phrase`(?:the day after|a day later|one day later)(?! \w+ing|(?: the| a)?(?: \w+)? \w)`,
			read: () => dayBeside(1),
		},
		{
			kind: 'day-after-antecedent',
			examples: ['the day after that.', 'the night after that, and'],
			prefilter: ['after that'],
			expression: phrase`the (?:day|${PART_OF_DAY}) after that(?=[.,;:)]|$| (?:and|but|he|she|it|they|we|the)\b)`,
			read: ({ partOfDay }) => dayBeside(1, partOfDay),
		},
		{
			kind: 'day-after-antecedent',
			examples: ['the following noon'],
			prefilter: ['noon', 'midday', 'midnight'],
			expression: phrase`the (?:next|following) (?<hour>noon|midday|midnight)`,
			read:
				({ hour = '' }) =>
				(context) => {
					const antecedent = antecedentDay(context);
					const day = antecedent && addDays(antecedent, 1);
					return day && time(`${day}T${/^midn/i.test(hour) ? '00' : '12'}:00`);
				},
		},
		{
			kind: 'day-before-antecedent',
			examples: ['the previous evening'],
			expression: phrase`the (?:previous|preceding) (?:day|${PART_OF_DAY})`,
			read: ({ partOfDay }) => dayBeside(-1, partOfDay),
		},
		{
			kind: 'day-before-antecedent',
			examples: ['a day earlier'],
			expression: phrase`(?:a|one) day (?:earlier|before)(?! (?:the|a|his|her|its|their|he|she|it|they)\b)`,
			read: () => dayBeside(-1),
		},
		{
			kind: 'day-before-antecedent',
			examples: ['the night before', 'the day before', 'had come the day before on a hunch'],
			expression: phrase`the (?:day|${PART_OF_DAY}) before(?! (?!(?:on an?|by|with|from|and(?! (?:after|during|on)))\b)[\w“"‘])`,
			read: ({ partOfDay }) => dayBeside(-1, partOfDay),
		},
		{
			kind: 'antecedent-day',
			examples: ['for the day', 'to end the day'],
			expression: phrase`(?<=\b(?:for|end|ended|ending|closed|finish|finished) )the day(?! (?:before|after|when|that|of|to)\b)`,
			read: () => dayBeside(0),
		},
		/** `the night`, told of some day */
		{
			kind: 'part-of-antecedent-day',
			examples: ['spent the night'],
			expression: phrase`(?<=(?:spent|out|through|overnight|during|all|in) )the night(?! of\b)`,
			read: () => antecedentNight,
		},
	],
);

function fromToday(days: number, partOfDay?: string): Resolver {
	return fromPublished('XXXX-XX-XX', (published) => {
		const day = addDays(published, days);
		return day && dayPart(day, partOfDay);
	});
}

/** The day of the year on which the text came out, in another year, or in the year before. */
function dayInYear(named: number | undefined): Resolver {
	return fromPublished(named === undefined ? 'XXXX' : String(named), (published) => {
		const { year, month, day } = partsOf(published);
		const then = dayOf(named ?? year - 1, month, day);
		return then && date(then);
	});
}

function monthsFromToday(months: number, days: number): Resolver {
	return fromPublished('XXXX-XX', (published) => {
		const { year, month, day } = partsOf(published);
		const [toYear = 0, toMonth = 0] = monthValue(year, month + months)
			.split('-')
			.map(Number);
		const then = dayOf(toYear, toMonth, Math.min(day, daysIn(toYear, toMonth)));
		const moved = then && addDays(then, days);
		return moved && date(moved);
	});
}

function dayBeside(days: number, partOfDay?: string): Resolver {
	return (context) => {
		const antecedent = antecedentDay(context);
		const day = antecedent && addDays(antecedent, days);
		return day && dayPart(day, partOfDay);
	};
}

const antecedentNight = (context: MatchContext) => {
	const antecedent = context.day();
	const day = antecedent && antecedent === context.published ? addDays(antecedent, -1) : antecedent;
	return day && time(`${day}TNI`);
};

/** The day of which the text last spoke, or that on which it came out; none where it spoke of an earlier year alone. */
export function antecedentDay({ findAntecedent, published }: MatchContext): Day | undefined {
	const antecedent = findAntecedent(DAY_VALUE)?.slice(0, 10) as Day | undefined;
	if (antecedent || !published) return antecedent;
	const last = yearOfValue(findAntecedent(/^\d{4}/) ?? '');
	return last !== undefined && last < partsOf(published).year ? undefined : published;
}
