import type { Card } from '../../domain/card.ts';
import type { Picture } from '../../domain/picture.ts';
import type { Painter, Viewer } from '../../ports/painter.ts';

/** Pictures that could be drawn: the file of each, and the name by which a card shows it. */
export type PaintedPictures = {
	readonly names: ReadonlyMap<Picture, string>;
	readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
};

/** Draws every picture of `card`; one that cannot be drawn is left out, and the card has words for it. */
export async function paintPictures(
	{ blocks }: Pick<Card, 'blocks'>,
	painter: Painter,
	viewer: Viewer,
): Promise<PaintedPictures> {
	const pictures = blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : []));
	const drawn = await Promise.all(
		pictures.map(async (picture, index) => {
			const bytes = await painter.paint(picture, viewer);
			return bytes && { picture, name: `${picture.kind}-${index + 1}.png`, bytes };
		}),
	);
	const painted = drawn.filter((one) => one !== undefined);
	return {
		names: new Map(painted.map(({ picture, name }) => [picture, name])),
		files: painted.map(({ name, bytes }) => ({ name, bytes })),
	};
}
