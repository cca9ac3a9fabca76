import { type Day, partsOf } from '../../domain/calendar.ts';
import { MONTHS } from '../words/time/months.ts';
import { NUMBERS, ORDINALS, ROUND_NUMBERS, TENS } from '../words/time/numbers.ts';
import { WEEKDAYS } from '../words/time/weekdays.ts';
import type { Timex } from './pattern.ts';

/** `a hundred and four`, `one hundred sixty-one` */
const HUNDREDS = /^(?<hundreds>\w+)[ -]hundred(?: (?:and )?(?<rest>.+))?$/;

/** 24 from "24", "twenty-four" or "Twenty four"; undefined for "several". */
export function numberOf(words = ''): number | undefined {
	const text = words.toLowerCase().replace(/[ \t\u00a0\u202f]+/g, ' ');
	if (/^\d+$/.test(text)) return Number(text);
	const { hundreds, rest } = HUNDREDS.exec(text)?.groups ?? {};
	if (hundreds) {
		const many = NUMBERS[hundreds] ?? 1;
		return many * 100 + (rest ? (numberOf(rest) ?? 0) : 0);
	}
	const [ten = '', one] = text.split(/[ -]/);
	const tens = TENS[ten];
	if (tens !== undefined) return tens + (one ? (NUMBERS[one] ?? 0) : 0);
	return NUMBERS[text] ?? ROUND_NUMBERS[text];
}

/** 3 from "third" or "3rd". */
export function ordinalOf(words = ''): number | undefined {
	const text = words.toLowerCase();
	const digits = Number.parseInt(text, 10);
	if (digits > 0) return digits;
	const index = ORDINALS.indexOf(text.replace(' ', '-'));
	return index < 0 ? undefined : index + 1;
}

/** -43 from "44" and "BC": the year 1 BC is 0. */
export function yearOfEra(year: number, era = ''): number {
	return /^b/i.test(era) ? 1 - year : year;
}

/** 1 from "January", "Jan" or "JAN"; undefined for what is written small, such as the verb "may". */
export function monthOf(name = ''): number | undefined {
	if (!/^[A-Z]/.test(name)) return undefined;
	const known = name.toLowerCase();
	const index = MONTHS.findIndex((names) => names.some((form) => form.toLowerCase() === known));
	return index < 0 ? undefined : index + 1;
}

/** How many years ahead of publication ’31 can be. */
const YEARS_AHEAD = 10;

/** Where nobody knows when it was written, 50 is 2050 and 51 is 1951. */
const PIVOT = 2040;

/** 1998 from "98"; `isOver` where it is told of a year that has been. */
export function yearOfTwoFigures(
	short = '',
	published?: Day,
	{ isOver = false }: { readonly isOver?: boolean } = {},
): number {
	const year = published ? partsOf(published).year : PIVOT;
	const here = Math.floor(year / 100) * 100 + Number(short);
	return here > year + (isOver ? 0 : YEARS_AHEAD) ? here - 100 : here;
}

/** 1 from "Monday" or "Mon". */
export function weekdayNumber(name = ''): number | undefined {
	const known = name.toLowerCase().replace(/^weds$/, 'wed');
	if (known.length < 3) return undefined;
	const index = WEEKDAYS.findIndex((weekday) => weekday.toLowerCase().startsWith(known));
	return index < 0 ? undefined : index + 1;
}

/** What "early", "mid-" or "the end of" leaves of a stretch of time. */
export function partOf(words = ''): Pick<Timex, 'part'> {
	const text = words.toLowerCase();
	if (/\bearly\b|start|beginning/.test(text)) return { part: 'early' };
	if (/\bmid/.test(text)) return { part: 'mid' };
	return /\blate\b|end|close/.test(text) ? { part: 'late' } : {};
}
