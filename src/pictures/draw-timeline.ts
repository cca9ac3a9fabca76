import { type Day, dayNumber } from '../domain/calendar.ts';
import { countOf } from '../domain/count-of.ts';
import type { Picture, TimelinePicture } from '../domain/picture.ts';
import { openColumn } from './column.ts';
import { wordsText } from './days.ts';
import {
	type Font,
	type Layout,
	type LayoutTools,
	MARGIN,
	type Mark,
	SMALL,
	WIDTH,
} from './layout.ts';
import { PALETTES } from './palette.ts';
import { isReadLeftwards } from './wrap.ts';

const TITLE: Font = { size: 38, weight: 700 };
const WHEN: Font = { size: 31, weight: 700 };
const LABEL: Font = { size: 35, weight: 400 };
const MOST_TITLE_LINES = 3;
const MOST_LINES = 4;
const DOT = { radius: 13, ring: 5 };
const LINE = { x: MARGIN + DOT.radius, width: 4 };
/** From the margin to the words beside the line. */
const BESIDE = 2 * DOT.radius + 30;
const GAP = 30;
/** From the top of a line of text to the middle of its letters. */
const MIDDLE = 0.7;
/** More days than this without an event are told. */
const LONG_GAP = 366;
const YEAR = 365.2425;

/** The events below one another along a line: a solid dot for what is certain to the day, a ring for what is not. */
export function drawTimeline(
	{ theme, title, events, footer }: Picture & TimelinePicture,
	{ measure, locale }: LayoutTools,
): Layout {
	const { background, text, quiet, rule, date } = PALETTES[theme];
	const column = openColumn(measure, isReadLeftwards(title));
	column.write({ text: title, font: TITLE, colour: text, most: MOST_TITLE_LINES });
	column.skip(8);
	const dots: Mark[] = [];
	for (const [index, { day, when, label, isCertain }] of events.entries()) {
		const gap = gapText(events[index - 1]?.day, day);
		column.write({ text: gap, font: SMALL, colour: quiet, beside: BESIDE, gap: GAP });
		const middle = column.bottom + GAP + WHEN.size * MIDDLE;
		dots.push(...dotMarks(middle, { isCertain, colour: date, background }));
		const words = wordsText(when, locale);
		column.write({ text: words, font: WHEN, colour: date, most: 2, beside: BESIDE, gap: GAP });
		column.write({ text: label, font: LABEL, colour: text, most: MOST_LINES, beside: BESIDE });
	}
	column.mark(...lineMarks(dots, rule), ...dots);
	column.write({ text: footer, font: SMALL, colour: quiet, most: MOST_LINES, gap: GAP + 10 });
	const height = Math.round(column.bottom + MARGIN - 8);
	return { width: WIDTH, height, background, marks: column.marks };
}

function dotMarks(
	y: number,
	{ isCertain, colour, background }: { isCertain: boolean; colour: string; background: string },
): Mark[] {
	const dot = { kind: 'dot', x: LINE.x, y, radius: DOT.radius, colour } as const;
	// The line behind a ring must not be seen within it.
	return isCertain
		? [dot]
		: [
				{ ...dot, colour: background },
				{ ...dot, ring: DOT.ring },
			];
}

function lineMarks(dots: readonly Mark[], colour: string): Mark[] {
	const [first, last] = [dots[0]?.y ?? 0, dots.at(-1)?.y ?? 0];
	const x = LINE.x - LINE.width / 2;
	return [{ kind: 'box', x, y: first, width: LINE.width, height: last - first, colour }];
}

/** '26 years later', where more than a year lies between two events. */
function gapText(before: Day | undefined, day: Day): string {
	const days = before === undefined ? 0 : dayNumber(day) - dayNumber(before);
	return days > LONG_GAP ? `${countOf(Math.round(days / YEAR), 'year')} later` : '';
}
