import { type Day, dayOf } from '../../../domain/calendar.ts';
import { monthNumber } from '../../../domain/month-number.ts';

/** A day as it was written, with the hour and the zone where they stand beside it. */
export type Stamp = {
	readonly day: Day;
	/** '08:30:00' */
	readonly time?: string;
	/** An offset such as '+02:00'. */
	readonly zone?: string;
	/** The same signs with day and month changed about, where both ways are days. */
	readonly otherWay?: Day;
};

/** How a page writes its dates, and the last day it can have come out. */
export type DateFormat = {
	readonly isMonthFirst: boolean;
	readonly latest: Day;
	/** ISO 639-1; where a month's name is two months in two languages, it decides. */
	readonly language?: string;
};

const EARLIEST_YEAR = 1995;
const LONGEST = 250;
const ZONES: Readonly<Record<string, string>> = {
	Z: '+00:00',
	UTC: '+00:00',
	GMT: '+00:00',
	BST: '+01:00',
	CET: '+01:00',
	MEZ: '+01:00',
	CEST: '+02:00',
	MESZ: '+02:00',
	EET: '+02:00',
	MSK: '+03:00',
	JST: '+09:00',
	KST: '+09:00',
	EST: '-05:00',
	EDT: '-04:00',
	CST: '-06:00',
	CDT: '-05:00',
	MST: '-07:00',
	MDT: '-06:00',
	PST: '-08:00',
	PDT: '-07:00',
	UT: '+00:00',
	WET: '+00:00',
	WEST: '+01:00',
	IST: '+05:30',
	EEST: '+03:00',
	SAST: '+02:00',
	CAT: '+02:00',
	WAT: '+01:00',
	EAT: '+03:00',
	TRT: '+03:00',
	PKT: '+05:00',
	WIB: '+07:00',
	ICT: '+07:00',
	HKT: '+08:00',
	SGT: '+08:00',
	AWST: '+08:00',
	ACST: '+09:30',
	ACDT: '+10:30',
	AEST: '+10:00',
	AEDT: '+11:00',
	NZST: '+12:00',
	NZDT: '+13:00',
	NST: '-03:30',
	AST: '-04:00',
	ADT: '-03:00',
	BRT: '-03:00',
	ART: '-03:00',
	AKST: '-09:00',
	AKDT: '-08:00',
	HST: '-10:00',
};
const ZONE = `(?<zone>(?:GMT|UTC)?[+-]\\d\\d:?(?:\\d\\d)?|(?:${Object.keys(ZONES).join('|')})(?![a-z]))`;
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const WORD = '(?<month>\\p{L}{3,14})';

/** `2020-03-01T08:30:00+02:00`, `2020/3/1 8:30`, `2020年3月1日`. */
const YEAR_FIRST = new RegExp(
	`(?:^|\\D)${YEAR}[-/.年년]\\s?(?<month>\\d{1,2})[-/.月월]\\s?(?<date>\\d{1,2})(?:[日일T\\s,]*(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?:[.,]\\d+)?\\s*(?<half>[ap]\\.?m\\.?)?\\s*${ZONE}?)?(?=\\D|$)`,
	'i',
);
/** `20200301`, `20200301T083000Z`. */
const CLOSE = new RegExp(
	`^${YEAR}(?<month>\\d\\d)(?<date>\\d\\d)(?:T?(?<hour>\\d\\d):?(?<minute>\\d\\d):?(?<second>\\d\\d)?${ZONE}?)?(?!\\d)`,
);
/** Seconds or milliseconds since 1970. */
const EPOCH = /^1\d{9}(?:\d{3})?$/;
/** `Sun Mar 01 08:30:00 EST 2020`. */
const YEAR_LAST = new RegExp(
	`${WORD}\\.?\\s+(?<date>\\d{1,2}),?\\s+(?<hour>\\d{1,2}):(?<minute>\\d\\d):(?<second>\\d\\d)\\s+(?:${ZONE}\\s+)?${YEAR}`,
	'iu',
);
/** `1 March 2020`, `1st of March, 2020`, `1. März 2020`, `1 de marzo de 2020`, `01-Mar-20`. */
const DATE_MONTH = new RegExp(
	`(?:^|[^\\p{L}\\d])(?<date>\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.|-)?\\s?(?:de |d[’']|of )?[-\\s.]?${WORD}\\.?,?[-\\s]*(?:de |del |г\\. )?[’']?(?<year>(?:19|20)\\d\\d|\\d\\d(?=\\s|$))`,
	'giu',
);
/** `March 1, 2020`, `Mar 1st 2020`. */
const MONTH_DATE = new RegExp(
	`${WORD}\\.?\\s{0,3}(?<date>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}${YEAR}`,
	'giu',
);
/** `2020. március 1.`, `2020-Mar-01`. */
const YEAR_MONTH = new RegExp(
	`(?:^|\\D)${YEAR}[-.,]?\\s{0,3}${WORD}[-.]?\\s{0,3}(?<date>\\d{1,2})(?!\\d)`,
	'giu',
);
/** `3/1/2020`, `01.03.20`, `1-3-2020`. */
const NUMBERS =
	/(?:^|[^\d.])(?<first>\d{1,2})(?<sign>[./-])\s?(?<second>\d{1,2})\k<sign>\s?(?<year>(?:19|20)?\d\d)(?!\d|\.\d)/;
