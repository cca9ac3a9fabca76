import { expect, test } from 'vitest';
import { paintPictures } from '../../../src/discord/cards/paint-pictures.ts';
import type { PictureBlock } from '../../../src/domain/card.ts';
import type { QuotePicture } from '../../../src/domain/picture.ts';

function block(words: string): PictureBlock {
	const picture = { kind: 'quote', theme: 'dark', words, name: '', role: '', source: '' } as const;
	return {
		kind: 'picture',
		picture: { ...picture, day: '2024-03-07' },
		description: words,
		instead: [],
	};
}

test('each picture has a file of its own; one that cannot be drawn has none', async () => {
	const [one, gone, two] = [block('one'), block('gone'), block('two')];
	const asked: unknown[] = [];
	const { names, files } = await paintPictures(
		{ blocks: [one, { kind: 'divider' }, gone, two] },
		{
			async paint(picture, viewer) {
				const { words } = picture as QuotePicture;
				asked.push(viewer);
				return words === 'gone' ? undefined : Buffer.from(words);
			},
		},
		{ locale: 'de', guild: '1' },
	);
	expect([...names]).toEqual([
		[one.picture, 'quote-1.png'],
		[two.picture, 'quote-3.png'],
	]);
	expect(files.map(({ name, bytes }) => `${name} ${bytes}`)).toEqual([
		'quote-1.png one',
		'quote-3.png two',
	]);
	expect(asked).toEqual(Array(3).fill({ locale: 'de', guild: '1' }));
});
