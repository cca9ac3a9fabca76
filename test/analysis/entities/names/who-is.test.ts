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
