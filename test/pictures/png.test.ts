import { inflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { writePng } from '../../src/pictures/png.ts';

test.each([
	[1, 1],
	[3, 2],
	[257, 5],
])('what is written in %i × %i pixels is read again', async (width, height) => {
	const data = new Uint8Array(width * height * 4);
	for (let place = 0; place < data.length; place += 1) {
		data[place] = place % 4 === 3 ? 255 : (place * 37) % 256;
	}
	const image = await loadImage(Buffer.from(writePng({ width, height, data })));
	const context = createCanvas(width, height).getContext('2d');
	context.drawImage(image, 0, 0);
	expect([image.width, image.height]).toEqual([width, height]);
	expect(context.getImageData(0, 0, width, height).data).toEqual(new Uint8ClampedArray(data));
});

test('nothing stands behind the last row, nor behind the end', () => {
	const png = Buffer.from(writePng({ width: 3, height: 2, data: new Uint8Array(24).fill(255) }));
	const start = png.indexOf('IDAT') + 4;
	const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));

	expect(rows).toHaveLength(2 * (1 + 3 * 4));
	expect(png.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
});
