/** A picture as marks with their places, in pixels from its upper left corner, before it is painted. */
export type Layout = {
	readonly width: number;
	readonly height: number;
	readonly background: string;
	readonly marks: readonly Mark[];
};

export type Mark =
	| {
			readonly kind: 'text';
			readonly text: string;
			/** Where its line stands; `x` is its left end, or its right end where it ends there. */
			readonly x: number;
			readonly y: number;
			readonly font: Font;
			readonly colour: string;
			readonly ends?: 'right' | 'middle';
			/** Is its paragraph read from right to left? */
			readonly isLeftwards?: boolean;
	  }
	| {
			readonly kind: 'box';
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly height: number;
			readonly colour: string;
			/** Of its corners. */
			readonly radius?: number;
			/** LayoutTools as a frame of this width. */
			readonly frame?: number;
	  }
	| {
			readonly kind: 'dot';
			readonly x: number;
			readonly y: number;
			readonly radius: number;
			readonly colour: string;
			/** LayoutTools as a ring of this width. */
			readonly ring?: number;
	  };

export type Font = { readonly size: number; readonly weight: 400 | 700 };

/** How wide `text` comes out. */
export type Measure = (text: string, font: Font) => number;

/** What every picture is drawn with. */
export type LayoutTools = { readonly measure: Measure; readonly locale: string };

/**
 * All pictures are this wide. A phone of 320 px shows them at two fifths of it: the smallest letters, 30 px high, come out
 * at 12 px there.
 */
export const WIDTH = 800;
export const MARGIN = 56;
export const SMALL: Font = { size: 30, weight: 400 };
