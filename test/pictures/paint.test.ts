import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import type { Picture, QuotePicture, Theme } from '../../src/domain/picture.ts';
import { openPainting } from '../../src/pictures/paint.ts';
import { PALETTES } from '../../src/pictures/palette.ts';

const paint = openPainting();
const QUOTE: QuotePicture & { readonly theme: Theme } = {
	kind: 'quote',
	theme: 'light',
	words: '“We stay.”',
	name: 'Ann Lee',
	role: '',
	source: 'Tarn Times',
	day: '2024-03-07',
};

async function pixelsOf(parts: Partial<QuotePicture & { readonly theme: Theme }> = {}) {
	const png = paint({ picture: { ...QUOTE, ...parts }, locale: 'en-US' });
	const image = await loadImage(Buffer.from(png));
	const context = createCanvas(image.width, image.height).getContext('2d');
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, image.width, image.height);
	return { width: image.width, height: image.height, data: Buffer.from(data) };
}

test('a picture 800 pixels wide, with the background of its theme', async () => {
	const { width, height, data } = await pixelsOf();
	expect(width).toBe(800);
	expect(height).toBeGreaterThan(300);
	expect([...data.subarray(0, 4)]).toEqual([0xfd, 0xfb, 0xf6, 255]);
	const dark = await pixelsOf({ theme: 'dark' });
	expect([...dark.data.subarray(0, 4)]).toEqual([0x1b, 0x1c, 0x20, 255]);
});
test.each([
	['what turns the reading round', '“We \u202Estay\u2069.”'],
	['what cannot be seen', '“We\u200B stay.\uFEFF”'],
	['line breaks', '“We\n stay.”'],
])('is drawn without %s', async (_, words) => {
	expect((await pixelsOf({ words })).data.equals((await pixelsOf()).data)).toBe(true);
});
test('letters that no font has are not drawn', async () => {
	await expect(pixelsOf({ words: '“ⵣⵓⵍ”' })).rejects.toThrow('U+2d63');
});

/** Asks which of the dark colours a pixel has, and where those of a colour lie in a part of the picture. */
async function painted(picture: Picture) {
	const png = paint({ picture, locale: 'en-US' });
	const image = await loadImage(Buffer.from(png));
	const context = createCanvas(image.width, image.height).getContext('2d');
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, image.width, image.height);
	const codeAt = (x: number, y: number): string => {
		const start = (y * image.width + x) * 4;
		return `#${Buffer.from(data.subarray(start, start + 3)).toString('hex')}`;
	};
	const at = (x: number, y: number): string =>
		Object.entries(PALETTES.dark).find(([, code]) => code === codeAt(x, y))?.[0] ?? 'between';
	/** From which column to which anything is painted between two lines. */
	const columns = (top: number, bottom: number): readonly [number, number] => {
		const found: number[] = [];
		for (let y = top; y < bottom; y += 1) {
			for (let x = 0; x < image.width; x += 1) if (at(x, y) !== 'background') found.push(x);
		}
		return [Math.min(...found), Math.max(...found)];
	};
	return { at, columns, height: image.height };
}

const along = (
	at: (x: number, y: number) => string,
	points: readonly (readonly [number, number])[],
) => points.map(([x, y]) => at(x, y)).join(' ');

describe('what is painted where', () => {
	test('a bar is full, and its corners are round', async () => {
		const { at } = await painted(shares(true));
		expect(
			along(at, [
				[55, 198],
				[56, 198],
				[400, 198],
				[743, 198],
				[744, 198],
			]),
		).toBe('background quote quote quote background');
		expect(
			along(at, [
				[400, 185],
				[400, 186],
				[400, 209],
				[400, 210],
				[56, 186],
			]),
		).toBe('background quote quote background background');
	});
	test('a frame lies within where a bar would, and is empty', async () => {
		const { at } = await painted(shares(false));
		const across = [55, 56, 59, 60, 400, 739, 740, 743, 744];
		expect(
			along(
				at,
				across.map((x) => [x, 198] as const),
			),
		).toBe('background quote quote background background background quote quote background');
		const down = [185, 186, 189, 190, 205, 206, 209, 210];
		expect(
			along(
				at,
				down.map((y) => [400, y] as const),
			),
		).toBe('background quote quote background background quote quote background');
	});
	test('a dot is full, a ring is empty, and a line leads from one to the other', async () => {
		const { at } = await painted(TIMELINE);
		const ring = [55, 58, 62, 69, 75, 77, 80, 82];
		expect(
			along(
				at,
				ring.map((x) => [x, 167] as const),
			),
		).toBe('background date background background background date date background');
		expect(
			along(at, [
				[77, 172],
				[69, 178],
				[69, 155],
				[69, 153],
			]),
		).toBe('date date date background');
		const dot = [55, 58, 69, 80, 82];
		expect(
			along(
				at,
				dot.map((x) => [x, 287] as const),
			),
		).toBe('background date date date background');
		expect(
			along(at, [
				[77, 292],
				[66, 230],
				[67, 230],
				[70, 230],
				[71, 230],
			]),
		).toBe('date background rule rule background');
	});
	test('a line that parts has square corners', async () => {
		const { at } = await painted({ ...QUOTE, theme: 'dark' });
		expect(
			along(at, [
				[55, 174],
				[56, 174],
				[743, 175],
				[744, 174],
				[56, 176],
			]),
		).toBe('background rule rule background background');
	});
	test('what is written begins at its margin, as large as it is to be', async () => {
		const { columns } = await painted({ ...QUOTE, theme: 'dark', words: 'HHHHHHHHHH' });
		const [left, right] = columns(72, 120);
		// The bar stands before the words.
		expect(left).toBe(56);
		expect(right).toBeGreaterThan(100 + 10 * 60 * 0.6);
		const [nameLeft] = columns(200, 245);
		expect(nameLeft).toBeGreaterThanOrEqual(56);
		expect(nameLeft).toBeLessThan(60);
	});
	test('what is read leftwards ends at the other margin', async () => {
		const { columns } = await painted({ ...QUOTE, theme: 'dark', words: 'سنبقى' });
		const [, right] = columns(200, 245);
		expect(right).toBeLessThan(744);
		expect(right).toBeGreaterThan(735);
	});
	test('numbers of days stand with their middles where the days are', async () => {
		const { columns } = await painted({
			kind: 'year',
			theme: 'dark',
			title: ['A year'],
			months: [],
			marked: [],
			chosen: '2024-02-28',
			footer: 'End.',
		});
		const [left, right] = columns(146, 169);
		expect(left).toBeGreaterThan(155);
		expect(left).toBeLessThan(166);
		expect(right).toBeGreaterThan(697 + 5);
		expect(right).toBeLessThan(697 + 20);
	});
});

function shares(isKnown: boolean): Picture {
	const share = { name: 'Ann Lee', words: 100, amount: '100 words', isKnown };
	return { kind: 'shares', theme: 'dark', title: 'Harbour', shares: [share], footer: 'End.' };
}

const TIMELINE: Picture = {
	kind: 'timeline',
	theme: 'dark',
	title: 'Harbour',
	events: [
		{ day: '2022-12-01', when: ['December'], label: 'Ice', isCertain: false },
		{ day: '2023-12-02', when: ['March'], label: 'Rain', isCertain: true },
	],
	footer: 'End.',
};
