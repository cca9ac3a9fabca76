import {
	addDays,
	partsOf as calendarParts,
	compareDays,
	type Day,
	isDay,
} from '../domain/calendar.ts';
import { fold } from '../domain/fold.ts';
import { monthNumber } from '../domain/month-number.ts';
import { MONTHS_BY_LANGUAGE } from '../domain/months.ts';
import { beginningOf } from '../domain/shorten.ts';
import { UserError } from '../domain/user-error.ts';

/** Days from `from` to `to`, both included; open where one is absent. */
export type Days = { readonly from?: Day; readonly to?: Day };

/** Reads 'upcoming', 'past', 'last year', 'this month', '2023', '2023-02', 'February 2023' or a day as readDay. */
export function readWhen(typed: string, today: Day): Days {
	const text = tidy(typed);
	if (UPCOMING.has(text)) return { from: today };
	if (PAST.has(text)) return { to: today };
	const near = nearDay(text, today);
	if (near) return { from: near, to: near };
	const stretch = nearStretch(text, today);
	if (stretch) return stretch;

	const { year = '', month, day } = partsOf(text);
	const from = `${year}-${month ?? '01'}-${day ?? '01'}`;
	const to = day === undefined ? lastDay(year, month ?? '12') : from;
	if (isDay(from) && to !== undefined && isDay(to)) return { from, to };
	throw new UserError(
		'“{time}” is not a time to look for. Write a year, a month or a day, such as 2023, 2023-02 or 2023-02-22, or “upcoming” or “past”.',
		{ time: beginningOf(typed, 60) },
	);
}

/** Reads from when to when, each as readWhen, or open where it is empty. */
export function readStretch(from: string, to: string, today: Day): Days {
	const first = from === '' ? undefined : readWhen(from, today).from;
	const last = to === '' ? undefined : readWhen(to, today).to;
	if (first !== undefined && last !== undefined && compareDays(first, last) > 0) {
		throw new UserError('“{from}” comes after “{to}”. Give the earlier time as from.', {
			from,
			to,
		});
	}
	return { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) };
}

/** Reads one day: 'today', 'yesterday', '2023-02-22', '22 February 2023', or '22 February' of this year. */
export function readDay(typed: string, today: Day): Day {
	const text = tidy(typed);
	const near = nearDay(text, today);
	if (near) return near;

	const { year } = calendarParts(today);
	const read = dayWritten(partsOf(text).year === undefined ? `${text} ${year}` : text);
	if (read) return read;
	throw new UserError('“{day}” is not a day. Write one such as 2023-02-22 or 22 February 2023.', {
		day: beginningOf(typed.trim(), 60),
	});
}

/** Reads one day, as readDay; without a year it is the next one that comes. */
export function readComingDay(typed: string, today: Day): Day {
	const text = tidy(typed);
	const isYearless = partsOf(text).year === undefined && nearDay(text, today) === undefined;
	const { year } = calendarParts(today);
	const years = isYearless ? MOST_YEARS_AHEAD.map((ahead) => year + ahead) : [];
	const coming = years.flatMap((one) => dayWritten(`${text} ${one}`) ?? []);
	return coming.find((day) => day >= today) ?? readDay(typed, today);
}

/** 29 February may be eight years off. */
const MOST_YEARS_AHEAD = [0, 1, 2, 3, 4, 5, 6, 7, 8];

function dayWritten(text: string): Day | undefined {
	const { year = '', month = '', day = '' } = partsOf(text);
	const read = `${year}-${month}-${day}`;
	return isDay(read) ? read : undefined;
}

/** Reads one day, as readDay; without a year it is the last one that was. */
export function readPastDay(typed: string, today: Day): Day {
	const day = readDay(typed, today);
	if (day <= today || /\d{4}/.test(typed)) return day;
	return readDay(`${typed.trim()} ${calendarParts(today).year - 1}`, today);
}

/** Reads one day that is given with its year. */
export function readFullDay(typed: string, today: Day): Day {
	if (/\d{4}/.test(typed)) return readDay(typed, today);
	throw new UserError('Give the day with its year, such as 2022-02-24. Choose “Edit” again.');
}

