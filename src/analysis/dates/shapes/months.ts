import { type Day, partsOf } from '../../../domain/calendar.ts';
import { monthOf, partOf } from '../numbers.ts';
import { MONTH, MONTH_LETTERS, PART, phrase, YEAR } from '../phrase.ts';
import {
	date,
	fromPublished,
	type Groups,
	type Meaning,
	needing,
	type Setting,
	type Shape,
} from '../shape.ts';
import { monthValue } from '../timex.ts';

const YEAR_STEP: Readonly<Record<string, number>> = { last: -1, past: -1, this: 0, next: 1 };

/** What may stand before a bare "May" or "March" for it to be a month. */
const MONTH_BEFORE =
	/\b(?:in|since|until|till|by|last|of|from|during|through|to|for|early|late|mid|and|or|between|before|after|this|next|every|each|that|\w{3,}est)[ -]$/i;

/** Months, with or without a year. */
export const MONTH_DATES: readonly Shape[] = needing(MONTH_LETTERS, [
	/** `December 2022`, `early May 2021`, `May of 2021` */
	{
		name: 'month and year',
		pattern: phrase`${PART}?${MONTH},? (?:of )?${YEAR}`,
		read: ({ month, year, part }) => {
			const number = monthOf(month);
			return number && Number(year)
				? date(monthValue(Number(year), number), partOf(part))
				: undefined;
		},
	},
	/** `last March`, `next May`, `this June` */
	{
		name: 'month beside this one',
		pattern: phrase`(?<step>last|this|next|past|this past|this coming) ${MONTH}(?! \d)`,
		read: steppedMonth,
	},
	/** `March last year`, `the end of May this year` */
	{
		name: 'month of a year nearby',
		pattern: phrase`${PART}?${MONTH} (?:of )?(?<step>last|this|next) year`,
		read: ({ month, step = '', part }) => {
			const number = monthOf(month);
			if (!number) return undefined;
			return fromPublished(openMonth(number), (published) => {
				const year = partsOf(published).year + (YEAR_STEP[step.toLowerCase()] ?? 0);
				return date(monthValue(year, number), partOf(part));
			});
		},
	},
	/** `March the following year`, `June of the previous year` */
	{
		name: 'month of a year told of',
		pattern: phrase`${MONTH} (?:of )?(?:the (?<step>following|next|previous|same)|that(?: same)?) year`,
		read: ({ month, step = '' }) => {
			const number = monthOf(month);
			const steps = { following: 1, next: 1, previous: -1 }[step.toLowerCase()] ?? 0;
			if (!number) return undefined;
			return ({ last, published }) => {
				const year = Number((last(/^\d{4}/) ?? published ?? '').slice(0, 4));
				return year ? date(monthValue(year + steps, number)) : undefined;
			};
		},
	},
	/** `the following January` */
	{
		name: 'month after one told of',
		pattern: phrase`(?:the )?(?<step>following|previous|next) ${MONTH}(?! \d)`,
		read: ({ month, step }) => {
			const number = monthOf(month);
			if (!number) return undefined;
			return (setting) => monthAfter(number, step === 'previous', setting);
		},
	},
	/** `April`, `early May`, `mid-November`, `the end of March` */
	{
		name: 'month',
		pattern: phrase`${PART}?(?<whole>${MONTH})(?!\d|/|['’](?!s\b)\w|-\d|\.? \d)`,
		read: ({ month, part, whole }) => {
			const number = monthOf(month);
			if (!number || isCutShort(month, whole)) return undefined;
			const doubtful = !part && /^(?:May|March|August|April|June)$/i.test(month ?? '');
			return fromPublished(openMonth(number), (published, setting) => {
				if (doubtful && !isMonth(month, setting)) return undefined;
				return date(monthValue(yearOfMonth(number, published, setting), number), partOf(part));
			});
		},
	},
]);

function openMonth(month: number): string {
	return monthValue(0, month).replace('0000', 'XXXX');
}

function steppedMonth({ month, step = '' }: Groups): Meaning | undefined {
	const number = monthOf(month);
	if (!number) return undefined;
	const word = step.toLowerCase();
	return fromPublished(openMonth(number), (published) => {
		const now = partsOf(published);
		if (/last|past/.test(word))
			return date(monthValue(now.year - (number < now.month ? 0 : 1), number));
		if (/next|coming/.test(word))
			return date(monthValue(now.year + (number > now.month ? 0 : 1), number));
		return date(monthValue(now.year, number));
	});
}

function monthAfter(month: number, backwards: boolean, setting: Setting) {
	const [year, from] = (setting.last(/^\d{4}-\d\d/) ?? setting.published ?? '')
		.split('-')
		.map(Number);
	if (!year || !from) return undefined;
	const same = backwards ? month < from : month > from;
	return date(monthValue(year + (same ? 0 : backwards ? -1 : 1), month));
}

/** "May" and "March" are months after a preposition or before a year, not as names or verbs. */
function isMonth(name: string | undefined, { before, after }: Setting): boolean {
	if (!/^(?:May|March)$/i.test(name ?? '')) return !/^\s(?:said|says|told|[A-Z][a-z]+)/.test(after);
	return (
		MONTH_BEFORE.test(before.slice(-12)) ||
		(/\bthe $/i.test(before) && !/^\s(?:on|of|for|to)\b/.test(after))
	);
}

function yearOfMonth(month: number, published: Day, setting: Setting): number {
	const now = partsOf(published);
	const told = setting.yearGoingOn();
	if (told) return told;
	const future = setting.direction() === 'future';
	if (month > now.month)
		return future || isSoon(month - now.month, setting) ? now.year : now.year - 1;
	return future && month < now.month ? now.year + 1 : now.year;
}

/** A month or two ahead without a past tense is still to come. */
function isSoon(months: number, { before }: Setting): boolean {
	return months <= 2 && !/\b(?:\w+ed|was|were|had|since)\b/i.test(before.slice(-45));
}

/** `Jan` without a stop is a name as often as a month. */
function isCutShort(month = '', whole = ''): boolean {
	return month.length <= 4 && !/^(?:May|June|July)$/i.test(month) && !whole.endsWith('.');
}
