import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { isDay } from '../domain/calendar.ts';
import { clean } from '../domain/clean.ts';
import type { Picture } from '../domain/picture.ts';
import { dayText, monthText } from './days.ts';
import { drawQuote } from './draw-quote.ts';
import { drawShares } from './draw-shares.ts';
import { drawTimeline } from './draw-timeline.ts';
import { drawYear } from './draw-year.ts';
import { type Fonts, openFonts } from './fonts.ts';
import type { Font, Layout, LayoutTools, Mark, Measure } from './layout.ts';
import { type Pixels, writePng } from './png.ts';

/** What is written in pictures beside what they are given, but for letters and digits of English. */
const OURS = '…·–—';

type Families = ReturnType<Fonts['familiesFor']>;

/** A picture to be painted, and the language of its days. */
export type PaintedPicture = { readonly picture: Picture; readonly locale: string };

/** Opens a painter: what it returns makes a PNG of a picture. It throws where a letter is in none of the fonts. */
export function openPainting(): (painted: PaintedPicture) => Uint8Array {
	const fonts = openFonts();
	return ({ picture, locale }) => {
		const tidy = tidied(picture);
		const families = fonts.familiesFor(`${OURS}${textsOf(tidy, locale)}`);
		const layout = draw(tidy, { measure: openMeasure(families), locale });
		return writePng(paint(layout, families));
	};
}

function draw(picture: Picture, tools: LayoutTools): Layout {
	switch (picture.kind) {
		case 'quote':
			return drawQuote(picture, tools);
		case 'timeline':
			return drawTimeline(picture, tools);
		case 'year':
			return drawYear(picture, tools);
		case 'shares':
			return drawShares(picture, tools);
	}
}

/** Measures each text once. */
function openMeasure(families: Families): Measure {
	const context = createCanvas(1, 1).getContext('2d');
	const known = new Map<string, number>();
	return (text, font) => {
		const key = `${font.size} ${font.weight} ${text}`;
		const width = known.get(key) ?? measured(text, font);
		known.set(key, width);
		return width;
	};
	function measured(text: string, font: Font): number {
		context.font = written(font, families(text));
		return context.measureText(text).width;
	}
}

/** As much of a picture as there are letters in it, with those of its days and of what is written of itself. */
function textsOf(value: unknown, locale: string): string {
	if (typeof value === 'string') {
		return isDay(value) ? dayText(value, locale) + monthText(value, locale) : value;
	}
	if (typeof value !== 'object' || value === null) return '';
	return Object.values(value)
		.map((part) => textsOf(part, locale))
		.join('');
}

/** Without what cannot be seen or turns the reading round, each text on one line. */
function tidied<Given>(value: Given): Given {
	if (typeof value === 'string') return clean(value).replace(/\s+/g, ' ') as Given;
	if (Array.isArray(value)) return value.map(tidied) as Given;
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([key, part]) => [key, tidied(part)]);
	return Object.fromEntries(entries) as Given;
}

function paint({ width, height, background, marks }: Layout, families: Families): Pixels {
	const canvas = createCanvas(width, height);
	const context = canvas.getContext('2d');
	context.fillStyle = background;
	context.fillRect(0, 0, width, height);
	for (const mark of marks) paintMark(mark, context, families);
	return { width, height, data: canvas.data() };
}

function paintMark(mark: Mark, context: SKRSContext2D, families: Families): void {
	context.fillStyle = mark.colour;
	switch (mark.kind) {
		case 'text': {
			context.font = written(mark.font, families(mark.text));
			context.direction = mark.isLeftwards ? 'rtl' : 'ltr';
			context.textAlign = mark.ends === 'middle' ? 'center' : (mark.ends ?? 'left');
			context.fillText(mark.text, mark.x, mark.y);
			return;
		}
		case 'box':
			paintBox(mark, context);
			return;
		case 'dot':
			paintDot(mark, context);
	}
}

function paintBox(
	{ x, y, width, height, colour, radius = 0, frame }: Extract<Mark, { readonly kind: 'box' }>,
	context: SKRSContext2D,
): void {
	const inset = (frame ?? 0) / 2;
	context.beginPath();
	context.roundRect(x + inset, y + inset, width - 2 * inset, height - 2 * inset, radius);
	if (frame === undefined) {
		context.fill();
		return;
	}
	context.strokeStyle = colour;
	context.lineWidth = frame;
	context.stroke();
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
