import { expect, test } from 'vitest';
import { dates } from './check-dates.ts';

/** Of each rule: how often a piece may stand in place of the dots, and what the last expression means with one more. */
test.each([
	[
		'that year, past other times',
		'The mill burned in 2015.[…] It was rebuilt on May 3, the very same year.',
		' It shut at 5 p.m.',
		11,
		'2015-05-03',
		'2023-05-03',
	],
	[
		'the next day, past other paragraphs',
		'The mill burned on 3 May 2015.[…]\n\nThe next day it rained.',
		'\n\nIt rained.',
		3,
		'2015-05-04',
		'2024-03-15',
	],
	[
		'the next day, past other times',
		'The mill burned on 3 May 2015.[…] Then came the next day.',
		' It shut at 5 p.m.',
		11,
		'2015-05-04',
		'2024-03-15',
	],
	[
		'the Sunday of a letter, a sentence after its day',
		'The letter is dated November 4, 1916.[…] “It has rained since Sunday,” it reads.',
		' It rained.',
		0,
		'1916-10-29',
		'2024-03-10',
	],
])('%s', (_, text, piece, most, within, beyond) => {
	const valueWith = (count: number) =>
		dates(text.replace('[…]', piece.repeat(count))).at(-1)?.value;

	expect(valueWith(most)).toBe(within);
	expect(valueWith(most + 1)).toBe(beyond);
});
