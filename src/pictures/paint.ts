import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { clean } from '../domain/clean.ts';
import type { Picture } from '../domain/picture.ts';
import { dayText } from './days.ts';
import { drawQuote } from './draw-quote.ts';
import type { Drawing, Font, Mark, Measure } from './drawing.ts';
import { openFonts } from './fonts.ts';

/** A picture to be painted, and the language of its days. */
export type PaintedPicture = { readonly picture: Picture; readonly locale: string };

/** Opens a painter: what it returns makes a PNG of a picture. It throws where a letter is in none of the fonts. */
export function openPainting(): (painted: PaintedPicture) => Promise<Uint8Array> {
	const fonts = openFonts();
	return async ({ picture, locale }) => {
		const tidy = tidied(picture);
		const families = fonts.familiesFor(textsOf(tidy, locale).join(''));
		const drawing = drawQuote(tidy, { measure: openMeasure(families), locale });
		return paint(drawing, families).encode('png');
	};
}

/** Measures each text once. */
function openMeasure(families: string): Measure {
	const context = createCanvas(1, 1).getContext('2d');
	const known = new Map<string, number>();
	return (text, font) => {
		const key = `${font.size} ${font.weight} ${text}`;
		const width = known.get(key) ?? measured(text, font);
		known.set(key, width);
		return width;
	};
	function measured(text: string, font: Font): number {
		context.font = written(font, families);
		return context.measureText(text).width;
	}
}

/** All that may be written in a picture. */
function textsOf(picture: Picture, locale: string): string[] {
	return ['…', ...Object.values(picture), dayText(picture.day, locale), ' · '];
}

/** Without what cannot be seen or turns the reading round, each text on one line. */
function tidied<Given extends Picture>(picture: Given): Given {
	const entries = Object.entries(picture).map(([key, value]) => [
		key,
		typeof value === 'string' ? clean(value).replace(/\s+/g, ' ').trim() : value,
	]);
	return Object.fromEntries(entries) as Given;
}

function paint({ width, height, background, marks }: Drawing, families: string): Canvas {
	const canvas = createCanvas(width, height);
	const context = canvas.getContext('2d');
	context.fillStyle = background;
	context.fillRect(0, 0, width, height);
	for (const mark of marks) paintMark(mark, context, families);
	return canvas;
}

function paintMark(mark: Mark, context: SKRSContext2D, families: string): void {
	context.fillStyle = mark.colour;
	switch (mark.kind) {
		case 'text': {
			context.font = written(mark.font, families);
			context.direction = mark.isLeftwards ? 'rtl' : 'ltr';
			context.textAlign = mark.ends === 'middle' ? 'center' : (mark.ends ?? 'left');
			context.fillText(mark.text, mark.x, mark.y);
			return;
		}
		case 'box':
			context.beginPath();
			context.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0);
			context.fill();
			return;
		case 'dot':
			paintDot(mark, context);
	}
}

function paintDot(
	{ x, y, radius, colour, ring }: Extract<Mark, { readonly kind: 'dot' }>,
	context: SKRSContext2D,
): void {
	context.beginPath();
	context.arc(x, y, ring === undefined ? radius : radius - ring / 2, 0, 2 * Math.PI);
	if (ring === undefined) {
		context.fill();
		return;
	}
	context.strokeStyle = colour;
	context.lineWidth = ring;
	context.stroke();
}

function written({ size, weight }: Font, families: string): string {
	return `${weight} ${size}px ${families}`;
}
