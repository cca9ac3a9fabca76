import type { Theme } from '../domain/picture.ts';

/** The colours of a picture; what is written on the background stands out from it by at least 4.5 to 1. */
export type Palette = {
	readonly background: string;
	readonly text: string;
	readonly quiet: string;
	/** A line that only parts. */
	readonly rule: string;
	/** What the eye is to find first, by what the picture is about, as the cards have them. */
	readonly quote: string;
	readonly date: string;
};

export const PALETTES: Readonly<Record<Theme, Palette>> = {
	dark: {
		background: '#1b1c20',
		text: '#f2f1ee',
		quiet: '#a9abb3',
		rule: '#3a3c43',
		quote: '#e0a93b',
		date: '#5cb891',
	},
	light: {
		background: '#fdfbf6',
		text: '#1c1d21',
		quiet: '#5b5e66',
		rule: '#ddd8cc',
		quote: '#9a6a0b',
		date: '#23664a',
	},
};
