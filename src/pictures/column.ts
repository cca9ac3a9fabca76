import { MARGIN, type Mark, type Measure, WIDTH } from './layout.ts';
import { type Paragraph, paragraph } from './paragraph.ts';

/** Paragraphs and other marks below one another; `isLeftwards` turns all of it round. */
export type Column = {
	readonly marks: readonly Mark[];
	/** Where the last paragraph ends. */
	readonly bottom: number;
	/** Adds a paragraph so far below; `beside` is left free before it. Nothing is added for no words. */
	write(part: Part): void;
	/** Adds other marks as they stand when they are read from left to right. */
	mark(...marks: readonly Mark[]): void;
	/** Leaves so much free. */
	skip(height: number): void;
};

type Part = Pick<Paragraph, 'text' | 'font' | 'colour' | 'most'> & {
	readonly gap?: number;
	readonly beside?: number;
};

/** Opens a column between the margins. */
export function openColumn(measure: Measure, isLeftwards: boolean): Column {
	const marks: Mark[] = [];
	let bottom = MARGIN;
	return {
		marks,
		get bottom() {
			return bottom;
		},
		write({ gap = 0, beside = 0, ...part }) {
			if (part.text === '') return;
			const side = isLeftwards ? { right: WIDTH - MARGIN - beside } : { left: MARGIN + beside };
			const placed = { ...part, ...side, isLeftwards, top: bottom + gap };
			const { marks: lines, bottom: end } = paragraph(placed, measure);
			marks.push(...lines);
			bottom = end;
		},
		mark(...others) {
			marks.push(...others.map((mark) => (isLeftwards ? turned(mark) : mark)));
		},
		skip(height) {
			bottom += height;
		},
	};
}

function turned(mark: Mark): Mark {
	const x = WIDTH - mark.x;
	if (mark.kind === 'dot') return { ...mark, x };
	if (mark.kind === 'box') return { ...mark, x: x - mark.width };
	return { ...mark, x, ends: mark.ends ?? 'right' };
}
