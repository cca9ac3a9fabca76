import type { Picture, QuotePicture } from '../domain/picture.ts';
import { dayText } from './days.ts';
import { type Drawing, type Drawn, type Font, MARGIN, type Mark, SMALL, WIDTH } from './drawing.ts';
import { PALETTES } from './palette.ts';
import { type Paragraph, paragraph } from './paragraph.ts';
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
	{ measure, locale }: Drawn,
): Drawing {
	const { background, text, quiet, rule, quote } = PALETTES[theme];
	const isLeftwards = isReadLeftwards(words);
	const marks: Mark[] = [];
	let y = MARGIN;
	const add = (part: Omit<Paragraph, 'top' | 'isLeftwards'>, gap: number): void => {
		if (part.text === '') return;
		const { marks: lines, bottom } = paragraph({ ...part, top: y + gap, isLeftwards }, measure);
		marks.push(...lines);
		y = bottom;
	};
	const beside = MARGIN + BAR.width + BAR.gap;
	const side = isLeftwards ? { right: WIDTH - beside } : { left: beside };
	add({ text: words, font: fontFor(words), colour: text, ...side }, 0);
	marks.push({
		kind: 'box',
		x: isLeftwards ? WIDTH - MARGIN - BAR.width : MARGIN,
		y: MARGIN + 8,
		width: BAR.width,
		height: y - MARGIN - 10,
		colour: quote,
		radius: BAR.width / 2,
	});
	y += GAP;
	marks.push({ kind: 'box', x: MARGIN, y, width: WIDTH - 2 * MARGIN, height: 2, colour: rule });
	add({ text: name, font: NAME, colour: text, most: MOST_LINES }, GAP - 12);
	add({ text: role, font: SMALL, colour: quiet, most: MOST_LINES }, 2);
	const from = `${source} · ${dayText(day, locale)}`;
	add({ text: from, font: SMALL, colour: quiet, most: MOST_SOURCE_LINES }, 14);
	return { width: WIDTH, height: Math.round(y + MARGIN - 8), background, marks };
}

/** A few words are set large. */
function fontFor({ length }: string): Font {
	if (length <= 70) return { size: 60, weight: 400 };
	if (length <= 180) return { size: 50, weight: 400 };
	return { size: length <= 400 ? 43 : 38, weight: 400 };
}
