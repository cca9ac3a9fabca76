import { type Day, daysIn, partsOf } from '../domain/calendar.ts';
import type { Picture, YearPicture } from '../domain/picture.ts';
import { openColumn } from './column.ts';
import { monthText, wordsText } from './days.ts';
import {
	type Font,
	type Layout,
	type LayoutTools,
	MARGIN,
	type Mark,
	SMALL,
	WIDTH,
} from './layout.ts';
import { PALETTES, type Palette } from './palette.ts';

const TITLE: Font = { size: 38, weight: 700 };
const MONTH: Font = { size: 30, weight: 700 };
const MOST_TITLE_LINES = 3;
const MOST_LINES = 4;
/** Of the names of the months. */
const NAMES = 100;
const DAYS = 31;
const PITCH = (WIDTH - 2 * MARGIN - NAMES) / DAYS;
const ROW = 44;
const BAR = { width: 13, height: 32 };
const SPOT = 3;
const RING = { radius: 20, ring: 4 };
/** The days whose numbers stand above. */
const NUMBERED = [1, 8, 15, 22, 29];
/** From the middle of a line to where its letters stand. */
const DESCENT = 0.36;

/** A row of days for each month, under its year where there are several: a bar where there is something, a spot where there is nothing, a ring around the one chosen. */
export function drawYear(
	{ theme, title, months, marked, chosen, footer }: Picture & YearPicture,
	{ measure, locale }: LayoutTools,
): Layout {
	const palette = PALETTES[theme];
	const { background, text, quiet } = palette;
	const column = openColumn(measure, false);
	column.write({
		text: wordsText(title, locale),
		font: TITLE,
		colour: text,
		most: MOST_TITLE_LINES,
	});
	column.skip(60);
	for (const number of NUMBERED) {
		column.mark(
			middleText(String(number), { x: middleOf(number), y: column.bottom, colour: quiet }),
		);
	}
	const days = new Set(marked);
	const years = new Set(months.map((month) => partsOf(month).year));
	const writeYear = (year: number, lower = 0) => {
		const place = { x: MARGIN, y: column.bottom + lower };
		column.mark({ kind: 'text', text: String(year), ...place, font: SMALL, colour: quiet });
	};
	for (const [index, month] of months.entries()) {
		const { year, month: number } = partsOf(month);
		if (years.size > 1 && index === 0) writeYear(year);
		if (index > 0 && number === 1) {
			column.skip(ROW);
			writeYear(year, SMALL.size * DESCENT);
		}
		column.skip(ROW);
		const y = column.bottom;
		const name = monthText(month, locale);
		const place = { x: MARGIN, y: y + MONTH.size * DESCENT };
		column.mark({ kind: 'text', text: name, ...place, font: MONTH, colour: text });
		column.mark(...dayMarks(month, days, { y, palette }));
		if (isSameMonth(month, chosen)) column.mark(ringMark(chosen, y, text));
	}
	column.skip(ROW / 2);
	column.write({ text: footer, font: SMALL, colour: quiet, most: MOST_LINES, gap: 24 });
	const height = Math.round(column.bottom + MARGIN - 8);
	return { width: WIDTH, height, background, marks: column.marks };
}

function dayMarks(
	month: Day,
	marked: ReadonlySet<Day>,
	{ y, palette }: { readonly y: number; readonly palette: Palette },
): Mark[] {
	const { year, month: number } = partsOf(month);
	return Array.from({ length: daysIn(year, number) }, (_, index): Mark => {
		const x = middleOf(index + 1);
		const isMarked = marked.has(dayAt(month, index + 1));
		if (!isMarked) return { kind: 'dot', x, y, radius: SPOT, colour: palette.quiet };
		const corner = { x: x - BAR.width / 2, y: y - BAR.height / 2 };
		return { kind: 'box', ...corner, ...BAR, radius: 4, colour: palette.date };
	});
}

function ringMark(chosen: Day, y: number, colour: string): Mark {
	return { kind: 'dot', x: middleOf(partsOf(chosen).day), y, ...RING, colour };
}

function middleText(
	text: string,
	{ x, y, colour }: { readonly x: number; readonly y: number; readonly colour: string },
): Mark {
	return { kind: 'text', text, x, y, font: SMALL, colour, ends: 'middle' };
}

function middleOf(day: number): number {
	return MARGIN + NAMES + (day - 0.5) * PITCH;
}

function dayAt(month: Day, day: number): Day {
	return `${month.slice(0, -2)}${String(day).padStart(2, '0')}` as Day;
}

function isSameMonth(one: Day, other: Day): boolean {
	return one.slice(0, -2) === other.slice(0, -2);
}
