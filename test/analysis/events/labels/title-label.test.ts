import { describe, expect, test } from 'vitest';
import { labelIn } from '../told.ts';

/** The label of the last time of a text with this title, and why it needs its article where it does. */
function check(title: string, text: string, expected: string): void {
	test(`${title}: ${text}`, () => expect(labelIn(text, title)).toBe(expected));
}

describe('the title tells it', () => {
	check(
		'Council of Zell opens red bridge',
		'The council opened the red bridge of Zell on Monday.',
		'Council of Zell opens red bridge',
	);
	check(
		'Council of Zell opens red bridge',
		'The council opened the hall on Monday.',
		'The council opened the hall | “the council” is told elsewhere',
	);
	check(
		'Will council of Zell open red bridge?',
		'The council opened the red bridge of Zell on Monday.',
		'The council opened the red bridge of Zell | “the council” is told elsewhere',
	);
	check(
		'How council of Zell opens red bridge',
		'The council opened the red bridge of Zell on Monday.',
		'The council opened the red bridge of Zell | “the council” is told elsewhere',
	);
	check(
		'Red bridge',
		'The council opened the red bridge on Monday.',
		'The council opened the red bridge | “the council” is told elsewhere',
	);
	check(
		'Council of Zell opens red bridge on Monday',
		'The council opened the red bridge of Zell on Monday.',
		'The council opened the red bridge of Zell | “the council” is told elsewhere',
	);
	check(
		'Council of Zell opens red bridge',
		'The council opened the red bridge on 5 March.',
		'The council opened the red bridge | “the council” is told elsewhere',
	);
	check(
		'Council of Zell opens red bridge',
		'The council opened the red bridge on 7 March.',
		'Council of Zell opens red bridge',
	);
	check(
		'Council of Zell opens red bridge',
		'The council opened the red bridge on 6 March.',
		'The council opened the red bridge | “the council” is told elsewhere',
	);
	check(
		'Council of Zell opens red bridge',
		'The council will open the red bridge on 20 March.',
		'The council will open the red bridge | “the council” is told elsewhere',
	);
	check(
		'Council of Zell opens red bridge',
		'The council opened the red bridge in March.',
		'The council opened the red bridge | “the council” is told elsewhere',
	);
	check(
		'Council of Zell opens red bridge',
		'It rained. The council opened the red bridge on Monday.',
		'Council of Zell opens red bridge',
	);
	check(
		'Council of Zell opens red bridge',
		'The council opened the red bridge on Thursday.',
		'Council of Zell opens red bridge',
	);
	check(
		'Zell',
		'Council of Zell opens red bridge\n\nThe council opened the red bridge on Monday.',
		'Council of Zell opens red bridge',
	);
	check(
		'Zell',
		'Council of Zell opens red bridge.\n\nThe council opened the red bridge on Monday.',
		'The council opened the red bridge | “the council” is told elsewhere',
	);
	check(
		'Lee of Zell opens bridge, council says with very many words about the mill, the road, the sea and all of the old halls',
		'The council opened the red bridge on Monday.',
		'The council opened the red bridge | “the council” is told elsewhere',
	);
});
