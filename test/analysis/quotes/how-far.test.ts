import { expect, test } from 'vitest';
import { attributed } from './attributed.ts';

const WORDS = 'old grey tired sad slow thin pale wet cold dry'.split(' ');
const BELOW = 'Ann Lee, the coach, sat down. “We let it all slip, and we know it,” she said.';

/** The text with so many words in place of the dots. */
const filled = (text: string, count: number): string =>
	text.replace('…', Array.from({ length: count }, (_, index) => WORDS[index % 10]).join(' '));

/** Of each rule: so many words may stand in between, and what is told of the quotation with one more. */
test.each([
	[
		'a heading',
		`‘We let it all slip’ …\n\n${BELOW}`,
		40,
		'Ann Lee, echo 0.874, fragment',
		'?, none 0.2, none',
	],
	[
		'a signature below',
		'“We let it all slip.”\n\n— Ann Lee, … Dunmarrow',
		8,
		'Ann Lee, dash-below 0.808',
		'?, none 0.2',
	],
	[
		'who told somebody',
		'Bo Ek was told by Ann Lee …: “We let it all slip.”',
		7,
		'Ann Lee, asked-by 0.808 (told)',
		'Bo Ek, colon 0.712',
	],
	[
		'a verb that often only reports',
		'Ann Lee said that he announced … things: “We let it all slip.”',
		0,
		'Ann Lee, before 0.856 (announced)',
		'Ann Lee, before 0.884 (said)',
	],
	[
		'what carried the words',
		'In a statement … Ann Lee said: “We let it all slip.”',
		8,
		'Ann Lee, before 0.884 (said), by statement',
		'Ann Lee, before 0.884 (said)',
	],
	[
		'what the second of two is',
		'“We let it all slip,” Ann Lee and … chief Tom Reed said.',
		3,
		'Ann Lee and Tom Reed, speaker-verb-after 0.903 (said)',
		'Tom Reed, speaker-verb-after 0.903 (said)',
	],
])('%s', (_, text, most, within, beyond) => {
	expect(attributed(filled(text, most))[0]).toBe(within);
	expect(attributed(filled(text, most + 1))[0]).toBe(beyond);
});
