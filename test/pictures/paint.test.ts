import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import type { QuotePicture, Theme } from '../../src/domain/picture.ts';
import { openPainting } from '../../src/pictures/paint.ts';

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