/** The hour that follows a day: `, 8:30 a.m. EST`, ` um 08.30 Uhr`. */
const HOUR = new RegExp(
	`^[^\\d]{0,12}(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?::(?<second>\\d{2}))?\\s*(?<half>[ap]\\.?m\\.?)?\\s*${ZONE}?(?!\\d)`,
	'i',
);

/** The day that `text` names, with what it says of the hour; undefined where it names none that can be. */
export function parseStamp(text: string, format: DateFormat): Stamp | undefined {
	const written = text.normalize('NFKC').trim().slice(0, LONGEST);
	return (
		fromGroups(YEAR_FIRST.exec(written)?.groups, format) ??
		fromGroups(CLOSE.exec(written)?.groups, format) ??
		fromEpoch(written, format) ??
		fromGroups(YEAR_LAST.exec(written)?.groups, format) ??
		fromNames(written, DATE_MONTH, format) ??
		fromNames(written, MONTH_DATE, format) ??
		fromNames(written, YEAR_MONTH, format) ??
		fromNumbers(written, format)
	);
}

type Groups = Readonly<Record<string, string | undefined>>;

function fromGroups(groups: Groups | undefined, format: DateFormat): Stamp | undefined {
	if (!groups) return undefined;
	const { year = '', month = '', date = '' } = groups;
	const day = dayWithin(year, monthNumber(month, format.language) ?? month, date, format);
	return day && { day, ...clockOf(groups) };
}

function fromNames(text: string, shape: RegExp, format: DateFormat): Stamp | undefined {
	for (const match of text.matchAll(shape)) {
		const { year = '', month = '', date = '' } = match.groups ?? {};
		const number = monthNumber(month, format.language);
		const day = number && dayWithin(year, number, date, format);
		if (day) return { day, ...hourAfter(text, match) };
	}
	return undefined;
}

function fromNumbers(text: string, format: DateFormat): Stamp | undefined {
	const match = NUMBERS.exec(text);
	const { first = '', second = '', sign, year = '' } = match?.groups ?? {};
	if (!match) return undefined;
	const monthFirst = dayWithin(year, first, second, format);
	const dateFirst = dayWithin(year, second, first, format);
	const isMonthFirst = sign === '/' && format.isMonthFirst;
	const [day, other] = isMonthFirst ? [monthFirst, dateFirst] : [dateFirst, monthFirst];
	const found = day ?? other;
	if (!found) return undefined;
	const otherWay = day && other && day !== other && sign !== '.' ? other : undefined;
	return { day: found, ...(otherWay && { otherWay }), ...hourAfter(text, match) };
}

function fromEpoch(text: string, format: DateFormat): Stamp | undefined {
	if (!EPOCH.test(text)) return undefined;
	const instant = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
	const iso = instant.toISOString();
	return fromGroups(YEAR_FIRST.exec(iso)?.groups, format);
}

function hourAfter(text: string, match: RegExpExecArray): Pick<Stamp, 'time' | 'zone'> {
	const rest = text.slice(match.index + match[0].length);
	return clockOf(HOUR.exec(rest)?.groups ?? {});
}

function clockOf({ hour, minute, second, half, zone }: Groups): Pick<Stamp, 'time' | 'zone'> {
	if (hour === undefined || minute === undefined) return {};
	const hours = hourOfDay(Number(hour), half);
	if (hours > 23 || Number(minute) > 59) return {};
	const time = `${String(hours).padStart(2, '0')}:${minute}:${second ?? '00'}`;
	const offset = offsetOf(zone);
	return { time, ...(offset && { zone: offset }) };
}

function hourOfDay(hour: number, half: string | undefined): number {
	if (half === undefined) return hour;
	return (hour % 12) + (/p/i.test(half) ? 12 : 0);
}

function offsetOf(zone: string | undefined): string | undefined {
	if (zone === undefined) return undefined;
	const known = ZONES[zone.toUpperCase()];
	if (known) return known;
	const { sign, hours, minutes } =
		/(?<sign>[+-])(?<hours>\d\d):?(?<minutes>\d\d)?$/.exec(zone)?.groups ?? {};
	const isReal = Number(hours) <= 14 && Number(minutes ?? 0) <= 59;
	return isReal ? `${sign}${hours}:${minutes ?? '00'}` : undefined;
}

function dayWithin(
	year: string,
	month: string | number,
	date: string,
	{ latest }: DateFormat,
): Day | undefined {
	const short = Number(year);
	const full = year.length > 2 ? short : short + (short < 70 ? 2000 : 1900);
	const day = full >= EARLIEST_YEAR ? dayOf(full, Number(month), Number(date)) : undefined;
	return day && day <= latest ? day : undefined;
}
