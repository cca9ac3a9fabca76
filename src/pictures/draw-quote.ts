import type { Picture, QuotePicture } from '../domain/picture.ts';
import { openColumn } from './column.ts';
import { dayText } from './days.ts';
import { type Font, type Layout, type LayoutTools, MARGIN, SMALL, WIDTH } from './layout.ts';
import { PALETTES } from './palette.ts';
import { isReadLeftwards } from './wrap.ts';

/** Beside the words, in the colour of quotes. */
const BAR = { width: 10, gap: 34 };
const NAME: Font = { size: 38, weight: 700 };
const GAP = 36;
/** A name of 80 wide letters takes four lines; what is longer is told whole in the description of the picture. */
const MOST_LINES = 4;
const MOST_SOURCE_LINES = 2;

/** The words whole beside a bar, and below them who said them, where and when; all of it turned where they are read leftwards. */
export function drawQuote(
	{ theme, words, name, role, source, day }: Picture & QuotePicture,
	{ measure, locale }: LayoutTools,
): Layout {
	const { background, text, quiet, rule, quote } = PALETTES[theme];
	const column = openColumn(measure, isReadLeftwards(words));
	column.write({ text: words, font: fontFor(words), colour: text, beside: BAR.width + BAR.gap });
	column.mark({
		kind: 'box',
		x: MARGIN,
		y: MARGIN + 8,
		width: BAR.width,
		height: column.bottom - MARGIN - 10,
		colour: quote,
		radius: BAR.width / 2,
	});
	const y = column.bottom + GAP;
	column.mark({ kind: 'box', x: MARGIN, y, width: WIDTH - 2 * MARGIN, height: 2, colour: rule });
	column.write({ text: name, font: NAME, colour: text, most: MOST_LINES, gap: 2 * GAP - 12 });
	column.write({ text: role, font: SMALL, colour: quiet, most: MOST_LINES, gap: 2 });
	const from = `${source} · ${dayText(day, locale)}`;
	column.write({ text: from, font: SMALL, colour: quiet, most: MOST_SOURCE_LINES, gap: 14 });
	const height = Math.round(column.bottom + MARGIN - 8);
	return { width: WIDTH, height, background, marks: column.marks };
}

/** A few words are set large. */
function fontFor({ length }: string): Font {
	if (length <= 70) return { size: 60, weight: 400 };
	if (length <= 180) return { size: 50, weight: 400 };
	return { size: length <= 400 ? 43 : 38, weight: 400 };
}