/** What stands between the parts of a day in one language or another: 'the 22nd of February', '22 de febrero de 2023'. */
const BETWEEN = /(?<!\p{L})(?:the|of|de|del|du|do|le|el|la|der|den|am)(?!\p{L})/gu;

/** 'the 22nd of February' is '22 february', '2023年2月22日' is '2023-02-22'. */
function tidy(typed: string): string {
	return fold(typed)
		.replace(/^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/, (_, year, month, day = '') =>
			[year, ...[month, day].filter(Boolean).map((part) => part.padStart(2, '0'))].join('-'),
		)
		.replace(/^(\d{1,2})月(\d{1,2})日/, '$2 $1月')
		.replace(BETWEEN, ' ')
		.replace(/(\d)(?:st|nd|rd|th|er|o)(?!\p{L})/gu, '$1')
		.replace(/\s+/g, ' ')
		.trim();
}

/** All that is to come, and all that was, as the catalogues call it. */
const UPCOMING = foldedSet('upcoming,kommende,à venir,próximas,今後,将来,القادمة');
const PAST = foldedSet('past,vergangene,passées,pasadas,passadas,過去,过去,الماضية');

function foldedSet(words: string): ReadonlySet<string> {
	return new Set(words.split(',').map(fold));
}

/** Yesterday, today and tomorrow in the languages that cards are said in, as they are folded. */
const NEAR_WORDS = [
	'yesterday today tomorrow',
	'gestern heute morgen',
	'ayer hoy manana',
	"hier aujourd'hui demain",
	'ontem hoje amanha',
	'昨日 今日 明日',
	'昨天 今天 明天',
	'أمس اليوم غدا',
	'أمس اليوم غدًا',
];
const NEAR = new Map(
	NEAR_WORDS.flatMap((words) =>
		words.split(' ').map((word, index) => [fold(word), index - 1] as const),
	),
);

function nearDay(text: string, today: Day): Day | undefined {
	const days = NEAR.get(text);
	return days === undefined ? undefined : addDays(today, days);
}

const STRETCH = /^(?<which>last|this|next) (?<unit>month|year)$/;

function nearStretch(text: string, today: Day): Days | undefined {
	const { which = '', unit } = STRETCH.exec(text)?.groups ?? {};
	if (unit === undefined) return undefined;
	const by = ['last', 'this', 'next'].indexOf(which) - 1;
	const { year, month } = calendarParts(today);
	if (unit === 'year') return readWhen(String(year + by), today);
	const months = year * 12 + month - 1 + by;
	const number = String((months % 12) + 1).padStart(2, '0');
	return readWhen(`${Math.floor(months / 12)}-${number}`, today);
}

type Parts = { readonly year?: string; readonly month?: string; readonly day?: string };

function partsOf(text: string): Parts {
	const digits = /^(?<year>-?\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/.exec(text);
	if (digits) return digits.groups ?? {};

	const words =
		/^(?:(?<day>\d{1,2})\.? )?(?<month>\p{L}{3,10}|\d{1,2}月)\.?,? (?<year>\d{4})$/u.exec(text);
	const american = /^(?<month>\p{L}{3,10})\.? (?<day>\d{1,2}),? (?<year>\d{4})$/u.exec(text);
	const { year = '', month = '', day } = (words ?? american)?.groups ?? {};
	const number = month === '' ? undefined : monthCalled(month);
	if (number === undefined) return {};
	return {
		year,
		month: String(number).padStart(2, '0'),
		...(day !== undefined && { day: day.padStart(2, '0') }),
	};
}

/** By the beginning of its English name, or its name in another language. */
function monthCalled(typed: string): number | undefined {
	if (typed.endsWith('月')) return Number.parseInt(typed, 10);
	const { full = [] } = MONTHS_BY_LANGUAGE['en'] ?? {};
	const [names = []] = full;
	const index = names.findIndex((name) => name.toLowerCase().startsWith(typed));
	return index === -1 ? monthNumber(typed) : index + 1;
}

function lastDay(year: string, month: string): string | undefined {
	return ['31', '30', '29', '28'].map((day) => `${year}-${month}-${day}`).find(isDay);
}
