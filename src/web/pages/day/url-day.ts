import type { Day } from '../../../domain/calendar.ts';
import { type DateFormat, parseStamp } from './parse-stamp.ts';

const YEAR = '((?:19|20)\\d\\d)';
const SHAPES = [
	// /2020/03/01/, /2020-3-1-title
	new RegExp(`(?:^|[/_-])${YEAR}[/_-](\\d{1,2})[/_-](\\d{1,2})(?=[/_.-]|$)`),
	new RegExp(`(?:^|\\D)${YEAR}-(\\d\\d)-(\\d\\d)(?=\\D|$)`),
	// /20200301-title, /2020/0301/
	/[/_-](20\d\d)(\d\d)(\d\d)(?=[/_.-]|\d{4,8}[/.]|$)/,
	/\/(20\d\d)\/(\d\d)(\d\d)\//,
	// /2020/mar/01/
	/\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})(?=\/|$)/i,
];
/** /01-03-2020/ */
const DATE_FIRST = /\/(\d{1,2})[-_/](\d{1,2})[-_/](20\d\d)\//;
/** An archive writes into its addresses when it took the page. */
const ARCHIVED = /^\/web\/\d{4,14}[a-z_]*\//;

/** The day that an address names in its path. */
export function urlDay(address: string | undefined, format: DateFormat): Day | undefined {
	const path = address === undefined ? undefined : pathOf(address);
	if (path === undefined) return undefined;
	for (const shape of SHAPES) {
		const [, year, month, date] = shape.exec(path) ?? [];
		const day = year && month && date && dayFrom([year, month, date], format);
		if (day) return day;
	}
	const [, date, month, year] = DATE_FIRST.exec(path) ?? [];
	return year && month && date ? dayFrom([year, month, date], format) : undefined;
}

function dayFrom(
	[year, month, date]: [string, string, string],
	format: DateFormat,
): Day | undefined {
	const isName = /[a-z]/i.test(month);
	return parseStamp(isName ? `${date} ${month} ${year}` : `${year}-${month}-${date}`, format)?.day;
}

function pathOf(address: string): string | undefined {
	const url = URL.parse(address);
	if (!url) return undefined;
	try {
		const path = decodeURIComponent(url.pathname);
		return /(?:^|\.)archive\.org$/.test(url.hostname) ? path.replace(ARCHIVED, '/') : path;
	} catch {
		return url.pathname;
	}
}
