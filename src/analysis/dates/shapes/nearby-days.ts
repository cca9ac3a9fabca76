import { addDays, type Day, dayOf, daysIn, partsOf } from '../../../domain/calendar.ts';
import { numberOf } from '../numbers.ts';
import { COUNT, PART_OF_DAY, phrase } from '../phrase.ts';
import {
	date,
	fromPublished,
	type Meaning,
	needing,
	type Setting,
	type Shape,
	time,
} from '../shape.ts';
import { monthValue } from '../timex.ts';
import { dayPart } from './weekdays.ts';

const DAYS_FROM_NOW: Readonly<Record<string, number>> = { today: 0, tomorrow: 1, yesterday: -1 };
const DAY_VALUE = /^\d{4}-\d\d-\d\d/;

/** Days named by their distance from another: today, the next day, the night before. */
export const NEARBY_DAYS: readonly Shape[] = needing(
	['day', 'tomorrow', 'night', 'morning', 'afternoon', 'evening', 'dawn', 'dusk', 'sun'],
	[
		/** `in today’s world`, `today’s youth` */
		{
			name: 'the present',
			pattern: phrase`today(?=['’]s (?:world|society|economy|climate|youth|standards|children|young|generation|age|terms|money|prices)\b)`,
			read: () => date('PRESENT_REF'),
		},
		/** `two weeks from today`, `a week tomorrow` */
		{
			name: 'day beside this one',
			pattern: phrase`${COUNT} (?<unit>days?|weeks?|months?) (?:from )?(?<word>today|tomorrow)`,
			read: ({ count, unit = '', word = '' }) => {
				const number = numberOf(count);
				const ahead = DAYS_FROM_NOW[word.toLowerCase()] ?? 0;
				if (!number) return undefined;
				if (/^m/i.test(unit)) return monthsFromToday(number, ahead);
				return fromToday(number * (/^w/i.test(unit) ? 7 : 1) + ahead);
			},
		},
		/** `today`, `late yesterday`, `tomorrow morning` */
		{
			name: 'day beside this one',
			pattern: phrase`(?:(?:later|earlier|late|early) )?(?<word>today|tomorrow|yesterday)(?: ${PART_OF_DAY})?`,
			read: ({ word = '', partOfDay }) =>
				fromToday(DAYS_FROM_NOW[word.toLowerCase()] ?? 0, partOfDay),
		},
		/** `the day before yesterday` */
		{
			name: 'day beside this one',
			pattern: phrase`the day before yesterday`,
			read: () => fromToday(-2),
		},
		{
			name: 'day beside this one',
			pattern: phrase`the day after tomorrow`,
			read: () => fromToday(2),
		},
		/** `tonight`, `this morning`, `later this afternoon` */
		{
			name: 'part of today',
			pattern: phrase`(?:(?:later|earlier) )?tonight`,
			read: () => fromToday(0, 'night'),
		},
		{
			name: 'part of today',
			pattern: phrase`(?:(?:later|earlier|early|late) )?this ${PART_OF_DAY}`,
			read: ({ partOfDay }) => fromToday(0, partOfDay),
		},
		{
			name: 'last night',
			pattern: phrase`(?:late )?last (?<partOfDay>night|evening)`,
			read: ({ partOfDay }) => fromToday(-1, partOfDay),
		},
		/** `left homes dark overnight` */
		{
			name: 'last night',
			pattern: phrase`overnight(?=[.,;:)]|$| (?:and|in|on|as|after|by|to|at|from|with|into|before|when|that|for)\b)`,
			read: () =>
				fromPublished('XXXX-XX-XXTNI', (published, { direction }) => {
					const day = addDays(published, direction() === 'future' ? 0 : -1);
					return day && time(`${day}TNI`);
				}),
		},
		/** `later in the day`, `late in the day`, `that same day`, `the same evening` */
		{
			name: 'the day told of',
			pattern: phrase`(?:(?:later|earlier|late|early) )?(?:in the day|(?:that|that same|the same) day|on the day(?! (?:of|that|when|before|after|he|she|it|they|the|his|her|its|their)\b))`,
			read: () => dayBeside(0),
		},
		{
			name: 'part of the day told of',
			pattern: phrase`(?:that|that same|the same) ${PART_OF_DAY}`,
			read: ({ partOfDay }) => dayBeside(0, partOfDay),
		},
		/** `the next day`, `the following morning`, `a day later`, `the day after` */
		{
			name: 'the day after one told of',
			pattern: phrase`the (?:very )?(?:next|following) (?:day|${PART_OF_DAY})`,
			read: ({ partOfDay }) => dayBeside(1, partOfDay),
		},
		{
			name: 'the day after one told of',
			pattern: phrase`(?:the day after|a day later|one day later)(?! \w+ing|(?: the| a)?(?: \w+)? \w)`,
			read: () => dayBeside(1),
		},
		/** `the following noon` */
		{
			name: 'the day after one told of',
			needs: ['noon', 'midday', 'midnight'],
			pattern: phrase`the (?:next|following) (?<hour>noon|midday|midnight)`,
			read:
				({ hour = '' }) =>
				(setting) => {
					const told = dayToldOf(setting);
					const day = told && addDays(told, 1);
					return day && time(`${day}T${/^midn/i.test(hour) ? '00' : '12'}:00`);
				},
		},
		/** `the previous evening`, `the night before`, `a day earlier` */
		{
			name: 'the day before one told of',
			pattern: phrase`the (?:previous|preceding) (?:day|${PART_OF_DAY})`,
			read: ({ partOfDay }) => dayBeside(-1, partOfDay),
		},
		{
			name: 'the day before one told of',
			pattern: phrase`(?:a|one) day (?:earlier|before)(?! (?:the|a|his|her|its|their|he|she|it|they)\b)`,
			read: () => dayBeside(-1),
		},
		{
			name: 'the day before one told of',
			pattern: phrase`the (?:day|${PART_OF_DAY}) before(?! [\w“"‘])`,
			read: ({ partOfDay }) => dayBeside(-1, partOfDay),
		},
		/** `for the day`, `to end the day` */
		{
			name: 'the day told of',
			pattern: phrase`(?<=\b(?:for|end|ended|ending|closed|finish|finished) )the day(?! (?:before|after|when|that|of|to)\b)`,
			read: () => dayBeside(0),
		},
		/** `the night`, told of some day */
		{
			name: 'part of the day told of',
			pattern: phrase`(?<=(?:spent|out|through|overnight|during|all|in) )the night(?! of\b)`,
			read: () => nightToldOf,
		},
	],
);

function fromToday(days: number, partOfDay?: string): Meaning {
	return fromPublished('XXXX-XX-XX', (published) => {
		const day = addDays(published, days);
		return day && dayPart(day, partOfDay);
	});
}

function monthsFromToday(months: number, days: number): Meaning {
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

function dayBeside(days: number, partOfDay?: string): Meaning {
	return (setting) => {
		const told = dayToldOf(setting);
		const day = told && addDays(told, days);
		return day && dayPart(day, partOfDay);
	};
}

const nightToldOf = (setting: Setting) => {
	const told = setting.day();
	const day = told && told === setting.published ? addDays(told, -1) : told;
	return day && time(`${day}TNI`);
};

/** The day of which the text last spoke, or that on which it came out. */
export function dayToldOf(setting: Setting): Day | undefined {
	return (setting.last(DAY_VALUE)?.slice(0, 10) as Day | undefined) ?? setting.published;
}
