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
