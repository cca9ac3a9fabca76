import type { Picture, SharesPicture } from '../domain/picture.ts';
import { openColumn } from './column.ts';
import { type Font, type Layout, type LayoutTools, MARGIN, SMALL, WIDTH } from './layout.ts';
import { PALETTES } from './palette.ts';
import { isReadLeftwards } from './wrap.ts';

const TITLE: Font = { size: 38, weight: 700 };
const NAME: Font = { size: 34, weight: 700 };
const MOST_TITLE_LINES = 3;
const MOST_LINES = 3;
const BAR = { height: 24, radius: 6, least: 10, frame: 4 };
const GAP = 26;

/** A bar for each speaker, as long as their part of what is quoted; a frame where nobody knows who spoke. */
export function drawShares(
	{ theme, title, shares, footer }: Picture & SharesPicture,
	{ measure }: LayoutTools,
): Layout {
	const { background, text, quiet, quote } = PALETTES[theme];
	const column = openColumn(measure, isReadLeftwards(title));
	column.write({ text: title, font: TITLE, colour: text, most: MOST_TITLE_LINES });
	const most = Math.max(1, ...shares.map(({ words }) => words));
	for (const { name, words, amount, isKnown } of shares) {
		column.write({ text: name, font: NAME, colour: text, most: MOST_LINES, gap: GAP });
		const width = Math.max(BAR.least, Math.round(((WIDTH - 2 * MARGIN) * words) / most));
		const { height, radius, frame } = BAR;
		column.mark({
			kind: 'box',
			x: MARGIN,
			y: column.bottom + 6,
			width,
			height,
			radius,
			colour: quote,
			...(!isKnown && { frame }),
		});
		column.skip(height + 6);
		column.write({ text: amount, font: SMALL, colour: quiet, gap: 4 });
	}
	column.write({ text: footer, font: SMALL, colour: quiet, most: MOST_LINES, gap: GAP + 8 });
	const height = Math.round(column.bottom + MARGIN - 8);
	return { width: WIDTH, height, background, marks: column.marks };
}
