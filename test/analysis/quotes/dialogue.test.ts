import { describe, expect, test } from 'vitest';
import { spoken } from './spoken.ts';

function check(name: string, paragraphs: readonly string[], expected: readonly string[]): void {
	test(name, () => {
		const speakers = spoken(paragraphs.join('\n\n')).map((quote) => quote.replace(/:.*/s, ''));
		expect(speakers).toEqual(expected);
	});
}

const ILL = '“I thought he was ill,” said Parveen Reed, a neighbour.';
const LIKED = '“You liked him?” asked Owen Pugh, for the defence.';

describe('two who speak in turn', () => {
	check(
		'who is asked answers',
		[ILL, LIKED, '“Everybody in the street did.”'],
		['Parveen Reed', 'Owen Pugh', 'Parveen Reed'],
	);
	check(
		'and so on',
		[
			ILL,
			LIKED,
			'“Everybody in the street did.”',
			'“And he hid nothing from you?”',
			'“Not when I asked him.”',
		],
		['Parveen Reed', 'Owen Pugh', 'Parveen Reed', 'Owen Pugh', 'Parveen Reed'],
	);
	check(
		'an answer that addresses whoever asked',
		[
			'“You want to be in the union,” said Bo Ek, the driver.',
			'A man in a parka woke up. “Is this Mill Lane?” he shouted.',
			'“That was four stops ago, sir.”',
		],
		['Bo Ek', 'a man in a parka', 'Bo Ek'],
	);
	check(
		'who asks what nobody is to answer goes on',
		[ILL, '“Do you know what that means?” asked Owen Pugh.', '“It means that we are done.”'],
		['Parveen Reed', 'Owen Pugh', 'Owen Pugh'],
	);
	check(
		'so does who asks, and nobody else has spoken',
		['“What would you have done?” asked Owen Pugh.', '“I had two children and no car.”'],
		['Owen Pugh', 'Owen Pugh'],
	);
	check(
		'so does who asks nothing',
		[ILL, '“You never know,” said Owen Pugh.', '“It rains a lot here.”'],
		['Parveen Reed', 'Owen Pugh', 'Owen Pugh'],
	);
	check(
		'what stands between ends it',
		[ILL, LIKED, 'The court rose for lunch.', '“Everybody in the street did.”'],
		['Parveen Reed', 'Owen Pugh', '?'],
	);
});
