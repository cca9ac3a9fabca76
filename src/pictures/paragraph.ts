import { type Font, MARGIN, type Mark, type Measure, WIDTH } from './layout.ts';
import { isReadLeftwards, wrapEvenly, wrapWithin } from './wrap.ts';

/** Lines of one paragraph. */
export type Paragraph = {
	readonly text: string;
	readonly font: Font;
	readonly colour: string;
	/** Where its first line begins, from above. */
	readonly top: number;
	/** Where it stands; the whole width between the margins where nothing is said. */
	readonly left?: number;
	readonly right?: number;
	/** How many lines there may be; the rest is left out. Where nothing is said, all are there, and even. */
	readonly most?: number;
	/** Then its lines begin at the right. */
	readonly isLeftwards?: boolean;
};

const LINE_HEIGHT = 1.36;
/** From the upper edge of a line to where its letters stand. */
const ASCENT = 1.04;

/** The paragraph's lines, and where it ends. */
export function paragraph(
	{ text, font, colour, top, ...place }: Paragraph,
	measure: Measure,
): { readonly marks: Mark[]; readonly bottom: number } {
	const { left = MARGIN, right = WIDTH - MARGIN, most, isLeftwards = false } = place;
	const wrapping = { width: right - left, font, measure };
	const lines = most === undefined ? wrapEvenly(text, wrapping) : wrapWithin(text, wrapping, most);
	const height = Math.round(font.size * LINE_HEIGHT);
	const side = isLeftwards ? ({ x: right, ends: 'right' } as const) : { x: left };
	// A line of English among Arabic begins at the right too, and is read as it is always.
	const way = { ...side, isLeftwards: isReadLeftwards(text) };
	const marks = lines.map((line, index): Mark => {
		const y = Math.round(top + index * height + font.size * ASCENT);
		return { kind: 'text', text: line, y, font, colour, ...way };
	});
	return { marks, bottom: top + lines.length * height };
}
