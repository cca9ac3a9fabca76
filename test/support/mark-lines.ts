import type { Layout, Mark } from '../../src/pictures/layout.ts';
import { PALETTES } from '../../src/pictures/palette.ts';

/** All that stands in a picture, a mark a line: where, how large, in which of its dark colours. */
export function markLines({ width, height, marks }: Layout): string[] {
	return [`${width} × ${height}`, ...marks.map(lineOf)];
}

function lineOf(mark: Mark): string {
	const where = `${round(mark.x)},${round(mark.y)}`;
	const colour = colourName(mark.colour);
	switch (mark.kind) {
		case 'text':
			return `${where} ${mark.font.size}/${mark.font.weight} ${colour}${mark.ends ? ` ends ${mark.ends}` : ''}: ${mark.text}`;
		case 'box':
			return `${where} ${colour} box ${round(mark.width)} × ${round(mark.height)}${said('round', mark.radius)}${said('frame', mark.frame)}`;
		case 'dot':
			return `${where} ${colour} dot ${mark.radius}${said('ring', mark.ring)}`;
	}
}

function said(name: string, size: number | undefined): string {
	return size === undefined ? '' : `, ${name} ${size}`;
}

function round(length: number): number {
	return Math.round(length * 100) / 100;
}

function colourName(colour: string): string {
	const found = Object.entries(PALETTES.dark).find(([, value]) => value === colour);
	return found?.[0] ?? colour;
}
