import type { Measure } from '../../src/pictures/layout.ts';

/** Every letter is half as wide as it is high: 20 px at 40 px, so that a table can be counted by hand. */
export const RULER: Measure = (text, { size }) => [...text].length * (size / 2);
