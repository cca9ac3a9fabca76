import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';

/** Whom the last name of an English text means. */
function meant(text: string): string | undefined {
	return readNames(readDocument({ text, language: 'en' })).namings.at(-1)?.entity.name;
}

test.each([
	[
		'Reed Mills Ltd fell. Ann Reed, who owns it, slept. Then Reed said its board slept',
		'Reed Mills Ltd',
	],
	['Reed Mills Ltd fell. Ann Reed, who owns it, slept. Then Reed said the board slept', 'Ann Reed'],
	['Reed Mills Ltd fell. Ann Reed, who owns it, slept. Then Reed slept', 'Ann Reed'],
	[
		'Reed Mills Ltd fell. Reed slept, it says. Then we met Ann Reed. Reed shares slept',
		'Reed Mills Ltd',
	],
	[
		'Reed Mills Ltd fell. Then Reed slept, before Ann Reed, who owns it, and Tom Reed slept',
		'Tom Reed',
	],
	['Ann Reed, who owns it, slept. Then Reed said its board slept', 'Ann Reed'],
])('%s', (text, expected) => expect(meant(text)).toBe(expected));

test('of two who bear a surname it is the one the text told of first, however long ago', () => {
	const between = 'It rained on the crew. '.repeat(60);
	const text = `Bo Reed flew in, it says. ${between}Ida Reed was with him. Then Reed thanked the crew`;
	expect(meant(text)).toBe('Bo Reed');
});

test.each([
	[
		'a person told of beside a firm',
		'Reed Mills Ltd fell. Tom Reed, a baker, woke. Then Reed slept',
		'Tom Reed',
	],
	[
		'the first of two persons told of',
		'Reed Mills Ltd fell. Tom Reed, a baker, woke. Ann Reed slept. Then Reed slept',
		'Tom Reed',
	],
	[
		'whose shares are told of',
		'Reed Mills Ltd fell. Bo Reed, a baker, woke. Then Reed’s shares slept',
		'Reed Mills Ltd',
	],
	['who reigns', 'Ann Reed slept. King Bo Reed flew in. Then Queen Reed slept', 'Bo Reed'],
	[
		'whom no title makes a king',
		'Ann Reed slept. King Bo Reed flew in. Then Reed slept',
		'Ann Reed',
	],
	[
		'a whole surname rather than half of one',
		'Ann Ek-Lind slept. Bo Lind woke. Then Lind slept',
		'Bo Lind',
	],
	['half a surname where nobody has it whole', 'Ann Ek-Lind slept. Then Lind slept', 'Ann Ek-Lind'],
	[
		'a surname rather than a first name',
		'Lind Bo Reed woke. Ann Lind slept. Then Lind slept',
		'Ann Lind',
	],
	['a first name', 'Lind Bo Reed, a baker, woke. Then Lind slept', 'Lind Bo Reed'],
	['a name in the middle', 'Bo Lind Reed, a baker, woke. Then Lind slept', 'Bo Lind Reed'],
	['a surname before “Jr”', 'Ann Reed Jr, a baker, woke. Then Reed slept', 'Ann Reed Jr'],
	[
		'initials rather than a surname',
		'The Harbour Users Group met. Tom Hug, a baker, woke. Then HUG met',
		'Harbour Users Group',
	],
	[
		'a surname that spells initials',
		'The Harbour Users Group met. Tom Hug, a baker, woke. Then Hug slept',
		'Tom Hug',
	],
	[
		'a surname that is misspelt',
		'Ann Lindqvist, a baker, woke. Then Lindquist slept',
		'Ann Lindqvist',
	],
	[
		'a woman by her title',
		'Bo Reed, a baker, woke. Then we met Ann Reed, a nurse. Then Ms Reed slept',
		'Ann Reed',
	],
	[
		'a man by his title',
		'Bo Reed, a baker, woke. Then we met Ann Reed, a nurse. Then Mr Reed slept',
		'Bo Reed',
	],
	[
		'the first of two with a first name',
		'Bo Reed, a baker, woke. Bo Ek, a nurse, woke. Then Bo slept',
		'Bo Reed',
	],
	[
		'a surname rather than an earlier first name',
		'Bo Ek, a nurse, woke. Ann Bo, a baker, woke. Then Bo slept',
		'Ann Bo',
	],
])('a name means %s', (_, text, expected) => expect(meant(text)).toBe(expected));
